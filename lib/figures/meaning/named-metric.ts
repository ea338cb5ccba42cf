import type { FigureClaim, Metric, Subject } from '../claim.ts'
import { type Context, nearLast, nearPeople, nearTotal } from '../context.ts'
import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import { hasStem } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import { isAbroad } from './abroad.ts'
import { isCapacity } from './capacity.ts'
import { isDestroyed, isDowned } from './destroyed.ts'
import { isChangeBy } from './events/choose-event.ts'
import type { ChosenEvent } from './events/events.ts'
import { asidesOfSpeakers } from './events/insertions.ts'
import { isHandful, tellsBetween } from './handfuls.ts'
import { isLaunch } from './launches.ts'
import { isArms, isGrowing, isPersonal, losses } from './metrics.ts'
import { isOfKinds } from './no-count.ts'
import type { Counted } from './nouns/counted.ts'
import { mayTravel } from './nouns/journeys.ts'
import { defaultOf, isAtPeace, isBought, isImport, isOfTrade, isPay, isPrice, isTraded } from './parties/commerce.ts'
import { isOurTopic } from './parties/topic.ts'
import { lossOfLast } from './parts-lost.ts'

/** What happened to a thing that is named; undefined where the words are too little to say that it is of this watch. */
export function metricOfNamed(
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Metric | undefined {
  const last = (subject === 'money' ? nearTotal(context) : nearLast(context))?.metric
  const people = nearPeople(context)?.metric
  if (isPersonal(subject) && isWholePeople(quantity)) return undefined
  if (isOfKinds(reading, quantity, counted, subject)) return undefined
  if (
    counted.unit === 'percent' &&
    subject === 'other' &&
    (isAtHome(reading, context) || (!event && isOpinion(reading)))
  )
    return undefined
  // workers who run away are no soldiers who are missing
  if (event?.metric === 'missing' && subject === 'workers') return undefined
  if (event?.metric === 'deployed' && isWholeArmy(quantity) && reading.all('possible').length === 0) return undefined
  if (event?.metric === 'deployed' && isHandful(quantity) && tellsBetween(reading, quantity, event)) return undefined
  if (!isPersonal(subject) && isDowned(reading, context)) return undefined
  if (event && isLaunch(reading, quantity, event, context)) return undefined
  if (isCapacity(reading, subject)) return isPersonal(subject) ? 'travel' : 'other'
  if (subject === 'money' && last === 'trade' && event?.metric !== 'trade' && !isPay(reading, event)) return last
  if (subject === 'money' && isPrice(quantity, event, context)) return 'trade'
  if (subject === 'money' && isAtPeace(context) && isBought(reading, event, last)) return 'trade'
  if (counted.unit === 'ton' && !event && last === 'trade') return last
  if (event?.metric === 'paid' && isImport(reading, event) && (last === 'trade' || isOfTrade(reading))) return 'trade'
  if (event && isTraded(reading, event)) return 'trade'
  if (event ? isTakenAgain(quantity, event, nearLast(context)) : isSameFew(quantity, nearLast(context))) return last
  if (subject === 'money' && !event && isPointedOut(reading, quantity) && context.told.includes('paid')) return 'paid'
  const pointed = isPersonal(subject) && counted.unit !== 'percent' && isPointedOut(reading, quantity)
  const told = pointed ? context.told.findLast((one) => losses.has(one)) : undefined
  // whoever was taken may be hurt as well
  const hurt = told === 'captured' && event?.metric === 'wounded'
  if (told && (hurt || !(event && (losses.has(event.metric) || event.from < quantity.from)))) return told
  if (event) {
    const travels = isPersonal(subject) && isUnmarked(counted) && (people === 'travel' || isRegistered(reading))
    return travels ? travelOf(event.metric) : event.metric
  }
  if (counted.unit === 'percent' && isChangeBy(reading, quantity, counted)) {
    if (isOfTravellers(reading)) return 'travel'
    if (last && isGrowing(last)) return last
    // 이보다 30% *이상 많다*: where the verb is last, what only compares is no part of a whole
    if (reading.language.verbLast) return undefined
  }
  const lost = lossOfLast(reading, quantity, counted, context)
  if (lost) return lost
  if (counted.unit === 'times') return last
  if (isNextTraveller(reading, subject, context)) return 'travel'
  if (isPersonal(subject) && isWholeBehind(reading, counted)) return 'deployed'
  if (subject === 'travellers' && reading.language.verbLast && last !== 'travel') return undefined
  // «500 тысяч *россиян* подписали контракт»
  if (subject === 'travellers' && reading.endingAt('party', counted.to) && !mayTravel(reading, quantity, context))
    return undefined
  if ((subject === 'vehicles' || subject === 'artillery') && isDestroyed(reading, quantity)) return undefined
  // «сапёры *уничтожили* миллион взрывоопасных предметов»
  if (subject === 'explosives' && isDestroyed(reading, quantity)) return 'other'
  if (subject === 'explosives' && counted.unit !== 'ton') return undefined
  if (!isPersonal(subject) && !isOurTopic(reading, subject, counted, context)) return undefined
  if (isArms(subject) && reading.language.verbLast && !isAbroad(reading, counted, context)) return undefined
  const supplied = defaultOf(reading, subject, counted)
  const metric = supplied === 'supplied' && !reading.language.verbLast && isAtPeace(context) ? 'trade' : supplied
  const isOfLast = nearLast(context) !== null && isPointedOut(reading, quantity)
  if (metric === 'share' && subject === 'other' && last !== 'share' && !isOfLast)
    if (isShareOfNothing(reading, counted, context)) return undefined
  if (metric === 'deployed' && people === 'travel' && isUnmarked(counted)) return people
  if (metric === 'deployed' && subject !== 'officers' && isHandful(quantity)) return undefined
  return metric === 'deployed' && (!isAbroad(reading, counted, context) || isWholeArmy(quantity)) ? undefined : metric
}

/** 관광이 5,075명, 운송 *인력이 3,080명*: where the verb is last, whoever stands in one list with travellers. */
const isNextTraveller = ({ language }: Reading, subject: Subject, { last, sentence }: Context): boolean =>
  language.verbLast && isPersonal(subject) && last?.sentence === sentence && last.figure.metric === 'travel'

/** "82 percent *oppose* it" */
const isOpinion = (reading: Reading): boolean => hasStem(reading, reading.language.opinions)

/** "she has 13 percent of the votes": nothing of the text has named the other side so far. */
const isAtHome = ({ all }: Reading, { abroad, told, vocabulary }: Context): boolean =>
  abroad === null &&
  told.length === 0 &&
  // «третина *солдатів КНДР* загинула», "half of those *sent*"
  all('thing').length === 0 &&
  all('event').length === 0 &&
  !all('party').some(({ value }) => sidesOf(vocabulary).others.includes(value))

/** "*These are* two soldiers", «*йдеться*, за даними СБУ, *про* двох солдатів»: what the sentence before tells happened to them. */
function isPointedOut(reading: Reading, { outerFrom }: FoundQuantity): boolean {
  const { items, language } = reading
  return (language.pointing ?? []).some((words) => {
    const parts = words.split(' ')
    const close = outerFrom - 2
    const aside =
      parts.length > 1 && items[close]?.text === ','
        ? asidesOfSpeakers(reading).find(([, last]) => last === close)
        : undefined
    return parts.every((part, index) => {
      const at = outerFrom - parts.length + index
      return items[aside && at < outerFrom - 1 ? aside[0] - (outerFrom - 1 - at) : at]?.lower === part
    })
  })
}

/** "These are two soldiers who were brought to the capital": those who have just been captured. */
const isTakenAgain = ({ value }: FoundQuantity, { metric }: ChosenEvent, last: FigureClaim | null): boolean =>
  last?.metric === 'captured' && value !== null && value === last.value && !losses.has(metric)

/** "13 percent of Russians think well of the North": a share of nothing that is sent, lost or traded. */
const isShareOfNothing = ({ language, all, at }: Reading, { to }: Counted, context: Context): boolean =>
  !language.verbLast &&
  !isAtPeace(context) &&
  all('thing').length === 0 &&
  !isOfCounted({ language, all }, context) &&
  // "wages grew by 9 percent", but "90 percent *of* their wages"
  (all('event').length === 0 ||
    // «90% *заробітку*»: where the noun has a case
    (language.nounHead === 'last' &&
      all('event').every(({ value }) => value === 'paid') &&
      at('partOf', to) === undefined))

/** «1500 туристов. *Из них* почти 70% – приезжие»: of people who have just been counted. */
const isOfCounted = ({ language, all }: Pick<Reading, 'language' | 'all'>, context: Context): boolean => {
  const last = nearLast(context)
  return language.nounHead === 'first' && last !== null && isPersonal(last.subject) && all('partOf').length > 0
}

/** "captured two soldiers … *The two men* are in Kyiv": the same few again. */
const isSameFew = ({ definite, value }: FoundQuantity, last: FigureClaim | null): boolean =>
  definite && value !== null && value <= fewSame && value === last?.value && losses.has(last.metric)

const fewSame = 20

const isOfTravellers = (reading: Reading) =>
  reading.all('thing').some(({ value }) => value === 'tourists' || value === 'travellers')

/** 북한군 1만1천 명 *가운데* 4천 명이 …: where the verb is last, of whose part something is said were sent. */
const isWholeBehind = (reading: Reading, { to }: Counted) =>
  reading.language.verbLast && reading.at('partOf', to) !== undefined && hasNumber(reading, to, to + partReach)

const partReach = 12

/** "its forces, numbering 1.2 million": of so many nobody says that they were sent. */
export const isWholeArmy = ({ value, low }: FoundQuantity) => (value ?? low ?? 0) > 200_000

/** So many neither travel nor work between the two. */
const isWholePeople = ({ value, low }: FoundQuantity) => (value ?? low ?? 0) >= 1_000_000

/** Nothing says that they are soldiers or workers: so many people, so many North Koreans. */
const isUnmarked = ({ subject, unit, side }: Counted) => subject === null && (unit === 'person' || side !== null)

/** "5,000 North Koreans entered for *study*", "twelve *times* as many as a year before": so a register of travellers counts, and nobody soldiers. */
const isRegistered = ({ items, language: { registers = [] }, all }: Reading): boolean =>
  registers.length > 0 &&
  (items.some(({ lower }) => registers.includes(lower)) || all('unit').some(({ value }) => value === 'times'))

/** Among figures on travel those who came or were sent have travelled. */
export const travelOf = (metric: Metric): Metric => (metric === 'deployed' || metric === 'arrived' ? 'travel' : metric)
