import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isLinked } from './clauses.ts'
import type { Event } from './events.ts'
import { isOwnLoss } from './own-noun.ts'
import {
  isCauseOfDeath,
  isModifier,
  isNarrowed,
  isOfGroup,
  isOfNextNumber,
  isPurpose,
  isReduced,
  isSentHome,
  isSplit,
  isStage,
  isTakenHome,
} from './precedence.ts'
import { crossesClause, crossings, wayOf, wordsBetween } from './way.ts'
import { clauseOfWhole, isCutOff, isNounOfWhole } from './wholes.ts'

const furthestWords = 30

const reachMain = 3

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
  if (!behindIsOwn(reading, event, counted) && isLabel(reading, event, quantity)) return -5
  if (isCalled(reading, event, counted) || isOfDefinite(reading, event, quantity, counted)) return -5
  if (behind && isMeasured(reading, event)) return Number.POSITIVE_INFINITY
  if (isJoined(reading, event, quantity, counted)) return Number.POSITIVE_INFINITY
  // «600 солдат из тех 14 тысяч, которых он прислал, *погибли*»
  const ofWhole = behind ? clauseOfWhole(reading, counted) : null
  if (ofWhole && event.from > ofWhole.to && event.from - ofWhole.to <= reachMain) return 1
  const distance = behind && reading.language.verbLast ? wordsBetween(reading, way.from, way.to) : way.distance
  const own = isOwnLoss(reading, event, quantity) ? -2 : undefined
  let cost =
    own ?? (isSubjectOf(reading, event, quantity) ? 2 : distance + crossings(reading, way.from, way.to, behind))
  if (losses.has(event.metric)) cost -= 2
  // "1,000 of the 4,000 casualties have died": the noun of the whole is not what happened to the part
  if (counted.partOf && behind && !event.main) cost += 10
  // "6,000 soldiers, or about half of those sent, have been killed": what is inserted speaks of something else
  // but "two soldiers, whom the army has captured, ask for …": what is told of them
  if (way.inserted && !(losses.has(event.metric) && isRelative(reading, way.from))) cost += 6
  if (
    event.metric === 'casualties' &&
    (isNarrowed(reading, events, quantity, counted) || isSplit(reading, events, event))
  )
    cost += 4
  if (event.main && behind) cost -= 2
  if (behind !== reading.language.verbLast) cost += 0.5
  if (isPurpose(reading, event)) cost += 6
  if (!behind && reading.language.verbLast) cost += beforeNumber(reading, event, counted, quantity)
  if (quantity.definite) cost -= 1
  if (isModifier(reading, events, event, quantity, counted)) cost += 8
  if (isNounOfWhole(reading, event, quantity)) cost += 6
  if (behind && (isReduced(reading, events, event) || isOfGroup(reading, events, event))) cost += 12
  if (behind && isOfNextNumber(reading, event, way)) cost += 10
  if (isCauseOfDeath(reading, events, event)) cost += 6
  if (events.some((other) => isCauseOfDeath(reading, [event], other))) cost -= 4
  if (isStage(reading, events, event)) cost += 12
  if (isTakenHome(reading, events, event, counted)) cost += 20
  else if (isSentHome(reading, events, event, quantity)) cost += 10
  if (event.metric === 'wounded' && isTaken(reading, events, quantity, counted)) cost += 4
  return cost
}

/** «двух *раненых* солдат, которые воевали под Курском, *захватила* Украина»: right behind the noun and what is inserted they are taken. */
const isTaken = (reading: Reading, events: readonly Event[], quantity: FoundQuantity, counted: Counted): boolean =>
  events.some(
    (other) =>
      other.metric === 'captured' &&
      other.from >= counted.to &&
      wayOf(reading, other, quantity, counted).distance === 0,
  )

/** a clause about those who are counted begins here, or behind where they are from */
function isRelative({ items, language }: Reading, from: number): boolean {
  const comma = items.findIndex(({ text }, at) => at >= from && text === ',')
  return comma - from <= 3 && language.whom?.includes(items[comma + 1]?.lower ?? '') === true
}

/** «они *присоединятся к* 11 тысячам, которых послали», "would *join* the 11,000 who were sent": what others do to them. */
function isJoined(reading: Reading, event: Event, { outerFrom, definite }: FoundQuantity, { to }: Counted): boolean {
  const { nounHead, verbLast } = reading.language
  if (nounHead === 'first') return reading.endingAt('change', outerFrom)?.from === event.from
  return !verbLast && definite && event.to === outerFrom && reading.at('relativePronoun', to) !== undefined
}

/** "gave 3,000 soldiers *as killed or wounded*", "… 2,700 *as “wounded”*": what they are given as. */
function isCalled(reading: Reading, { metric, from }: Event, counted: Counted): boolean {
  const as = losses.has(metric) && from > counted.to ? reading.at('putAt', counted.to) : undefined
  const quoted = as && reading.language.attribution.quotes.some(([open]) => open === reading.items[as.to]?.text)
  return as !== undefined && from === as.to + (quoted ? 1 : 0)
}

