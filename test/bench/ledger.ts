import type { Observation } from '../../lib/articles/article.ts'
import { metrics, sides, subjects } from '../../lib/figures/claim.ts'
import { figureId, valueId } from '../../lib/ledger/identity.ts'
import type { Figure } from '../../lib/ledger/value.ts'
import { keepClaims } from '../../lib/store/claims.ts'
import { keepObservation } from '../../lib/store/observations.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import type { Table } from '../../lib/store/table.ts'
import { keepSighting } from '../../lib/store/values.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

const watch = koreaRussia.id
/** new values in a day: the same in a small ledger and a large one, which only goes back further */
const daily = 14
const partitions = 100
const claimants = ['rok.nis', 'rok.mnd', 'ua.president', 'ua.hur']
const claimsPerValue = 10
const claimsPerArticle = 5
const dayLength = 86_400_000
const atOnce = 64

/** The end of the newest day in the ledger. */
export const lastDay = new Date('2026-01-01T00:00:00.000Z')

const known = metrics.filter((metric) => metric !== 'other')
const things = subjects.filter((subject) => subject !== 'other')

/** `count` values with ten claims each, five claims in an article, as years of coverage would leave them. */
export async function fillLedger(table: Table, count: number): Promise<void> {
  const days = Math.ceil(count / daily)
  await beginWatch(table, watch, new Date(lastDay.getTime() - (days + 2) * dayLength))
  const jobs = Array.from({ length: count }, (_, index) => index)
  const work = async () => {
    for (let index = jobs.pop(); index !== undefined; index = jobs.pop()) await keepValue(table, index, count)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** The value with this number, 0 the newest. */
async function keepValue(table: Table, index: number, count: number): Promise<void> {
  const seen = new Date(
    lastDay.getTime() - Math.round(((index - (index % claimsPerArticle) + 0.5) * dayLength) / daily),
  )
  const figure = figureOf(index)
  const amount = { value: 1000 + (count - index), low: null, high: null, hedge: 'exact' } as const
  const id = valueId(figure, amount)
  const claims = Array.from({ length: claimsPerValue }, (_, nth) => claimOf(figure, amount.value, id, seen, index, nth))
  const made = claims.filter((claim) => Date.parse(claim.seen) < lastDay.getTime())
  await keepClaims(table, made)
  for (const [nth, claim] of made.entries()) {
    if (nth > 0 && nth < made.length - 1) continue
    await keepSighting(table, {
      ...amount,
      valueId: id,
      figure,
      figureId: figureId(figure),
      order: seen.toISOString().slice(0, 10),
      asOf: null,
      seen: claim.seen,
      found: claim.seen,
      said: claim.seen.slice(0, 10),
      name: figure.claimant,
      outlet: claim.article.outletId,
      publisher: claim.article.publisher,
      lang: claim.lang,
    })
  }
  if (index % claimsPerArticle === 0) for (const claim of made) await keepObservation(table, readingOf(claim))
}

function figureOf(index: number): Figure {
  const partition = (index * 37) % partitions
  const pick = <T>(list: readonly T[], at: number, none: T): T => list[at % list.length] ?? none
  return {
    watch,
    metric: pick(known, partition, 'killed'),
    side: pick(sides, Math.floor(partition / 14), 'dprk'),
    subject: pick(things, Math.floor(partition / 3), 'soldiers'),
    unit: 'person',
    phase: 'actual',
    mode: 'total',
    claimant: pick(claimants, Math.floor(index / partitions), 'rok.nis'),
  }
}

/** The first claim is the value's first sight; the others repeat it in the days after. */
function claimOf(figure: Figure, value: number, valueId: string, first: Date, index: number, nth: number): ClaimRecord {
  const seen = new Date(first.getTime() + nth * 9 * 3_600_000).toISOString()
  const articleId = `a${Math.floor(index / claimsPerArticle)}x${nth}`
  const quote = `${value} people`
  const before = 'The ministry told reporters on a long morning that it had counted '
  const sentence = `${before}${quote} since the beginning, and that the count would go on for as long as it takes.`
  const start = 400
  return {
    ...{ metric: figure.metric, side: figure.side, subject: figure.subject, unit: 'person', mode: 'total' },
    ...{ value, low: null, high: null, hedge: 'exact', raw: String(value), phase: 'actual', status: 'reported' },
    kind: 'figure',
    id: `${articleId}-c${index % claimsPerArticle}`,
    watch,
    articleId,
    version: 'v1',
    seen,
    valueId,
    lang: 'en',
    zone: 'body',
    quote,
    sentence,
    spans: {
      sentence: [start, start + sentence.length],
      quote: [start + before.length, start + before.length + quote.length],
      number: [start + before.length, start + before.length + String(value).length],
    },
    asOf: null,
    superseded: false,
    source: { id: figure.claimant, name: figure.claimant, rule: 'said-before' },
    via: [],
    confidence: 0.9,
    trace: ['numeral', 'metric by clause', 'claimant before the verb', 'unit people'],
    article: {
      url: `https://outlet${nth}.example/${articleId}`,
      title: 'The ministry counts, and goes on counting, through another winter',
      outlet: `Outlet ${nth}`,
      outletId: `outlet${nth}`,
      publisher: `house${nth % 7}`,
      label: null,
      published: seen,
      credit: null,
    },
  }
}

function readingOf({ articleId, seen, article, valueId }: ClaimRecord): Observation {
  return {
    articleId,
    watch,
    at: seen,
    textHash: articleId,
    source: 'page',
    title: article.title,
    byline: null,
    published: seen,
    lang: 'en',
    relevant: true,
    credit: null,
    sketch: Array.from(
      { length: 64 },
      (_, nth) => nth * 7919 + articleId.length * 104_729 + Number.parseInt(articleId.slice(1), 10),
    ),
    values: valueId === null ? [] : [valueId],
    claims: 1,
    dropped: 0,
    problem: null,
  }
}
