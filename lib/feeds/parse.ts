import Parser from 'rss-parser'
import { z } from 'zod'
import type { Health, ParsedFeed } from './feed.ts'
import { type FeedField, feedFields, type ItemField, itemFields } from './field-names.ts'
import { type Fields, type Node, pageLink, readItem, resolveLink, textOf } from './fields.ts'
import { readJsonFeed } from './json-feed.ts'
import { repair } from './repair.ts'
import type { Flaw, Repaired } from './repaired.ts'
import { noWishes, type OwnWishes, wishesOf } from './wishes.ts'

/** A feed as it was read, when it asks to be left alone, and the address that it gives as its own. */
export type ReadFeed = ParsedFeed & { wishes: OwnWishes; self: string | null }

/** Why a document is no feed: for people, and as the state of health it puts a feed in. */
export interface Unreadable {
  error: string
  health: Health
}

const maxLength = 10_000_000

const unreadable = (health: Health, error: string): Unreadable => ({ health, error })

const flaws: Readonly<Record<Flaw, Unreadable>> = {
  html: unreadable('html-not-feed', 'this is an HTML page, not a feed'),
  'no-root': unreadable('malformed', 'this is not a feed: it has no <rss>, <feed> or <rdf:RDF> in it'),
  'too-deep': unreadable('malformed', 'this is not a feed that can be read: its tags are nested more than 250 deep'),
}
const challenge = unreadable(
  'challenge',
  'the server asks for a proof that a person is reading instead of giving the feed',
)

/** Every way of an item's date, link and text goes through our own rules, so each field comes back as all its nodes. */
const keepAll = [...new Set([...feedFields, ...itemFields])].map((name) => [
  `x-${name}`,
  `x-${name}`,
  { keepArray: true },
])

const node = z.union([
  z.string().transform((text): Node => ({ text, attributes: {} })),
  z
    .object({ _: z.string().default(''), $: z.record(z.string(), z.string()).default({}) })
    .transform(({ _, $ }): Node => ({ text: _, attributes: $ })),
])
const answer = z.object({ items: z.array(z.record(z.string(), z.array(node))) })

const fieldsOf =
  <Name extends string>(fields: Readonly<Record<string, readonly Node[]>>): Fields<Name> =>
  (name) =>
    fields[`x-${name}`] ?? []

/** rss-parser takes apart what `repair` has put in order; the first item stands for the feed itself, all of whose links it keeps so. */
const takeApart = async (repaired: Repaired): Promise<z.infer<typeof answer>['items']> => {
  const parser = new Parser({ customFields: { item: keepAll }, xml2js: { explicitCharkey: true } })
  return answer.parse(await parser.parseString(repaired.xml)).items
}

const langOf = (read: Fields<FeedField>): string | null => {
  const given = textOf([...read('language'), ...read('dc:language'), ...read('xml:lang')], true, 40).toLowerCase()
  return /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/.test(given) ? given.replaceAll('_', '-') : null
}

/** Without the address it came from, a feed's own link has to do as the base of relative ones. */
const ownAddress = (read: Fields<FeedField>): string | null => {
  const links = [...read('atom:link'), ...read('link')]
  const self = links.find(({ attributes }) => attributes['rel'] === 'self')
  return resolveLink(self?.attributes['href'], self, '')
}

const readXml = async (repaired: Repaired, base: string): Promise<ReadFeed> => {
  const [head = {}, ...items] = await takeApart(repaired)
  const read = fieldsOf<FeedField>(head)
  const atom = repaired.format === 'atom'
  const link = pageLink(read('link'), base) ?? pageLink(read('atom:link'), base)
  const self = ownAddress(read)
  const from = base || (self ?? link ?? '')
  const listed = items.map((fields) => readItem(fieldsOf<ItemField>(fields), atom, from))
  const title = textOf([...read('title'), ...read('dc:title')], atom, 1000)
  const wishes = wishesOf(read)
  return { format: repaired.format, title, link, lang: langOf(read), items: listed, wishes, self }
}

/** A page may leave out its outermost tags. */
const isHtml = (document: string): boolean =>
  /<!doctype html|<(?:head|body|meta|title|div)[\s>]/i.test(document.slice(0, 5000))

/** Cloudflare puts scripts of its own into ordinary pages too: only what its wall alone has counts. */
const isChallenge = (document: string): boolean =>
  /<title>\s{0,9}(?:Just a moment|Attention Required! \| Cloudflare|DDoS-Guard)|_cf_chl_opt/i.test(
    document.slice(0, 50_000),
  )

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom and JSON Feed, whole or damaged. `base` is the address the document came from, or '' when
 * nobody knows. A document that is no feed is told by its error; nothing in it throws.
 */
export const parseFeed = async (document: string, base: string): Promise<ReadFeed | Unreadable> => {
  if (document.length > maxLength) return unreadable('too-large', 'this feed is longer than 10 million characters')
  if (document.trim() === '') return unreadable('malformed', 'the answer is empty: there is no feed in it')
  if (/^\s*\{/.test(document)) {
    const feed = readJsonFeed(document, base)
    return feed ? { ...feed, wishes: noWishes } : unreadable('malformed', 'this is JSON, but no JSON Feed')
  }
  const repaired = repair(document, base)
  if (typeof repaired !== 'string') return readXml(repaired, base)
  if (repaired === 'too-deep' || !(repaired === 'html' || isHtml(document))) return flaws[repaired]
  return isChallenge(document) ? challenge : flaws.html
}
