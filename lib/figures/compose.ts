import type { FigureClaim, Mode, Side, Span, Status } from './claim.ts'
import { confidenceOf } from './confidence.ts'
import type { Context } from './context.ts'
import type { ChosenEvent } from './meaning/events/events.ts'
import type { Meaning } from './meaning/meaning.ts'
import { isGrowing } from './meaning/metrics.ts'
import type { Counted } from './meaning/nouns/counted.ts'
import { isStationed } from './meaning/stationed.ts'
import { announced, readStatus, reported } from './meaning/time/status.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import type { Reading } from './signs/reading.ts'
import type { Attribution } from './sources/attribution.ts'
import { unitOf } from './units.ts'

/** What was read of one number, each part by its own rules. */
export interface Parts {
  reading: Reading
  /** the sentence */
  span: Span
  quantity: FoundQuantity
  counted: Counted
  event: ChosenEvent | undefined
  meant: Meaning
  side: Side
  attribution: Attribution
}

/** The record of a figure, with the words that prove it and the rules that read them. */
export function compose(parts: Parts, context: Context): FigureClaim {
  const { reading, span, quantity, counted, event, meant, side } = parts
  const { text, lang, zone, published } = context
  const { source, via } = parts.attribution
  const { value, low, high, hedge } = quantity
  const { metric, subject } = meant
  // of two years with so much trade or so many travellers neither replaces the other
  const superseded = meant.superseded && !isGrowing(metric)
  // who is known to have been captured may be sent home some day
  const isTaken = metric === 'captured' && event?.metric !== 'captured'
  const told = isTaken ? reported : readStatus(reading, quantity, counted, event)
  const { status, coming, rule } = announced(reading, event, told, zone === 'headline')
  const asOf = context.dates(reading, quantity, published, coming)
  const spans = spansOf(parts)
  const { sum, trace } = confidenceOf({
    zone,
    status,
    source,
    event: meant.event,
    subject: !meant.elided,
    asOf: asOf !== null,
  })
  return {
    kind: 'figure',
    lang,
    zone,
    quote: textAt(text, spans.quote),
    sentence: textAt(text, span),
    raw: textAt(text, spans.number),
    value,
    low,
    high,
    hedge,
    unit: unitOf(reading, counted, subject),
    metric:
      metric === 'arrived' && (isToCome(status) || isStationed(reading, quantity, event, context))
        ? 'deployed'
        : metric,
    subject,
    side,
    phase: coming ? 'planned' : 'actual',
    status,
    mode: modeOf(reading, quantity, counted, event),
    asOf,
    superseded,
    source,
    via,
    spans,
    confidence: sum,
    trace: rulesOf(parts, text, spans, rule).concat(trace),
  }
}

/** Who is still to arrive has only been sent. */
const isToCome = (status: Status) => status === 'planned' || status === 'possible'

function spansOf({ reading, span, quantity, counted, event, attribution }: Parts): FigureClaim['spans'] {
  const from = Math.min(quantity.outerFrom, counted.from, quantity.hedgeAt?.[0] ?? counted.from)
  const to = Math.max(quantity.outerTo, counted.to, endOfShare(reading, quantity))
  const spans: FigureClaim['spans'] = {
    number: spanOf(reading, span, quantity.from, quantity.to),
    quote: spanOf(reading, span, from, to),
    sentence: span,
  }
  if (event) spans.metric = spanOf(reading, span, event.from, event.to)
  if (attribution.span) spans.source = spanOf(reading, span, ...attribution.span)
  if (quantity.hedgeAt) spans.hedge = spanOf(reading, span, ...quantity.hedgeAt)
  return spans
}

const spanOf = ({ items }: Reading, sentence: Span, from: number, to: number): Span => [
  items[from]?.start ?? sentence[0],
  items[to - 1]?.end ?? sentence[1],
]

/** "a third *of*": without its link an ordinal is no share, and the quote alone would prove nothing. */
const endOfShare = ({ items }: Reading, { fraction, to }: FoundQuantity): number =>
  fraction && items[to]?.word?.numeral?.linker ? to + 1 : to

