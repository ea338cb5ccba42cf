import type { Article, Page } from '../articles/article.ts'
import { type FetchedPage, fetchPage } from '../articles/fetch.ts'
import { articleId } from '../articles/identity.ts'
import { language } from '../articles/language.ts'
import { readPage } from '../articles/read.ts'
import { headlineOnly } from '../feeds/headlines.ts'
import { isHeadlinesOnly } from '../feeds/hosts.ts'
import { pageAfterPause, pauseAfter } from '../feeds/schedule.ts'
import { addArticle, saveReading, takeArticle } from '../store/articles.ts'
import { pagesPausedUntil, pauseHost } from '../store/hosts.ts'
import type { Desk } from './desk.ts'
import { type Found, keepReading } from './keep-reading.ts'

/** Longer than the longest reading: whoever holds it longer has died. */
const lease = 5 * 60_000
const hour = 3_600_000
/** After how many hours a page is read again, to see silent edits. */
const ladder = [0, 1, 6, 24, 72]
/** Minutes to wait after a page could not be read; then the feed's own words must do. */
const patience = [10, 60]
/** Minutes that a page is waited for whose host asks to be left alone, for the same reason. */
const longestPause = 70

type Outcome =
  | { kind: 'page'; page: Page; etag: string | null; lastModified: string | null }
  | { kind: 'same'; etag: string | null; lastModified: string | null }
  | { kind: 'later'; why: string; until?: Date }
  | { kind: 'never'; why: string }

const passing = new Set(['server-error', 'rate-limited', 'timeout', 'dns', 'tls', 'unreachable'])

export type ArticleRead = 'not due' | 'read' | 'same' | 'later' | 'feed text' | 'elsewhere'

/** Reads one article if it is due and nobody else does: its text, its claims, the ledger; then when it is read again. */
export async function readArticle(desk: Desk, id: string): Promise<ArticleRead> {
  const article = await takeArticle(desk.table, id, desk.now(), lease)
  if (!article || article.step === null) return 'not due'
  const outcome = await ask(desk, article)
  if (outcome.kind === 'later' && isWorthWaiting(article, outcome, desk.now())) {
    await saveReading(desk.table, id, postponed(article, outcome, desk.now()))
    desk.log('article', { id, url: article.url, later: outcome.why })
    return 'later'
  }
  if (outcome.kind === 'page' && articleId(outcome.page.canonical) !== id) return moveTo(desk, article, outcome.page)
  return keep(desk, article, outcome)
}

/** The page says that it is a copy of another address (AMP, print, mobile): that one is read, once, whoever links to which. */
async function moveTo(desk: Desk, article: Article, page: Page): Promise<ArticleRead> {
  const known = { ...article, id: articleId(page.canonical), url: page.canonical, etag: null, lastModified: null }
  if (await addArticle(desk.table, known)) await desk.queue.send([{ kind: 'article', id: known.id }])
  await saveReading(desk.table, article.id, {
    step: null,
    due: null,
    problem: null,
    attempts: 0,
    etag: null,
    lastModified: null,
  })
  return 'elsewhere'
}

async function ask(desk: Desk, article: Article): Promise<Outcome> {
  if (isHeadlinesOnly(article.url)) return { kind: 'never', why: headlineOnly }
  const now = desk.now()
  const { host } = new URL(article.url)
  const paused = await pagesPausedUntil(desk.table, host, now)
  if (paused) return { kind: 'later', why: `${host} asks to be left alone until ${paused}`, until: new Date(paused) }
  const permission = await desk.robots(article.url, now)
  if (permission.kind === 'later') return permission
  if (permission.kind === 'disallowed') return { kind: 'never', why: permission.why }
  const fetched = await fetchPage(desk.http, article)
  if (fetched.kind === 'same') return fetched
  if (fetched.kind === 'failed') return failed(desk, fetched, fetched.host ?? host, now)
  const page = readPage(fetched.html, fetched.url)
  if ('error' in page) return { kind: 'never', why: page.error }
  return { kind: 'page', page, etag: fetched.etag, lastModified: fetched.lastModified }
}

/** A host that says when to come back is taken at its word, for its other pages too. */
async function failed(
  desk: Desk,
  fetched: Extract<FetchedPage, { kind: 'failed' }>,
  host: string,
  now: Date,
): Promise<Outcome> {
  const pause = pauseAfter(fetched, now, desk.pace)
  if (pause) await pauseHost(desk.table, host, pause.until, pause.whom)
  if (!passing.has(fetched.health)) return { kind: 'never', why: fetched.why }
  return pause ? { kind: 'later', why: fetched.why, until: pause.until } : { kind: 'later', why: fetched.why }
}

type Later = Extract<Outcome, { kind: 'later' }>

function isWorthWaiting({ attempts }: Article, { until }: Later, now: Date): boolean {
  const pause = until ? until.getTime() - now.getTime() : 0
  return attempts < patience.length && pause <= longestPause * 60_000
}

async function keep(desk: Desk, article: Article, outcome: Outcome): Promise<ArticleRead> {
  const at = readingTime(article)
  const problem = outcome.kind === 'later' || outcome.kind === 'never' ? outcome.why : null
  const validators = outcome.kind === 'page' || outcome.kind === 'same' ? outcome : article
  let found: Found | null = null
  if (outcome.kind === 'page')
    found = await keepReading(desk, article, { at, source: 'page', page: outcome.page, problem })
  // A later reading that fails says nothing: what the page said before stands.
  else if (article.step === 0)
    found = await keepReading(desk, article, { at, source: 'feed', page: fromEntry(article), problem })
  const next = found?.relevant !== false && !isHeadlinesOnly(article.url) ? (article.step ?? 0) + 1 : ladder.length
  await saveReading(desk.table, article.id, {
    ...schedule(article, next),
    problem,
    attempts: 0,
    etag: validators.etag,
    lastModified: validators.lastModified,
  })
  desk.log('article', { id: article.id, url: article.url, outcome: outcome.kind, problem, ...found })
  if (problem) return 'feed text'
  return outcome.kind === 'same' ? 'same' : 'read'
}

/** The hour that a reading stands for: not when a worker came to it, so that a late worker changes nothing in the ledger. */
function readingTime({ found, step, due }: Article): string {
  const hours = ladder[step ?? 0]
  return hours === undefined ? (due ?? found) : new Date(Date.parse(found) + hours * hour).toISOString()
}

function schedule(article: Article, step: number): Pick<Article, 'step' | 'due'> {
  const hours = ladder[step]
  if (hours === undefined) return { step: null, due: null }
  return { step, due: new Date(Date.parse(article.found) + hours * hour).toISOString() }
}

function postponed({ id, step, attempts, etag, lastModified }: Article, { why, until }: Later, now: Date) {
  const soon = new Date(now.getTime() + (patience[attempts] ?? 60) * 60_000)
  const due = (until ? pageAfterPause(id, until > soon ? until : soon) : soon).toISOString()
  return { step, due, problem: why, attempts: attempts + 1, etag, lastModified }
}

/** What the feed itself says, for a page that may not or cannot be read. */
function fromEntry({ entry, url }: Article): Page {
  const text = [entry.title, entry.summary].filter((part) => part !== '').join('\n\n')
  return {
    title: entry.title,
    byline: null,
    published: entry.published,
    modified: null,
    lang: language(text),
    canonical: url,
    outlet: null,
    text,
    credit: null,
  }
}
