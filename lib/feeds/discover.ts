import type { Http } from '../http.ts'
import { decode } from './decode.ts'
import type { ParsedFeed } from './feed.ts'
import { type Pointer, pageLinks } from './page-links.ts'
import { feedAsk, readBody } from './poll.ts'

/** What stands behind an address that somebody gave: a feed, several to choose from, or the reason why there is none. */
export type Discovered =
  | { kind: 'feed'; url: string; parsed: ParsedFeed }
  | { kind: 'choices'; feeds: Pointer[] }
  | { kind: 'none'; why: string }

const usualPaths = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'index.rss',
  'feed.atom',
  'rss/feed.xml',
]
const maxTried = 6

type Found = Extract<Discovered, { kind: 'feed' }>

const tryFeed = async (http: Http, url: string): Promise<Found | null> => {
  const got = await http.get(url, feedAsk)
  if (got.kind !== 'ok') return null
  const parsed = await readBody(got)
  return 'error' in parsed ? null : { kind: 'feed', url: got.url, parsed }
}

/** One host is asked, so one address after the other. */
const tryAll = async (http: Http, urls: readonly string[], enough: number): Promise<Found[]> => {
  const found: Found[] = []
  for (const url of urls) {
    const feed = await tryFeed(http, url)
    if (feed && !found.some((known) => known.url === feed.url)) found.push(feed)
    if (found.length >= enough) break
  }
  return found
}

const offer = (found: readonly Found[]): Discovered | null => {
  const [first] = found
  if (!first) return null
  if (found.length === 1) return first
  return { kind: 'choices', feeds: found.map(({ url, parsed }) => ({ url, title: parsed.title || url })) }
}

/** The usual places of a feed: at the root of the site and in the folder of the page. */
const usualPlaces = (page: string): string[] => {
  const folders = [new URL('/', page).href, new URL('./', page).href]
  return [...new Set(folders.flatMap((folder) => usualPaths.map((path) => new URL(path, folder).href)))]
}

/** Finds the feed behind an address: itself, what its page names, what its page links to, the usual places. */
export const discover = async (http: Http, address: string): Promise<Discovered> => {
  const got = await http.get(address, feedAsk)
  if (got.kind === 'failed') return { kind: 'none', why: got.why }
  if (got.kind === 'same') return { kind: 'none', why: `${address} did not send its page` }
  const parsed = await readBody(got)
  if (!('error' in parsed)) return { kind: 'feed', url: got.url, parsed }
  if (parsed.health !== 'html-not-feed') return { kind: 'none', why: parsed.error }

  const { named, likely } = pageLinks(decode(got.body, got.headers.get('content-type') ?? ''), got.url)
  if (named.length > 1) return { kind: 'choices', feeds: named }
  const tried = [...named, ...likely].slice(0, maxTried).map(({ url }) => url)
  const found =
    offer(await tryAll(http, tried, named.length === 1 ? 1 : maxTried)) ??
    offer(await tryAll(http, usualPlaces(got.url), 1))
  return (
    found ?? {
      kind: 'none',
      why: `${new URL(got.url).host} names no feed on that page and has none in the usual places`,
    }
  )
}