/** Which rule read which words, in order. */
function rulesOf(parts: Parts, text: string, spans: FigureClaim['spans'], status: string | null): string[] {
  const { quantity, event, meant, attribution } = parts
  const { source } = attribution
  const rules = quantity.trace.map((rule, index) => {
    if (index === 0) return `${rule}${wordsAt(text, spans.number)}`
    return rule.startsWith('hedge') ? `${rule}${wordsAt(text, spans.hedge)}` : rule
  })
  rules.push(
    `noun ${meant.elided ? `elided, ${meant.subject}` : meant.subject} in${wordsAt(text, spans.quote)}`,
    event
      ? `event ${event.metric}${wordsAt(text, spans.metric)} cost ${event.cost}`
      : `event none, ${meant.metric} by default`,
  )
  if (status) rules.push(status)
  rules.push(source ? `source ${source.id} by ${source.rule}${wordsAt(text, spans.source)}` : 'source none')
  return rules
}

const textAt = (text: string, [start, end]: Span): string => text.slice(start, end)

const wordsAt = (text: string, span: Span | undefined): string => (span ? ` "${textAt(text, span)}"` : '')

function modeOf(reading: Reading, quantity: FoundQuantity, counted: Counted, event: ChosenEvent | undefined): Mode {
  if (counted.unit === 'percent' || counted.unit === 'times') return 'share'
  if (quantity.increment || isIncreasedBy(reading, counted, event)) return 'increment'
  const rated =
    reading.at('rate', counted.to) ??
    reading.endingAt('rate', quantity.outerFrom) ??
    reading.endingAt('rate', quantity.from) ??
    // *매달* 포탄 3만 발
    (reading.language.verbLast ? reading.endingAt('rate', counted.from) : undefined) ??
    // "the *daily* losses are 150 soldiers"
    (event && reading.endingAt('rate', event.from))
  return rated && !reading.over('date', rated.from) ? 'rate' : 'total'
}

/** "will *additionally* send 6,000": the adverb stands beside the verb before the number. */
const isSentInAddition = (reading: Reading, from: number, event: ChosenEvent | undefined): boolean =>
  (reading.language.nounHead === 'first' || reading.language.verbLast) &&
  event !== undefined &&
  // «*к 11 тысячам* добавятся ещё 25»: those are there already
  ((begins(reading, event, reading.language.adding) &&
    !(event.from > from && reading.endingAt('toward', from, 'before'))) ||
    (event.to <= from &&
      !begins(reading, event, reading.language.staying) &&
      (reading.endingAt('increment', event.from, 'before') ?? reading.at('increment', event.to, 'before')) !==
        undefined))

const begins = ({ items }: Reading, { from }: ChosenEvent, stems: readonly string[] = []): boolean =>
  stems.some((stem) => items[from]?.lower.startsWith(stem))

const adverbReach = 6

/** Where the verb is last, its adverb stands between the noun and the verb (3천 명이 러시아로 *더* 갔다) or before the noun. */
function isIncreasedBy(reading: Reading, { from, to }: Counted, event: ChosenEvent | undefined): boolean {
  if (isSentInAddition(reading, from, event)) return true
  if (!reading.language.verbLast) return false
  if (reading.endingAt('increment', from, 'before') || isLaterWave(reading, from)) return true
  const end = event && event.from - to <= adverbReach ? event.from : to
  for (let at = to; at < end; at += 1) {
    if (reading.items[at]?.kind === 'number' || reading.at('clause', at)) return false
    if (reading.at('increment', at, 'before')) return true
  }
  return false
}

const waveReach = 6

/** 3차 파병 병력 6천 명: the second and every later wave comes on top of those before it; 1·2차 is all of them. */
function isLaterWave(reading: Reading, from: number): boolean {
  const { items, language } = reading
  for (let at = from - 1; at >= 0 && from - at <= waveReach; at -= 1) {
    const item = items[at]
    const ordinal = items[at - 1]
    if (item?.kind !== 'word' || (!item.glued && reading.at('stop', at))) return false
    if (language.waves?.includes(item.lower) && ordinal?.numeral)
      return ordinal.numeral.low >= 2 && items[at - 2]?.glued !== true
  }
  return false
}
