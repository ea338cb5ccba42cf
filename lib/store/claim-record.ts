import { z } from 'zod'
import { labels } from '../feeds/feed.ts'
import { hedges, metrics, modes, type Span, sides, statuses, subjects, zones } from '../figures/claim.ts'
import type { ClaimRecord, Evidence } from './record.ts'

const span = z.tuple([z.number(), z.number()]) satisfies z.ZodType<Span>
const source = z.object({ id: z.string(), name: z.string(), rule: z.string() })

const evidence = {
  lang: z.string(),
  zone: z.enum(zones),
  quote: z.string(),
  sentence: z.string(),
  source: source.nullable(),
  via: z.array(source),
  confidence: z.number(),
  trace: z.array(z.string()),
}

const kept = {
  id: z.string(),
  watch: z.string(),
  articleId: z.string(),
  version: z.string(),
  seen: z.string(),
  valueId: z.string().nullable(),
  article: z.object({
    url: z.string(),
    title: z.string(),
    outlet: z.string(),
    outletId: z.string(),
    publisher: z.string(),
    label: z.enum(labels).nullable(),
    published: z.string().nullable(),
    credit: z.string().nullable(),
  }),
}

export const storedAmount = {
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  hedge: z.enum(hedges),
}

export const storedAsOf = z
  .object({ from: z.string(), to: z.string(), precision: z.enum(['day', 'month', 'year']) })
  .nullable()

const figure = z.object({
  ...kept,
  ...evidence,
  ...storedAmount,
  kind: z.literal('figure'),
  unit: z.string(),
  raw: z.string(),
  spans: z.object({
    number: span,
    quote: span,
    sentence: span,
    metric: span.exactOptional(),
    source: span.exactOptional(),
    hedge: span.exactOptional(),
  }),
  metric: z.enum(metrics),
  subject: z.enum(subjects),
  side: z.enum(sides),
  phase: z.enum(['actual', 'planned']),
  status: z.enum(statuses),
  mode: z.enum(modes),
  asOf: storedAsOf,
  superseded: z.boolean(),
})

const statement = z.object({
  ...kept,
  ...evidence,
  kind: z.literal('statement'),
  spans: z.object({ quote: span, sentence: span, source: span.exactOptional() }),
})

export const storedEvidence = z.object({
  id: kept.id,
  articleId: kept.articleId,
  seen: kept.seen,
  article: kept.article,
  lang: evidence.lang,
  zone: evidence.zone,
  quote: evidence.quote,
  sentence: evidence.sentence,
  source: evidence.source,
  via: evidence.via,
  confidence: evidence.confidence,
  spans: z.object({ quote: span, sentence: span }),
  superseded: z.boolean().exactOptional(),
}) satisfies z.ZodType<Evidence>

export const storedClaim = z.discriminatedUnion('kind', [figure, statement]) satisfies z.ZodType<ClaimRecord>
