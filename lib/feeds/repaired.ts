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

const roots: Readonly<Record<string, Repaired['format']>> = { rss: 'rss', channel: 'rss', feed: 'atom', rdf: 'rdf' }

export const rootFormat = (local: string): Repaired['format'] | undefined =>
  Object.hasOwn(roots, local) ? roots[local] : undefined

/** The fields of the feed, as its first item, and those of its items. */
export const writeRepaired = (
  format: Repaired['format'],
  head: readonly string[],
  items: readonly string[],
): Repaired => {
  const [before, after, tag] =
    format === 'atom' ? ['<feed>', '</feed>', 'entry'] : ['<rss version="2.0"><channel>', '</channel></rss>', 'item']
  // An item without any element would reach rss-parser as a string, whose own properties it takes for fields.
  const listed = [head.join(''), ...items].map((fields) => `<${tag}><x-whole/>${fields}</${tag}>`)
  return { format, xml: `${before}${listed.join('')}${after}` }
}
