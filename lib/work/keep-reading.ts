import { createHash } from 'node:crypto'
import type { Article, Observation, Page } from '../articles/article.ts'
import { sketch } from '../articles/copies.ts'
import { relevance } from '../articles/relevance.ts'
import type { Extraction } from '../figures/claim.ts'
import { extract } from '../figures/extract.ts'
import { keepText } from '../store/articles.ts'
import { keepClaims } from '../store/claims.ts'
import { keepObservation, observationsOf } from '../store/observations.ts'
import { keepRevised, keepSighting } from '../store/values.ts'
import type { Desk } from './desk.ts'
import { type Kept, keptOf } from './kept-claims.ts'

export interface Reading {
  at: string
  source: 'page' | 'feed'
  page: Page
  problem: string | null
}

/** What a reading found: whether the article is of the watch, its claims, and those that were dropped because their number did not parse again. */
export interface Found {
  relevant: boolean
  claims: number
  dropped: number
}

const keepDays = 30
const nothing: Extraction = { claims: [], dropped: 0 }

/**
 * Puts one reading of an article into the ledger. Every write is idempotent and takes any order, so a reading that died half way is
 * simply done again, and readings of the same article by two workers give the same ledger.
 */
export async function keepReading(desk: Desk, article: Article, reading: Reading): Promise<Found> {
  const { page } = reading
  const textHash = createHash('sha256').update(page.text).digest('hex').slice(0, 16)
  const { relevant } = relevance(page.text, page.lang, desk.watch.vocabulary)
  const found = relevant
    ? extract({ text: page.text, lang: page.lang, published: published(article, page) }, desk.watch.vocabulary)
    : nothing
  const kept = keptOf(found.claims, {
    article,
    at: reading.at,
    page,
    published: published(article, page),
    version: textHash,
  })
  if (relevant)
    await keepText(
      desk.table,
      article.id,
      textHash,
      page.text,
      new Date(Date.parse(reading.at) + keepDays * 86_400_000),
    )
  await keepClaims(
    desk.table,
    kept.map(({ claim }) => claim),
  )
  for (const { sighting } of kept) if (sighting) await keepSighting(desk.table, sighting)
  await keepObservation(desk.table, observation(article, reading, textHash, relevant, found, kept))
  await markRevised(desk, article)
  return { relevant, ...countsOf(found) }
}

const countsOf = ({ claims, dropped }: Extraction) => ({ claims: claims.length, dropped })

/** A page without a date is dated by its feed, and by the day it was found where that has none either. */
function published(article: Article, page: Page): string {
  return page.published ?? article.entry.published ?? article.found
}

function observation(
  article: Article,
  { at, source, page, problem }: Reading,
  textHash: string,
  relevant: boolean,
  found: Extraction,
  kept: readonly Kept[],
): Observation {
  const { title, byline, lang, credit } = page
  const values = [...new Set(kept.flatMap(({ sighting }) => sighting?.valueId ?? []))].sort()
  const told = { title, byline, lang, credit, published: published(article, page), sketch: sketch(page.text) }
  return {
    articleId: article.id,
    watch: article.watch,
    at,
    textHash,
    source,
    relevant,
    values,
    ...countsOf(found),
    ...told,
    problem,
  }
}

/** An edited article is noted beside every value that any of its versions gives, so that reading those values finds what was taken back. */
async function markRevised(desk: Desk, article: Article): Promise<void> {
  const readings = (await observationsOf(desk.table, article.id)).filter(({ source }) => source === 'page')
  if (new Set(readings.map(({ textHash }) => textHash)).size < 2) return
  const values = new Set(readings.flatMap((reading) => reading.values))
  for (const value of values) await keepRevised(desk.table, value, article.id)
}
