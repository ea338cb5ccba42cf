import type { FigureClaim, Metric, Subject } from '../claim.ts'
import { type Context, nearLast, nearPeople, nearTotal } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events/events.ts'
import { isPersonal, losses } from './metrics.ts'
import { isWholeArmy, metricOfNamed, travelOf } from './named-metric.ts'
import { isOneOfThem, isPair, isSomebody } from './no-count.ts'
import { isNothing } from './nothing-counted.ts'
import { ofAnotherNumber } from './nouns/another-number.ts'
import type { Counted } from './nouns/counted.ts'
import { ofBoth, readElided } from './nouns/elided.ts'
import { sameSentence, subjectOfCounter, subjectOfUnit } from './nouns/implied-subject.ts'
import { isEarlier, isReplacedBehind } from './time/superseded.ts'

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
  if (isNothing(reading, quantity, counted, event, context)) return undefined
  const amount = sameAmount(reading, quantity, counted, context)
  if (amount) {
    const subject = amount.subject === 'money' && counted.unit === 'ton' ? 'goods' : amount.subject
    return { metric: amount.metric, subject, elided: true, event: false, superseded }
  }
  const carried = isCarried(quantity, counted, event, context)
    ? nearLast(context)
    : (!event || isBehindComma(reading, quantity, event)) && ofAnotherNumber(reading, counted, context)
  if (carried)
    return {
      metric: ofBoth(carried, context) ?? carried.metric,
      subject: carried.subject,
      elided: true,
      event: false,
      superseded,
    }
  const named =
    counted.subject ??
    subjectOfCounter(reading, quantity, counted, context) ??
    sameSentence(reading, counted, event, context) ??
    (counted.unknown && counted.unit === 'item' ? null : subjectOfUnit(reading, quantity, counted, event, context))
  if (!named) {
    if (
      (quantity.bare || isPair(reading, quantity)) &&
      !reading.over('anaphor', quantity.from - 1) &&
      (isSomebody('soldiers', event) || isOneOfThem(reading, quantity))
    )
      return undefined
    // «приказ часто *один*: …», but «ранен один»
    const beside = reading.endingAt('event', quantity.outerFrom) ?? reading.at('event', quantity.outerTo)
    if (quantity.bare && quantity.value === 1 && !beside && reading.language.nounHead === 'first') return undefined
    const implied = readElided(reading, quantity, counted, event, context, superseded)
    if (!implied || (implied.metric === 'deployed' && isWholeArmy(quantity))) return undefined
    if (!implied.event && isFewAtRate(reading, quantity)) return undefined
    return { ...implied, metric: ofPeople(implied), elided: true, superseded }
  }
  // 노동자 한 명이 버는 돈: one of whom nothing is said
  const known = counted.subject ?? (isOneMore(reading, counted, event, context) ? named : null)
  if (quantity.bare && counted.unit !== 'times' && (!known || !event || isSomebody(named, event))) return undefined
  const said = metricOfNamed(reading, quantity, named, counted, event, context)
  // whose people are only called by their country: those who come have travelled
  const travels = (named === 'travellers' || named === 'tourists') && said !== undefined
  const metric = travels ? travelOf(said) : said
  // nobody who travels is a soldier
  const people = metric === 'killed' && named === 'soldiers' ? ofEngineers(reading, quantity, context) : undefined
  const subject = metric === 'travel' && named === 'soldiers' && !counted.subject ? 'travellers' : (people ?? named)
  // "about 55,000 tourists … the flow grew by 12 percent": of those who are counted
  const flow = subject === 'other' && metric === 'travel' ? nearTotal(context) : null
  if (metric && flow?.metric === metric)
    return { metric, subject: flow.subject, elided: false, event: false, superseded }
  return metric && { metric, subject, elided: false, event: event !== undefined, superseded }
}

/** "50 guns were moved to where 60,000 men stand, *including 10,000 North Koreans*": nobody supplies people. */
const ofPeople = ({ metric, subject }: Pick<Meaning, 'metric' | 'subject'>): Metric =>
  metric === 'supplied' && isPersonal(subject) ? 'deployed' : metric

/** "gave another number, 1,100, *adding that they may be sent*": what comes behind the next comma is not told of it. */
const isBehindComma = ({ items }: Reading, { outerTo }: FoundQuantity, { from }: ChosenEvent): boolean =>
  items.slice(outerTo, from).some(({ text }) => text === ',')

/** «выходных — *два в год*»: so few at a time are no people. */
const isFewAtRate = ({ at }: Reading, { value, outerTo }: FoundQuantity): boolean =>
  value !== null && value < few && at('rate', outerTo) !== undefined

/** 세 명이 숨졌고 *한 명은 다쳤다*: where the verb is last, the next loss of a sentence that has counted some. */
const isOneMore = (reading: Reading, counted: Counted, event: ChosenEvent | undefined, context: Context): boolean =>
  reading.language.verbLast &&
  counted.unit === 'person' &&
  event !== undefined &&
  losses.has(event.metric) &&
  context.last?.sentence === context.sentence &&
  losses.has(context.last.figure.metric)

const few = 20

/** "Combat *engineers* came home, and nine soldiers had been killed": a few dead of those of whom the text has just told. */
function ofEngineers(reading: Reading, { value, outerFrom }: FoundQuantity, context: Context): 'engineers' | undefined {
  const { spoken, sentence } = context
  if (reading.language.nounHead !== 'last' || reading.language.verbLast || (value ?? few) >= few) return undefined
  const near =
    reading.all('thing').some((thing) => thing.value === 'engineers' && thing.to <= outerFrom) ||
    (spoken?.subject === 'engineers' && sentence - spoken.sentence <= reachEngineers) ||
    nearPeople(context)?.subject === 'engineers'
  return near ? 'engineers' : undefined
}

const reachEngineers = 3

/** "220 wounded were brought in. Yesterday a train came with *100 people*": who travels are those of whom the last figure told. */
const isCarried = (
  { bare }: FoundQuantity,
  { subject, side, unit }: Counted,
  event: ChosenEvent | undefined,
  { last, sentence }: Context,
): boolean =>
  !bare &&
  subject === null &&
  side === null &&
  unit === 'person' &&
  event?.metric === 'travel' &&
  last !== null &&
  losses.has(last.figure.metric) &&
  sentence - last.sentence <= 2

/** "5 million dollars or 30 tons", "a million barrels (56,000 tons)": the figure before in another measure. */
function sameAmount(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { unit, subject }: Counted,
  { last, sentence }: Context,
): FigureClaim | undefined {
  if (!last || last.sentence !== sentence || subject || (unit !== 'ton' && unit !== 'usd')) return undefined
  if (isPersonal(last.figure.subject) || reading.language.verbLast) return undefined
  const before = reading.items[outerFrom - 1]
  const restated = endsInPhrase(reading, outerFrom, reading.language.restating)
  const links = restated || before?.text === '(' || reading.endingAt('joiner', outerFrom)?.to === outerFrom
  const reach = restated ? 4 * reachMeasure : reachMeasure
  return links && before?.start !== undefined && before.start - last.figure.spans.quote[1] <= reach
    ? last.figure
    : undefined
}

/** in letters */
const reachMeasure = 3
