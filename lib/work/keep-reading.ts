import { createHash } from 'node:crypto'
import type { Article, Observation, Page } from '../articles/article.ts'
import { sketch } from '../articles/copies.ts'
import { relevance } from '../articles/relevance.ts'
import type { Claim, Extraction } from '../figures/claim.ts'
import { extract } from '../figures/extract.ts'
import { digestOf } from '../ledger/identity.ts'
import { sight } from '../ledger/sighting.ts'
import type { Sighting } from '../ledger/value.ts'
import { keepText } from '../store/articles.ts'
import { keepClaims } from '../store/claims.ts'
import { keepObservation, observationsOf } from '../store/observations.ts'
import type { ClaimRecord } from '../store/record.ts'
import { keepRevised, keepSighting } from '../store/values.ts'
import type { Desk } from './desk.ts'

export interface Reading {
  at: string
  source: 'page' | 'feed'
  page: Page
  problem: string | null
}

const keepDays = 30
const nothing: Extraction = { claims: [], dropped: 0 }

/**
 * Puts one reading of an article into the ledger. Every write is idempotent and takes any order, so a reading that died half way is
 * simply done again, and readings of the same article by two workers give the same ledger. Says whether the article is of the watch.
 */
export async function keepReading(desk: Desk, article: Article, reading: Reading): Promise<boolean> {
  const { page } = reading
  const textHash = createHash('sha256').update(page.text).digest('hex').slice(0, 16)
  const { relevant } = relevance(page.text, page.lang, desk.watch.vocabulary)
  const found = relevant
    ? extract({ text: page.text, lang: page.lang, published: published(article, page) }, desk.watch.vocabulary)
    : nothing
  const kept = found.claims.map((claim) => record(desk, article, reading, textHash, claim))
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
  return relevant
}

/** A page without a date is dated by its feed, and by the day it was found where that has none either. */
function published(article: Article, page: Page): string {
  return page.published ?? article.entry.published ?? article.found
}

interface Kept {
  claim: ClaimRecord
  sighting: Sighting | null
}

function record(desk: Desk, article: Article, { at, page }: Reading, version: string, claim: Claim): Kept {
  const { outlet } = article
  const when = published(article, page)
  const where = {
    watch: article.watch,
    seen: at,
    found: article.found,
    published: when,
    outlet: outlet.id,
    publisher: outlet.publisher,
    lang: page.lang,
  }
  const sighting = claim.kind === 'figure' ? sight(claim, where) : null
  const place = claim.kind === 'figure' ? claim.spans.number : claim.spans.quote
  const what = claim.kind === 'figure' ? `${claim.metric} ${claim.subject} ${claim.side}` : ''
  return {
    sighting,
    claim: {
      ...claim,
      id: `${article.id}-${digestOf(version, claim.kind, place.join(':'), what)}`,
      watch: desk.watch.id,
      articleId: article.id,
      version,
      seen: at,
      valueId: sighting?.valueId ?? null,
      article: {
        url: article.url,
        title: page.title,
        outlet: outlet.name,
        outletId: outlet.id,
        publisher: outlet.publisher,
        label: outlet.label,
        published: when,
        credit: page.credit,
      },
    },
  }
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
  const counts = { claims: found.claims.length, dropped: found.dropped }
  const told = { title, byline, lang, credit, published: published(article, page), sketch: sketch(page.text) }
  return {
    articleId: article.id,
    watch: article.watch,
    at,
    textHash,
    source,
    relevant,
    values,
    ...counts,
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
