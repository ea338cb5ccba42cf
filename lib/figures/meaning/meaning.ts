import type { Metric, Subject } from '../claim.ts'
import { type Context, nearLast } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { Counted } from './counted.ts'
import { readElided } from './elided.ts'
import type { ChosenEvent } from './events.ts'
import { sameSentence, subjectOfUnit } from './implied-subject.ts'
import { defaultMetric, isPersonal, losses } from './metrics.ts'
import { isEarlier, isReplacedBehind } from './superseded.ts'
import { isOurTopic } from './topic.ts'

/** What a number says beside its value. */
export interface Meaning {
  metric: Metric
  subject: Subject
  elided: boolean
  event: boolean
  superseded: boolean
}

/** What is counted and what happened to it; undefined where the words do not say. */
export function readMeaning(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Meaning | undefined {
  const superseded = quantity.changedFrom || isEarlier(reading, quantity) || isReplacedBehind(reading, quantity)
  if (quantity.yearLike && !counted.subject && !counted.unit && !isToll(quantity, event)) return undefined
  const named =
    counted.subject ?? sameSentence(reading, counted, event, context) ?? subjectOfUnit(counted, event, context)
  if (!named) {
    const implied = readElided(reading, quantity, counted, event, context, superseded)
    return implied && { ...implied, elided: true, superseded }
  }
  if (quantity.bare && !counted.subject) return undefined
  const metric = metricOfNamed(reading, quantity, named, counted, event, context)
  return metric && { metric, subject: named, elided: false, event: event !== undefined, superseded }
}

/** What happened to a thing that is named; undefined where the words are too little to say that it is of this watch. */
function metricOfNamed(
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Metric | undefined {
  if (event) return event.metric
  if (!isPersonal(subject) && !isOurTopic(reading, subject, counted, context)) return undefined
  const metric = defaultOf(reading, subject, counted)
  return metric === 'deployed' && (!isAbroad(reading, context) || isWholeArmy(quantity)) ? undefined : metric
}

/** Of so many nobody says that they were sent. */
const isWholeArmy = ({ value, low }: FoundQuantity) => (value ?? low ?? 0) > 200_000

/** People of whom nothing is said are only counted as sent where the sentence names the other side or goes on from a figure: no army's size. */
function isAbroad(reading: Reading, context: Context): boolean {
  const others = context.vocabulary.relation.slice(1).flat()
  const { abroad, sentence } = context
  // 'thousands of troops' of an English text are too often of another army
  const near = reading.language.nounHead === 'first' && abroad !== null && sentence - abroad <= 2
  return nearLast(context) !== null || near || reading.all('party').some(({ value }) => others.includes(value))
}

/** "2000 killed": a round number right before what happened to them is no year. */
const isToll = ({ value, outerTo }: FoundQuantity, event: ChosenEvent | undefined) =>
  event !== undefined && losses.has(event.metric) && event.from === outerTo && value !== null && value % 100 === 0

/** Money in a sentence on trade is trade, however far the word stands. */
function defaultOf(reading: Reading, subject: Subject, { unit }: Counted): Metric {
  const metric = defaultMetric(subject, unit)
  return metric === 'paid' && reading.all('event').some(({ value }) => value === 'trade') ? 'trade' : metric
}
