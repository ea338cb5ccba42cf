import type { Health } from '../feeds/feed.ts'
import type { Http } from '../http.ts'
import type { Article } from './article.ts'
import { decodePage } from './decode.ts'

/** What asking for an article gives; `why` is for people. */
export type FetchedPage =
  | { kind: 'changed'; url: string; html: string; etag: string | null; lastModified: string | null }
  | { kind: 'same'; etag: string | null; lastModified: string | null }
  | { kind: 'failed'; health: Health; why: string; retryAfter: string | null; host?: string }

const accept = 'text/html, application/xhtml+xml;q=0.9'
const maxBytes = 6_000_000
const timeout = 20_000
const pageTypes = /^(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml|text\/plain)$/

/** Asks for a page, with the validators of the last time. */
export async function fetchPage(
  http: Http,
  article: Pick<Article, 'url' | 'etag' | 'lastModified'>,
): Promise<FetchedPage> {
  const { url, etag, lastModified } = article
  const got = await http.get(url, { accept, etag, lastModified, maxBytes, timeout })
  if (got.kind === 'failed') return got
  const validators = { etag: got.headers.get('etag'), lastModified: got.headers.get('last-modified') }
  // A 304 need not repeat the validators; those that it does not name stay as they were.
  if (got.kind === 'same') {
    return { kind: 'same', etag: validators.etag ?? etag, lastModified: validators.lastModified ?? lastModified }
  }
  const contentType = got.headers.get('content-type')
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type && !pageTypes.test(type)) {
    return { kind: 'failed', health: 'malformed', why: `it is ${type}, not a page`, retryAfter: null }
  }
  return { kind: 'changed', url: got.url, html: decodePage(got.body, contentType), ...validators }
}
