import type { Attribution } from './attribution.ts'
import type { FigureClaim, Mode, Side, Span } from './claim.ts'
import { confidenceOf } from './confidence.ts'
import type { Context } from './context.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import type { Meaning } from './meaning.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import { readStatus } from './status.ts'
import { unitOf } from './units.ts'

/** The record of a figure, with the words that prove it and the rules that read them. */
export function compose(
  reading: Reading,
  span: Span,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  meant: Meaning,
  side: Side,
  attribution: Attribution,
  context: Context,
): FigureClaim {
  const { items } = reading
  const { status, rule } = readStatus(reading, quantity, counted, event)
  const at = (from: number, to: number): Span => [items[from]?.start ?? span[0], items[to - 1]?.end ?? span[1]]
  const quote = at(Math.min(quantity.outerFrom, counted.from), Math.max(quantity.outerTo, counted.to))
  const asOf = context.dates(reading, quantity, context.published)
  const mode = modeOf(reading, quantity, counted, event)
  const { source } = attribution
  const confidence = confidenceOf({
    zone: context.zone,
    status,
    source,
    event: meant.event,
    subject: !meant.elided,
    asOf: asOf !== null,
  })
  return {
    kind: 'figure',
    lang: context.lang,
    zone: context.zone,
    quote: context.text.slice(...quote),
    sentence: context.text.slice(...span),
    raw: context.text.slice(...at(quantity.from, quantity.to)),
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge,
    unit: unitOf(reading, counted, meant.subject),
    metric: meant.metric,
    subject: meant.subject,
    side,
    phase: status === 'planned' ? 'planned' : 'actual',
    status,
    mode,
    asOf,
    superseded: meant.superseded,
    source,
    via: attribution.via,
    spans: {
      number: at(quantity.from, quantity.to),
      quote,
      sentence: span,
      ...(event ? { metric: at(event.from, event.to) } : {}),
      ...(attribution.span ? { source: at(...attribution.span) } : {}),
      ...(quantity.hedgeAt ? { hedge: at(...quantity.hedgeAt) } : {}),
    },
    confidence: confidence.sum,
    trace: [
      ...quantity.trace,
      `noun ${meant.elided ? 'elided' : meant.subject}`,
      event
        ? `event ${event.metric} "${context.text.slice(...at(event.from, event.to))}" cost ${event.cost}`
        : `event none, ${meant.metric} by default`,
      ...(rule ? [rule] : []),
      source ? `source ${source.id} by ${source.rule}` : 'source none',
      ...confidence.trace,
    ],
  }
}

function modeOf(reading: Reading, quantity: FoundQuantity, counted: Counted, event: ChosenEvent | undefined): Mode {
  if (quantity.increment || isIncreasedBy(reading, counted, event)) return 'increment'
  if (quantity.fraction || counted.unit === 'percent') return 'share'
  const rated =
    reading.at('rate', counted.to) ??
    reading.at('rate', quantity.outerTo) ??
    reading.endingAt('rate', quantity.outerFrom) ??
    reading.endingAt('rate', quantity.from)
  return rated && !reading.over('date', rated.from) ? 'rate' : 'total'
}

const adverbReach = 6

/** Where the verb is last, its adverb stands between the noun and the verb (3천 명이 러시아로 *더* 갔다) or before the noun. */
function isIncreasedBy(reading: Reading, { from, to }: Counted, event: ChosenEvent | undefined): boolean {
  if (!reading.language.verbLast) return false
  if (reading.endingAt('increment', from, 'before')) return true
  const end = event && event.from >= to && event.from - to <= adverbReach ? event.from : to
  for (let at = to; at < end; at += 1) {
    if (reading.items[at]?.kind === 'number' || reading.at('clause', at)) return false
    if (reading.at('increment', at, 'before')) return true
  }
  return false
}
