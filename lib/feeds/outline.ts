import { addClosingTag, addTag, addText, type Field, fieldXml, openField } from './field.ts'
import { feedFields, itemFields, markupFields } from './field-names.ts'
import { canonicalName, type Scope, scopeInside } from './names.ts'

export interface Repaired {
  format: 'rss' | 'atom' | 'rdf'
  /**
   * a small, well-formed document: fields that hold text only, under canonical names with `x-` before them. Its first item holds
   * the fields of the feed itself.
   */
  xml: string
}

/** What can be wrong with a document as a whole. */
export type Flaw = 'html' | 'no-root' | 'too-deep'

/** Where an element stands: in the feed's head, in an item, a field of one of them, inside a field, or nowhere of interest. */
type Role = 'outside' | 'head' | 'item' | 'field' | 'inner' | 'skip'

interface Open {
  role: Role
  name: string
  scope: Scope
  base: string
}

const maxDepth = 250
const maxItems = 2000
const maxFields = 100
const maxBase = 500
const headNames: ReadonlySet<string> = new Set(feedFields)
const itemNames: ReadonlySet<string> = new Set(itemFields)
const roots = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
] as const)

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const rootFormat = (local: string): Repaired['format'] | undefined => {
  for (const [name, format] of roots) if (name === local) return format
  return undefined
}

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
  let field: { element: Open; field: Field; container: Role } | null = null

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
    keep(field.container === 'item' && item ? item.fields : head, fieldXml(field.field))
    field = null
  }

  const finishItem = (): void => {
    if (!item) return
    items.push(item.fields.join(''))
    item = null
    if (items.length >= maxItems) halt(null)
  }

  const startField = (element: Open, container: Role, attributes: Record<string, string>): Role => {
    const started = openField(element.name, attributes, element.base === base ? null : element.base)
    field = { element, field: started, container }
    return 'field'
  }

  const startItem = (element: Open, attributes: Record<string, string>): Role => {
    finishItem()
    item = { element, fields: [] }
    const about = attributes['rdf:about']
    if (about) keep(item.fields, fieldXml({ name: 'about', attributes: {}, text: about, xhtml: false }))
    return 'item'
  }

  const startRoot = (raw: string, scope: Scope, attributes: Record<string, string>): Role => {
    const local = localName(raw)
    if (local === 'html') halt('html')
    format = rootFormat(local) ?? null
    if (!format) return 'outside'
    rootDefault = scope.get('')
    const lang = attributes['xml:lang']
    if (lang) keep(head, fieldXml({ name: 'xml:lang', attributes: {}, text: lang, xhtml: false }))
    return 'head'
  }

  /** A field that only holds text was never closed if another field begins in it. */
  const endsField = (name: string): boolean =>
    field !== null &&
    !markupFields.has(field.field.name) &&
    (field.container === 'item' ? itemNames : headNames).has(name)

  const roleOf = (element: Open, parent: Open | undefined, attributes: Record<string, string>): Role => {
    const { name } = element
    const isItem = name === (format === 'atom' ? 'entry' : 'item')
    if (field && (isItem || endsField(name))) {
      field.element.role = field.container
      finishField()
    }
    if (field) {
      addTag(field.field, localName(name), attributes)
      return 'inner'
    }
    if (isItem) return startItem(element, attributes)
    if (parent?.role === 'item') return itemNames.has(name) ? startField(element, 'item', attributes) : 'skip'
    if (parent?.role !== 'head') return 'skip'
    if (name === 'channel') return 'head'
    return headNames.has(name) ? startField(element, 'head', attributes) : 'skip'
  }

  const open = (raw: string, attributes: Record<string, string>): void => {
    if (stack.length >= maxDepth) halt('too-deep')
    const parent = stack.at(-1)
    const scope = scopeInside(parent?.scope ?? new Map(), attributes)
    const inner = innerBase(parent?.base ?? base, attributes['xml:base'])
    const element: Open = { role: 'outside', name: format ? nameOf(raw, scope) : raw, scope, base: inner }
    element.role = format ? roleOf(element, parent, attributes) : startRoot(raw, scope, attributes)
    stack.push(element)
  }

  const close = (): void => {
    const element = stack.pop()
    if (!element) return
    if (field?.element === element) finishField()
    else if (field && element.role === 'inner') addClosingTag(field.field, localName(element.name))
    if (item?.element === element) finishItem()
  }

  const text = (part: string, cdata: boolean): void => {
    if (field) addText(field.field, part, cdata)
  }

  const result = (): Repaired | Flaw => {
    if (flaw || !format) return flaw ?? 'no-root'
    const [before, after, tag] =
      format === 'atom' ? ['<feed>', '</feed>', 'entry'] : ['<rss version="2.0"><channel>', '</channel></rss>', 'item']
    // An item without any element would reach rss-parser as a string, whose own properties it takes for fields.
    const listed = [head.join(''), ...items].map((fields) => `<${tag}><x-whole/>${fields}</${tag}>`)
    return { format, xml: `${before}${listed.join('')}${after}` }
  }

  return { open, close, text, result }
}
