const farthest = 10_000
const longestSubset = 65_536
const mostEntities = 256
const longestText = 2000
/** How much all uses of a document's own entities may add up to: after that they stay as they are written. */
const mostExpanded = 1_000_000

const subsetStart = /<!doctype[^<>[]{0,500}\[/i
const declaration = /<!entity\s{1,20}([\w:.-]{1,64})\s{1,20}(?:"([^"]{0,2000})"|'([^']{0,2000})')\s{0,20}>/gi
const use = /&([a-z_:][\w:.-]{0,63});/gi
const builtIn = /^(?:amp|lt|gt|quot|apos)$/
const cdata = '<![CDATA['

/** The internal part of the document type: external ones are never asked for. */
const subsetOf = (document: string): string => {
  const start = subsetStart.exec(document.slice(0, farthest))
  if (!start) return ''
  const text = document.slice(start.index + start[0].length, start.index + longestSubset)
  const end = text.search(/\]\s{0,20}>/)
  return end < 0 ? text : text.slice(0, end)
}

/**
 * What the declared names stand for. One may use those before it; it is left out where it would grow beyond a limit, so that no
 * chain of them multiplies.
 */
const declared = (subset: string): Map<string, string> => {
  const known = new Map<string, string>()
  for (const [, name = '', double, single] of subset.matchAll(declaration)) {
    if (known.size >= mostEntities || known.has(name) || builtIn.test(name)) continue
    const text = (double ?? single ?? '').replace(use, (whole, inner) => known.get(inner) ?? whole)
    if (text.length <= longestText) known.set(name, text)
  }
  return known
}

/** Writes out the entities that a document declares itself, everywhere but in CDATA, where they mean nothing. */
export const withOwnEntities = (document: string): string => {
  const known = declared(subsetOf(document))
  if (known.size === 0) return document
  let left = mostExpanded
  const expand = (text: string): string =>
    text.replace(use, (whole, name) => {
      const meant = known.get(name)
      if (meant === undefined || meant.length > left) return whole
      left -= meant.length
      return meant
    })
  const [first = '', ...rest] = document.split(cdata)
  const parts = rest.map((part) => {
    const end = part.indexOf(']]>')
    return end < 0 ? part : part.slice(0, end) + expand(part.slice(end))
  })
  return [expand(first), ...parts].join(cdata)
}
