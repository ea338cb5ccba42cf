import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { isChange } from '../numbers/ranges.ts'
import { beginsWithPhrase, endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Item } from '../text/items.ts'
import type { Counted } from './counted.ts'
import type { Event } from './events.ts'
import { afterInsertion, isAside, wordsAside } from './insertions.ts'
import { losses } from './metrics.ts'

/** The words between an event and a quantity. */
interface Way {
  /** the event stands behind */
  behind: boolean
  from: number
  to: number
  distance: number
  /** the event stands in words inserted between commas or dashes */
  inserted: boolean
}

function wayOf(reading: Reading, event: Event, quantity: FoundQuantity, counted: Counted): Way {
  const behind = event.from >= quantity.to
  const ofWhole = counted.partOf && (event.main || reading.language.nounHead === 'first')
  const end = Math.max(ofWhole ? endOfWhole(reading, counted.to) : counted.to, quantity.outerTo)
  const after = behind ? afterInsertion(reading, behindOrigin(reading, end)) : end
  const inserted = event.from < after
  const from = behind ? (inserted ? end : after) : event.to
  const to = behind ? event.from : Math.min(counted.from, quantity.outerFrom)
  const distance = Math.max(0, to - from - wordsAside(reading, from, to))
  return { behind, from, to, distance, inserted: behind && inserted && after > end }
}

const longestWhole = 10

/** "3,000 of *the roughly 9,000 North Korean soldiers* sent to Kursk have become casualties": behind the noun of the whole. */
function endOfWhole(reading: Reading, from: number): number {
  const noun = [...reading.all('thing'), ...reading.all('unit')].find(
    (sign) => sign.from >= from && sign.from - from <= longestWhole,
  )
  return noun?.to ?? from
}

/** "600 soldiers *from North Korea*, who …, died": what is inserted begins behind where they are from. */
function behindOrigin(reading: Reading, at: number): number {
  const origin = reading.at('origin', at, 'before')
  const party = origin && (reading.at('party', origin.to) ?? reading.at('party', origin.to + 1))
  return party ? party.to : at
}

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

/** 훈련시키기 *위해*, «з *метою* навчання»: what it is for has not happened; a journey is of its purpose. */
const isPurpose = (reading: Reading, { metric, from, to }: Event): boolean =>
  reading.language.verbLast
    ? reading.at('purpose', to) !== undefined
    : metric !== 'travel' && reading.endingAt('purpose', from) !== undefined

const reachDeath = 3

/** 부상*이 심해 숨진*, 다쳐 숨졌다: where the verb is last, a wound that ends in a death without "and" or "or" is what they died of. */
function isCauseOfDeath({ items, language }: Reading, events: readonly Event[], { metric, from, to }: Event): boolean {
  const { verbLast, linking = [] } = language
  if (!verbLast || metric !== 'wounded') return false
  const death = events.find((one) => one.metric === 'killed' && one.from >= to && one.from - to <= reachDeath)
  const isEqual = (word: string) => linking.some((ending) => word.endsWith(ending))
  return (
    death !== undefined && items.slice(from, death.from).every(({ kind, lower }) => kind === 'word' && !isEqual(lower))
  )
}

/** 훈련을 *마치고* 배치됐다: where the verb is last, what is over before the next event of the clause is no more than a stage of it. */
const isStage = (reading: Reading, events: readonly Event[], { from, to }: Event): boolean =>
  reading.language.verbLast &&
  beginsWithPhrase(reading, to, reading.language.completed) &&
  events.some((next) => next.from > to && !hasNumber(reading, from, next.from))

/** 부상자 2천 명이 본국으로 *돌아갔다*: where the verb is last, it says behind the number of the wounded what has become of them. */
function isTakenHome(reading: Reading, events: readonly Event[], { metric, to }: Event, counted: Counted): boolean {
  if (!reading.language.verbLast || (metric !== 'wounded' && metric !== 'captured')) return false
  if (to > counted.to || !counted.subject) return false
  const fate = (one: Event) => one.metric === 'returned' || (one.metric === 'captured' && metric === 'wounded')
  const home = events.find((one) => fate(one) && one.from >= counted.to)
  if (!home || hasNumber(reading, counted.to, home.from)) return false
  return !reading.all('clause').some((sign) => sign.from >= counted.to && sign.from < home.from)
}

const reachSplit = 4

/** «*убитыми* армия потеряла 900 человек»: how they were lost stands before the verb. */
const isSplit = (reading: Reading, events: readonly Event[], { from }: Event): boolean =>
  events.some(
    (one) =>
      (one.metric === 'killed' || one.metric === 'wounded') &&
      one.to <= from &&
      from - one.to <= reachSplit &&
      reading.language.means?.includes(reading.over('event', one.from)?.rest ?? '') === true,
  )

const reachHome = 6

/** «2 тысячи *раненых* увезли на родину»: right behind the number a participle is the noun, and the verb says what has become of them. */
function isSentHome(
  reading: Reading,
  events: readonly Event[],
  { metric, from, to }: Event,
  { outerTo }: FoundQuantity,
): boolean {
  if (reading.language.nounHead !== 'first' || (metric !== 'wounded' && metric !== 'captured') || from !== outerTo)
    return false
  const home = events.find((one) => one.metric === 'returned' && one.from >= to && one.from - to <= reachHome)
  return home !== undefined && !crossesClause(reading, to, home.from)
}

const reachWhole = 6

