/** Where a document stops being XML. */
export interface XmlFlaw {
  line: number
  what: string
}

const name = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy
const maxDepth = 5000

/** Where something that is no element ends, by how it begins: comments, CDATA, processing instructions, declarations. */
const others: readonly (readonly [start: string, end: string, what: string])[] = [
  ['<!--', '-->', 'a comment'],
  ['<![CDATA[', ']]>', 'a CDATA section'],
  ['<?', '?>', 'a processing instruction'],
  ['<!', '>', 'a declaration'],
]

const nameAt = (text: string, at: number): string => {
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

/** The end of a tag; an angle bracket in a quoted value is none. */
const endOfTag = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '>') return at
    if (letter === '<') return -1
    if (letter !== '"' && letter !== "'") continue
    const closing = text.indexOf(letter, at + 1)
    if (closing < 0) return -1
    at = closing
  }
  return -1
}

/**
 * The first place where a document is not XML, for people who look after it: tags that do not match or do not end. Null when its tags
 * are in order. One pass, whatever the document.
 */
export const xmlFlaw = (text: string): XmlFlaw | null => {
  const open: { tag: string; at: number }[] = []
  const flaw = (at: number, what: string): XmlFlaw => ({ line: text.slice(0, at).split('\n').length, what })
  let at = text.indexOf('<')
  if (at < 0) return flaw(0, 'there is no tag in it')
  while (at >= 0) {
    const other = others.find(([start]) => text.startsWith(start, at))
    const closing = text[at + 1] === '/'
    const tag = other ? '' : nameAt(text, at + (closing ? 2 : 1))
    if (!other && tag === '') return flaw(at, 'a “<” begins no tag')
    const end = other ? text.indexOf(other[1], at + other[0].length) : endOfTag(text, at + 1 + tag.length)
    if (end < 0) return flaw(at, other ? `${other[2]} does not end` : `<${tag}> has no “>” at its end`)
    if (closing) {
      const last = open.pop()
      if (last?.tag !== tag)
        return flaw(at, last ? `</${tag}> stands where </${last.tag}> was expected` : `</${tag}> closes nothing`)
    } else if (!other && text[end - 1] !== '/') open.push({ tag, at })
    if (open.length > maxDepth) return flaw(at, 'tags are nested without end')
    at = text.indexOf('<', end + 1)
  }
  const last = open.at(-1)
  return last ? flaw(last.at, `<${last.tag}> is never closed`) : null
}
