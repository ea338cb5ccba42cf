import { Said } from './proof.tsx'

/** What came of adding a feed, for the top of the page. */
export type Notice =
  | { kind: 'added' | 'known'; title: string; sample: readonly string[] }
  | { kind: 'choices'; url: string; feeds: readonly { url: string; title: string }[] }
  | { kind: 'failed'; url: string; why: string }

/** Whether the form asks for the key, or nobody may add a feed here. */
export type FormMode = 'open' | 'key' | 'none'

/** Adds a feed by a plain form, as it was typed before where it failed. */
export function AddForm({ form, url, failed }: { form: 'open' | 'key'; url: string; failed: boolean }) {
  return (
    <section aria-labelledby="add">
      <h2 id="add">Add a feed</h2>
      <form class="fields" method="post" action="/v1/feeds">
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
            value={plainValue(url)}
            aria-invalid={failed ? 'true' : undefined}
            aria-describedby={failed ? 'notice' : undefined}
          />
        </div>
        {form === 'key' && <KeyField />}
        <div>
          <button type="submit">Add</button>
        </div>
      </form>
    </section>
  )
}

const plainValue = (url: string): string => url.slice(0, 2048)

function KeyField() {
  return (
    <div class="wide">
      <label for="key">Key</label>
      <input id="key" name="key" type="password" autocomplete="current-password" required />
    </div>
  )
}

/** What came of adding a feed. */
export function NoticeBox({ notice, form }: { notice: Notice; form: FormMode }) {
  if (notice.kind === 'failed') {
    return (
      <div class="notice alert" id="notice" role="alert">
        <p>
          <strong>Not added:</strong> <Said>{notice.why}</Said>
        </p>
      </div>
    )
  }
  if (notice.kind === 'choices') return <Choose feeds={notice.feeds} url={notice.url} form={form} />
  return (
    <div class="notice" role="status">
      <p>
        <strong>{notice.kind === 'added' ? 'Added:' : 'Already there:'}</strong> <Said>{notice.title}</Said>
      </p>
      {notice.sample.length > 0 && (
        <ul>
          {notice.sample.map((title) => (
            <li>
              <Said>{title}</Said>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Choose({
  feeds,
  url,
  form,
}: {
  feeds: readonly { url: string; title: string }[]
  url: string
  form: FormMode
}) {
  return (
    <form class="notice" method="post" action="/v1/feeds">
      <fieldset>
        <legend>
          <Said>{url}</Said> is a page that names several feeds. Which one?
        </legend>
        {feeds.map((feed, index) => (
          <p>
            <label for={`choice-${index}`}>
              <input type="radio" id={`choice-${index}`} name="url" value={feed.url} checked={index === 0} />
              <Said>{feed.title.trim() === '' ? feed.url : `${feed.title} (${feed.url})`}</Said>
            </label>
          </p>
        ))}
      </fieldset>
      {form === 'key' && <KeyField />}
      <button type="submit">Add this one</button>
    </form>
  )
}
