import type { FigureClaim, Metric, Side, Subject } from './claim.ts'
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
  const superseded = quantity.changedFrom || isEarlier(reading, quantity) || isReplacedBehind(reading, quantity)
  if (quantity.yearLike && !counted.subject && !counted.unit && !isToll(quantity, event)) return undefined
  const named =
    counted.subject ?? sameSentence(reading, counted, event, context) ?? subjectOfUnit(counted, event, context)
  if (named) {
    if (quantity.bare && !counted.subject) return undefined
    if (!event && !isPersonal(named) && !isOurTopic(reading, named, counted, context)) return undefined
    const metric = event?.metric ?? defaultOf(reading, named, counted)
    if (!event && metric === 'deployed' && (!isAbroad(reading, context) || isWholeArmy(quantity))) return undefined
    return { metric, subject: named, elided: false, event: event !== undefined, superseded }
  }
  return readElided(reading, quantity, counted, event, context, superseded)
}

/** People of whom nothing is said are only counted as sent where the sentence names the other side or goes on from a figure: no army's size. */
/** Of so many nobody says that they were sent. */
const isWholeArmy = ({ value, low }: FoundQuantity) => (value ?? low ?? 0) > 200_000

function isAbroad(reading: Reading, context: Context): boolean {
  const others = context.vocabulary.relation.slice(1).flat()
  const { abroad, sentence } = context
  // 'thousands of troops' of an English text are too often of another army
  const near = reading.language.nounHead === 'first' && abroad !== null && sentence - abroad <= 2
  return nearLast(context) !== null || near || reading.all('party').some(({ value }) => others.includes(value))
}

/** "previously 600, now 2,000": the second is not the earlier one. */
function isEarlier(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const sign = reading.all('superseded').findLast(({ to }) => to <= from && outerFrom - to <= 8)
  return sign !== undefined && !reading.all('updated').some((now) => now.from >= sign.to && now.to <= from)
}

/** "2000 killed": a round number right before what happened to them is no year. */
const isToll = ({ value, outerTo }: FoundQuantity, event: ChosenEvent | undefined) =>
  event !== undefined && event.metric in losers && event.from === outerTo && value !== null && value % 100 === 0

/** Money in a sentence on trade is trade, however far the word stands. */
function defaultOf(reading: Reading, subject: Subject, { unit }: Counted): Metric {
  const metric = defaultMetric(subject, unit)
  return metric === 'paid' && reading.all('event').some(({ value }) => value === 'trade') ? 'trade' : metric
}

/** Things and shares without an event are ours when the sentence names one of our parties or they go on from a figure of the same thing. */
function isOurTopic(reading: Reading, subject: Subject, { unit, from, to }: Counted, context: Context): boolean {
  const [own = []] = context.vocabulary.relation
  const related = context.vocabulary.relation.flat()
  const wide =
    unit === 'percent' || (subject === 'money' && reading.all('event').some(({ value }) => value === 'trade'))
  const inClause = (party: { from: number; to: number }) => wide || !isApart(reading, party, { from, to })
  const sides = [
    ...reading
      .all('party')
      .filter(inClause)
      .map(({ value }) => value),
    ...reading
      .all('claimant')
      .filter(inClause)
      .map(({ value }) => value.side),
  ]
  if (sides.some((side) => own.includes(side))) return true
  const last = nearLast(context)
  if (unit !== 'percent')
    return last !== null && (last.subject === subject || (isArms(last.subject) && isArms(subject)))
  const near = sides.length > 0 || last?.zone !== 'headline'
  return last !== null && near && sides.every((side) => related.includes(side))
}

/** A word that begins a clause stands between them. */
function isApart(reading: Reading, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const from = Math.min(a.to, b.to)
  const to = Math.max(a.from, b.from)
  return reading
    .all('clause')
    .some((sign) => sign.from >= from && sign.to <= to && reading.items[sign.from]?.kind === 'word')
}

