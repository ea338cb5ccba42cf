import { discover } from '../feeds/discover.ts'
import type { Feed, ParsedFeed } from '../feeds/feed.ts'
import { outletOf } from '../feeds/outlet.ts'
import { feedId, findFeed, addFeed as keepFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'
import { newFeed } from './new-feed.ts'

/** What became of a wish to watch an address. `sample`: titles of what the feed lists now. */
export type Added =
  | { kind: 'added' | 'known'; feed: Feed; sample: string[] }
  | { kind: 'choices'; feeds: { url: string; title: string }[] }
  | { kind: 'failed'; why: string }

const sampled = 5

/** What is behind an address, without watching it. */
export type Tried = { kind: 'found'; feed: Feed; sample: string[] } | Exclude<Added, { kind: 'added' | 'known' }>

/** Finds the feed behind an address and shows what it lists. */
export async function testFeed(desk: Desk, address: string): Promise<Tried> {
  const url = webAddress(address)
  if (!url) return noAddress(address)
  const found = await discover(desk.http, url)
  if (found.kind === 'none') return { kind: 'failed', why: found.why }
  return found.kind === 'choices' ? found : { kind: 'found', ...preview(desk, found.url, found.parsed) }
}

/** Finds the feed behind an address and watches it. One that is watched already is an answer, not an error. */
export async function addFeed(desk: Desk, address: string): Promise<Added> {
  const url = webAddress(address)
  if (!url) return noAddress(address)
  const known = await findFeed(desk.table, feedId(url))
  if (known) return { kind: 'known', feed: known, sample: [] }
  const tried = await testFeed(desk, url)
  if (tried.kind !== 'found') return tried
  const { feed, sample } = tried
  const kind = await keepFeed(desk.table, feed)
  return { kind, feed: kind === 'known' ? ((await findFeed(desk.table, feed.id)) ?? feed) : feed, sample }
}

function preview(
  { watch, now }: Desk,
  url: string,
  { title, lang, items }: ParsedFeed,
): { feed: Feed; sample: string[] } {
  const outlet = outletOf(url, title, watch.feeds)
  const feed = newFeed({ watch: watch.id, url, title: title || outlet.name, lang, outlet }, now())
  return { feed, sample: items.slice(0, sampled).map((item) => item.title) }
}

const noAddress = (address: string) => ({
  kind: 'failed' as const,
  why: `"${address}" is no web address: expected something like https://example.org/feed.xml`,
})

/** People leave the scheme away. */
function webAddress(address: string): string | null {
  const trimmed = address.trim()
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d+(?:\/|$)/.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(whole)) return null
  const { protocol, href } = new URL(whole)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
