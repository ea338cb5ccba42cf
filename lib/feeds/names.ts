/** Prefixes in force at an element: prefix → namespace; '' is the default one. */
export type Scope = ReadonlyMap<string, string>

/** Beginnings of namespace URIs, in lower case, and the prefix this program uses for each; '' is RSS itself. */
const known: readonly (readonly [uri: string, prefix: string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://purl.org/rss/', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://my.netscape.com/', ''],
  ['http://channel.netscape.com/', ''],
  ['http://backend.userland.com/', ''],
  ['http://blogs.law.harvard.edu/', ''],
  ['http://cyber.law.harvard.edu/', ''],
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
]

const conventional = new Set(known.map(([, prefix]) => prefix))
const maxPrefixes = 64

const prefixOf = (uri: string): string | undefined => {
  const lower = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
  return known.find(([start]) => lower.startsWith(start))?.[1]
}

/** The prefixes that hold inside an element with these attributes. */
export const scopeInside = (scope: Scope, attributes: Readonly<Record<string, string>>): Scope => {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0 || scope.size + declared.length > maxPrefixes) return scope
  return new Map([...scope, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)])
}

/**
 * The name this program knows an element by, whatever prefix its feed chose: `dc:date`, `atom:link`, `pubdate`. A prefix that
 * nobody declared counts as what it is by convention; an unknown default namespace as none at all.
 */
export const canonicalName = (raw: string, scope: Scope): string => {
  const colon = raw.indexOf(':')
  const prefix = colon < 0 ? '' : raw.slice(0, colon)
  const local = raw.slice(colon + 1)
  const uri = scope.get(prefix)
  const found = uri === undefined ? undefined : prefixOf(uri)
  if (found !== undefined) return found === '' ? local : `${found}:${local}`
  if (prefix === '') return local
  return uri === undefined && conventional.has(prefix) ? raw : `?:${raw}`
}

/** `dc:date` without its prefix */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
