import { type Reason, reason } from '../feeds/causes.ts'
import { decode } from '../feeds/decode.ts'
import { isSecret } from '../feeds/hosts.ts'
import { type OpmlRow, readOpml } from '../feeds/opml.ts'
import { outletOf } from '../feeds/outlet.ts'
import type { ImportedList, ImportedRow } from '../feeds/preview.ts'
import { feedId, findFeed, addFeed as keepFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'
import { newFeed } from './new-feed.ts'

export type Imported = ImportedList | ({ kind: 'failed' } & Reason)

const apart = 10_000
const longest = 6 * 3_600_000
const atOnce = 20

/**
 * Watches the feeds of somebody's list. None of them is asked now: their first polls are spread over time, and what is no feed shows in
 * its health then.
 */
export async function importFeeds(desk: Desk, opml: Uint8Array): Promise<Imported> {
  const listed = readOpml(decode(opml, ''))
  if (!listed) return { kind: 'failed', ...notOpml('this is no OPML: there is no <opml> in it') }
  if (listed.length === 0)
    return { kind: 'failed', ...notOpml('this OPML lists no feeds: no line of it has an xmlUrl') }
  const now = desk.now()
  const gap = Math.min(apart, longest / listed.length)
  const firsts = listed.map((_, place) => new Date(now.getTime() + place * gap))
  const rows: ImportedRow[] = []
  const seen = new Set<string>()
  for (let start = 0; start < listed.length; start += atOnce) {
    const batch = listed.slice(start, start + atOnce).map((row, place) => {
      const repeated = isRepeated(row, seen)
      return importRow(desk, row, repeated, firsts[start + place] ?? now)
    })
    rows.push(...(await Promise.all(batch)))
  }
  return { kind: 'imported', rows, until: (firsts.at(-1) ?? now).toISOString() }
}

function notOpml(why: string): Reason {
  return { ...reason('not-a-feed', why), advice: 'Give the file that another reader writes when it exports its feeds.' }
}

/** A list may name a feed in several folders; the first line of it counts. */
function isRepeated({ url }: OpmlRow, seen: Set<string>): boolean {
  if (!URL.canParse(url)) return false
  const id = feedId(url)
  const repeated = seen.has(id)
  seen.add(id)
  return repeated
}

async function importRow(desk: Desk, row: OpmlRow, repeated: boolean, first: Date): Promise<ImportedRow> {
  const { url, title, lang } = row
  const problem = problemOf(url)
  if (problem) return { url: isSecretAddress(url) ? hidden(url) : url, title, kind: 'failed', why: problem }
  const outlet = outletOf(url, title, desk.watch.feeds)
  const feed = newFeed(
    { watch: desk.watch.id, url: new URL(url).href, title: title || outlet.name, lang, outlet },
    desk.now(),
    first,
  )
  const kind = repeated ? 'known' : await keepFeed(desk.table, feed)
  const kept = kind === 'known' ? await findFeed(desk.table, feed.id) : feed
  return { url, title: feed.title, kind, id: kept?.id ?? feed.id }
}

const isSecretAddress = (url: string): boolean => URL.canParse(url) && isSecret(url)

const hidden = (url: string): string => `${new URL(url).origin}/…`

function problemOf(url: string): string | null {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'it is no web address'
  if (url.length > 2048) return 'its address is longer than 2,048 characters'
  return isSecret(url)
    ? 'its address carries a name, password or key, which everybody who sees the list could use'
    : null
}
