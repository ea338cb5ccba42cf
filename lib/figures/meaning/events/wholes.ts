import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { isChange } from '../../numbers/ranges.ts'
import { beginsWithPhrase, endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import type { Event } from './events.ts'
import { crossesClause, type Way } from './way.ts'

/** "the 11,000" are known already: what is said of them stands close by. "2,500 of the 11,000 have been killed": the verb is of the part. */
export function isCutOff(
  reading: Reading,
  event: Event,
  quantity: FoundQuantity,
  { behind, from, to, distance }: Way,
  counted: Counted,
): boolean {
  // «две трети из 4 тысяч *потерянных* солдат погибли»: the participle is of the whole
  const isOwn = event.to <= counted.to
  const ofPart = event.main || (!isOwn && reading.language.nounHead === 'first')
  if (ofPart && isWholeOfPart(reading, quantity)) return true
  const ofWhole = behind ? clauseOfWhole(reading, counted) : null
  if (ofWhole && event.from > ofWhole.from && event.from < ofWhole.to) return true
  if (behind && isBehindColon(reading, from, event.from)) return true
  if (!behind && isCountedFrom(reading, event, quantity)) return true
  if (behind && losses.has(event.metric) && (opensAsWhole(reading, quantity) || isInside(reading, quantity, counted)))
    return true
  if (!quantity.definite || (isOwn && behind)) return false
  // "*all 12,000* soldiers in Kursk could be killed"
  if (behind && event.main && losses.has(event.metric) && isEveryone(reading, quantity))
    return crossesClause(reading, from, to)
  // but who is taken right before it is taken: captured *these two*
  // "the 13,000 North Koreans *who entered* Russia", "… *who have been killed*" of the part
  const relative = behind && !losses.has(event.metric) ? reading.at('relativePronoun', counted.to) : undefined
  return (
    distance > 3 ||
    (behind
      ? crossesClause(reading, relative?.to ?? from, to)
      : losses.has(event.metric) && (distance > 0 || event.metric !== 'captured'))
  )
}

/** "*all* 12,000" */
export const isEveryone = (reading: Reading, { outerFrom, from }: FoundQuantity): boolean =>
  beginsWithPhrase(reading, outerFrom, reading.language.everyone) ||
  endsInPhrase(reading, from, reading.language.everyone) ||
  endsInPhrase(reading, outerFrom, reading.language.everyone)

/** "11,000 men are there: *300 were killed*": behind a colon with a number of its own an event is of that. */
function isBehindColon(reading: Reading, from: number, to: number): boolean {
  if (reading.language.verbLast) return false
  const colon = reading.items.findIndex(({ text }, at) => at >= from && at < to && text === ':')
  return colon >= 0 && hasNumber(reading, colon, to)
}

/** "2,500 of the 11,000 have been killed": the verb is of the part. */
function isWholeOfPart(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.over('partOf', outerFrom)
  if (!part) return false
  return isBehindNumber(reading, part.from)
}

const reachWhole = 5

const reachRelative = 9

/** "2,000 of the 15,000 soldiers *who were sent to Russia* have died": up to the next verb with an auxiliary, which is of the part. */
function relativeOfWhole(reading: Reading, to: number): { from: number; to: number } | null {
  const relative = reading.all('relativePronoun').find(({ from }) => from > to && from - to <= reachRelative)
  if (!relative || !hasNumber(reading, to, relative.from)) return null
  const [first, second] = reading.all('event').filter(({ from }) => from >= relative.to)
  const verb = second && (reading.endingAt('auxiliary', second.from) ?? reading.endingAt('auxiliary', second.from - 1))
  return first && verb && verb.from >= first.to ? { from: relative.from, to: verb.from } : null
}

/** «600 солдат из тех 14 тысяч*, которых он прислал,* погибли»: what is told of the whole stands between its two commas. */
export function clauseOfWhole(reading: Reading, { to }: Counted): { from: number; to: number } | null {
  const { items, language, at } = reading
  if (language.verbLast || !at('partOf', to)) return null
  if (language.nounHead === 'last') return relativeOfWhole(reading, to)
  for (let from = to + 2; from <= to + reachWhole; from += 1)
    if (items[from]?.text === ',') {
      // «из КНДР, которых …» tells of the part
      if (!hasNumber(reading, to, from)) return null
      const close = at('relativePronoun', from + 1)
        ? items.findIndex(({ text }, index) => index > from && text === ',')
        : -1
      return close < 0 ? null : { from, to: close }
    }
  return null
}

/** «600 *солдат КНДР* из тех 14 тысяч»: where the noun stands behind its number, over it. */
export function isBehindNumber(reading: Reading, at: number): boolean {
  const noun = reading.language.nounHead === 'first' ? startOfNoun(reading, at) : at
  return reading.items[noun - 1]?.kind === 'number'
}

/** Where the noun with its owner begins that ends there. */
function startOfNoun(reading: Reading, to: number): number {
  const owner = reading.endingAt('party', to)?.from ?? to
  const noun = reading.endingAt('thing', owner)?.from ?? owner
  return reading.endingAt('party', noun)?.from ?? noun
}

/** "the dead and wounded *from* some 11,000 troops": behind the word stand all of whom some were lost. */
const isCountedFrom = (reading: Reading, { metric }: Event, { outerFrom, hedge }: FoundQuantity): boolean =>
  losses.has(metric) &&
  hedge !== 'range' &&
  endsInPhrase(reading, outerFrom, reading.language.wholes) &&
  !isChange(reading, outerFrom)

/** «из группы, *в которой было 11 тысяч солдат*, погибли …»: how many it held is a clause of its own. */
function isInside({ items, language, at, over }: Reading, { outerFrom }: FoundQuantity, { to }: Counted): boolean {
  const { frames } = language.attribution
  if (language.nounHead !== 'first' || !frames || items[to]?.text !== ',') return false
  for (let clause = outerFrom - 1; clause > 0 && outerFrom - clause <= reachInside; clause -= 1)
    if (at('relativePronoun', clause))
      return (
        frames.inside.includes(items[clause - 1]?.lower ?? '') ||
        (outerFrom - 1 > clause && over('counting', outerFrom - 1) !== undefined)
      )
  return false
}

const reachInside = 5

/** «*Из 15 тысяч* человек, которых послали, убиты и ранены 4 тысячи»: the losses are of the part behind. */
const opensAsWhole = (reading: Reading, { outerFrom, outerTo }: FoundQuantity): boolean =>
  reading.language.nounHead === 'first' &&
  opensPart(reading, outerFrom) &&
  hasNumber(reading, outerTo, reading.items.length)

/** «*Із близько* 11 тисяч …», «…, що *з* 11 тисяч …» */
function opensPart({ items, over, endingAt, at }: Reading, outerFrom: number): boolean {
  const part = endingAt('partOf', outerFrom) ?? over('partOf', outerFrom)
  // «*из них* 600 погибли»: those are the part
  if (!part || endingAt('anaphor', part.to)) return false
  const before = part.from - 1
  return (
    part.from === 0 ||
    items[before]?.text === ':' ||
    (items[before - 1]?.text === ',' && at('clause', before) !== undefined)
  )
}

/** "*Of the total casualties*, 1,000 were killed": the noun of the whole. */
export function isNounOfWhole(reading: Reading, { from, to }: Event, { outerFrom }: FoundQuantity): boolean {
  if (reading.language.verbLast || (to !== outerFrom && (reading.items[to]?.text !== ',' || to + 1 !== outerFrom)))
    return false
  // «из 11 тысяч погибла тысяча»: the whole has its number, the verb is of the part
  return reading
    .all('partOf')
    .some((part) => part.from === 0 && !hasNumber(reading, part.to, from) && namesWhole(reading, part.to))
}

const reachNamed = 2

/** «*Із втрат* …», but «*З початку боїв* контингент утратив 600 бійців» tells since when. */
function namesWhole({ language, at, over }: Reading, from: number): boolean {
  if (language.nounHead !== 'first') return true
  if (over('date', from)) return false
  for (let noun = from; noun <= from + reachNamed; noun += 1)
    if (at('thing', noun) ?? at('event', noun) ?? at('anaphor', noun) ?? over('anaphor', noun - 1)) return true
  return false
}
