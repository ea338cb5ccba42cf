import { counted } from '../digest/sentences.ts'
import type { Feed, Health } from '../feeds/feed.ts'
import { AddForm, type FormMode, ImportForm } from './add-feed.tsx'
import { type Notice, NoticeBox } from './feed-notice.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { Day, LinkOut, OutletName, Said } from './proof.tsx'
import { RemoveForm } from './remove-feed.tsx'

export interface FeedsPageProps {
  feeds: readonly Feed[]
  form: FormMode
  notice: Notice | null
  alternates: readonly Alternate[]
}

/** Health in words; what is not listed is written as it is. */
const healthWords: Partial<Record<Health, string>> = {
  new: 'not read yet',
  quiet: 'ok, nothing new',
  'html-not-feed': 'a page, not a feed',
  challenge: 'asks for a human',
  dns: 'host not found',
  tls: 'bad certificate',
  'too-large': 'too large',
}

/** Every feed with its health, and the form that adds one. */
export function FeedsPage({ feeds, form, notice, alternates }: FeedsPageProps) {
  return (
    <Layout title="Feeds" section="feeds" alternates={alternates}>
      <h1>Feeds</h1>
      <p class="lede num">{counted(feeds.length, 'feed')}</p>
      {notice && <NoticeBox notice={notice} form={form} />}
      {form !== 'none' && (
        <>
          <AddForm form={form} url={notice?.kind === 'failed' ? notice.url : ''} failed={notice?.kind === 'failed'} />
          <ImportForm form={form} />
          {feeds.length > 0 && <RemoveForm feeds={feeds} form={form} />}
        </>
      )}
      {feeds.length > 0 && <FeedTable feeds={feeds} />}
    </Layout>
  )
}

function FeedTable({ feeds }: { feeds: readonly Feed[] }) {
  return (
    <section aria-labelledby="health">
      <h2 id="health">Health</h2>
      <table class="stacked even">
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {feeds.map((feed) => (
            <tr id={`feed-${feed.id}`}>
              <td>
                <OutletName name={feed.title} label={feed.outlet.label} />
                <br />
                <span class="small">
                  <LinkOut url={feed.url}>{feed.url}</LinkOut>
                </span>
              </td>
              <td>
                <FeedHealth feed={feed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FeedHealth({ feed: { state } }: { feed: Feed }) {
  return (
    <>
      <strong>{healthWords[state.health] ?? state.health}</strong> since <Day of={state.since} />
      {state.why && (
        <>
          <br />
          <Said>{state.why}</Said>
        </>
      )}
      {state.newest && (
        <>
          <br />
          newest <Day of={state.newest} />
        </>
      )}
    </>
  )
}
