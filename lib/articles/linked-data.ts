// What a page says about itself to machines in its JSON-LD scripts.

export interface LinkedArticle {
  headline: string | null
  authors: string[]
  published: string | null
  modified: string | null
  publisher: string | null
}

type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 1_000) : null
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Type names end alike: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting. */
const isArticle = (thing: Thing) =>
  listOf(thing['@type']).some((type) => /(?:Article|Posting|Report)$/.test(String(type)))

function parse(script: string): unknown {
  try {
    // Pages wrap it in comments or CDATA, and break lines inside strings.
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').replace(/\p{Cc}/gu, ' '),
    )
  } catch {
    return null
  }
}

/** The things of a script: a list, a graph, or one thing with its main entity. */
function things(value: unknown, depth = 0): Thing[] {
  if (Array.isArray(value) && depth <= 3) return value.slice(0, 100).flatMap((one) => things(one, depth + 1))
  if (!isThing(value) || depth > 3) return []
  return [value, ...things(value['@graph'], depth + 1), ...things(value['mainEntity'], depth + 1)]
}

const nameOf = (value: unknown): string | null => (isThing(value) ? textOf(value['name']) : textOf(value))

/** The article that a page's linked data describes. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const article = scripts.flatMap((script) => things(parse(script))).find(isArticle)
  if (!article) return null
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    authors: listOf(article['author']).flatMap((author) => nameOf(author) ?? []),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    modified: textOf(article['dateModified']),
    publisher: nameOf(article['publisher']),
  }
}
