import { Parser } from 'htmlparser2'
import { withOwnEntities } from './dtd.ts'
import { voidTags } from './field.ts'
import { createReader, stop } from './outline.ts'
import type { Flaw, Repaired } from './repaired.ts'

/** An unclosed line break in a description must not swallow what follows: the library asks for this by subclass only. */
class FeedParser extends Parser {
  protected override isVoidElement(name: string): boolean {
    return voidTags.has(name)
  }
}

const cdata = '<![CDATA['

/** `<link href=https://desk.example/x/>`: the last slash of a value without quotes ends the tag. */
const slashed = /(=[^\s"'<>=]{1,2000})\/>/g

/** Before anything else is read: a "<" that opens nothing is text, and a CDATA section that nobody ended would swallow the rest. */
const tidy = (document: string): string => {
  const open = document.lastIndexOf(cdata)
  const ended = open < 0 || document.includes(']]>', open)
  const text = ended ? document : document.slice(0, open) + document.slice(open + cdata.length)
  return withOwnEntities(text)
    .replace(/<(?=[\s\d<=&.,;:()-])/g, '&lt;')
    .replace(slashed, '$1 />')
}

/**
 * Rewrites a feed, however damaged, as a small well-formed one: junk before and after it, document types with their entities,
 * prefixes, letter case, bare ampersands, unclosed and nested tags, XHTML are settled here, in one pass and linear time. What the
 * end of a truncated file cuts off is left out.
 */
export const repair = (document: string, base: string): Repaired | Flaw => {
  const reader = createReader(base)
  let inCdata = false
  let ended = false
  const parser = new FeedParser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (_, implied) => ended || reader.close(implied),
      ontext: (part) => reader.text(part, inCdata),
      oncdatastart: () => {
        inCdata = true
      },
      oncdataend: () => {
        inCdata = false
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  try {
    parser.write(tidy(document))
    ended = true
    parser.end()
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return reader.result()
}
