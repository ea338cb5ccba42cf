import { z } from 'zod'
import type { digestJson, figureJson, historyJson, itemJson } from '../digest/json.ts'
import type { statementJson } from '../digest/statement.ts'
import { labels } from '../feeds/feed.ts'
import { hedges, metrics, modes, sides, subjects } from '../figures/claim.ts'
import { changeKinds } from '../ledger/change.ts'
import { storedAsOf, storedClaim } from '../store/claim-record.ts'
import { storedObservation } from '../store/observations.ts'

// What the endpoint answers. The OpenAPI document is made of these, and the tests hold every answer against them; `satisfies` holds
// them against what the digest room really writes. An answer has no member that is not listed here.

const instant = z.string().meta({ format: 'date-time' })
const day = z.string().meta({ description: 'A day, or an instant where only that is known' })
const named = z.strictObject({ id: z.string(), name: z.string() })
const address = z.string().nullable().meta({ description: 'An http or https address; null for any other' })

const Window = z
  .strictObject({ since: instant, until: instant, tz: z.string() })
  .meta({ id: 'Window', description: 'Half open: since ≤ t < until' })

const Proof = z
  .strictObject({
    claimId: z.string(),
    quote: z.string(),
    sentence: z.string().meta({ description: 'At most 300 characters' }),
    mark: z
      .tuple([z.number(), z.number()])
      .meta({ description: 'Where the quote stands in the sentence, in UTF-16 units' }),
    lang: z.string(),
    via: z.array(z.string()),
    url: address,
    title: z.string(),
    outlet: z.string(),
    label: z.enum(labels).nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: 'Proof', description: 'The sentence that proves a number, and where it stands' })

const Value = z
  .strictObject({
    id: z.string(),
    figure: z.string(),
    claimant: named,
    amount: z.string().meta({ description: 'In words, such as `at least 600`' }),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    hedge: z.enum(hedges),
    unit: z.string(),
    day,
    asOf: storedAsOf,
    firstSeen: instant,
    outlets: z.array(z.string()),
    publishers: z.number(),
    carriers: z.number().meta({ description: 'Independent reports: copies of one wire story count once' }),
    proof: Proof.nullable(),
  })
  .meta({ id: 'Value', description: 'One number that was reported for a figure' })

const counted = {
  watch: z.string(),
  metric: z.enum(metrics),
  side: z.enum(sides),
  subject: z.enum(subjects),
  unit: z.string(),
  phase: z.enum(['actual', 'planned']),
  mode: z.enum(modes),
}

const change = {
  id: z.string().meta({ description: 'A hash of what happened: the same on every reading, and never used again' }),
  kind: z.enum(changeKinds),
  at: instant,
  direction: z.enum(['up', 'down']).nullable(),
  difference: z.number().nullable(),
  percent: z.number().nullable(),
}

export const ChangeAnswer = z
  .strictObject({
    ...change,
    sentence: z.string(),
    heading: z.string(),
    claimant: named,
    figure: z.strictObject({ id: z.string(), ...counted, claimant: z.string() }),
    from: Value.nullable(),
    to: Value.nullable(),
    against: z.array(Value),
    article: z.strictObject({ url: address, title: z.string(), outlet: z.string() }).nullable(),
    why: z.string(),
  })
  .meta({ id: 'Change', description: 'What became known of a figure' }) satisfies z.ZodType<ReturnType<typeof itemJson>>

const Coverage = z
  .strictObject({
    feeds: z.number(),
    feedsRead: z.number(),
    feedsFailed: z.array(
      z.strictObject({ title: z.string(), health: z.string(), since: z.string(), why: z.string().nullable() }),
    ),
    feedsQuiet: z.number(),
    articlesRead: z.number(),
    articlesWithoutText: z.number(),
  })
  .meta({ id: 'Coverage', description: 'What was read' })

export const DigestAnswer = z
  .strictObject({
    watch: z.string(),
    title: z.string(),
    window: Window,
    status: z.enum(['changes', 'no-change', 'baseline']),
    summary: z.string(),
    items: z.array(ChangeAnswer),
    baseline: z.array(Value),
    restated: z.number(),
    coverage: Coverage,
  })
  .meta({ id: 'Digest' }) satisfies z.ZodType<ReturnType<typeof digestJson>>

const figure = { id: z.string(), heading: z.string(), claimant: named, ...counted, current: Value.nullable() }

const Figure = z
  .strictObject(figure)
  .meta({ id: 'Figure', description: 'A tracked series, and where it stands' }) satisfies z.ZodType<
  ReturnType<typeof figureJson>
>

const cursor = z.string().nullable().meta({ description: 'Leads to what follows; null at the end' })

export const FiguresAnswer = z
  .strictObject({ watch: z.string(), figures: z.array(Figure), cursor })
  .meta({ id: 'Figures' })

const history = {
  ...figure,
  history: z.array(Value),
  withdrawn: z.array(z.string()).meta({ description: 'Ids of numbers that every article has taken back' }),
  changes: z.array(
    z.strictObject({
      ...change,
      from: z.string().nullable(),
      to: z.string().nullable(),
      against: z.array(z.string()),
      article: z.string().nullable(),
    }),
  ),
}

const History = z.strictObject(history) satisfies z.ZodType<ReturnType<typeof historyJson>>

export const HistoryAnswer = History.extend({ beside: z.array(Figure) }).meta({
  id: 'History',
  description: 'A figure with everything that was ever reported for it, and what others claim',
})

export const ClaimAnswer = storedClaim.meta({
  id: 'Claim',
  description: 'What one article says, with the words that prove it',
})

export const StatementsAnswer = z
  .strictObject({
    watch: z.string(),
    window: Window,
    statements: z.array(
      z
        .strictObject({
          id: z.string().meta({ description: 'Id of the claim that printed it first' }),
          speaker: named,
          lang: z.string(),
          at: instant,
          quote: z.string(),
          said: z.array(Proof).meta({ description: 'Every article that prints it, each with its own wording' }),
        })
        .meta({ id: 'Statement' }) satisfies z.ZodType<ReturnType<typeof statementJson>>,
    ),
  })
  .meta({ id: 'Statements', description: 'Quoted words of named speakers, newest first' })

export const ClaimsAnswer = z
  .strictObject({
    watch: z.string(),
    window: Window,
    claims: z.array(ClaimAnswer),
    cursor,
  })
  .meta({ id: 'Claims' })

const outlet = z.strictObject({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  label: z.enum(labels).nullable(),
})

export const ArticleAnswer = z
  .strictObject({
    id: z.string(),
    watch: z.string(),
    url: address,
    outlet,
    feeds: z.array(z.string()),
    entry: z.strictObject({ title: z.string(), summary: z.string(), published: z.string().nullable() }),
    found: instant,
    problem: z.string().nullable(),
    readings: z.array(
      storedObservation.omit({ articleId: true, watch: true, sketch: true }).extend({ at: instant }).strict(),
    ),
    claims: z.array(ClaimAnswer),
  })
  .meta({ id: 'Article', description: 'One page: when it was read, and what it said each time. Its text is not given' })

export const ProblemAnswer = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

export const HealthAnswer = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' })
