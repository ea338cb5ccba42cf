import { z } from 'zod'
import { parseDate } from './dates.ts'
import type { Entry, ParsedFeed } from './feed.ts'
import { resolveLink } from './fields.ts'
import { escapeHtml, literalText, plainText } from './text.ts'

const text = z.string().optional().catch(undefined)
const item = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
})
const document = z.object({
  version: z.string().optional().catch(undefined),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  items: z.array(z.unknown()),
})

const maxItems = 2000

const readItem = (raw: z.infer<typeof item>, base: string): Entry => {
  const link = resolveLink(raw.url ?? raw.external_url, undefined, base)
  const title = literalText(raw.title ?? '', 1000)
  const content = raw.content_html ?? (raw.content_text === undefined ? null : escapeHtml(raw.content_text))
  const published = parseDate(raw.date_published ?? '') ?? parseDate(raw.date_modified ?? '')
  const summary = literalText(raw.summary ?? '', 4000) || plainText(content ?? '', 4000)
  return {
    id: raw.id?.slice(0, 1000) || link || title,
    title,
    link,
    published,
    summary,
    content: content?.slice(0, 500_000) ?? null,
  }
}

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** The two mistakes of hand-made JSON: bare control characters in its texts, and a comma after the last of a list. */
const mendJson = (source: string): string => source.replace(/\p{Cc}+/gu, ' ').replace(/,(?= ?[}\]])/g, '')

/** JSON Feed 1.0 and 1.1, or null when the document is some other JSON. An item that is none is left out. */
export const readJsonFeed = (source: string, base: string): (ParsedFeed & { self: string | null }) | null => {
  const json = parseJson(source.trim()) ?? parseJson(mendJson(source.trim()))
  const parsed = document.safeParse(json)
  if (!parsed.success || !(parsed.data.version?.includes('jsonfeed') ?? parsed.data.title !== undefined)) return null
  const { title, home_page_url, feed_url, language, items } = parsed.data
  const read = items.slice(0, maxItems).flatMap((raw) => {
    const found = item.safeParse(raw)
    return found.success ? [readItem(found.data, base || (home_page_url ?? ''))] : []
  })
  const link = resolveLink(home_page_url, undefined, base)
  return {
    format: 'json',
    title: literalText(title ?? '', 1000),
    link,
    lang: language?.toLowerCase() ?? null,
    items: read,
    self: resolveLink(feed_url, undefined, base),
  }
}