/** "*Of the total casualties*, 1,000 were killed": the noun of the whole. */
function isNounOfWhole(reading: Reading, { from, to }: Event, { outerFrom }: FoundQuantity): boolean {
  if (reading.language.verbLast || (to !== outerFrom && (reading.items[to]?.text !== ',' || to + 1 !== outerFrom)))
    return false
  // «из 11 тысяч погибла тысяча»: the whole has its number, the verb is of the part
  return reading
    .all('partOf')
    .some(
      (part) =>
        part.from === 0 && part.to <= from && from - part.to <= reachWhole && !hasNumber(reading, part.to, from),
    )
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

/** "the 11,000" are known already: what is said of them stands close by. "2,500 of the 11,000 have been killed": the verb is of the part. */
function isCutOff(
  reading: Reading,
  event: Event,
  quantity: FoundQuantity,
  { behind, from, to, distance }: Way,
  counted: Counted,
): boolean {
  // «две трети из 4 тысяч *потерянных* солдат погибли»: the participle is of the whole
  const isOwn = event.to <= counted.to
  const ofPart = event.main || (behind && !isOwn && reading.language.nounHead === 'first')
  if (ofPart && isWholeOfPart(reading, quantity)) return true
  if (!behind && isCountedFrom(reading, event, quantity)) return true
  if (behind && losses.has(event.metric) && opensAsWhole(reading, quantity)) return true
  if (!quantity.definite || (isOwn && behind)) return false
  // but who is taken right before it is taken: captured *these two*
  return (
    distance > 3 ||
    (behind
      ? crossesClause(reading, from, to)
      : losses.has(event.metric) && (distance > 0 || event.metric !== 'captured'))
  )
}

/** "killed - 1,180, wounded - 2,420": what stands before the dash or colon is what the number counts. */
function isLabel({ items, language }: Reading, { to }: Event, { outerFrom }: FoundQuantity): boolean {
  const mark = to === outerFrom - 1 && !language.verbLast ? items[to] : undefined
  return mark !== undefined && !mark.glued && /^[-\u2013\u2014:]$/.test(mark.text)
}

/** «*Из 15 тысяч* человек, которых послали, убиты и ранены 4 тысячи»: the losses are of the part behind. */
const opensAsWhole = (reading: Reading, { outerFrom, outerTo }: FoundQuantity): boolean =>
  reading.language.nounHead === 'first' &&
  reading.endingAt('partOf', outerFrom)?.from === 0 &&
  hasNumber(reading, outerTo, reading.items.length)

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

/** "lost 600 soldiers killed": what stands right behind the noun says which losses they are. */
const isNarrowed = (events: readonly Event[], quantity: FoundQuantity, counted: Counted) =>
  events.some(
    ({ metric, from }) =>
      (metric === 'killed' || metric === 'wounded') && from === Math.max(counted.to, quantity.outerTo),
  )

/** "the dead and wounded *from* some 11,000 troops": behind the word stand all of whom some were lost. */
const isCountedFrom = (
  reading: Reading,
  { metric }: Event,
  { outerFrom, changedFrom, hedge }: FoundQuantity,
): boolean =>
  losses.has(metric) &&
  !changedFrom &&
  hedge !== 'range' &&
  endsInPhrase(reading, outerFrom, reading.language.wholes) &&
  !isChange(reading, outerFrom)

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
  if ((!counted.subject && !counted.side) || event.from < quantity.to || event.to >= counted.to) return false
  // "captured two *wounded* soldiers"
  const before = (other: Event) =>
    other.to <= quantity.outerFrom &&
    quantity.outerFrom - other.to <= reachVerb &&
    other.metric !== event.metric &&
    reading.items[quantity.outerFrom - 1]?.text !== ',' &&
    !crossesClause(reading, other.to, quantity.outerFrom)
  if (!reading.language.verbLast && losses.has(event.metric) && events.some(before)) return true
  return events.some(
    (other) =>
      other.main &&
      other.from >= counted.to &&
      other.from - counted.to <= 5 &&
      !crossesClause(reading, counted.to, other.from),
  )
}

const reachVerb = 6

/** A participle right behind the noun gives way to the main verb further on: soldiers *deployed* to Russia … have been killed. */
function isReduced(reading: Reading, events: readonly Event[], event: Event, distance: number): boolean {
  if (event.main || distance > 2 || losses.has(event.metric)) return false
  return events.some((other) => other.main && other.from > event.to && !crossesClause(reading, event.to, other.from))
}

/** "1만명으로 늘어…다른 북한군도 배치될 것": headlines put two sentences beside each other. */
const isBreak = (text: string | undefined) => text === '\u2026' || text === ';'

const breakCost = 14

const sayCost = 14

const crossesClause = (reading: Reading, from: number, to: number) =>
  reading.all('clause').some((sign) => sign.from >= from && sign.from < to) ||
  reading.items.slice(from, to).some(({ kind }) => kind === 'number')

/** Where the verb is last, endings and dates stand between the number and its verb: they are no words of their own. */
function wordsBetween(reading: Reading, from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at += 1)
    if (!reading.items[at]?.glued && !reading.over('date', at) && !reading.over('relative', at)) words += 1
  return words
}

/** "*one* more group, 6,000 soldiers": an article rather than a count. */
const isOne = (item: Item | undefined) => item?.numeral?.value === 1 && /^\p{L}+$/u.test(item.text)

function crossings(reading: Reading, from: number, to: number, behind: boolean): number {
  let cost = 0
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (isAside(reading, at)) continue
    if (isOne(item)) cost += 1
    else if (item?.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) cost += 5
    else if (item?.text === ',') cost += 2
    else if (behind && reading.language.verbLast && isBreak(item?.text)) cost += breakCost
    // "1만 명"이라며 "들어간 …": what is said behind the verb of saying is said of something else
    else if (behind && reading.language.verbLast && reading.at('say', at)) cost += sayCost
    else if (reading.at('clause', at)) cost += 3
  }
  return cost
}
