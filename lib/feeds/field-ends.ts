import type { Field } from './field.ts'
import { feedFields, itemFields, markupFields } from './field-names.ts'

export const headNames: ReadonlySet<string> = new Set(feedFields)
export const itemNames: ReadonlySet<string> = new Set(itemFields)
/** Fields of an item that are not read, and end one before them that was never closed all the same. */
const unreadNames: ReadonlySet<string> = new Set([
  'author',
  'category',
  'comments',
  'enclosure',
  'contributor',
  'rights',
])
const moduleName = /^(?!xhtml:).*:/
/** Fields whose names no HTML tag has. */
const unlikeHtml: ReadonlySet<string> = new Set([
  'pubdate',
  'guid',
  'dc:date',
  'content:encoded',
  'published',
  'updated',
  'issued',
  'modified',
])

/** A field was never closed if another one begins in it; in one that may hold HTML, if it is one that HTML has not. */
export const endsField = (
  open: Pick<Field, 'name' | 'xhtml'>,
  inHead: boolean,
  name: string,
  attributes: Readonly<Record<string, string>>,
): boolean => {
  if (markupFields.has(open.name))
    return !inHead && (unlikeHtml.has(name) || (name === 'link' && attributes['href'] === undefined))
  if (inHead) return headNames.has(name)
  return itemNames.has(name) || unreadNames.has(name) || (!open.xhtml && moduleName.test(name))
}
