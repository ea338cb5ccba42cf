import { readPage } from './read.ts'

/** A page on disk, for tools that compare readers. */
export interface HtmlFile {
  id: string
  url: string
  html: string
}

export type ReadFile =
  | {
      id: string
      title: string
      byline: string | null
      published: string | null
      lang: string
      canonical: string
      text: string
    }
  | { id: string; error: string }

/** Reads one saved page and keeps its id, so that many can be read as lines. */
export function readHtmlFile({ id, url, html }: HtmlFile): ReadFile {
  const page = readPage(html, url)
  if ('error' in page) return { id, error: page.error }
  const { title, byline, published, lang, canonical, text } = page
  return { id, title, byline, published, lang, canonical, text }
}
