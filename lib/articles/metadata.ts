import { byline } from './byline.ts'
import { momentIn, zoneOf } from './dates.ts'
import { believableCanonical } from './identity.ts'
import { language } from './language.ts'
import { type LinkedArticle, linkedArticle } from './linked-data.ts'
import { type Block, tidy } from './prose.ts'
import { chooseTitle } from './title.ts'

export interface Metadata {
  title: string
  /** how else the page writes its headline: none of these is a paragraph of the article */
  titles: string[]
  byline: string | null
  published: string | null
  modified: string | null
  lang: string
  canonical: string
  outlet: string | null
}

/** What is read of a page before its article is looked for. `blocks` are the paragraphs of the whole page. */
export interface Source {
  document: Document
  jsonLd: readonly string[]
  blocks: readonly Block[]
  url: string
}

type Meta = (...names: string[]) => string | null

/** Reads `<meta>` by name, property or itemprop; of the names given the first that is there, in their order. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const value = tidy(element.getAttribute('content') ?? '')
    const names = ['property', 'name', 'itemprop'].map((attribute) =>
      element.getAttribute(attribute)?.trim().toLowerCase(),
    )
    for (const name of names) if (name && value && !values.has(name)) values.set(name, value)
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

function timeOf(document: Document, property: string): string | null {
  const marked = [...document.querySelectorAll(`[itemprop="${property}"]`)]
  const plain =
    property === 'datePublished'
      ? [...document.querySelectorAll('article time[datetime], time[pubdate], time[datetime]')]
      : []
  const said = [...marked, ...plain].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
  )
  return said.find((value) => value && /\d{4}/.test(value)) ?? null
}

const published =
  /(?:기사\s?입력|입력|등록|승인|게시|송고|작성|발행|published|posted|опубликовано|опубліковано|создано|створено)(?:\s?일시?)?/i
const modified = /(?:최종\s?수정|수정|업데이트|갱신|updated|modified|обновлено|оновлено|змінено|изменено)(?:\s?일시?)?/i

/** A date line that people see: labelled anywhere, else with a time of day near the headline. */
function visible(blocks: readonly Block[], label: RegExp, zone: number): string | null {
  for (const { text } of blocks) {
    const at = text.length <= 200 ? label.exec(text) : null
    const moment = at && momentIn(text.slice(at.index + at[0].length, at.index + at[0].length + 40), zone)
    if (moment) return moment.iso
  }
  return null
}

function nearHeadline(blocks: readonly Block[], titles: readonly string[], zone: number): string | null {
  const heading = blocks.findIndex((block) => block.heading !== null && titles.includes(block.text))
  const around =
    heading < 0
      ? blocks.slice(0, 20)
      : [...blocks.slice(heading + 1, heading + 12), ...blocks.slice(Math.max(0, heading - 3), heading)]
  const lines = around.filter(({ text }) => text.length <= 120)
  const moments = lines.flatMap(({ text }) => momentIn(text, zone) ?? [])
  return (moments.find(({ timed }) => timed) ?? moments[0])?.iso ?? null
}

function dates({ document, blocks }: Source, meta: Meta, linked: LinkedArticle | null, titles: string[], zone: number) {
  const iso = (text: string | null) => (text ? (momentIn(text, zone)?.iso ?? null) : null)
  return {
    published:
      iso(linked?.published ?? null) ??
      iso(
        meta(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'pubdate',
          'publishdate',
          'publish_date',
        ),
      ) ??
      iso(meta('parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'date', 'article:published')) ??
      iso(timeOf(document, 'datePublished')) ??
      visible(blocks, published, zone) ??
      nearHeadline(blocks, titles, zone),
    modified:
      iso(linked?.modified ?? null) ??
      iso(meta('article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'lastmod')) ??
      iso(timeOf(document, 'dateModified')) ??
      visible(blocks, modified, zone),
  }
}

/** The language of the words; the one that the page declares only where they are too few: templates declare the wrong one. */
function languageOf(document: Document, meta: Meta, blocks: readonly Block[]): string {
  const text = blocks.map((block) => block.text).join('\n')
  const read = language(text)
  const declared = document.documentElement.lang || meta('og:locale', 'content-language', 'language') || ''
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(declared.trim())?.[0].toLowerCase()
  return read === 'und' || text.length < 200 ? (code ?? read) : read
}

/** Headline, dates, byline, outlet and language of a page, from its metadata first and what people see of it second. */
export function metadata(source: Source): Metadata {
  const { document, url, blocks } = source
  const meta = metaOf(document)
  const linked = linkedArticle(source.jsonLd)
  const outlet = meta('og:site_name') ?? linked?.publisher ?? meta('application-name')
  const host = new URL(url).hostname
  const headings = blocks.filter((block) => block.heading === 1).map((block) => block.text)
  const { title, titles } = chooseTitle({
    og: meta('og:title', 'twitter:title'),
    linked: linked?.headline ?? null,
    headings,
    document: tidy(document.title),
    outlet,
    host,
  })
  const lang = languageOf(document, meta, blocks)
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url')
  return {
    title,
    titles,
    byline: byline(
      document,
      meta('author', 'article:author', 'dable:author', 'parsely-author'),
      linked?.authors ?? [],
      blocks,
    ),
    ...dates(source, meta, linked, titles, zoneOf(host, lang)),
    lang,
    canonical: believableCanonical(canonical, url),
    outlet,
  }
}
