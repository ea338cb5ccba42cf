import { Parser } from 'htmlparser2'

/** A feed that a page points to. */
export interface Pointer {
  url: string
  title: string
}

const feedTypes =
  /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml|application\/xml)\s*(?:;|$)/i
/** WordPress announces its programming interface in the same way as its feeds. */
const noFeeds = /\/wp-json\/|oembed/i
const feedLike = /(?:^|[/.?=_-])(?:rss|atom|rdf|feeds?|xmlfeed)(?:\d|[/.?=_-]|$)|\.xml$/i
const maxDepth = 2000
const maxPointers = 20

const stop = Symbol('stop')

const absolute = (href: string | undefined, base: string): URL | null => {
  if (!href || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

const once = (pointers: readonly Pointer[]): Pointer[] =>
  pointers.filter(({ url }, index) => pointers.findIndex((other) => other.url === url) === index)

/** The feeds a page names in its head, and the links in its text that look like feeds. */
export const pageLinks = (html: string, address: string): { named: Pointer[]; likely: Pointer[] } => {
  const named: Pointer[] = []
  const likely: Pointer[] = []
  let base = address
  let depth = 0
  const keep = (list: Pointer[], url: URL, title: string | undefined): void => {
    if (list.length < maxPointers) list.push({ url: url.href, title: title?.trim() || url.href })
  }
  const onopentag = (tag: string, { href, rel, type, title }: Record<string, string>): void => {
    depth += 1
    if (depth > maxDepth) throw stop
    const url = absolute(href, base)
    if (!url) return
    if (tag === 'base') base = url.href
    const alternate = /\balternate\b/i.test(rel ?? '') && feedTypes.test(type ?? '')
    if (tag === 'link' && alternate && !noFeeds.test(url.href)) keep(named, url, title)
    if (tag === 'a' && feedLike.test(url.pathname + url.search)) keep(likely, url, title)
  }
  const parser = new Parser({
    onopentag,
    onclosetag: () => {
      depth -= 1
    },
  })
  try {
    parser.end(html)
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return { named: once(named), likely: once(likely) }
}
