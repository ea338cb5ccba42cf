import type { Ask, Fetched, Http } from '../http.ts'
import { type Reason, reason, reasonOf } from './causes.ts'
import { decode } from './decode.ts'
import { feedsByAddress, feedsByPage, hasNoFeeds, isSecret } from './hosts.ts'
import { siteOf } from './outlet.ts'
import { type PageLinks, type Pointer, pageLinks } from './page-links.ts'
import type { ReadFeed, Unreadable } from './parse.ts'
import { feedAsk, readBody } from './poll.ts'
import { xmlFlaw } from './xml-flaw.ts'

/** What stands behind an address that somebody gave: a feed, several to choose from, or the reason why there is none. */
export type Discovered =
  | { kind: 'feed'; url: string; parsed: ReadFeed }
  | { kind: 'choices'; feeds: Pointer[] }
  | ({ kind: 'none' } & Reason)

type Found = Extract<Discovered, { kind: 'feed' }>
type None = Extract<Discovered, { kind: 'none' }>
type Page = { kind: 'page'; url: string; text: string }

/** The most usual first: not many can be tried while somebody waits. */
const usualPaths = [
  'feed/',
  'rss.xml',
  'index.xml',
  'feed.xml',
  'atom.xml',
  'rss',
  'rss/',
  'index.rss',
  'feed.atom',
  'rss/feed.xml',
]
const maxLikely = 6
/** Somebody waits for the answer. Requests to one host are spaced, so this is also what bounds their number. */
const patience = 12_000
const ask: Ask = { ...feedAsk, timeout: 10_000 }
const guess: Ask = { ...feedAsk, timeout: 5000 }

const none = (why: Reason): None => ({ kind: 'none', ...why })

/** A document that is neither feed nor page; where it was meant as XML, the line at which it is none. */
const unreadable = ({ health, error }: Unreadable, text: string): None => {
  const flaw = health === 'malformed' && /^\s*</.test(text) ? xmlFlaw(text) : null
  return none(reasonOf(health, flaw ? `${error}; it is not XML at line ${flaw.line}: ${flaw.what}` : error))
}

/** A feed may list nothing today; one that lists nothing and breaks off or is garbled is none that one would want to watch. */
const emptiedByDamage = ({ items, format }: ReadFeed, text: string): None | null => {
  const flaw = items.length === 0 && format !== 'json' ? xmlFlaw(text) : null
  return flaw && none(reason('not-a-feed', `it begins as a feed, but is not XML at line ${flaw.line}: ${flaw.what}`))
}

/** A page without any of the tags that a page has is one if its server says so. */
const isSaidToBePage = ({ headers }: Extract<Fetched, { kind: 'ok' }>, text: string): boolean =>
  /^text\/html\b/i.test(headers.get('content-type') ?? '') && /^\s*</.test(text)

const readAnswer = async (got: Fetched, address: string): Promise<Found | Page | None> => {
  if (got.kind === 'failed') return none(got.noTls ? reason('no-tls', got.why) : reasonOf(got.health, got.why))
  if (got.kind === 'same') return none(reason('unreachable', `${address} did not send its page`))
  const parsed = await readBody(got)
  const text = decode(got.body, got.headers.get('content-type') ?? '')
  if (!('error' in parsed)) return emptiedByDamage(parsed, text) ?? { kind: 'feed', url: got.url, parsed }
  const isPage = parsed.health === 'html-not-feed' || (parsed.health === 'malformed' && isSaidToBePage(got, text))
  return isPage ? { kind: 'page', url: got.url, text } : unreadable(parsed, text)
}

const choicesOf = (feeds: readonly Pointer[]): Discovered => ({ kind: 'choices', feeds: [...feeds] })

