import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { decodeXml } from './entities.ts'
import { escapeHtml } from './text.ts'

/** One field while it is read: its text, with any tags inside it, and the few attributes that matter. */
export interface Field {
  name: string
  attributes: Record<string, string>
  text: string
  /** in XHTML the text between tags is not markup and stays escaped; everywhere else escaped HTML is unescaped once */
  xhtml: boolean
  base64: boolean
}

/** More than is kept of any field: the rest of a field that never ends costs no time. */
const mostText = 1_000_000
const kept = ['href', 'rel', 'type', 'src', 'ispermalink', 'url'] as const
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
    base64: given['mode'] === 'base64' || (name === 'title' && type.endsWith('octet-stream')),
  }
}

export const plainField = (name: string, text: string, base: string | null = null): Field => ({
  ...openField(name, {}, base),
  text,
})

export const addText = (field: Field, text: string, cdata: boolean): void => {
  if (field.text.length > mostText) return
  const decoded = (cdata ? text : decodeXml(text)).slice(0, mostText)
  field.text += field.xhtml ? escapeHtml(decoded) : decoded
}

/** Tags inside a field become part of its text, with their addresses and nothing else. */
export const addTag = (field: Field, name: string, given: Readonly<Record<string, string>>): void => {
  if (!field.attributes['type'] || field.attributes['type'] === 'text') field.attributes['type'] = 'html'
  if (!tagName.test(name) || field.text.length > mostText) return
  const addresses = (['href', 'src'] as const).map((key) =>
    given[key] === undefined ? '' : attribute(key, given[key]),
  )
  field.text += `<${name}${addresses.join('')}>`
}

export const addClosingTag = (field: Field, name: string): void => {
  if (tagName.test(name) && !voidTags.has(name)) field.text += `</${name}>`
}

const latin1Read = /[\u00c2-\u00f4][\u0080-\u00bf]/
const control = /[\u0080-\u009f]/g

/** UTF-8 that was once read as Latin-1 and written as UTF-8 again, and what windows-1252 has where Unicode has control characters. */
const mended = (text: string): string => {
  if (latin1Read.test(text) && !/[^\0-\xff]/.test(text)) {
    const bytes = Buffer.from(text, 'latin1')
    if (isUtf8(bytes)) return bytes.toString('utf8')
  }
  return text.replace(control, (char) => iconv.decode(Buffer.from([char.charCodeAt(0)]), 'windows-1252'))
}

/** Atom 0.3 may pack text into base64; what does is text all the same, unless its type says otherwise. */
const unpacked = ({ text, base64 }: Field): string =>
  mended(base64 ? Buffer.from(text, 'base64').toString('utf8') : text)

/** The field as well-formed XML that holds text only, under a name that no parser has plans for. */
export const fieldXml = (field: Field): string => {
  const { name, attributes, base64 } = field
  if (noTextTypes.test(attributes['type'] ?? '') && !(base64 && name === 'title')) return ''
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value))
  return `<x-${name}${written.join('')}>${clean(unpacked(field))}</x-${name}>`
}
