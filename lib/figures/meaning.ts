import type { FigureClaim, Metric, Subject } from './claim.ts'
import { type Context, nearLast } from './context.ts'
import type { Counted } from './counted.ts'
import { type ChosenEvent, defaultMetric, isArms, isPersonal } from './events.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'

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
  const superseded =
    quantity.changedFrom || hasBefore(reading, 'superseded', quantity, 8) || isReplacedBehind(reading, quantity)
  if (quantity.yearLike && !counted.subject && !counted.unit) return undefined
  const named = counted.subject ?? subjectOfUnit(counted, event, context)
  if (named) {
    if (quantity.bare && !counted.subject) return undefined
    if (!event && !isPersonal(named) && !isOurTopic(reading, named, counted, context)) return undefined
    const metric = event?.metric ?? defaultOf(reading, named, counted)
    return { metric, subject: named, elided: false, event: event !== undefined, superseded }
  }
  return readElided(reading, quantity, counted, event, context, superseded)
}

/** Money in a sentence on trade is trade, however far the word stands. */
function defaultOf(reading: Reading, subject: Subject, { unit }: Counted): Metric {
  const metric = defaultMetric(subject, unit)
  return metric === 'paid' && reading.all('event').some(({ value }) => value === 'trade') ? 'trade' : metric
}

/** Things and shares without an event are ours when the sentence names one of our parties or they go on from a figure of the same thing. */
function isOurTopic(reading: Reading, subject: Subject, { unit }: Counted, context: Context): boolean {
  const [own = []] = context.vocabulary.relation
  const related = context.vocabulary.relation.flat()
  const sides = [
    ...reading.all('party').map(({ value }) => value),
    ...reading.all('claimant').map(({ value }) => value.side),
  ]
  if (sides.some((side) => own.includes(side))) return true
  const last = nearLast(context)
  if (unit !== 'percent') return last !== null && (last.subject === subject || (isArms(last.subject) && isArms(subject)))
  return last !== null && sides.every((side) => related.includes(side))
}

function subjectOfUnit(
  { unit, side, from, to }: Counted,
  event: ChosenEvent | undefined,
  { vocabulary }: Context,
): Subject | null {
  if (unit === 'usd') return 'money'
  if (unit === 'percent') return 'other'
  if (event?.metric === 'travel' && (unit === 'person' || (side && to > from))) return 'tourists'
  if (unit === null && side && !event) return vocabulary.relation.slice(1).flat().includes(side) ? 'tourists' : null
  if (unit === 'person' || (unit === null && side)) return event ? 'soldiers' : null
  if (unit === 'ton' || unit === 'vessel' || unit === 'train' || unit === 'flight' || unit === 'item')
    return event ? 'other' : null
  return null
}

/** "1,000 have arrived", "the toll was at least 600": the noun is the last figure's, or the one that goes with the event. */
function readElided(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
  superseded: boolean,
): Meaning | undefined {
  const last = nearLast(context)
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const anaphor = hasBefore(reading, 'anaphor', quantity, 6) || reading.at('anaphor', quantity.outerTo) !== undefined
  if (event && event.cost <= (counted.partOf ? 12 : 7) && (event.metric in losers || last || event.cost <= 2)) {
    const subject = elidedSubject(event.metric, last)
    if (!subject) return undefined
    return { metric: event.metric, subject, elided: true, event: true, superseded }
  }
  if (
    last &&
    (anaphor ||
      quantity.increment ||
      quantity.changedFrom ||
      superseded ||
      isChanged(reading, quantity, last) ||
      wasChange(reading, quantity))
  ) {
    return {
      metric: event && event.cost <= 10 ? event.metric : last.metric,
      subject: last.subject,
      elided: true,
      event: false,
      superseded,
    }
  }
  return undefined
}

/** Who is killed, sent or taken is people, who is supplied is the last thing. */
function elidedSubject(metric: Metric, last: FigureClaim | null): Subject | null {
  const personal =
    metric in losers || metric === 'deployed' || metric === 'arrived' || metric === 'returned' || metric === 'trained'
  if (!personal) return last?.metric === metric ? last.subject : null
  return last && isPersonal(last.subject) ? last.subject : 'soldiers'
}

const losers: Partial<Record<Metric, true>> = {
  killed: true,
  wounded: true,
  casualties: true,
  captured: true,
  missing: true,
}

/** "from 300 to 600": the second is of what the first is. */
const isChanged = (reading: Reading, quantity: FoundQuantity, last: FigureClaim) =>
  last.superseded && reading.endingAt('rangeMiddle', quantity.outerFrom) !== undefined

const wasChange = (reading: Reading, quantity: FoundQuantity) => hasBefore(reading, 'change', quantity, 4)

/** Where the verb is last: 1천 명*보다 크게 늘어난* */
const isReplacedBehind = (reading: Reading, { to, outerTo }: FoundQuantity) =>
  reading.language.verbLast &&
  Array.from({ length: outerTo - to + 2 }).some((_, step) => reading.at('superseded', to + step, 'after') !== undefined)

function hasBefore(
  reading: Reading,
  kind: 'superseded' | 'anaphor' | 'change' | 'updated',
  quantity: FoundQuantity,
  reach: number,
): boolean {
  return reading.all(kind).some((sign) => sign.to <= quantity.from && quantity.outerFrom - sign.to <= reach)
}
