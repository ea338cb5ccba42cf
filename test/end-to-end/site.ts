import { createServer } from 'node:http'
import { escapeMarkup } from './markup.ts'

export interface SitePage {
  status?: number
  type?: string
  body: string
}

export interface Site {
  origin: string
  host: string
  /** what it serves, by path; may be changed at any time */
  pages: Map<string, SitePage>
  /** every path that was asked for, in order */
  asked: string[]
  close(): Promise<void>
}

/** A web site on 127.0.0.1 that serves what it is told to. */
export function openSite(): Promise<Site> {
  const pages = new Map<string, SitePage>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const page = pages.get(path)
    response.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': page?.type ?? 'text/html; charset=utf-8' })
    response.end(page?.body ?? 'not here')
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('expected a port'))
      const host = `127.0.0.1:${address.port}`
      const close = () => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections())
      resolve({ origin: `http://${host}`, host, pages, asked, close })
    })
  })
}

export interface SampleEntry {
  path: string
  title: string
  summary: string
  published: string
}

/** An RSS 2.0 feed that lists entries of a site. */
export function rss(origin: string, entries: readonly SampleEntry[]): SitePage {
  const items = entries.map(
    ({ path, title, summary, published }) =>
      `<item><title>${escapeMarkup(title)}</title><link>${origin}${path}</link><guid>${origin}${path}</guid>` +
      `<description>${escapeMarkup(summary)}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  )
  const body = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Sample</title><link>${origin}/</link>${items.join('')}</channel></rss>`
  return { type: 'application/rss+xml', body }
}

/** A page with an article in it, and something around it. */
export function articlePage(title: string, paragraphs: readonly string[], published: string): SitePage {
  const body = `<!doctype html><html lang="en"><head><title>${escapeMarkup(title)} - Sample</title>
<meta property="article:published_time" content="${published}"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${escapeMarkup(title)}</h1>${paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('')}</article>
<footer>50 countries, 500 articles a day</footer></body></html>`
  return { body }
}
