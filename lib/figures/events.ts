import type { Metric, Subject } from './claim.ts'
import type { Counted } from './counted.ts'
import { afterInsertion } from './insertions.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'

/** An event word of the sentence; "killed or wounded" has been joined to one. */
export interface Event {
  metric: Metric
  from: number
  to: number
  /** with "been", "were" before it: the main verb of its clause */
  main: boolean
}

export const isPersonal = (subject: Subject) => people.has(subject)
export const isArms = (subject: Subject) => arms.has(subject)

export interface ChosenEvent extends Event {
  cost: number
}

const furthest = 13
/** a part with its number between a noun and the number of the whole */
const partBetween = 9
const losses: ReadonlySet<Metric> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing'])

export function readEvents(reading: Reading): Event[] {
  const events: Event[] = []
  for (const { value, from, to } of reading.all('event')) {
    const main = Boolean(reading.endingAt('auxiliary', from) ?? reading.endingAt('auxiliary', from - 1))
    const last = events[events.length - 1]
    const apart = last && hasNumberOfItsOwn(reading, last.from, from, to)
    if (last && !apart && isLossPair(last.metric, value) && joined(reading, last.to, from)) {
      events[events.length - 1] = { metric: 'casualties', from: last.from, to, main: last.main || main }
    } else events.push({ metric: value, from, to, main })
  }
  return events
}

/** "100 deaths and the injured are approaching 1,000": the second is the subject of a clause with a number of its own. */
function hasNumberOfItsOwn(reading: Reading, first: number, from: number, to: number): boolean {
  if (
    !reading.items.slice(Math.max(0, first - 4), first).some(({ numeral }) => numeral) ||
    !reading.endingAt('definite', from)
  )
    return false
  return [to, to + 1].some((at) => reading.at('auxiliary', at))
}

const isLossPair = (a: Metric, b: Metric) =>
  a !== b && [a, b].every((one) => one === 'killed' || one === 'wounded' || one === 'casualties')

function joined(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false
  const joiner = reading.all('joiner').find((sign) => sign.from >= from && sign.to <= to)
  return Boolean(joiner) && !reading.items.slice(from, to).some(({ kind }) => kind === 'number')
}

