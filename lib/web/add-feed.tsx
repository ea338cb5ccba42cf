/** Whether the form asks for the key, or nobody may add a feed here. */
export type FormMode = 'open' | 'key' | 'none'

interface AddFormProps {
  form: 'open' | 'key'
  url: string
  failed: boolean
}

/** Finds a feed by a plain form, as it was typed before where that failed. What it gives is shown before anything is saved. */
export function AddForm({ form, url, failed }: AddFormProps) {
  return (
    <section aria-labelledby="add">
      <h2 id="add">Add a feed</h2>
      <form class="fields" method="post" action="/v1/feeds/preview">
        <div class="wide">
          <label for="url">Address of a feed, or of a site that has one</label>
          <input
            id="url"
            name="url"
            type="text"
            inputmode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            required
            placeholder="https://example.org/rss.xml"
            value={url.slice(0, 2048)}
            aria-invalid={failed ? 'true' : undefined}
            aria-describedby={failed ? 'notice' : 'add-hint'}
          />
        </div>
        {form === 'key' && <KeyField id="key" />}
        <div class="wide">
          <button type="submit">Show what it gives</button>
          <p class="small quiet" id="add-hint">
            Nothing is saved yet. Looking takes some seconds.
          </p>
        </div>
      </form>
    </section>
  )
}

/** Takes over the list of another reader. */
export function ImportForm({ form }: { form: 'open' | 'key' }) {
  return (
    <details>
      <summary>Import or export a list of feeds (OPML)</summary>
      <form class="fields" method="post" action="/v1/feeds/import" enctype="multipart/form-data">
        <div class="wide">
          <label for="file">OPML file of another reader</label>
          <input id="file" name="file" type="file" accept=".opml,.xml,text/x-opml,text/xml" required />
        </div>
        {form === 'key' && <KeyField id="import-key" />}
        <div class="wide">
          <button type="submit">Import</button>
        </div>
      </form>
      <p>
        <a href="/v1/feeds.opml">All feeds as OPML</a>
      </p>
    </details>
  )
}

/** The key is asked for again at each step: it is never written into a page. */
export function KeyField({ id }: { id: string }) {
  return (
    <div class="wide">
      <label for={id}>Key</label>
      <input id={id} name="key" type="password" autocomplete="current-password" required />
    </div>
  )
}