/** "11,000 men have taken *heavy* losses": how many there were is not said. */
const isMeasured = ({ items, language }: Reading, { metric, from }: Event): boolean =>
  losses.has(metric) && (language.heavy ?? []).some((stem) => items[from - 1]?.lower.startsWith(stem))

/** "losses: 300 men *were dead*" */
const behindIsOwn = (reading: Reading, event: Event, { to }: Counted): boolean => {
  const verb = event.to <= to ? reading.at('auxiliary', to) : undefined
  return verb !== undefined && reading.at('event', verb.to) !== undefined
}

/** "killed - 1,180, wounded - 2,420": what stands before the dash or colon is what the number counts. */
function isLabel({ items, language }: Reading, { from, to }: Event, { outerFrom, outerTo }: FoundQuantity): boolean {
  if (language.verbLast) return false
  const mark = to === outerFrom - 1 ? items[to] : undefined
  if (mark !== undefined && /^[-\u2013\u2014:]$/.test(mark.text)) return true
  // «ещё 6 тысяч – *готовятся*»: the verb of a noun that is left out
  const dash = from === outerTo + 1 && language.nounHead === 'first' ? items[outerTo] : undefined
  return dash !== undefined && /^[\u2013\u2014]$/.test(dash.text)
}

/** "losses among the soldiers from the North in the region *come to* 6,000": the noun is what the number says, however long its phrase. */
const isSubjectOf = (reading: Reading, event: Event, { from, outerFrom }: FoundQuantity): boolean =>
  !reading.language.verbLast &&
  (reading.all('counting').some(
    (verb) =>
      verb.from >= event.to &&
      // «потери *превысили* 6000»: the verb may be its hedge, too
      verb.to <= from &&
      outerFrom - verb.to <= 1 &&
      (event.metric === 'casualties' || !hasLossBetween(reading, event.to, verb.from)),
  ) ||
    isSubjectOfCopula(reading, event, outerFrom) ||
    isPutAt(reading, event, outerFrom))

/** "may arrive, adding to the 11,000 *sent* in November": a participle right behind says which ones. */
const isOfDefinite = (
  { language }: Reading,
  { from, main, metric }: Event,
  { definite }: FoundQuantity,
  { to }: Counted,
): boolean =>
  definite && !main && from === to && metric === 'deployed' && language.nounHead === 'last' && !language.verbLast

/** "put *the casualties* among the soldiers who were sent *at* 4,700": right behind the verb stands what the number is of. */
function isPutAt(reading: Reading, { metric, from }: Event, outerFrom: number): boolean {
  if (!losses.has(metric) || reading.language.nounHead !== 'last') return false
  const at = reading.endingAt('putAt', outerFrom)
  const number = reading.endingAt('anaphor', reading.endingAt('partOf', from)?.from ?? -1)
  const end = number?.from ?? reading.endingAt('definite', from)?.from ?? from
  return at !== undefined && (reading.endingAt('putVerb', end) ?? reading.endingAt('say', end)) !== undefined
}

/** "300 *died*, the *losses* come to 3,000": the last one is the subject. */
const hasLossBetween = (reading: Reading, from: number, to: number): boolean =>
  reading.all('event').some((other) => other.from >= from && other.to <= to && losses.has(other.value))

/** "*the casualties* among the soldiers sent there *are* 3,000": a noun that opens its clause, and no other verb but one that modifies. */
function isSubjectOfCopula(reading: Reading, { metric, from, to }: Event, at: number): boolean {
  const copula = losses.has(metric) ? reading.endingAt('auxiliary', at) : undefined
  if (!copula || copula.from < to) return false
  const link = reading.at('nounLink', to) ?? reading.at('partOf', to)
  const opens = from === 0 || reading.endingAt('definite', from) !== undefined
  return opens && link !== undefined && !crossesClause(reading, link.to, copula.from)
}

/** Where the verb is last, one before the number has closed its clause, unless it is the counted noun itself: 전사자 600명. */
function beforeNumber(reading: Reading, event: Event, counted: Counted, { outerFrom }: FoundQuantity): number {
  if (isLinked(reading, event.to)) return 3
  const bare = event.to === counted.from && reading.over('event', event.from)?.rest === ''
  // 2천700여명이 다쳐 *사상자는* 3천명: the noun right before the number is what it counts
  if (event.from >= counted.from && event.to === outerFrom) return -1.5
  if (event.from >= counted.from || bare || isSumOf(reading, event, counted)) return -0.5
  return reading.over('clause', event.to - 1) ? 3 : 2.5
}

/** 사망*이* 300여명, 부상*이* 2700여 명: a noun that is the subject of the bare number behind it. */
function isSumOf(reading: Reading, { metric, from, to }: Event, counted: Counted): boolean {
  if (to !== counted.from || !losses.has(metric)) return false
  return reading.language.attribution.subjectEndings.includes(reading.over('event', from)?.rest ?? '')
}
