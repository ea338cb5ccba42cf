import { canonicalUrl } from '../articles/identity.ts'
import { language } from '../articles/language.ts'
import { type Cause, type Reason, reason } from '../feeds/causes.ts'
import { type Discovered, discover } from '../feeds/discover.ts'
import type { Feed, ParsedFeed } from '../feeds/feed.ts'
import { newsOf } from '../feeds/marks.ts'
import { outletOf } from '../feeds/outlet.ts'
import type { Pointer } from '../feeds/page-links.ts'
import type { ReadFeed } from '../feeds/parse.ts'
import { webAddresses } from '../feeds/typed-address.ts'
import type { Http } from '../http.ts'
import { feedId, findFeed } from '../store/feeds.ts'
import { pausedUntil } from '../store/hosts.ts'
import type { Desk } from './desk.ts'
import { newFeed } from './new-feed.ts'

/** Why an address gives no feed to watch, or none yet. */
export type NotOne = { kind: 'choices'; feeds: Pointer[] } | ({ kind: 'failed' } & Reason)

/** The feed behind an address, as it would be watched or as it is watched already: then it may fail today. */
export type Located =
  | { kind: 'new'; feed: Feed; parsed: ReadFeed }
  | { kind: 'known'; feed: Feed; parsed: ReadFeed | null }
  | NotOne

/** Asks for whatever stands at the address until there is a feed, and says whether it is watched already. */
export async function locateFeed(desk: Desk, address: string): Promise<Located> {
  const urls = webAddresses(address)
  const [url] = urls
  if (!url) return noAddress(address)
  const watched = await findWatched(desk, url)
  const found = (await leftAlone(desk, url)) ?? (await discoverAny(desk.http, urls))
  if (found.kind !== 'feed') return watched ? { kind: 'known', feed: watched, parsed: null } : notOne(found)
  const { parsed } = found
  const known = watched ?? (await findWatched(desk, found.url)) ?? (await findSame(desk, parsed))
  if (known) return { kind: 'known', feed: known, parsed }
  const outlet = outletOf(found.url, parsed.title, desk.watch.feeds)
  const title = parsed.title || outlet.name
  const feed = newFeed({ watch: desk.watch.id, url: found.url, title, lang: langOf(parsed), outlet }, desk.now())
  return { kind: 'new', feed, parsed }
}

/** A host that asked to be left alone is not asked by people either. */
async function leftAlone(desk: Desk, url: string): Promise<Discovered | null> {
  const { host } = new URL(url)
  const until = await pausedUntil(desk.table, host, desk.now())
  return until === null
    ? null
    : { kind: 'none', ...reason('rate-limited', `${host} was asked too often, and is left alone until ${until}`) }
}

const outOfReach: ReadonlySet<Cause> = new Set(['unreachable', 'timeout', 'no-tls'] as const)

/** The second address is asked where the first cannot be reached at all; if that is no better, the reason is that of the first. */
async function discoverAny(http: Http, [first = '', second]: readonly string[]): Promise<Discovered> {
  const found = await discover(http, first)
  if (second === undefined || found.kind !== 'none' || !outOfReach.has(found.cause)) return found
  const other = await discover(http, second)
  return other.kind === 'none' && outOfReach.has(other.cause) ? found : other
}

const notOne = (found: Exclude<Discovered, { kind: 'feed' }>): NotOne =>
  found.kind === 'none' ? { ...found, kind: 'failed' } : found

/** The feed that is watched under this address, or under one that differs only in what does not matter. */
export async function findWatched(desk: Desk, address: string): Promise<Feed | null> {
  const [url] = webAddresses(address)
  if (!url) return null
  const ids = new Set([url, canonicalUrl(url)].map(feedId))
  for (const id of ids) {
    const feed = await findFeed(desk.table, id)
    if (feed && !isOnlyPage(feed)) return feed
  }
  return null
}

/** A line of an imported list that turned out to be a page and no feed: whoever gives its address now is shown what it leads to. */
const isOnlyPage = ({ state }: Feed): boolean => state.health === 'html-not-feed' && state.bodyHash === null

/**
 * The address that a feed gives as its own is only a hint: sections of one site often repeat that of the main feed. It counts where the
 * feed that is watched there lists the same entries.
 */
async function findSame(desk: Desk, { self, items }: ReadFeed): Promise<Feed | null> {
  const known = self ? await findWatched(desk, self) : null
  if (!known) return null
  const { fresh } = newsOf(items, known.state.entries)
  return fresh.length < items.length || known.state.checked === null ? known : null
}

/** What the feed says, else what its words are. */
function langOf({ lang, items }: ParsedFeed): string | null {
  if (lang) return lang
  const words = language(items.map(({ title, summary }) => `${title}. ${summary}`).join('\n'))
  return words === 'und' ? null : words
}

export const noAddress = (address: string): NotOne => ({
  kind: 'failed',
  ...reason('no-address', `"${address.slice(0, 200)}" is no web address`),
})
