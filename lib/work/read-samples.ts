import type { Page } from '../articles/article.ts'
import { fetchPage } from '../articles/fetch.ts'
import { language } from '../articles/language.ts'
import { readPage } from '../articles/read.ts'
import { relevance } from '../articles/relevance.ts'
import { amountInWords } from '../digest/amounts.ts'
import { claimantName } from '../digest/claimants.ts'
import { countedWords, headingWords } from '../digest/headings.ts'
import type { Entry, Feed } from '../feeds/feed.ts'
import { isHeadlinesOnly } from '../feeds/hosts.ts'
import type { Sample } from '../feeds/preview.ts'
import type { FigureClaim } from '../figures/claim.ts'
import { extract } from '../figures/extract.ts'
import type { Http } from '../http.ts'
import { sight } from '../ledger/sighting.ts'
import { pagesPausedUntil } from '../store/hosts.ts'
import type { Desk } from './desk.ts'
import { inTime } from './in-time.ts'

/** Somebody waits: what takes longer than this is not part of the answer. */
export const patience = 8000

/** Reads a few entries as they would be read if the feed were watched. A failure is part of the answer. */
export async function readSamples(desk: Desk, feed: Feed, entries: readonly Entry[]): Promise<Sample[]> {
  const http: Http = {
    get: (url, ask) => desk.http.get(url, { ...ask, timeout: Math.min(ask.timeout, patience) }),
  }
  return Promise.all(entries.map((entry) => readInTime({ ...desk, http }, feed, entry)))
}

async function readInTime(desk: Desk, feed: Feed, entry: Entry): Promise<Sample> {
  const late = { problem: `its page did not come in ${patience / 1000} seconds` }
  return sampleOf(desk, feed, entry, await inTime<Read>(patience, readEntry(desk, feed, entry), late))
}

type Read = { page: Page } | { problem: string }

async function readEntry(desk: Desk, feed: Feed, { link }: Entry): Promise<Read> {
  if (link === null) return { problem: 'it leads to no page' }
  if (isHeadlinesOnly(feed.url)) return { problem: 'only its headline can be read' }
  const { host } = new URL(link)
  const paused = await pagesPausedUntil(desk.table, host, desk.now())
  if (paused) return { problem: `${host} asks to be left alone until ${paused}` }
  const permission = await desk.robots(link, desk.now())
  if (permission.kind !== 'allowed') return { problem: permission.why }
  const fetched = await fetchPage(desk.http, { url: link, etag: null, lastModified: null })
  if (fetched.kind !== 'changed') return { problem: fetched.kind === 'failed' ? fetched.why : 'its page was not sent' }
  const page = readPage(fetched.html, fetched.url)
  return 'error' in page ? { problem: page.error } : { page }
}

function sampleOf(desk: Desk, feed: Feed, entry: Entry, read: Read): Sample {
  const { title, link, summary } = entry
  const ownText = [title, summary].filter((part) => part !== '').join('\n\n')
  const words = 'page' in read ? read.page : { text: ownText, lang: language(ownText), published: null }
  const published = words.published ?? entry.published ?? desk.now().toISOString()
  const verdict = relevance(words.text, words.lang, desk.watch.vocabulary)
  const problem = 'problem' in read ? read.problem : verdict.relevant ? null : verdict.why
  const figures = verdict.relevant ? figuresIn(desk, feed, { ...words, published }) : []
  return { title, link, from: 'page' in read ? 'page' : 'feed', problem, figures }
}

/** The figures that would come into the ledger; what stays on the review list is left out. */
function figuresIn(desk: Desk, feed: Feed, text: { text: string; lang: string; published: string }): string[] {
  const { vocabulary, id: watch } = desk.watch
  const seen = desk.now().toISOString()
  const { id: outlet, publisher } = feed.outlet
  const where = { watch, seen, found: seen, published: text.published, outlet, publisher, lang: text.lang }
  const kept = extract(text, vocabulary).claims.flatMap((claim) =>
    claim.kind === 'figure' && sight(claim, where) ? [figureLine(desk, claim)] : [],
  )
  return [...new Set(kept)]
}

function figureLine({ watch }: Desk, claim: FigureClaim): string {
  const { metric, side, subject, unit, source, phase } = claim
  const what = phase === 'planned' ? `${headingWords.metric[metric]} (planned)` : headingWords.metric[metric]
  const by = source ? claimantName(watch, source.id, [{ names: [source.name] }]) : 'nobody named'
  return [what, countedWords(side, subject), amountInWords(claim, unit), by].join(' · ')
}
