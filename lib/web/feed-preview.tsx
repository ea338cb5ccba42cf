import type { Feed } from '../feeds/feed.ts'
import type { FeedPreview, Sample } from '../feeds/preview.ts'
import { type FormMode, KeyField } from './add-feed.tsx'
import { Day, LinkOut, OutletName, Said } from './proof.tsx'

/** A feed as somebody looks at it before it is watched, and the button that adds it. */
export function PreviewBox({ feed, preview, form }: { feed: Feed; preview: FeedPreview; form: FormMode }) {
  return (
    <section class="notice" aria-labelledby="found">
      <div role="status">
        <h2 id="found">
          Found: <Said>{feed.title}</Said>
        </h2>
      </div>
      <Facts feed={feed} preview={preview} />
      {preview.notes.map((note) => (
        <p>
          <strong>Note:</strong> {note}
        </p>
      ))}
      {form !== 'none' && (
        <form method="post" action="/v1/feeds">
          <input type="hidden" name="url" value={feed.url} />
          {form === 'key' && <KeyField id="add-key" />}
          <button type="submit">Add this feed</button>
        </form>
      )}
      {preview.listed > 0 && <Yield preview={preview} />}
      {preview.items.length > 0 && <Latest items={preview.items} />}
    </section>
  )
}

function Facts({ feed, preview }: { feed: Feed; preview: FeedPreview }) {
  const { listed, newest, carries, robots } = preview
  return (
    <dl>
      <dt>Address</dt>
      <dd>
        <LinkOut url={feed.url}>{feed.url}</LinkOut>
      </dd>
      <dt>Outlet</dt>
      <dd>
        <OutletName name={feed.outlet.name} label={feed.outlet.label} />
      </dd>
      <dt>Language</dt>
      <dd>{languageName(feed.lang)}</dd>
      <dt>Entries</dt>
      <dd class="num">
        {listed}
        {newest && (
          <>
            , the newest of <Day of={newest} />
          </>
        )}
      </dd>
      <dt>Carries</dt>
      <dd>{carries}</dd>
      {robots && (
        <>
          <dt>Articles</dt>
          <dd>{robots.kind === 'allowed' ? 'may be read (robots.txt)' : <Said>{robots.why}</Said>}</dd>
        </>
      )}
    </dl>
  )
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

function languageName(lang: string | null): string {
  if (lang === null) return 'not known'
  try {
    return names.of(lang) ?? lang
  } catch {
    // Feeds write things there that are no language at all.
    return lang
  }
}

function Yield({ preview: { listed, worth, samples } }: { preview: FeedPreview }) {
  if (worth === 0) return <p>None of the {listed} is worth reading now for what is watched here.</p>
  return (
    <>
      <h3>What it gives now</h3>
      <p class="small quiet">
        {worth} of {listed} entries {worth === 1 ? 'is' : 'are'} worth reading
        {worth > samples.length ? '; the newest of them' : ''}:
      </p>
      <ul>
        {samples.map((sample) => (
          <li>
            <SampleOf sample={sample} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SampleOf({ sample: { title, link, from, problem, figures } }: { sample: Sample }) {
  return (
    <>
      <LinkOut url={link ?? ''}>{title || 'An entry without a title'}</LinkOut>
      {figures.length === 0 ? (
        <p class="small quiet">No figures.</p>
      ) : (
        <ul>
          {figures.map((figure) => (
            <li class="num">
              <Said>{figure}</Said>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p class="small quiet">
          {from === 'page' ? 'Left out: ' : 'Its page was not read, only the feed’s own words: '}
          <Said>{problem}</Said>
        </p>
      )}
    </>
  )
}

function Latest({ items }: { items: FeedPreview['items'] }) {
  return (
    <>
      <h3>Latest entries</h3>
      <ul>
        {items.map(({ title, link, published }) => (
          <li>
            <LinkOut url={link ?? ''}>{title || 'An entry without a title'}</LinkOut>
            {published && (
              <span class="small quiet">
                {', '}
                <Day of={published} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
