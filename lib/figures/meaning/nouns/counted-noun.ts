import { masked } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'
import { walkRight } from './noun-walk.ts'
import { nounBefore } from './verb-last-noun.ts'

/** Walks right from the number through modifiers and names to the noun; where nouns stand before the number, also left. */
export function readCounted(reading: Reading, quantity: FoundQuantity): Counted {
  const walked = amongEngineers(reading, withNext(reading, quantity, walkRight(reading, quantity)))
  const right = isJoint(reading, walked) ? { ...walked, foreign: true } : walked
  if (!reading.language.verbLast)
    return isOccasion(reading, quantity, right) ? asTrips(reading, quantity, right) : right
  if (isDesignation(reading, quantity)) return { ...right, foreign: true }
  if (right.subject) return besideFirst(reading, quantity, right)
  const equal = equatedWith(reading, right)
  if (equal) return equal
  // *북한군* 2명의 한국 귀순: whose they are is said before the number
  const side = reading.endingAt('thing', quantity.outerFrom)?.rest === '' ? null : right.side
  const before = nounBefore(reading, quantity, { ...right, side, foreign: false, unknown: false })
  // 북한은 … *5천여 명 노동자* 파견: nearer than what the clause named before
  const near = before.subject !== null && before.from < quantity.outerFrom
  const behind = near ? undefined : nounBehind(reading, right)
  if (behind) return behind
  if (before.subject) return before
  return right.foreign || right.unknown ? right : (listedNext(reading, quantity, before) ?? before)
}

/** "hundreds of Russian *and North Korean* servicemen": nobody says how many of each. */
function isJoint(reading: Reading, { side, subject, to }: Counted): boolean {
  const joiner = side && !subject && !reading.language.verbLast ? reading.at('joiner', to) : undefined
  const other = joiner && reading.at('party', joiner.to)
  return other !== undefined && other.value !== side && [0, 1, 2].some((gap) => reading.at('thing', other.to + gap))
}

/** "6,000 builders *and sappers*": beside engineers builders are no labourers. */
function amongEngineers(reading: Reading, found: Counted): Counted {
  const joiner = found.subject === 'workers' ? reading.at('joiner', found.to) : undefined
  const next = joiner && (reading.at('thing', joiner.to) ?? reading.at('thing', joiner.to + 1))
  return next?.value === 'engineers' ? { ...found, subject: 'engineers' } : found
}

/** "1,277 and 370 people respectively": right before another number stands what that one counts. */
function withNext(reading: Reading, quantity: FoundQuantity, found: Counted): Counted {
  const isKnown = found.subject || found.unit || found.foreign
  // "shot down *90 of 120* drones"
  const part = reading.language.verbLast ? undefined : reading.at('partOf', quantity.outerTo)
  const joiner = isKnown ? undefined : (reading.at('joiner', quantity.outerTo) ?? part)
  const next = joiner && reading.items[joiner.to]?.numeral && !masked(reading, joiner.to) ? joiner.to + 1 : undefined
  if (next === undefined) return found
  const behind = { ...quantity, from: next - 1, to: next, outerTo: next }
  const walked = walkRight(reading, behind)
  if (part && (!walked.subject || isPersonal(walked.subject)) && !walked.foreign) return found
  const { subject, unit, side, foreign } = isOccasion(reading, behind, walked)
    ? asTrips(reading, quantity, walked)
    : walked
  return { ...found, subject, unit, side, foreign }
}

/** "met 5 times" counts occasions; "5 times as many", "rose by over 5 times" are multiples. */
const isOccasion = (reading: Reading, { from, outerFrom }: FoundQuantity, { unit, to }: Counted) =>
  unit === 'times' &&
  // вдвое
  reading.at('unit', from)?.value !== 'times' &&
  !(
    reading.endingAt('multiplied', from) ??
    reading.endingAt('multiplied', outerFrom) ??
    // six times *a day*
    (reading.at('rate', to) ? undefined : reading.at('multiplied', to))
  )

/** «ездили туда *7 тысяч раз*»: among journeys so many occasions are trips; else they are none of ours. */
function asTrips(reading: Reading, { value, low, from }: FoundQuantity, found: Counted): Counted {
  const isMany = (value ?? low ?? 0) >= fewestTrips
  const journeys = isMany
    ? reading.all('event').filter(({ value: told }) => told === 'travel' || told === 'arrived')
    : []
  if (!journeys.some((event) => Math.abs(event.from - from) <= reachJourney)) return { ...found, foreign: true }
  return { ...found, subject: 'travellers', unit: null }
}

const fewestTrips = 20

const reachJourney = 12

/** 러시아에 *5천 명 북한 노동자*: people without an ending between them and their counter. */
function nounBehind(reading: Reading, counted: Counted): Counted | undefined {
  const { to, unit } = counted
  if (unit !== 'person' || counted.foreign) return undefined
  const party = reading.at('party', to)
  const thing = reading.at('thing', to) ?? (party?.rest === '' ? reading.at('thing', party.to) : undefined)
  if (!thing || !isPersonal(thing.value)) return undefined
  return { ...counted, subject: thing.value, side: counted.side ?? party?.value ?? null }
}

/** 작년 말 2천 명*이던* 북한 노동자는 …: behind the copula stands what there were so many of. */
function equatedWith(reading: Reading, counted: Counted): Counted | undefined {
  const { to, unit } = counted
  const { equating = [] } = reading.language
  if (!unit || !reading.items[to]?.glued || !equating.includes(reading.items[to]?.lower ?? '')) return undefined
  const party = reading.at('party', to + 1)
  const thing = reading.at('thing', party?.to ?? to + 1) ?? reading.at('thing', to + 1)
  if (!thing || isPersonal(thing.value) !== (unit === 'person')) return undefined
  return { ...counted, subject: thing.value, side: party?.value ?? null }
}

const reachMember = 4

/** 지난해 *1만900명*, 올해 3천 명 등 전투병: where the verb is last, what the next one of a list counts stands behind that one. */
function listedNext(reading: Reading, quantity: FoundQuantity, counted: Counted): Counted | undefined {
  const { to, unit } = counted
  if (reading.items[to]?.text !== ',' || !unit) return undefined
  for (let at = to + 1; at <= to + reachMember; at += 1) {
    const item = reading.items[at]
    if (!item || item.kind === 'mark' || reading.at('event', at)) return undefined
    if (!item.numeral || masked(reading, at)) continue
    const next = walkRight(reading, { ...quantity, from: at, to: at + 1, outerFrom: at, outerTo: at + 1 })
    return next.unit === unit && next.subject ? { ...counted, subject: next.subject, side: next.side } : undefined
  }
  return undefined
}

/** 컨테이너 2만 개 분량의 포탄: what stands right before the number is what is counted, what is linked behind it is what it holds. */
function besideFirst(reading: Reading, quantity: FoundQuantity, right: Counted): Counted {
  const at = quantity.outerFrom
  const noun = reading.endingAt('thing', at)
  if (noun?.rest !== '' || isPersonal(noun.value) !== (right.unit === 'person')) return right
  return { ...nounBefore(reading, quantity, { ...right, side: null }), to: Math.max(quantity.outerTo, quantity.to) }
}

/** Digits onto which a noun is written that is no counter are its number: 528공병연대. */
function isDesignation(reading: Reading, { to }: FoundQuantity): boolean {
  const next = reading.items[to]
  if (!next?.glued || !reading.items[to - 1]?.numeral?.plain) return false
  const kinds = ['unit', 'stop', 'modifier', 'hedgeAfter', 'event', 'rangeMiddle'] as const
  return !kinds.some((kind) => reading.at(kind, to))
}
