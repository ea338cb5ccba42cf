import { decodeXml } from './entities.ts'
import { escapeHtml } from './text.ts'

/** One field while it is read: its text, with any tags inside it, and the few attributes that matter. */
export interface Field {
  name: string
  attributes: Record<string, string>
  text: string
  /** in XHTML the text between tags is not markup and stays escaped; everywhere else escaped HTML is unescaped once */
  xhtml: boolean
}

const kept = ['href', 'rel', 'type', 'src', 'ispermalink'] as const
const tagName = /^[a-z][a-z0-9]{0,20}$/
const noTextTypes = /^(?:image|audio|video)\/|octet-stream/
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr'])

const clean = (text: string): string => escapeHtml(text.replace(forbidden, ''))

const attribute = (name: string, value: string): string => ` ${name}="${clean(decodeXml(value))}"`

export const openField = (name: string, given: Readonly<Record<string, string>>, base: string | null): Field => {
  const attributes: Record<string, string> = base === null ? {} : { base }
  for (const key of kept) if (given[key] !== undefined) attributes[key] = given[key]
  const type = given['type'] ?? ''
  return {
    name,
    attributes,
    text: '',
    xhtml: type.includes('xhtml') || (given['mode'] === 'xml' && type.includes('html')),
  }
}

export const addText = (field: Field, text: string, cdata: boolean): void => {
  const decoded = cdata ? text : decodeXml(text)
  field.text += field.xhtml ? escapeHtml(decoded) : decoded
}

/** Tags inside a field become part of its text, with their addresses and nothing else. */
export const addTag = (field: Field, name: string, given: Readonly<Record<string, string>>): void => {
  if (!field.attributes['type'] || field.attributes['type'] === 'text') field.attributes['type'] = 'html'
  if (!tagName.test(name)) return
  const addresses = (['href', 'src'] as const).map((key) =>
    given[key] === undefined ? '' : attribute(key, given[key]),
  )
  field.text += `<${name}${addresses.join('')}>`
}

export const addClosingTag = (field: Field, name: string): void => {
  if (tagName.test(name) && !voidTags.has(name)) field.text += `</${name}>`
}

/** The field as well-formed XML that holds text only, under a name that no parser has plans for. */
export const fieldXml = ({ name, attributes, text }: Field): string => {
  if (noTextTypes.test(attributes['type'] ?? '')) return ''
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value))
  return `<x-${name}${written.join('')}>${clean(text)}</x-${name}>`
}