/** The event of a quantity: the nearest one, counted in words, where clause starts, commas and other numbers make the way longer. */
export function chooseEvent(
  reading: Reading,
  events: readonly Event[],
  quantity: FoundQuantity,
  counted: Counted,
): ChosenEvent | undefined {
  let best: ChosenEvent | undefined
  let counts: ChosenEvent | undefined
  // casualties *including* 600 killed come to 4,700: the noun before the part is that of the whole
  let whole: ChosenEvent | undefined
  const partFollows = isWhole(reading, Math.max(counted.to, quantity.outerTo))
  for (const event of events) {
    const metric = meaning(event.metric, counted.subject, counted.unit)
    if (!metric || (partFollows && event.from >= quantity.to) || isHedge(reading, event, quantity)) continue
    if (reading.language.verbLast && (isClaimed(reading, event, quantity) || isOfWhole(reading, event, quantity))) {
      // killed and wounded before, each with its number: the last one is their sum
      const sum = counts && counts.metric !== metric
      if (losses.has(metric)) counts = { ...event, metric: sum ? 'casualties' : metric, cost: furthest }
      continue
    }
    const cost = costOf(reading, events, event, quantity, counted)
    if (cost <= furthest && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { ...event, metric, cost }
    else if (losses.has(metric) && event.to <= quantity.from && cost <= furthest + partBetween)
      whole ??= { ...event, metric, cost }
  }
  return best ?? (counts && whole ? whole : counts)
}

/** 부상한 북한군 *가운데* 2천 명은 귀국했다: what stands before is said of the whole. */
function isOfWhole(reading: Reading, { to }: Event, { outerFrom }: FoundQuantity): boolean {
  for (let at = Math.max(to, outerFrom - 6); at < outerFrom; at += 1) if (reading.at('partOf', at)) return true
  return false
}

/** 3천 명을 *넘어섰다*: the verb that hedges the number is no event. */
const isHedge = (reading: Reading, { from }: Event, { to, outerTo }: FoundQuantity) =>
  from >= to && from < outerTo && reading.over('hedgeAfter', from) !== undefined

/** Where the verb is last, a noun right before another number is that number's: 사망 300명, 부상 2천 명 등 *2천300명*. */
function isClaimed(reading: Reading, { to }: Event, { outerFrom }: FoundQuantity): boolean {
  const hedge = reading.at('hedgeBefore', to)
  const at = hedge ? hedge.to : to
  return (
    at < outerFrom && reading.items[at]?.numeral !== undefined && !reading.over('mask', at) && !reading.over('date', at)
  )
}

/** Where the verb is last, one before the number has closed its clause, unless it is the counted noun itself: 전사자 600명. */
function beforeNumber(reading: Reading, event: Event, counted: Counted): number {
  const bare = event.to === counted.from && reading.over('event', event.from)?.rest === ''
  if (event.from >= counted.from || bare) return -0.5
  return reading.over('clause', event.to - 1) ? 3 : 2.5
}

/** Where the verb ends the sentence the whole stands before its part: what follows happened to the part alone. */
const isWhole = (reading: Reading, to: number) => reading.language.verbLast && reading.at('partOf', to) !== undefined

function costOf(
  reading: Reading,
  events: readonly Event[],
  event: Event,
  quantity: FoundQuantity,
  counted: Counted,
): number {
  const behind = event.from >= quantity.to
  const end = Math.max(counted.to, quantity.outerTo)
  const inserted = afterInsertion(reading, end)
  const from = behind ? (event.from >= inserted ? inserted : end) : event.to
  const to = behind ? event.from : Math.min(counted.from, quantity.outerFrom)
  const distance = Math.max(0, to - from)
  if (distance > 30) return Number.POSITIVE_INFINITY
  let cost = distance + crossings(reading, from, to)
  if (losses.has(event.metric)) cost -= 2
  // "1,000 of the 4,000 casualties have died": the noun of the whole is not what happened to the part
  if (counted.partOf && behind && !event.main && distance <= 4) cost += 10
  // "6,000 soldiers, or about half of those sent, have been killed": what is inserted speaks of something else
  if (behind && inserted > end && event.from < inserted) cost += 6
  if (event.metric === 'casualties' && isNarrowed(events, quantity, counted)) cost += 4
  if (event.main && behind) cost -= 2
  if (behind !== reading.language.verbLast) cost += 0.5
  if (reading.at('purpose', event.to)) cost += 6
  if (!behind && reading.language.verbLast) cost += beforeNumber(reading, event, counted)
  if (quantity.definite && !losses.has(event.metric)) cost -= 1
  if (quantity.definite && (distance > 3 || (!behind && losses.has(event.metric)))) return Number.POSITIVE_INFINITY
  if (quantity.definite && behind && crossesClause(reading, from, to)) return Number.POSITIVE_INFINITY
  if (isModifier(reading, events, event, quantity, counted)) cost += 8
  if (event.main && isWholeOfPart(reading, quantity)) return Number.POSITIVE_INFINITY
  if (behind && isReduced(reading, events, event, distance)) cost += 8
  return cost
}

/** "lost 600 soldiers killed": what stands right behind the noun says which losses they are. */
const isNarrowed = (events: readonly Event[], quantity: FoundQuantity, counted: Counted) =>
  events.some(
    ({ metric, from }) =>
      (metric === 'killed' || metric === 'wounded') && from === Math.max(counted.to, quantity.outerTo),
  )

/** "2,500 of the 11,000 have been killed": the verb is of the part. */
function isWholeOfPart(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.at('partOf', outerFrom)
  return part !== undefined && reading.items[part.from - 1]?.kind === 'number'
}

/** "2,000 *injured* soldiers have been sent home": a modifier of the noun gives way to the main verb behind it. */
function isModifier(
  reading: Reading,
  events: readonly Event[],
  event: Event,
  quantity: FoundQuantity,
  counted: Counted,
): boolean {
  if (!counted.subject || event.from < quantity.to || event.to >= counted.to) return false
  return events.some(
    (other) =>
      other.main &&
      other.from >= counted.to &&
      other.from - counted.to <= 5 &&
      !crossesClause(reading, counted.to, other.from),
  )
}

/** A participle right behind the noun gives way to the main verb further on: soldiers *deployed* to Russia … have been killed. */
function isReduced(reading: Reading, events: readonly Event[], event: Event, distance: number): boolean {
  if (event.main || distance > 2 || losses.has(event.metric)) return false
  return events.some((other) => other.main && other.from > event.to && !crossesClause(reading, event.to, other.from))
}

const crossesClause = (reading: Reading, from: number, to: number) =>
  reading.all('clause').some((sign) => sign.from >= from && sign.from < to) ||
  reading.items.slice(from, to).some(({ kind }) => kind === 'number')

function crossings(reading: Reading, from: number, to: number): number {
  let cost = 0
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (item?.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) cost += 5
    else if (item?.text === ',') cost += 2
    else if (reading.at('clause', at)) cost += 3
  }
  return cost
}

