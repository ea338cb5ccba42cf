/** Names of a feed's own fields that are read, after prefixes are made canonical and all letters small. */
export const feedFields = [
  'title',
  'dc:title',
  'link',
  'atom:link',
  'language',
  'dc:language',
  'ttl',
  'skiphours',
  'skipdays',
  'sy:updateperiod',
  'sy:updatefrequency',
  'xml:lang',
] as const

/** The same of its items. `about` is the `rdf:about` of an RSS 1.0 item. */
export const itemFields = [
  'title',
  'atom:title',
  'dc:title',
  'itunes:title',
  'media:title',
  'link',
  'atom:link',
  'guid',
  'id',
  'atom:id',
  'about',
  'description',
  'summary',
  'itunes:summary',
  'content',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
  'pubdate',
  'date',
  'dc:date',
  'published',
  'issued',
  'created',
  'updated',
  'modified',
  'atom:published',
  'atom:updated',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:modified',
  'dcterms:date',
  'source',
] as const

/** Fields in which tags are part of the text. */
export const markupFields: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'itunes:summary',
  'content',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
])

export type FeedField = (typeof feedFields)[number]
export type ItemField = (typeof itemFields)[number]
