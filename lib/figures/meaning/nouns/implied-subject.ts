import type { FigureClaim, Side, Subject } from '../../claim.ts'
import { type Context, nearLast, nearPeople } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapacity } from '../capacity.ts'
import type { ChosenEvent } from '../events/events.ts'
import { isGrowing, isPersonal, losses } from '../metrics.ts'
import { originBehind } from '../parties/routes.ts'
import { isOfWork, isThereToWork } from './at-work.ts'
import { compatriots, isThing, mayBeTold, peopleAhead, thingBefore } from './beside-unit.ts'
import type { Counted } from './counted.ts'
import { isJourney, isTrip, mayTravel } from './journeys.ts'
import { isCommunity, isFromOurs, toldOfBefore } from './unnamed-people.ts'
import { wholeBefore } from './verb-last-noun.ts'

/** 152㎜ 1천200만 *발*: the counter says what is counted, unless rounds go on from missiles. */
export function subjectOfCounter(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  context: Context,
): Subject | null {
  const { counters } = reading.language
  if (!counters || counted.unit !== 'item') return null
  const word = reading.items[quantity.to]?.lower ?? ''
  const subject = subjects.find((one) => counters[one]?.includes(word)) ?? null
  return subject === 'shells' && nearLast(context)?.subject === 'missiles' ? null : subject
}

const subjects = ['shells', 'artillery', 'oil'] as const

