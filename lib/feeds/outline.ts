import { decodeXml } from './entities.ts'
import { addClosingTag, addTag, addText, type Field, fieldXml, openField, plainField } from './field.ts'
import { endsField, headNames, itemNames } from './field-ends.ts'
import { canonicalName, localName, type Scope, scopeInside } from './names.ts'
import { type Flaw, type Repaired, rootFormat, writeRepaired } from './repaired.ts'

/** Where an element stands: in the feed's head, in an item, a field of one of them, inside a field, or nowhere of interest. */
type Role = 'outside' | 'head' | 'item' | 'field' | 'inner' | 'skip'

interface Open {
  role: Role
  name: string
  scope: Scope
  base: string
  /** fields inside a skipped element of an item: they are the item's own if the element turns out never to have been closed */
  held: string[]
}

const maxDepth = 250
const maxItems = 2000
const maxFields = 100
const maxBase = 500
/** What an item says by attributes: RDF its name, the old Channel Definition Format its address and date. */
const itemAttributes = [
  ['rdf:about', 'about'],
  ['href', 'link'],
  ['lastmod', 'modified'],
] as const

/** Thrown to stop reading: what was read so far, or the flaw, is the result. */
export const stop = Symbol('stop')

const innerBase = (outer: string, given: string | undefined): string => {
  if (given === undefined || given.length > maxBase || !URL.canParse(given, outer || undefined)) return outer
  return new URL(given, outer || undefined).href
}

/** Follows the elements of a document that may be broken anywhere, and keeps the fields of its head and of its whole items. */
export const createReader = (base: string) => {
  const stack: Open[] = []
  const head: string[] = []
  const items: string[] = []
  let format: Repaired['format'] | null = null
  let rootDefault: string | undefined
  let flaw: Flaw | null = null
  let item: { element: Open; fields: string[] } | null = null
  let field: { element: Open; field: Field; container: Role; target: string[] } | null = null
  let closed = false

  const halt = (found: Flaw | null): never => {
    flaw = found
    throw stop
  }

  const nameOf = (raw: string, scope: Scope): string => {
    if (format !== 'atom' && !raw.includes(':') && scope.get('') === rootDefault) return raw
    const name = canonicalName(raw, scope)
    return format === 'atom' && name.startsWith('atom:') ? name.slice('atom:'.length) : name
  }

  const keep = (target: string[], xml: string): void => {
    if (target.length < maxFields) target.push(xml)
  }

  const finishField = (): void => {
    if (!field) return
    keep(field.target, fieldXml(field.field))
    field = null
  }

  const finishItem = (): void => {
    if (!item) return
    items.push(item.fields.join(''))
    item = null
    if (items.length >= maxItems) halt(null)
  }

  /** A base that somebody gave, or null where the address of the document is it. */
  const baseOf = (element: Open): string | null => (element.base === base ? null : element.base)

  const startField = (element: Open, container: Role, target: string[], attributes: Record<string, string>): Role => {
    const started = openField(element.name, attributes, baseOf(element))
    field = { element, field: started, container, target }
    return 'field'
  }

  const startItem = (element: Open, attributes: Record<string, string>): Role => {
    finishItem()
    item = { element, fields: [] }
    for (const [attribute, name] of itemAttributes) {
      const text = attributes[attribute]
      if (text) keep(item.fields, fieldXml(plainField(name, decodeXml(text), baseOf(element))))
    }
    return 'item'
  }

  const startRoot = (raw: string, scope: Scope, attributes: Record<string, string>): Role => {
    const local = localName(raw)
    if (local === 'html') halt('html')
    format = rootFormat(local) ?? null
    if (!format) return 'outside'
    rootDefault = scope.get('')
    const lang = attributes['xml:lang']
    if (lang) keep(head, fieldXml(plainField('xml:lang', lang)))
    return 'head'
  }

  /** Ends a field whose own end is missing: the elements that are still open in it count as what is around it. */
  const breakOff = (container: Role): void => {
    for (const open of stack) if (open.role === 'field' || open.role === 'inner') open.role = container
    finishField()
  }

  const roleOf = (element: Open, parent: Open | undefined, attributes: Record<string, string>): Role => {
    const { name } = element
    const isItem = name === 'item' || name === 'entry'
    if (field && (isItem || endsField(field.field, field.container === 'head', name, attributes)))
      breakOff(field.container)
    if (field) {
      addTag(field.field, localName(name), attributes)
      return 'inner'
    }
    if (isItem) return startItem(element, attributes)
    // Atom's `source` is a whole head of another feed; RSS's is a name with an address.
    const isField = itemNames.has(name) && !(name === 'source' && format === 'atom')
    if (item && (parent?.role === 'item' || parent?.role === 'skip')) {
      // A picture's title may have to do for the item, and may lie anywhere in its group.
      const target = parent.role === 'item' || name === 'media:title' ? item.fields : parent.held
      return isField ? startField(element, parent.role, target, attributes) : 'skip'
    }
    if (parent?.role !== 'head') return 'skip'
    if (name === 'channel') return 'head'
    return headNames.has(name) ? startField(element, 'head', head, attributes) : 'skip'
  }

  const open = (raw: string, attributes: Record<string, string>): void => {
    if (closed) halt(null)
    if (stack.length >= maxDepth) halt('too-deep')
    const parent = stack.at(-1)
    const scope = scopeInside(parent?.scope ?? new Map(), attributes)
    const given = attributes['xml:base'] ?? (raw === 'channel' ? attributes['base'] : undefined)
    const inner = innerBase(parent?.base ?? base, given)
    const element: Open = { role: 'outside', name: format ? nameOf(raw, scope) : raw, scope, base: inner, held: [] }
    element.role = format ? roleOf(element, parent, attributes) : startRoot(raw, scope, attributes)
    stack.push(element)
  }

  /** What an element kept back that was closed only by the end of another one around it belongs to that. */
  const release = ({ held }: Open): void => {
    const parent = stack.at(-1)
    const target = parent?.role === 'skip' ? parent.held : item?.fields
    for (const xml of target ? held : []) keep(target ?? [], xml)
  }

  const close = (implied: boolean): void => {
    const element = stack.pop()
    if (!element) return
    if (implied && element.role === 'skip') release(element)
    if (field?.element === element) finishField()
    else if (field && element.role === 'inner') addClosingTag(field.field, localName(element.name))
    if (item?.element === element) finishItem()
    // Whatever follows the end of a feed is none of it, once the feed has listed anything.
    if (stack.length === 0 && items.length > 0) closed = true
  }

  const text = (part: string, cdata: boolean): void => {
    if (field) addText(field.field, part, cdata)
  }

  const result = (): Repaired | Flaw => {
    if (flaw || !format) return flaw ?? 'no-root'
    return writeRepaired(format, head, items)
  }

  return { open, close, text, result }
}
