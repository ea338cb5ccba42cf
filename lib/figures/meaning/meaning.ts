import type { FigureClaim, Metric, Subject } from '../claim.ts'
import { type Context, nearLast, nearPeople, nearTotal } from '../context.ts'
import type { UnitName } from '../languages/language.ts'
import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import { isConverted } from '../units.ts'
import { isAtPeace } from './commerce.ts'
import type { Counted } from './counted.ts'
import { readElided } from './elided.ts'
import { type ChosenEvent, isChangeBy } from './events.ts'
import { sameSentence, subjectOfCounter, subjectOfUnit } from './implied-subject.ts'
import { defaultMetric, isArms, isGrowing, isPersonal, losses } from './metrics.ts'
import { isOfNation } from './national-accounts.ts'
import { isNotOurs } from './not-ours.ts'
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
  if (isConverted(reading, quantity.outerFrom, counted) || isCarrier(reading, quantity, counted)) return undefined
  if (isOfNation(reading, quantity, counted) || isHeld(reading, counted)) return undefined
  if (event && losses.has(event.metric) && isDisaster(reading, counted)) return undefined
  const about = { money: counted.unit === 'usd', lost: event !== undefined && losses.has(event.metric) }
  if (isNotOurs(reading, quantity, counted.subject, about, context.vocabulary)) return undefined
  if (quantity.yearLike && isYear(reading, quantity)) return undefined
  if (quantity.yearLike && !counted.subject && !counted.unit && !isToll(quantity, event) && !isRound(reading, quantity))
    return undefined
  const amount = sameAmount(reading, quantity, counted, context)
  if (amount) {
    const subject = amount.subject === 'money' && counted.unit === 'ton' ? 'goods' : amount.subject
    return { metric: amount.metric, subject, elided: true, event: false, superseded }
  }
  const carried = isCarried(quantity, counted, event, context) ? nearLast(context) : null
  if (carried) return { metric: carried.metric, subject: carried.subject, elided: true, event: false, superseded }
  const named =
    counted.subject ??
    subjectOfCounter(reading, quantity, counted, context) ??
    sameSentence(reading, counted, event, context) ??
    (reading.language.verbLast && counted.unknown && counted.unit === 'item'
      ? null
      : subjectOfUnit(reading, quantity, counted, event, context))
  if (!named) {
    if (
      (quantity.bare || (isPair(reading, quantity) && counted.unit !== 'person')) &&
      !reading.over('anaphor', quantity.from - 1) &&
      (isSomebody('soldiers', event) || isOneOfThem(reading, quantity))
    )
      return undefined
    const implied = readElided(reading, quantity, counted, event, context, superseded)
    if (!implied) return undefined
    return { metric: implied.metric, subject: implied.subject, elided: true, event: implied.event, superseded }
  }
  // 노동자 한 명이 버는 돈: one of whom nothing is said
  if (quantity.bare && counted.unit !== 'times' && (!counted.subject || !event || isSomebody(named, event)))
    return undefined
  const said = metricOfNamed(reading, quantity, named, counted, event, context)
  // whose people are only called by their country: those who come have travelled
  const travels = (named === 'travellers' || named === 'tourists') && said !== undefined
  const metric = travels ? travelOf(said) : said
  // where the verb is last: of two years with so many travellers neither replaces the other
  const replaced = superseded && !(reading.language.verbLast && metric !== undefined && isGrowing(metric))
  return metric && { metric, subject: named, elided: false, event: event !== undefined, superseded: replaced }
}

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

const isVessel = (unit: UnitName): boolean => unit === 'vessel' || unit === 'train'

/** "*aboard* four Russian ships" only says by what; trips that *tankers* make are nobody's travels. */
function isCarrier(reading: Reading, { outerFrom }: FoundQuantity, { unit, subject }: Counted): boolean {
  if (reading.language.verbLast) return false
  if (unit && isVessel(unit) && endsInPhrase(reading, outerFrom, reading.language.aboard)) return true
  return (
    subject === 'travellers' &&
    unit === 'item' &&
    reading.all('unit').some(({ value, to }) => isVessel(value) && to <= outerFrom)
  )
}

/** Where the verb is last: 러시아에 *남은* 포탄, 하루에 *쏘는* 포탄: right before its noun stands that nobody gave them. */
const isHeld = ({ items, language }: Reading, { from, subject, unit }: Counted): boolean =>
  subject !== null &&
  isArms(subject) &&
  unit !== 'percent' &&
  (language.held ?? []).some((stem) => items[from - 1]?.lower.startsWith(stem))

/** People without nationality who die of the weather. */
const isDisaster = ({ items, language }: Reading, { subject, side }: Counted): boolean =>
  subject === null &&
  side === null &&
  items.some(({ lower }) => (language.disasters ?? []).some((stem) => lower.startsWith(stem)))

