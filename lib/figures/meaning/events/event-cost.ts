import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import type { Event } from './events.ts'
import {
  isCauseOfDeath,
  isModifier,
  isNarrowed,
  isPurpose,
  isReduced,
  isSentHome,
  isSplit,
  isStage,
  isTakenHome,
} from './precedence.ts'
import { crossesClause, crossings, wayOf, wordsBetween } from './way.ts'
import { isCutOff, isNounOfWhole } from './wholes.ts'

const furthestWords = 30

/** How far an event is from a quantity, in words; infinite where it cannot be its event. */
export function costOf(
  reading: Reading,
  events: readonly Event[],
  event: Event,
  quantity: FoundQuantity,
  counted: Counted,
): number {
  const way = wayOf(reading, event, quantity, counted)
  if (way.distance > furthestWords || isCutOff(reading, event, quantity, way, counted)) return Number.POSITIVE_INFINITY
  const behind = way.behind
  if (isLabel(reading, event, quantity)) return -5
  const distance = behind && reading.language.verbLast ? wordsBetween(reading, way.from, way.to) : way.distance
  let cost = isSubjectOf(reading, event, quantity) ? 2 : distance + crossings(reading, way.from, way.to, behind)
  if (losses.has(event.metric)) cost -= 2
  // "1,000 of the 4,000 casualties have died": the noun of the whole is not what happened to the part
  if (counted.partOf && behind && !event.main && distance <= 4) cost += 10
  // "6,000 soldiers, or about half of those sent, have been killed": what is inserted speaks of something else
  if (way.inserted) cost += 6
  if (event.metric === 'casualties' && (isNarrowed(events, quantity, counted) || isSplit(reading, events, event)))
    cost += 4
  if (event.main && behind) cost -= 2
  if (behind !== reading.language.verbLast) cost += 0.5
  if (isPurpose(reading, event)) cost += 6
  if (!behind && reading.language.verbLast) cost += beforeNumber(reading, event, counted, quantity)
  if (quantity.definite && !losses.has(event.metric)) cost -= 1
  if (isModifier(reading, events, event, quantity, counted)) cost += 8
  if (!behind && isNounOfWhole(reading, event, quantity)) cost += 6
  if (behind && isReduced(reading, events, event, distance)) cost += 8
  if (isCauseOfDeath(reading, events, event)) cost += 6
  if (events.some((other) => isCauseOfDeath(reading, [event], other))) cost -= 4
  if (isStage(reading, events, event)) cost += 12
  if (isTakenHome(reading, events, event, counted) || isSentHome(reading, events, event, quantity)) cost += 10
  return cost
}

/** "killed - 1,180, wounded - 2,420": what stands before the dash or colon is what the number counts. */
function isLabel({ items, language }: Reading, { to }: Event, { outerFrom }: FoundQuantity): boolean {
  const mark = to === outerFrom - 1 && !language.verbLast ? items[to] : undefined
  return mark !== undefined && !mark.glued && /^[-\u2013\u2014:]$/.test(mark.text)
}

/** "losses among the soldiers from the North in the region *come to* 6,000": the noun is what the number says, however long its phrase. */
const isSubjectOf = (reading: Reading, event: Event, { outerFrom }: FoundQuantity): boolean =>
  !reading.language.verbLast &&
  (reading.all('counting').some((verb) => verb.from >= event.to && verb.to <= outerFrom && outerFrom - verb.to <= 1) ||
    isSubjectOfCopula(reading, event, outerFrom))

/** "*the casualties* among the soldiers sent there *are* 3,000": a noun that opens its clause, and no other verb but one that modifies. */
function isSubjectOfCopula(reading: Reading, { metric, from, to }: Event, at: number): boolean {
  const copula = losses.has(metric) && from < at ? reading.endingAt('auxiliary', at) : undefined
  if (
    !copula ||
    copula.from < to ||
    !(reading.language.passive ?? []).includes(reading.items[copula.from]?.lower ?? '')
  )
    return false
  const link = reading.at('nounLink', to) ?? reading.at('partOf', to)
  const opens = from === 0 || reading.endingAt('definite', from) !== undefined
  return opens && link !== undefined && !hasNumber(reading, to, at) && !crossesClause(reading, link.to, copula.from)
}

/** Where the verb is last, one before the number has closed its clause, unless it is the counted noun itself: 전사자 600명. */
function beforeNumber(reading: Reading, event: Event, counted: Counted, { outerFrom }: FoundQuantity): number {
  const bare = event.to === counted.from && reading.over('event', event.from)?.rest === ''
  // 2천700여명이 다쳐 *사상자는* 3천명: the noun right before the number is what it counts
  if (event.from >= counted.from && event.to === outerFrom) return -1.5
  if (event.from >= counted.from || bare || isSumOf(reading, event, counted)) return -0.5
  return reading.over('clause', event.to - 1) ? 3 : 2.5
}

/** 사망*이* 300여명, 부상*이* 2700여 명: a noun that is the subject of the bare number behind it. */
function isSumOf(reading: Reading, { metric, from, to }: Event, counted: Counted): boolean {
  if (to !== counted.from || (metric !== 'killed' && metric !== 'wounded')) return false
  return reading.language.attribution.subjectEndings.includes(reading.over('event', from)?.rest ?? '')
}
