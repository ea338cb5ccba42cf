import type { Article, Observation } from '../../lib/articles/article.ts'
import type { Feed, FeedState } from '../../lib/feeds/feed.ts'
import { newState } from '../../lib/feeds/state.ts'
import { figureId, valueId } from '../../lib/ledger/identity.ts'
import type { Figure, Sighting } from '../../lib/ledger/value.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'

export const watch = 'korea-russia'
export const t0 = '2025-01-13T00:00:00.000Z'

/** `t0` plus hours. */
export const hour = (hours: number): string => new Date(Date.parse(t0) + hours * 3_600_000).toISOString()

/** The same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

const outlet = { id: 'daily', name: 'The Daily', publisher: 'house', label: 'independent' } as const

export function state(changes: Partial<FeedState> = {}): FeedState {
  return {
    ...newState(new Date(t0)),
    ...changes,
  }
}

export function feed(id: string, changes: Partial<Feed> = {}): Feed {
  const url = `https://daily.example/${id}.xml`
  return { id, watch, url, title: `Feed ${id}`, lang: 'en', outlet, added: t0, state: state(), ...changes }
}

export function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    id,
    watch,
    url: `https://daily.example/${id}`,
    outlet,
    feeds: ['f1'],
    entry: { title: 'A title', summary: '', published: null },
    found: t0,
    step: 0,
    due: t0,
    problem: null,
    attempts: 0,
    etag: null,
    lastModified: null,
    ...changes,
  }
}

export function observation(articleId: string, at: string, changes: Partial<Observation> = {}): Observation {
  return {
    articleId,
    watch,
    at,
    textHash: 'h1',
    source: 'page',
    title: 'A title',
    byline: null,
    published: t0,
    lang: 'en',
    relevant: true,
    credit: null,
    sketch: [1, 4_503_599_627_370_495],
    values: [],
    claims: 1,
    dropped: 0,
    problem: null,
    ...changes,
  }
}

const where = {
  watch,
  version: 'h1',
  seen: t0,
  valueId: null,
  lang: 'en',
  zone: 'lead',
  sentence: 'About 300 soldiers were killed, the agency said.',
  source: { id: 'rok.nis', name: 'the agency', rule: 'said' },
  via: [],
  confidence: 0.8,
  trace: ['number', 'metric'],
  article: {
    url: 'https://daily.example/a',
    title: 'A title',
    outlet: 'The Daily',
    outletId: 'daily',
    publisher: 'house',
    label: null,
    published: t0,
    credit: null,
  },
} as const

type FigureRecord = Extract<ClaimRecord, { kind: 'figure' }>

/** A figure claim; `changes` may give it a value, a time, a version. */
export function claim(
  id: string,
  changes: Partial<Pick<FigureRecord, 'seen' | 'valueId' | 'version' | 'spans' | 'value' | 'confidence'>> = {},
): FigureRecord {
  return {
    ...where,
    via: [],
    trace: [...where.trace],
    id,
    articleId: id.slice(0, id.lastIndexOf('-')),
    kind: 'figure',
    quote: 'About 300 soldiers',
    spans: { number: [6, 9], quote: [0, 18], sentence: [0, 47], hedge: [0, 5] },
    value: 300,
    low: null,
    high: null,
    hedge: 'about',
    unit: 'person',
    raw: 'About 300',
    metric: 'killed',
    subject: 'soldiers',
    side: 'dprk',
    phase: 'actual',
    status: 'reported',
    mode: 'total',
    asOf: null,
    superseded: false,
    ...changes,
  }
}

export function statement(id: string): ClaimRecord {
  const spans = { quote: [0, 5], sentence: [0, 47] } as const
  const articleId = id.slice(0, id.lastIndexOf('-'))
  return { ...where, via: [], trace: [...where.trace], id, articleId, kind: 'statement', quote: 'Never', spans }
}

export function sighting(changes: Partial<Sighting & Figure> = {}): Sighting {
  const { metric = 'killed', side = 'dprk', subject = 'soldiers', unit = 'person', claimant = 'rok.nis' } = changes
  const figure = { watch, metric, side, subject, unit, phase: 'actual', mode: 'total', claimant } as const
  const amount = { value: 300, low: null, high: null, hedge: 'about', ...pick(changes) } as const
  return {
    ...amount,
    figure,
    figureId: figureId(figure),
    valueId: valueId(figure, amount),
    order: '2025-01-13',
    asOf: null,
    seen: t0,
    found: changes.seen ?? t0,
    said: '2025-01-13',
    name: 'the NIS',
    outlet: 'daily',
    publisher: 'house',
    lang: 'en',
    ...only(changes),
  }
}

const pick = ({ value }: { value?: number | null }) => (value === undefined ? {} : { value })

function only(changes: Partial<Sighting>): Partial<Sighting> {
  const { order, asOf, seen, found, said, name, outlet, publisher, lang } = changes
  const given = { order, asOf, seen, found, said, name, outlet, publisher, lang }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
