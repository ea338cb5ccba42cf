import { Parser } from 'htmlparser2'
import { voidTags } from './field.ts'
import { createReader, type Flaw, type Repaired, stop } from './outline.ts'

/** An unclosed line break in a description must not swallow what follows: the library asks for this by subclass only. */
class FeedParser extends Parser {
  protected override isVoidElement(name: string): boolean {
    return voidTags.has(name)
  }
}

/** `<link href=https://desk.example/x/>`: the last slash of a value without quotes ends the tag. */
const withoutSlash = (attributes: Record<string, string>, last: string): Record<string, string> => ({
  ...attributes,
  [last]: (attributes[last] ?? '').replace(/\/$/, ''),
})

/**
 * Rewrites a feed, however damaged, as a small well-formed one: junk before and after it, document types with their entities,
 * prefixes, letter case, bare ampersands, unclosed and nested tags, XHTML are settled here, in one pass and linear time. What the
 * end of a truncated file cuts off is left out.
 */
export const repair = (document: string, base: string): Repaired | Flaw => {
  const reader = createReader(base)
  let cdata = false
  let ended = false
  let bare: string | null = null
  const parser = new FeedParser(
    {
      onattribute: (name, _, quote) => {
        bare = quote === null ? name : null
      },
      onopentag: (name, attributes) => {
        reader.open(name, bare === null ? attributes : withoutSlash(attributes, bare))
        bare = null
      },
      onclosetag: () => ended || reader.close(),
      ontext: (part) => reader.text(part, cdata),
      oncdatastart: () => {
        cdata = true
      },
      oncdataend: () => {
        cdata = false
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  try {
    parser.write(document)
    ended = true
    parser.end()
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return reader.result()
}
