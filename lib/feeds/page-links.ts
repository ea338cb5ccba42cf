import { Parser } from 'htmlparser2'

/** A feed that a page points to. */
export interface Pointer {
  url: string
  title: string
}

/** What a page tells of the way to its feeds. */
export interface PageLinks {
  /** the feeds it names in its head */
  named: Pointer[]
  /** links in its text that look like feeds */
  likely: Pointer[]
  /** the address it calls its own */
  canonical: string | null
  /** where it sends its reader at once */
  refresh: string | null
  /** whether it has a field for a password */
  password: boolean
}

const feedTypes =
  /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml|application\/xml)\s*(?:;|$)/i
/** WordPress announces its programming interface in the same way as its feeds. */
const noFeeds = /\/wp-json\/|oembed/i
/** A feed of what readers write is offered only where there is no other. */
const comments = /\/comments\/feed|[?&]feed=comments|\bcomments? feed\b|댓글|комментари|коментар/i
const feedLike = /(?:^|[/.?=_-])(?:rss|atom|rdf|feeds?|xmlfeed)(?:\d|[/.?=_-]|$)|\.xml$/i
const maxDepth = 2000
const maxPointers = 20

const stop = Symbol('stop')

interface Raw {
  list: 'named' | 'likely'
  href: string
  title: string | undefined
}

/** Everything as it stands in the page: its base, which holds for what comes before it too, is known only at the end. */
interface Seen {
  raw: Raw[]
  base: string | null
  canonical: string | null
  refresh: string | null
  password: boolean
}

const absolute = (href: string | null | undefined, base: string): URL | null => {
  if (!href || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

const isFeedLink = ({ rel = '', type = '', href = '' }: Record<string, string>): boolean =>
  /\balternate\b/i.test(rel) && feedTypes.test(type.trim()) && !noFeeds.test(href)

/** The first words of each kind count; `most` bounds what a page can make us keep. */
const take = (seen: Seen, tag: string, attributes: Record<string, string>): void => {
  const { href, title, rel = '', type = '', content = '' } = attributes
  const most = 50 * maxPointers
  if (tag === 'base') seen.base ??= href ?? null
  if (tag === 'link' && /\bcanonical\b/i.test(rel)) seen.canonical ??= href ?? null
  if (tag === 'link' && href && isFeedLink(attributes)) seen.raw.push({ list: 'named', href, title })
  if (tag === 'a' && href && seen.raw.length < most) seen.raw.push({ list: 'likely', href, title })
  if (tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? ''))
    seen.refresh ??= /^\s*[0-5]\s*[;,]\s*url\s*=\s*["']?([^"'\s]+)/i.exec(content)?.[1] ?? null
  if (tag === 'input' && /^password$/i.test(type)) seen.password = true
}

const read = (html: string): Seen => {
  const seen: Seen = { raw: [], base: null, canonical: null, refresh: null, password: false }
  let depth = 0
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      depth += 1
      if (depth > maxDepth) throw stop
      take(seen, tag, attributes)
    },
    onclosetag: () => {
      depth -= 1
    },
  })
  try {
    parser.end(html)
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return seen
}

const once = (pointers: readonly Pointer[]): Pointer[] => {
  const byUrl = new Map<string, Pointer>()
  for (const pointer of pointers) if (!byUrl.has(pointer.url)) byUrl.set(pointer.url, pointer)
  return [...byUrl.values()].slice(0, maxPointers)
}

const withoutComments = (named: readonly Pointer[]): Pointer[] => {
  const others = named.filter(({ url, title }) => !comments.test(url) && !comments.test(title))
  return others.length > 0 ? others : [...named]
}

/** The feeds a page names in its head, the links in its text that look like feeds, and what else shows the way. */
export const pageLinks = (html: string, address: string): PageLinks => {
  const seen = read(html)
  const base = absolute(seen.base, address)?.href ?? address
  const pointers = (list: Raw['list'], fits: (url: URL) => boolean): Pointer[] =>
    seen.raw.flatMap((raw) => {
      const url = raw.list === list ? absolute(raw.href, base) : null
      return url && fits(url) ? [{ url: url.href, title: raw.title?.trim() || url.href }] : []
    })
  return {
    named: withoutComments(once(pointers('named', () => true))),
    likely: once(pointers('likely', (url) => feedLike.test(url.pathname + url.search))),
    canonical: absolute(seen.canonical, base)?.href ?? null,
    refresh: absolute(seen.refresh, base)?.href ?? null,
    password: seen.password,
  }
}