/** One host is asked, so one address after the other. */
const createTrier = (http: Http, begun: number) => {
  const outOfTime = (): boolean => performance.now() - begun > patience

  const one = async (url: string): Promise<Found | None> => {
    const answer = await readAnswer(await http.get(url, guess), url)
    return answer.kind === 'page' ? none(reason('not-a-feed', `${url} is a page, not a feed`)) : answer
  }

  const upTo = async (urls: readonly string[], enough: number): Promise<Found[]> => {
    const found: Found[] = []
    for (const url of urls) {
      if (found.length >= enough || outOfTime()) break
      const feed = await one(url)
      const isNew = feed.kind === 'feed' && !found.some((known) => known.url === feed.url)
      if (feed.kind === 'feed' && isNew && siteOf(feed.url) === siteOf(url)) found.push(feed)
    }
    return found
  }

  /** Several feeds are offered as they are named; one is opened. */
  const pointers = async (feeds: readonly Pointer[]): Promise<Discovered | null> => {
    const [first] = feeds
    if (!first) return null
    return feeds.length > 1 ? choicesOf(feeds) : one(first.url)
  }

  return { one, upTo, pointers }
}

type Trier = ReturnType<typeof createTrier>

const offer = (found: readonly Found[]): Discovered | null => {
  const [first] = found
  if (!first || found.length === 1) return first ?? null
  return choicesOf(found.map(({ url, parsed }) => ({ url, title: parsed.title || url })))
}

/** The usual places of a feed, in the folder of the page and at the root of the site by turns. */
const usualPlaces = (pages: readonly string[]): string[] => {
  const folders = [...pages.map((page) => new URL('./', page)), new URL('/', pages[0])].map(({ href }) => href)
  return usualPaths.flatMap((path) => [...new Set(folders)].map((folder) => new URL(path, folder).href))
}

const loginPath = /(?:^|[/._-])(?:log-?in|sign-?in|auth|sso|account|subscribe)(?:[/._-]|$)/i

const whyNone = (address: string, page: Page, links: PageLinks): None => {
  const { host, pathname } = new URL(page.url)
  if (links.password && (loginPath.test(pathname) || new URL(address).pathname !== pathname))
    return none(reason('login', `${host} wants a login before it shows anything`))
  return none(reason('no-feed', `${host} names no feed on that page and has none in the usual places`))
}

const isAny = (list: readonly Pointer[]): boolean => list.length > 0

/** The page's own address is believed on the same site only. */
const ownAddresses = ({ url }: Page, { canonical }: PageLinks): string[] =>
  canonical && siteOf(canonical) === siteOf(url) ? [...new Set([url, canonical])] : [url]

const inPage = async (trier: Trier, address: string, page: Page, links: PageLinks): Promise<Discovered> => {
  const own = ownAddresses(page, links)
  const byHost = [...own.map(feedsByAddress), ...own.map((url) => feedsByPage(url, page.text))].find(isAny) ?? []
  const known = await trier.pointers(byHost)
  if (known && known.kind !== 'none') return known
  const named = await trier.pointers(links.named)
  if (named && named.kind !== 'none') return named
  const likely = offer(
    await trier.upTo(
      links.likely.slice(0, maxLikely).map(({ url }) => url),
      maxLikely,
    ),
  )
  const usual = likely ?? offer(await trier.upTo(usualPlaces(own), 1))
  if (usual) return usual
  const failed = named ?? known
  if (failed?.kind !== 'none') return whyNone(address, page, links)
  return { ...failed, why: `the page names ${links.named[0]?.url ?? byHost[0]?.url} as its feed, but: ${failed.why}` }
}

/** Finds the feed behind an address: itself, what its host is known for, what its page names and links to, the usual places. */
export const discover = async (http: Http, address: string, follow = true): Promise<Discovered> => {
  const { host } = new URL(address)
  if (isSecret(address))
    return none(reason('personal-address', `that address of ${host} carries a name, password or key`))
  if (hasNoFeeds(address)) return none(reason('no-feeds-there', `${host} publishes no feeds`))
  const trier = createTrier(http, performance.now())
  const known = await trier.pointers(feedsByAddress(address))
  if (known) return known
  const answer = await readAnswer(await http.get(address, ask), address)
  if (answer.kind !== 'page') return answer
  const links = pageLinks(answer.text, answer.url)
  if (follow && links.refresh && links.named.length === 0 && links.refresh !== answer.url)
    return discover(http, links.refresh, false)
  return inPage(trier, address, answer, links)
}
