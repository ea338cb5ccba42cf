import { createHash } from 'node:crypto'
import { parseDate } from './dates.ts'
import type { Entry } from './feed.ts'
import type { ItemField } from './field-names.ts'
import { escapeHtml, literalText, plainText } from './text.ts'

/** One occurrence of a field. */
export interface Node {
  text: string
  attributes: Readonly<Record<string, string>>
}

export type Fields<Name extends string> = (name: Name) => readonly Node[]

type Read = Fields<ItemField>

const limits = { title: 1000, summary: 4000, content: 500_000, id: 1000, link: 4000 }
const titles: readonly ItemField[] = ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title']
const ids: readonly ItemField[] = ['guid', 'id', 'atom:id', 'about']
const datesInOrder: readonly ItemField[] = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'dc:date',
  'dcterms:issued',
  'date',
  'dcterms:date',
  'created',
  'dcterms:created',
  'updated',
  'atom:updated',
  'modified',
  'dcterms:modified',
]
const markup = /<\/?[a-z][a-z0-9]*[\s/>]|&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i

/** Atom's plain text is the default there and in nobody's practice: escaped HTML without a type is read as HTML. */
const isLiteral = ({ attributes, text }: Node, atom: boolean): boolean =>
  atom &&
  (!attributes['type'] || attributes['type'].startsWith('text')) &&
  attributes['type'] !== 'text/html' &&
  !markup.test(text)

const firstText = (nodes: readonly Node[]): Node | undefined => nodes.find(({ text }) => text.trim() !== '')

export const textOf = (nodes: readonly Node[], atom: boolean, limit: number): string => {
  const node = firstText(nodes)
  if (!node) return ''
  return isLiteral(node, atom) ? literalText(node.text, limit) : plainText(node.text, limit)
}

/** An absolute web address, or null: relative ones hang on the nearest base that is known. */
export const resolveLink = (raw: string | undefined, node: Node | undefined, base: string): string | null => {
  const given = raw?.trim().replace(/[\t\r\n]/g, '') ?? ''
  if (given === '' || given.length > limits.link) return null
  const against = node?.attributes['base'] ?? base
  if (!URL.canParse(given, against || undefined)) return null
  const url = new URL(given, against || undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

const isAlternate = (node: Node): boolean => /^$|(^|\/)alternate$/i.test(node.attributes['rel'] ?? '')
const isPage = (node: Node): boolean => /^$|html/i.test(node.attributes['type'] ?? '')
const isSaidToBePage = ({ attributes }: Node): boolean =>
  Boolean(attributes['rel'] && attributes['type']?.includes('html'))

/**
 * Links that lead to the page: those that say so in full first, then other alternates as HTML, then any; plain text between tags
 * counts too.
 */
export const pageLink = (nodes: readonly Node[], base: string): string | null => {
  const alternates = nodes.filter(isAlternate)
  for (const node of [...alternates.filter(isSaidToBePage), ...alternates.filter(isPage), ...alternates]) {
    const link = resolveLink(node.attributes['href'] ?? node.text, node, base)
    if (link) return link
  }
  return null
}

/** A guid is a link unless it says that it is none; one that is no whole web address must say so, and where to begin. */
const guidLink = (nodes: readonly Node[]): string | null => {
  const node = firstText(nodes)
  const said = node?.attributes['ispermalink']?.trim().toLowerCase()
  if (!node || said === 'false') return null
  const isRelative = said === 'true' && node.attributes['base'] !== undefined && !/\s/.test(node.text.trim())
  return isRelative || /^https?:\/\//i.test(node.text.trim()) ? resolveLink(node.text, node, '') : null
}

const linkOf = (read: Read, base: string): string | null =>
  pageLink(read('link'), base) ??
  pageLink(read('atom:link'), base) ??
  guidLink(read('guid')) ??
  guidLink(read('id')) ??
  guidLink(read('about'))

const dateOf = (read: Read): string | null => {
  for (const name of datesInOrder) {
    const node = firstText(read(name))
    const date = node ? parseDate(node.text) : null
    if (date) return date
  }
  return null
}

const contentOf = (read: Read, atom: boolean, description: Node | undefined): string | null => {
  const full = firstText([
    ...read('content:encoded'),
    ...read('content'),
    ...read('xhtml:body'),
    ...read('body'),
    ...read('fullitem'),
  ])
  // A description longer than any summary is the text itself.
  const node = full ?? (description && description.text.length > limits.summary ? description : undefined)
  if (!node) return null
  const html = isLiteral(node, atom) ? escapeHtml(node.text) : node.text
  return html.slice(0, limits.content)
}

const summaryNodes = (read: Read): Node[] => [...read('description'), ...read('summary'), ...read('itunes:summary')]

const fallbackId = (link: string | null, title: string, published: string | null): string =>
  link ??
  createHash('sha256')
    .update(JSON.stringify([title, published]))
    .digest('hex')
    .slice(0, 32)

const sourceOf = (read: Read, base: string): Entry['source'] | null => {
  const [node] = read('source')
  const url = resolveLink(node?.attributes['url'], node, base)
  const name = node ? plainText(node.text, 200) : ''
  return url && name ? { name, url } : null
}

/** What an item says, by the rule that holds for each field, whichever of the formats it comes in. */
export const readItem = (read: Read, atom: boolean, base: string): Entry => {
  const title = textOf(titles.flatMap(read), atom, limits.title)
  const link = linkOf(read, base)
  const published = dateOf(read)
  const described = firstText(summaryNodes(read))
  const content = contentOf(read, atom, described)
  const summary = textOf(summaryNodes(read), atom, limits.summary) || plainText(content ?? '', limits.summary)
  const id = firstText(ids.flatMap(read))?.text.trim().slice(0, limits.id)
  const source = sourceOf(read, base)
  const told = { id: id || fallbackId(link, title, published), title, link, published, summary, content }
  return source ? { ...told, source } : told
}

/** When several items share an id it is no id, and their links stand in for it. */
export const tellApart = (items: readonly Entry[]): Entry[] => {
  const seen = new Map<string, number>()
  for (const { id } of items) seen.set(id, (seen.get(id) ?? 0) + 1)
  return items.map((item) => {
    if ((seen.get(item.id) ?? 0) < 2) return item
    return { ...item, id: fallbackId(item.link, item.title, item.published) }
  })
}