/** What happened to a thing that is named; undefined where the words are too little to say that it is of this watch. */
function metricOfNamed(
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Metric | undefined {
  const last = (subject === 'money' ? nearTotal(context) : nearLast(context))?.metric
  const people = nearPeople(context)?.metric
  if (event?.metric === 'deployed' && subject === 'soldiers' && isWholeArmy(quantity)) return undefined
  if (event && isLaunch(reading, event, context)) return undefined
  if (subject === 'money' && last === 'trade' && event?.metric !== 'trade' && !isPay(reading, event)) return last
  if (subject === 'money' && isPrice(reading, quantity, event, context)) return 'trade'
  if (event?.metric === 'paid' && isImport(reading, event) && (last === 'trade' || isOfTrade(reading))) return 'trade'
  if (event && isTraded(reading, subject, event)) return 'trade'
  if (event && isTakenAgain(quantity, event, nearLast(context))) return last
  if (subject === 'money' && !event && isPointedOut(reading, quantity) && context.told.includes('paid')) return 'paid'
  const pointed = isPersonal(subject) && isPointedOut(reading, quantity)
  const told = pointed ? context.told.findLast((one) => losses.has(one)) : undefined
  if (told && !(event && (losses.has(event.metric) || event.from < quantity.from))) return told
  if (event)
    return isPersonal(subject) && people === 'travel' && isUnmarked(counted) ? travelOf(event.metric) : event.metric
  if (counted.unit === 'percent' && isChangeBy(reading, quantity, counted) && isOfTravellers(reading)) return 'travel'
  if (last && isGrowing(last) && counted.unit === 'percent' && isChangeBy(reading, quantity, counted)) return last
  if (counted.unit === 'times') return last
  if (isPersonal(subject) && isWholeBehind(reading, counted)) return 'deployed'
  if (subject === 'travellers' && reading.language.verbLast && last !== 'travel') return undefined
  if (!isPersonal(subject) && !isOurTopic(reading, subject, counted, context)) return undefined
  if (isArms(subject) && reading.language.verbLast && !isAbroad(reading, context)) return undefined
  const supplied = defaultOf(reading, subject, counted)
  const metric = supplied === 'supplied' && !reading.language.verbLast && isAtPeace(context) ? 'trade' : supplied
  if (metric === 'deployed' && people === 'travel' && isUnmarked(counted)) return people
  if (metric === 'deployed' && !last && !reading.language.verbLast && isHandful(quantity)) return undefined
  return metric === 'deployed' && (!isAbroad(reading, context) || isWholeArmy(quantity)) ? undefined : metric
}

/** "3,000 cars *worth $100 million*": what goods or cars cost that were counted right before. */
const isPrice = (
  reading: Reading,
  { from }: FoundQuantity,
  event: ChosenEvent | undefined,
  { last, sentence }: Context,
) =>
  !reading.language.verbLast &&
  last?.sentence === sentence &&
  (last.figure.subject === 'vehicles' || last.figure.subject === 'goods') &&
  (!event || event.to <= from) &&
  last.figure.metric !== 'paid'

/** «выпущено 119 дронов»: arms that are fired are of the one who made them only where he is named. */
function isLaunch(reading: Reading, { metric, from }: ChosenEvent, { vocabulary }: Context): boolean {
  const word = reading.items[from]?.lower ?? ''
  const launched = (reading.language.fired ?? []).some((stem) => word.startsWith(stem.slice(0, -1)))
  const { own } = sidesOf(vocabulary)
  return metric === 'supplied' && launched && !reading.all('party').some(({ value }) => own.includes(value))
}

/** The event itself is of paying, not of a supply that costs so much. */
const isPay = (reading: Reading, event: ChosenEvent | undefined) =>
  event !== undefined && reading.over('event', event.from)?.value === 'paid'

/** "cars *worth* $100 million were exported": the sentence itself is on trade. */
const isOfTrade = (reading: Reading) =>
  !reading.language.verbLast && reading.all('event').some(({ value }) => value === 'trade')

const isImport = ({ items, language }: Reading, { from }: ChosenEvent) =>
  (language.imports ?? []).some((word) => items[from]?.lower.startsWith(word))

const isOfTravellers = (reading: Reading) =>
  !reading.language.verbLast && reading.all('thing').some(({ value }) => value === 'tourists' || value === 'travellers')

/** "*These are* two soldiers", «*йдеться про* двох солдатів»: what the sentence before tells happened to them. */
const isPointedOut = ({ items, language }: Reading, { outerFrom }: FoundQuantity): boolean =>
  (language.pointing ?? []).some((words) => {
    const parts = words.split(' ')
    return parts.every((part, index) => items[outerFrom - parts.length + index]?.lower === part)
  })

/** Nothing says that they are soldiers or workers: so many people, so many North Koreans. */
const isUnmarked = ({ subject, unit, side }: Counted) => subject === null && (unit === 'person' || side !== null)

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

/** "These are two soldiers who were brought to the capital": those who have just been captured. */
const isTakenAgain = ({ value }: FoundQuantity, { metric }: ChosenEvent, last: FigureClaim | null): boolean =>
  last?.metric === 'captured' && value !== null && value === last.value && !losses.has(metric)

/** Among figures on travel those who came or were sent have travelled. */
const travelOf = (metric: Metric): Metric => (metric === 'deployed' || metric === 'arrived' ? 'travel' : metric)

/** 북한군 1만1천 명 *가운데* 4천 명이 …: where the verb is last, of whose part something is said were sent. */
const isWholeBehind = (reading: Reading, { to }: Counted) =>
  reading.language.verbLast && reading.at('partOf', to) !== undefined && hasNumber(reading, to, to + partReach)

const partReach = 12

/** "trade hit $34 million thanks to deliveries of fuel": what is delivered is traded. */
const isTraded = (reading: Reading, subject: Subject, { metric, from }: ChosenEvent) =>
  !reading.language.verbLast &&
  subject === 'money' &&
  metric === 'paid' &&
  reading.at('event', from)?.value === 'supplied' &&
  reading.all('event').some(({ value, to }) => value === 'trade' && to <= from)

/** "spoke with six workers": so few of whom nothing else is said are no contingent. */
const isHandful = ({ value }: FoundQuantity) => value !== null && value <= 20

/** Of so many nobody says that they were sent. */
const isWholeArmy = ({ value, low }: FoundQuantity) => (value ?? low ?? 0) > 200_000

/** People of whom nothing is said are only counted as sent where the sentence names the other side or goes on from a figure: no army's size. */
function isAbroad(reading: Reading, context: Context): boolean {
  const { others } = sidesOf(context.vocabulary)
  const { abroad, home, sentence } = context
  // 'thousands of troops' of an English text are too often of another army
  const near = reading.language.nounHead === 'first' && abroad !== null && sentence - abroad <= 2
  // "North Korean soldiers are at the front in Kursk. *They* are some 12,000."
  const told = home !== null && abroad !== null && sentence - home <= 1 && sentence - abroad <= 1
  if (told && reading.at('pronoun', 0) && reading.over('plural', 0)) return true
  const offices = reading.language.nounHead === 'first' ? reading.all('claimant').map(({ value }) => value.side) : []
  const named = [...reading.all('party').map(({ value }) => value), ...offices]
  return nearLast(context) !== null || near || named.some((side) => others.includes(side))
}

/** "One young soldier said": somebody, no count of those who were sent. */
const isSomebody = (subject: Subject, event: ChosenEvent | undefined) =>
  isPersonal(subject) && !(event && losses.has(event.metric))

/** "*one* is hurt in the jaw, the other has a broken leg" */
const isOneOfThem = ({ language, items }: Reading, { bare, from, to }: FoundQuantity) =>
  bare && !language.verbLast && from === to - 1 && items[to]?.kind === 'word' && !items[to]?.glued

/** "The two met in Pyongyang" */
const isPair = (reading: Reading, { definite, value, from }: FoundQuantity) =>
  definite && value !== null && value <= 3 && !/^\d/.test(reading.items[from]?.text ?? '')

/** "its 2025 shipments": four plain digits that are not round are a year, whatever stands behind them. */
const isYear = (reading: Reading, { value, from }: FoundQuantity) =>
  !reading.language.verbLast &&
  value !== null &&
  value % 100 !== 0 &&
  // «1957 туристов»: where the word for the year stands behind it, only a preposition makes a bare number one
  (reading.language.nounHead === 'last' || reading.endingAt('toward', from, 'before') !== undefined)

/** «теперь – про 2000»: where the word for the year stands behind it, a round number without preposition is a count. */
const isRound = (reading: Reading, { value, from }: FoundQuantity) =>
  reading.language.nounHead === 'first' &&
  value !== null &&
  value % 100 === 0 &&
  reading.endingAt('toward', from, 'before') === undefined

/** "2000 killed": a round number right before what happened to them is no year. */
const isToll = ({ value, outerTo }: FoundQuantity, event: ChosenEvent | undefined) =>
  event !== undefined && losses.has(event.metric) && event.from === outerTo && value !== null && value % 100 === 0

/** Money in a sentence on trade is trade, however far the word stands. */
function defaultOf(reading: Reading, subject: Subject, { unit }: Counted): Metric {
  const metric = defaultMetric(subject, unit)
  return metric === 'paid' && reading.all('event').some(({ value }) => value === 'trade') ? 'trade' : metric
}
