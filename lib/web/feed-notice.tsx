import type { Feed } from '../feeds/feed.ts'
import type { Pointer } from '../feeds/page-links.ts'
import type { FeedPreview, ImportedList } from '../feeds/preview.ts'
import { type FormMode, KeyField } from './add-feed.tsx'
import { PreviewBox } from './feed-preview.tsx'
import { ImportBox } from './import-feeds.tsx'
import { Said } from './proof.tsx'

/** What came of adding feeds, for the top of the page. */
export type Notice =
  | { kind: 'added' | 'known'; feed: Feed; sample: readonly string[]; notes: readonly string[] }
  | { kind: 'preview'; feed: Feed; preview: FeedPreview }
  | { kind: 'choices'; url: string; feeds: readonly Pointer[] }
  | { kind: 'failed'; url: string; why: string; advice: string }
  | { kind: 'removed'; title: string }
  | ImportedList

export function NoticeBox({ notice, form }: { notice: Notice; form: FormMode }) {
  if (notice.kind === 'preview') return <PreviewBox {...notice} form={form} />
  if (notice.kind === 'choices') return <Choose {...notice} form={form} />
  if (notice.kind === 'imported') return <ImportBox {...notice} />
  if (notice.kind === 'failed') return <Failed {...notice} />
  if (notice.kind === 'removed') return <Removed {...notice} />
  return <Watched {...notice} />
}

function Failed({ why, advice }: { why: string; advice: string }) {
  return (
    <div class="notice alert" id="notice" role="alert">
      <p>
        <strong>Nothing was added:</strong> <Said>{why}</Said>
      </p>
      {advice && <p>{advice}</p>}
    </div>
  )
}

function Removed({ title }: { title: string }) {
  return (
    <div class="notice" role="status">
      <p>
        <strong>Removed:</strong> <Said>{title}</Said>
      </p>
    </div>
  )
}

function Watched({ kind, feed, sample, notes }: Extract<Notice, { kind: 'added' | 'known' }>) {
  return (
    <div class="notice" role="status">
      <p>
        <strong>{kind === 'added' ? 'Added:' : 'Already watched:'}</strong>{' '}
        <a href={`#feed-${feed.id}`}>
          <Said>{feed.title}</Said>
        </a>
      </p>
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      {sample.length > 0 && (
        <ul>
          {sample.map((title) => (
            <li>
              <Said>{title}</Said>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Choose({ feeds, url, form }: { feeds: readonly Pointer[]; url: string; form: FormMode }) {
  return (
    <form class="notice" method="post" action="/v1/feeds/preview">
      <fieldset>
        <legend>
          <Said>{url}</Said> names several feeds. Which one?
        </legend>
        {feeds.map((feed, index) => (
          <p>
            <label for={`choice-${index}`}>
              <input type="radio" id={`choice-${index}`} name="url" value={feed.url} checked={index === 0} />
              <Said>{feed.title.trim() || feed.url}</Said>
              {feed.title !== feed.url && (
                <span class="small quiet">
                  <Said>{feed.url}</Said>
                </span>
              )}
            </label>
          </p>
        ))}
      </fieldset>
      {form === 'key' && <KeyField id="choice-key" />}
      <button type="submit">Show what this one gives</button>
    </form>
  )
}
