import { tidy } from './prose.ts'

/** Where a page says its headline. */
export interface Headlines {
  og: string | null
  linked: string | null
  /** its h1 elements */
  headings: string[]
  /** its `<title>` */
  document: string
  outlet: string | null
  host: string
}

const entities: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ', hellip: '…' }
const codePoint = (code: number) => (code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ')

/** Headlines in metadata carry tags and character references that nothing has read yet: `&quot;`, `<b>`. */
function plain(text: string): string {
  const read = text
    .slice(0, 1_000)
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex, decimal) => codePoint(Number(hex ? `0x${hex}` : decimal)))
    .replace(/&(quot|apos|lt|gt|amp|nbsp|hellip);/g, (_, name) => entities[name] ?? '')
  return tidy(read.replace(/<\/?[a-z][^<>]*>/gi, ' '))
}

/** Longer ones are no headlines but lists of search words. */
const longest = 400

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const separator = /\s+[|–—:·•»/\\-]\s+|\s*[|»·]\s*|\s+::\s+/g

/** Whether the words behind the last separator are the outlet's name and no part of the headline. */
function isOutlet(tail: string, { outlet, host }: Headlines): boolean {
  const name = fold(tail)
  const site = fold(outlet ?? '')
  const labels = host.split('.').map(fold)
  return (
    name !== '' &&
    ((site !== '' && (site.includes(name) || (name.includes(site) && name.length <= site.length + 12))) ||
      labels.includes(name) ||
      fold(host).endsWith(name))
  )
}

/** A headline without the outlet behind (or, as some write it, before) it. */
function withoutOutlet(title: string, from: Headlines): string {
  let rest = title
  for (let round = 0; round < 3; round++) {
    const found = [...rest.matchAll(separator)].at(-1)
    const tail = found && rest.slice(found.index + found[0].length)
    if (!found || !tail || !isOutlet(tail, from) || found.index === 0) break
    rest = rest.slice(0, found.index)
  }
  const [first] = rest.matchAll(separator)
  if (first && isOutlet(rest.slice(0, first.index), from)) rest = rest.slice(first.index + first[0].length)
  return rest.trim()
}

/** `<title>` is the least sure: what an h1 on the page says as well is the headline, else its longest part. */
function fromDocument(from: Headlines): string {
  const title = withoutOutlet(plain(from.document), from)
  const heading = from.headings.find((text) => fold(text).length > 8 && fold(title).startsWith(fold(text)))
  if (heading) return heading
  const [found] = [...title.matchAll(separator)].slice(-1)
  const tail = found ? title.slice(found.index + found[0].length) : ''
  return found && tail.split(/\s+/).length <= 3 && found.index > 2 * tail.length ? title.slice(0, found.index) : title
}

/** The page's headline, and every way it writes it. */
export function chooseTitle(from: Headlines): { title: string; titles: string[] } {
  const clean = (text: string | null) => (text ? withoutOutlet(plain(text), from).slice(0, longest) : '')
  const own = from.headings.find((text) => text.length > 8 && !isOutlet(text, from))
  const titles = [clean(from.og), clean(from.linked), own ?? '', fromDocument(from).slice(0, longest)].filter(
    (text) => text !== '' && !isOutlet(text, from),
  )
  const every = [...titles, from.og ?? '', from.linked ?? '', from.document].filter((text) => text !== '')
  return { title: titles[0] ?? '', titles: [...new Set(every)] }
}