const people: ReadonlySet<Subject> = new Set(['soldiers', 'officers', 'engineers', 'workers', 'tourists', 'travellers'])
const arms: ReadonlySet<Subject> = new Set(['shells', 'missiles', 'artillery', 'containers', 'explosives', 'vehicles'])
const personal: ReadonlySet<Metric> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'returned',
  'trained',
  'deployed',
  'arrived',
  'travel',
])

/** What an event says of this thing: shells that are sent are supplied, soldiers that are supplied are deployed; undefined: not of it. */
function meaning(metric: Metric, subject: Subject | null, unit: string | null): Metric | undefined {
  if (unit === 'percent' || metric === 'share') return unit === 'percent' && metric === 'share' ? metric : undefined
  if (subject === 'money' || unit === 'usd') return moneyMeaning(metric)
  if (subject === 'tourists' || subject === 'travellers')
    return metric === 'arrived' || metric === 'deployed' ? 'travel' : personal.has(metric) ? metric : undefined
  if (subject && people.has(subject))
    return metric === 'supplied' ? 'deployed' : metric !== 'travel' && personal.has(metric) ? metric : undefined
  if (subject || unit) return thingMeaning(metric, subject, unit)
  return metric
}

function moneyMeaning(metric: Metric): Metric | undefined {
  if (metric === 'trade' || metric === 'paid') return metric
  return metric === 'supplied' ? 'paid' : undefined
}

function thingMeaning(metric: Metric, subject: Subject | null, unit: string | null): Metric | undefined {
  if (unit === 'person') return personal.has(metric) ? metric : undefined
  if (unit === 'train' || unit === 'flight' || unit === 'vessel')
    return metric === 'travel' || metric === 'other' ? metric : metric === 'trade' ? undefined : 'supplied'
  if (metric === 'deployed' || metric === 'arrived' || metric === 'returned') return 'supplied'
  if (metric === 'trade') return subject && arms.has(subject) ? 'supplied' : metric
  if (metric === 'supplied' || metric === 'other') return metric
  return undefined
}

/** What a figure is of when no event is named: people are deployed, things are supplied. */
export function defaultMetric(subject: Subject | null, unit: string | null): Metric {
  if (unit === 'percent') return 'share'
  if (subject === 'tourists' || subject === 'travellers') return 'travel'
  if (subject && people.has(subject)) return 'deployed'
  if (subject === 'money' || unit === 'usd') return 'paid'
  return subject && subject !== 'other' ? 'supplied' : 'other'
}
