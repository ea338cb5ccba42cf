// What an article says, with the words that prove it. Everything here is a plain value: a claim can be stored, sent and compared.

/** UTF-16 offsets into the text that was read: [start, end). */
export type Span = readonly [start: number, end: number]

export const hedges = [
  'exact',
  'about',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'nearly',
  'range',
  'order_of_magnitude',
] as const
export type Hedge = (typeof hedges)[number]

export const metrics = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'deployed',
  'arrived',
  'returned',
  'trained',
  'supplied',
  'paid',
  'trade',
  'travel',
  'share',
  'other',
] as const
export type Metric = (typeof metrics)[number]

export const subjects = [
  'soldiers',
  'officers',
  'engineers',
  'workers',
  'shells',
  'missiles',
  'artillery',
  'containers',
  'explosives',
  'vehicles',
  'oil',
  'money',
  'goods',
  'tourists',
  'travellers',
  'other',
] as const
export type Subject = (typeof subjects)[number]

/** Whose people are counted, or who supplies the things. */
export const sides = ['dprk', 'rok', 'russia', 'ukraine', 'other'] as const
export type Side = (typeof sides)[number]

/** `planned`: decided or expected. `possible`: may, could. `historical`: the baseline of an earlier period. */
export const statuses = ['reported', 'planned', 'possible', 'denied', 'historical'] as const
export type Status = (typeof statuses)[number]

/** `increment`: another 6,000. `share`: 30 % of them. `rate`: per day, per month, per head. Never compared with one another. */
export const modes = ['total', 'increment', 'share', 'rate'] as const
export type Mode = (typeof modes)[number]

export const zones = ['headline', 'lead', 'body'] as const
export type Zone = (typeof zones)[number]

/**
 * A number as the text means it, in plain units: 12M → 12000000.
 * exact, about: `value` alone · at_least, more_than: `low` = `value` · at_most, less_than, nearly: `high` = `value` ·
 * range, order_of_magnitude: `low` and `high`, no `value`.
 */
export interface Quantity {
  value: number | null
  low: number | null
  high: number | null
  hedge: Hedge
  /** person, shell, missile, container, usd, percent, gun, vehicle, km, ton, vessel, train, flight, `other:<word>` */
  unit: string
  /** the words of the quantity as they stand in the text */
  raw: string
}

/** Who asserts it: `rok.nis`, or a slug of the name for anybody unknown. `rule` says how the text told us. */
export interface Source {
  id: string
  name: string
  rule: string
}

/** A day, month or year that the count refers to, as days `YYYY-MM-DD`, both ends included. */
export interface AsOf {
  from: string
  to: string
  precision: 'day' | 'month' | 'year'
}

interface Evidence {
  lang: string
  zone: Zone
  /** for a figure: hedge, number, unit or noun; for a statement: the quoted words */
  quote: string
  sentence: string
  /** null: nobody is named. Never the last speaker by default. */
  source: Source | null
  /** who relays it: a lawmaker briefed by the NIS, an agency */
  via: Source[]
  confidence: number
  /** the rules that fired, in order, as `explain` prints them */
  trace: string[]
}

export interface FigureClaim extends Quantity, Evidence {
  kind: 'figure'
  spans: {
    number: Span
    quote: Span
    sentence: Span
    metric?: Span
    source?: Span
    hedge?: Span
  }
  metric: Metric
  subject: Subject
  side: Side
  phase: 'actual' | 'planned'
  status: Status
  mode: Mode
  asOf: AsOf | null
  /** the text itself gives it as the earlier figure that a newer one replaces */
  superseded: boolean
}

export interface StatementClaim extends Evidence {
  kind: 'statement'
  spans: { quote: Span; sentence: Span; source?: Span }
}

export type Claim = FigureClaim | StatementClaim

/** Claims of one text, and how many were dropped because their number did not parse again to the same value. */
export interface Extraction {
  claims: Claim[]
  dropped: number
}
