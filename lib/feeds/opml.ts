import { Parser } from 'htmlparser2'
import type { Feed } from './feed.ts'
import { escapeHtml, literalText } from './text.ts'

/** One line of somebody's list of feeds, as it stands there. */
export interface OpmlRow {
  url: string
  title: string
  lang: string | null
}

const maxRows = 5000
const maxDepth = 200

const stop = Symbol('stop')

type Attributes = Readonly<Record<string, string>>

const textOf = (attributes: Attributes, ...names: readonly string[]): string => {
  for (const name of names) {
    const text = literalText(attributes[name] ?? '', 2000)
    if (text) return text
  }
  return ''
}

/** Readers disagree on letter case, and some write `url` for a line of type rss. A folder is a line without an address. */
const rowOf = (attributes: Attributes): OpmlRow | null => {
  const url =
    textOf(attributes, 'xmlurl') || (/^(?:rss|atom)$/i.test(attributes['type'] ?? '') ? textOf(attributes, 'url') : '')
  if (!url) return null
  const lang = textOf(attributes, 'language').toLowerCase()
  return {
    url,
    title: textOf(attributes, 'title', 'text'),
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(lang) ? lang : null,
  }
}

/**
 * The feeds in an OPML document, in whatever folders they lie: cut off, with bare ampersands or attributes without quotes, other tools
 * wrote it. Null when it is no OPML. A tokenizer reads it, so the time is linear whatever the document.
 */
export const readOpml = (document: string): OpmlRow[] | null => {
  const rows: OpmlRow[] = []
  let isOpml = false
  let depth = 0
  const onopentag = (tag: string, attributes: Attributes): void => {
    isOpml ||= tag === 'opml'
    depth += 1
    const row = isOpml && tag === 'outline' ? rowOf(attributes) : null
    if (row) rows.push(row)
    if (depth > maxDepth || rows.length >= maxRows) throw stop
  }
  const onclosetag = (): void => {
    depth -= 1
  }
  const parser = new Parser(
    { onopentag, onclosetag },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  try {
    parser.end(document)
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  return isOpml ? rows : null
}

const attributes = (pairs: readonly (readonly [name: string, value: string | null])[]): string =>
  pairs.map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(value)}"`)).join('')

/** Feeds as an OPML 2.0 document that any reader takes, and that gives the same feeds when it is read here again. */
export const writeOpml = (title: string, feeds: readonly Pick<Feed, 'title' | 'url' | 'lang'>[]): string => {
  const lines = feeds.map(
    (feed) =>
      `    <outline${attributes([
        ['type', 'rss'],
        ['text', feed.title],
        ['title', feed.title],
        ['xmlUrl', feed.url],
        ['language', feed.lang],
      ])}/>\n`,
  )
  const head = `  <head>\n    <title>${escapeHtml(title)}</title>\n  </head>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}  <body>\n${lines.join('')}  </body>\n</opml>\n`
}