export function subjectOfUnit(
  reading: Reading,
  quantity: FoundQuantity,
  { unit, side, to, unknown }: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Subject | null {
  const { vocabulary } = context
  if (unit === 'usd') return 'money'
  if (unit === 'times') return growing(event, nearLast(context))
  // trade that grew by so many percent is counted in money
  const whole = reading.language.verbLast && event?.metric === 'trade' ? 'money' : 'other'
  if (unit === 'percent') return ofThem(reading, quantity, context) ?? ofShared(reading, to, context) ?? whole
  const told = unit === 'person' ? (peopleAhead(reading, quantity) ?? compatriots(reading, to, context)) : undefined
  if (told) return told
  if (unit === 'person' && isCapacity(reading, 'travellers')) return 'travellers'
  if (event?.metric === 'travel' && goesToOther(reading, event, context)) return 'travellers'
  if (event?.metric === 'travel' && (unit === 'person' || (side && !unknown)))
    return (side ? isOwn(side, context) : isFromOurs(reading, context)) &&
      reading.over('thing', event.from)?.value !== 'tourists'
      ? 'travellers'
      : 'tourists'
  if (unit === 'person' && (isTrip(reading, event) || isJourney(reading, event, context))) return 'tourists'
  const last = nearLast(context)
  if (unit === null && side && isThereToWork(reading, to) && isOwn(side, context)) return 'workers'
  if (
    unit === null &&
    side &&
    !event &&
    (last ? isOwn(side, context) && isPersonal(last.subject) : side === context.main)
  )
    return last?.subject ?? (isOfWork(reading) ? 'workers' : 'soldiers')
  if (unit === null && side && !event)
    return sidesOf(vocabulary).others.includes(side) && mayTravel(reading, quantity, context) ? 'tourists' : null
  const near = nearPeople(context)
  if (unit === 'person' && !event && near?.metric === 'travel') return near.subject
  if (unit === 'person' && side && isOwn(side, context) && !event && reading.language.nounHead === 'first')
    return isOfWork(reading) ? 'workers' : isCommunity(reading, quantity, context) ? 'travellers' : null
  if (event && (unit === 'person' || (unit === null && side && !unknown)))
    return someone(reading, event, side ?? originBehind(reading, to), isOfRegister(reading, quantity), context)
  if (unit === 'person')
    return side === null && mayBeTold(reading, quantity) ? toldOfBefore(reading, quantity, context) : null
  const piece = unit === 'item' && reading.language.nounHead === 'first' ? thingBefore(reading, quantity) : undefined
  if (piece) return piece
  if (unit === 'item' && last && isThing(last.subject) && !reading.language.verbLast) return last.subject
  // so many tons of whatever it is
  if (unit === 'ton' && event && reading.language.nounHead === 'first') return 'goods'
  if (unit === 'ton' || unit === 'vessel' || unit === 'train' || unit === 'flight' || unit === 'item')
    return event ? 'other' : null
  return null
}

/** «половина *из них*»: a share of what the last figure counts. */
function ofThem(reading: Reading, { outerFrom, outerTo }: FoundQuantity, context: Context): Subject | null {
  if (reading.language.verbLast) return wholeBefore(reading, outerFrom) ?? ofThese(reading, outerFrom, context)
  const named = reading.endingAt('anaphor', outerFrom) ?? reading.at('anaphor', outerTo)
  return named && reading.over('partOf', named.from) ? (nearLast(context)?.subject ?? null) : null
}

/** *이들 중* 70%: where the verb is last, of those of the figure before. */
function ofThese(reading: Reading, outerFrom: number, context: Context): Subject | null {
  const part = reading.endingAt('partOf', outerFrom)
  return part && reading.over('anaphor', part.from) ? (nearLast(context)?.subject ?? null) : null
}

/** "40 percent now, *one half* in March": of what the share before was. */
function ofShared(reading: Reading, to: number, context: Context): Subject | undefined {
  if (reading.language.verbLast) return undefined
  const last = nearLast(context)
  return last?.metric === 'share' && reading.items[to]?.kind !== 'word' ? last.subject : undefined
}

/** People without a name for what they do: «граждане КНДР, *работающие* …» are workers, else soldiers. */
function someone(
  reading: Reading,
  { metric }: ChosenEvent,
  side: Side | null,
  registered: boolean,
  context: Context,
): Subject {
  const { vocabulary } = context
  const works = metric === 'deployed' || metric === 'arrived'
  // people of the other side who go to ours are no army
  if (works && side && sidesOf(vocabulary).others.includes(side)) return 'travellers'
  if (works && (isOfWork(reading) || goesOnFromWorkers(context))) return 'workers'
  return metric === 'arrived' && registered ? 'travellers' : 'soldiers'
}

/** "10,000 workers have come. Pyongyang may send *50,000 people*": people without a noun right behind workers. */
const goesOnFromWorkers = ({ lastPeople, spoken, sentence }: Context): boolean =>
  (lastPeople?.figure.subject === 'workers' && sentence - lastPeople.sentence <= 1) ||
  // "It will send *workers*. Some 500 men are to come": of whom the text has just told
  (spoken?.subject === 'workers' && sentence - spoken.sentence === 1)

/** «прибыл *13 221* гражданин КНДР»: so exactly a border counts, and nobody soldiers. */
const isOfRegister = ({ language }: Reading, { value }: FoundQuantity): boolean =>
  language.nounHead === 'first' && value !== null && value >= fewestCounted && value % roundest !== 0

const fewestCounted = 1000

const roundest = 50

/** 지난해 *러 입국* 1천 명: where the verb is last, the country they entered stands right before the word; ours travel there. */
function goesToOther(reading: Reading, { from }: ChosenEvent, { vocabulary }: Context): boolean {
  const goal = reading.language.verbLast ? reading.endingAt('party', from) : undefined
  return goal !== undefined && sidesOf(vocabulary).others.includes(goal.value)
}

/** Of what a multiple is: trade is goods, else of whom the text speaks. */
function growing(event: ChosenEvent | undefined, last: FigureClaim | null): Subject | null {
  const metric = event?.metric ?? last?.metric
  if (!metric || !(isGrowing(metric) || metric === 'arrived')) return null
  if (metric === 'trade') return 'goods'
  return last && isPersonal(last.subject) && last.metric === metric ? last.subject : 'travellers'
}

const isOwn = (side: Side, { vocabulary }: Context) => vocabulary.relation[0]?.includes(side) === true

/** Where the verb is last, people without a noun are those of the figure before in the sentence: 노동자 1만명 … 올해는 5만명이. */
export function sameSentence(
  reading: Reading,
  { unit }: Counted,
  event: ChosenEvent | undefined,
  { last, sentence }: Context,
): Subject | null {
  if (!reading.language.verbLast || !event || !last) return null
  const { subject } = last.figure
  if (unit === 'item') return sentence - last.sentence <= 1 && isThing(subject) ? subject : null
  if (unit !== 'person' || losses.has(event.metric)) return null
  const near =
    subject === 'soldiers' || subject === 'engineers' ? last.sentence === sentence : sentence - last.sentence <= 2
  return near && subject !== 'officers' && isPersonal(subject) ? subject : null
}