function subjectOfUnit(
  { unit, side, from, to }: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Subject | null {
  const { vocabulary } = context
  if (unit === 'usd') return 'money'
  if (unit === 'percent') return 'other'
  if (event?.metric === 'travel' && (unit === 'person' || (side && to > from))) return 'tourists'
  const last = nearLast(context)
  if (
    unit === null &&
    side &&
    to > from &&
    !event &&
    (last ? isOwn(side, context) && isPersonal(last.subject) : side === context.main)
  )
    return last?.subject ?? 'soldiers'
  if (unit === null && side && !event) return vocabulary.relation.slice(1).flat().includes(side) ? 'tourists' : null
  if (unit === 'person' || (unit === null && side)) return event ? 'soldiers' : null
  if (unit === 'ton' || unit === 'vessel' || unit === 'train' || unit === 'flight' || unit === 'item')
    return event ? 'other' : null
  return null
}

const isOwn = (side: Side, { vocabulary }: Context) => vocabulary.relation[0]?.includes(side) === true

/** Where the verb is last, people without a noun are those of the figure before in the sentence: 노동자 1만명 … 올해는 5만명이. */
function sameSentence(
  reading: Reading,
  { unit }: Counted,
  event: ChosenEvent | undefined,
  { last, sentence }: Context,
): Subject | null {
  if (!reading.language.verbLast || !event || !last) return null
  const { subject } = last.figure
  if (unit === 'item') return sentence - last.sentence <= 1 && !isPersonal(subject) ? subject : null
  if (unit !== 'person' || event.metric in losers) return null
  const near =
    subject === 'soldiers' || subject === 'officers' ? last.sentence === sentence : sentence - last.sentence <= 2
  return near && subject !== 'officers' && isPersonal(subject) ? subject : null
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
  if (event && last && last.metric in losers && isAnaphor(reading, event)) {
    return { metric: last.metric, subject: last.subject, elided: true, event: false, superseded }
  }
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const anaphor = hasBefore(reading, 'anaphor', quantity, 6) || reading.at('anaphor', quantity.outerTo) !== undefined
  const numbered = numberedBefore(reading, quantity)
  if (
    event &&
    event.cost <= (counted.partOf ? 12 : 7) &&
    (event.metric in losers || last || numbered || event.cost <= 2)
  ) {
    const subject = numbered ?? elidedSubject(event.metric, last)
    // containers that are shipped are supplied
    const sent = event.metric === 'deployed' && subject !== null && !isPersonal(subject)
    const metric = sent ? defaultMetric(subject, null) : event.metric
    if (subject) return { metric, subject, elided: true, event: true, superseded }
  }
  if (
    last &&
    (anaphor ||
      quantity.increment ||
      isAllThatIsSaid(reading, quantity, counted, last) ||
      isPredicate(reading, counted, last) ||
      quantity.changedFrom ||
      superseded ||
      isChanged(reading, quantity, last) ||
      wasChange(reading, quantity))
  ) {
    return {
      metric: event && event.cost <= 10 && isOf(event.metric, last.subject) ? event.metric : last.metric,
      subject: numbered ?? last.subject,
      elided: true,
      event: false,
      superseded,
    }
  }
  if (isWholeOf(reading, quantity, context)) {
    return { metric: 'deployed', subject: 'soldiers', elided: true, event: false, superseded }
  }
  return numbered && !counted.unknown
    ? {
        metric: event?.metric ?? defaultMetric(numbered, null),
        subject: numbered,
        elided: true,
        event: false,
        superseded,
      }
    : undefined
}

/** "2,500 of the 11,000": people whose part has just been counted are those who were sent. */
function isWholeOf(reading: Reading, { from, outerFrom }: FoundQuantity, { last, sentence }: Context): boolean {
  if (!last || last.sentence !== sentence) return false
  if (!isPersonal(last.figure.subject) && last.figure.metric !== 'share') return false
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.at('partOf', outerFrom)
  return part !== undefined && reading.items[part.from - 1]?.kind === 'number'
}

/** "the number of trips reached 5,000": the noun stands before, behind a word for the number. */
function numberedBefore(reading: Reading, { from }: FoundQuantity): Subject | undefined {
  const reach = reading.endingAt('counting', from) ? 14 : 8
  const thing = reading.all('thing').findLast((sign) => sign.to <= from && from - sign.to <= reach)
  if (!thing || reading.items.slice(thing.to, from).some(({ kind }) => kind === 'number')) return undefined
  const counting = reading.all('counting').some(({ from: at, to }) => at >= thing.to && to <= from && from - to <= 3)
  if (counting) return thing.value
  return reading.all('anaphor').some(
    (sign) =>
      sign.from === thing.from ||
      (sign.to <= thing.from && thing.from - sign.to <= 4) ||
      // "рабочих стало на 5000 больше": where the head of the phrase is first, the word for the number may stand between
      (reading.language.nounHead === 'first' && sign.from >= thing.to && sign.to <= from && from - sign.to <= 2),
  )
    ? thing.value
    : undefined
}

/** "the toll", "the figure": it is of what the last one was of. */
function isAnaphor(reading: Reading, event: ChosenEvent): boolean {
  const anaphor = reading.over('anaphor', event.from)
  return anaphor !== undefined && anaphor.from < event.from && anaphor.to >= event.to
}

/** Where the verb is last: "… 때는 600명이라고 했다", "지난해에는 1천500명이었다" — the number is all that is said of what went before. */
function isPredicate(reading: Reading, { unit, to }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== (isPersonal(last.subject) ? 'person' : 'item')) return false
  for (let at = to; at <= to + 3; at += 1) {
    const item = reading.items[at]
    if (!item || item.text === '.' || reading.at('say', at) || reading.at('change', at)) return true
    if (item.text === ',' || item.kind === 'number' || reading.at('event', at)) return false
  }
  return false
}

/** "had counted about 8,000 in Kursk": a number without noun right behind a verb of saying. */
function isAllThatIsSaid(reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean {
  if (reading.language.verbLast || counted.unknown || counted.unit || !isPersonal(last.subject)) return false
  const at = quantity.outerFrom
  return (reading.endingAt('naming', at) ?? reading.endingAt('say', at) ?? reading.endingAt('putAt', at)) !== undefined
}

/** People are not supplied: of whom 7,000 received visas. */
const isOf = (metric: Metric, subject: Subject) => !isPersonal(subject) || elidedSubject(metric, null) !== null

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
