import type { Side, Subject } from '../claim.ts'
import type { UnitName } from '../languages/language.ts'
import { masked } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading, SignMatch } from '../signs/reading.ts'
import { isCapitalized } from '../text/capitals.ts'
import { isPersonal } from './metrics.ts'
import { nounBefore } from './verb-last-noun.ts'

/** What is counted: read from the words around the number. */
export interface Counted {
  subject: Subject | null
  unit: UnitName | null
  /** the party that is named with the noun */
  side: Side | null
  /** a noun of something else, or an unknown one: no figure of ours */
  foreign: boolean
  /** a noun that is not known, or a verb: foreign, unless the words before say what is counted */
  unknown: boolean
  /** where the quantity with its noun begins and ends */
  from: number
  to: number
  /** a share of what follows: of the 11,000 */
  partOf: boolean
}

const maxSteps = 12

const maxUnknown = 2

/** Walks right from the number through modifiers and names to the noun; where nouns stand before the number, also left. */
export function readCounted(reading: Reading, quantity: FoundQuantity): Counted {
  const walked = withNext(reading, quantity, walkRight(reading, quantity))
  const right = isJoint(reading, walked) ? { ...walked, foreign: true } : walked
  if (!reading.language.verbLast) return isOccasion(reading, quantity, right) ? { ...right, foreign: true } : right
  if (isDesignation(reading, quantity)) return { ...right, foreign: true }
  if (right.subject) return besideFirst(reading, quantity, right)
  const before = nounBefore(reading, quantity, { ...right, foreign: false, unknown: false })
  return before.subject && !before.foreign ? before : right.foreign || right.unknown ? right : before
}

/** "hundreds of Russian *and North Korean* servicemen": nobody says how many of each. */
function isJoint(reading: Reading, { side, subject, to }: Counted): boolean {
  const joiner =
    side && !subject && reading.language.nounHead === 'last' && !reading.language.verbLast
      ? reading.at('joiner', to)
      : undefined
  const other = joiner && reading.at('party', joiner.to)
  return other !== undefined && other.value !== side && [0, 1, 2].some((gap) => reading.at('thing', other.to + gap))
}

/** "1,277 and 370 people respectively": right before another number stands what that one counts. */
function withNext(reading: Reading, quantity: FoundQuantity, found: Counted): Counted {
  const joiner = found.subject || found.unit || found.foreign ? undefined : reading.at('joiner', quantity.outerTo)
  const next = joiner && reading.items[joiner.to]?.numeral && !masked(reading, joiner.to) ? joiner.to + 1 : undefined
  if (next === undefined || reading.language.verbLast) return found
  const { subject, unit, side, foreign } = walkRight(reading, { ...quantity, from: next - 1, to: next, outerTo: next })
  return { ...found, subject, unit: unit === 'times' ? null : unit, side, foreign }
}

/** "met 5 times" counts occasions; "5 times as many", "rose by over 5 times" are multiples. */
const isOccasion = (reading: Reading, { from, outerFrom }: FoundQuantity, { unit, to }: Counted) =>
  unit === 'times' &&
  to > from + 1 &&
  // вдвое
  reading.at('unit', from)?.value !== 'times' &&
  !(reading.endingAt('multiplied', from) ?? reading.endingAt('multiplied', outerFrom) ?? reading.at('multiplied', to))

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
  if (!next?.glued || next.kind !== 'word' || !reading.items[to - 1]?.numeral?.plain) return false
  const kinds = ['unit', 'stop', 'modifier', 'hedgeAfter', 'event', 'rangeMiddle'] as const
  return !kinds.some((kind) => reading.at(kind, to))
}

function walkRight(reading: Reading, quantity: FoundQuantity): Counted {
  const start = Math.max(quantity.outerTo, quantity.to)
  const found = nothingBehind(reading, quantity, start)
  let unknown = 0
  let firstUnknown = -1
  for (let at = start, step = 0; step < maxSteps; step += 1) {
    const next = stepRight(reading, at, found)
    if (next === 'end' || (next === 'unknown' && isEnough(reading, found, at, firstUnknown < 0))) break
    // "five training grounds of the army": whose they are is not what is counted
    if (firstUnknown >= 0 && reading.language.nounHead === 'last' && reading.at('partOf', at)) break
    if (next === 'unknown') {
      if (firstUnknown < 0) firstUnknown = at
      unknown += 1
      if (unknown > maxUnknown) break
    }
    at = next === 'unknown' ? at + 1 : next
  }
  if (isInhabitant(reading, found)) found.foreign = true
  if (!found.subject && (!found.unit || isLinked(reading, firstUnknown)) && firstUnknown >= 0 && !found.foreign)
    found.unknown = true
  return found
}

/** "residents evacuated" are nobody of ours; "residents of North Korea" may be. */
function isInhabitant(reading: Reading, { subject, side, to }: Counted): boolean {
  const { inhabitants = [] } = reading.language
  if (subject === null || side !== null || !inhabitants.includes(reading.items[to - 1]?.lower ?? '')) return false
  const origin = reading.at('origin', to, 'before')
  return origin === undefined || reading.at('party', origin.to) === undefined
}

const nothingBehind = (reading: Reading, quantity: FoundQuantity, to: number): Counted => ({
  subject: null,
  unit: unitIn(reading, quantity),
  side: null,
  foreign: false,
  unknown: false,
  from: quantity.outerFrom,
  to,
  partOf: false,
})

/** What has been found says what is counted, so that an unknown word ends the walk. */
const isEnough = (reading: Reading, { subject, unit, side, to }: Counted, at: number, first: boolean): boolean =>
  subject !== null || (unit !== null && first && !isLinked(reading, at)) || (side !== null && isDemonym(reading, to))

/** The number of the whole behind "of", with its hedge: 6,000 of the *approximately 11,000*. */
function wholeAt(reading: Reading, at: number): number | undefined {
  const skipped = (reading.at('definite', at) ?? reading.at('hedgeBefore', at))?.to ?? at
  const next = reading.at('hedgeBefore', skipped)?.to ?? skipped
  return [at, skipped, next].find((one) => reading.items[one]?.numeral && !masked(reading, one))
}

type Next = number | 'end' | 'unknown'

/** Takes the sign at this item into account and says where to go on. */
function stepRight(reading: Reading, at: number, found: Counted): Next {
  if (!reading.items[at]) return 'end'
  const party = reading.at('party', at)
  if (found.subject && reading.language.nounHead === 'first')
    return party ? takeParty(found, party.value, party.to) : 'end'
  const noun = stepNoun(reading, at, found)
  if (noun !== undefined) return noun
  const part = reading.at('partOf', at)
  const whole = part && wholeAt(reading, part.to)
  if (whole !== undefined && !found.subject) {
    found.partOf = !reading.language.verbLast
    return 'end'
  }
  if (reading.at('anaphor', at) || (found.subject && part)) return 'end'
  if (party && reading.language.verbLast && !isLinked(reading, at)) return 'end'
  // "shells Russia has used"
  if (party && found.subject && reading.language.nounHead === 'last') return 'end'
  // «1,5 млн отриманих Росією снарядів»: by whom, not whose
  if (party && reading.language.byWhom?.includes(party.rest)) return party.to
  if (party) return takeParty(found, party.value, party.to)
  if (reading.at('stop', at) && !reading.at('modifier', at)) return overParticiple(reading, at) ?? 'end'
  if (found.subject && !isCompound(reading, at)) return 'end'
  return stepOther(reading, at)
}

const longestParticiple = 4

/** «148 отриманих *від КНДР* ракет»: behind a participle its own words come before the noun. */
function overParticiple(reading: Reading, at: number): number | undefined {
  const { nounHead } = reading.language
  if (nounHead !== 'first' || !reading.endingAt('modifier', at) || !reading.endingAt('event', at)) return undefined
  for (let to = at + 1; to <= at + longestParticiple; to += 1) {
    if (reading.items[to]?.kind !== 'word' || reading.at('clause', to)) return undefined
    if (reading.at('thing', to)) return to
  }
  return undefined
}

/** A noun, or the word of a unit; undefined where there is none. */
function stepNoun(reading: Reading, at: number, found: Counted): Next | undefined {
  const thing = reading.at('thing', at)
  const foreign = reading.at('foreign', at)
  if (foreign && foreign.to >= (thing?.to ?? 0) && foreign.to >= (reading.at('unit', at)?.to ?? 0)) {
    if (!found.subject) found.foreign = true
    return 'end'
  }
  if (thing && reading.language.verbLast && !isNext(reading, at)) return 'end'
  // «700 раненых самолётами»: by what they went
  if (thing && at > found.to && reading.language.means?.includes(thing.rest)) return 'end'
  const unit = reading.at('unit', at)
  if (thing && thing.to >= (unit?.to ?? 0)) return takeThing(reading, found, thing)
  if (!unit) return undefined
  if (found.subject) return 'end'
  found.unit = unit.value
  found.to = unit.to
  return unit.to
}

/** A noun may name whose it is: North Koreans. */
function takeThing(reading: Reading, found: Counted, { value, from, to }: SignMatch<'thing'>): number {
  const party = reading.at('party', from)
  found.subject = value
  found.side ??= party && party.to <= to ? party.value : null
  found.to = to
  return to
}

/** Where the verb is last a noun goes on behind the counter only when a modifier links it: 2천 명|의|병력. */
function isLinked({ endingAt, items, language }: Reading, at: number): boolean {
  const modifier = language.verbLast ? endingAt('modifier', at) : undefined
  if (modifier === undefined || language.toward.after.includes(modifier.rest)) return false
  return !(language.adverbs ?? []).includes(items[modifier.to - 1]?.lower ?? '')
}

/** Right behind the number, its counter or a hedge that links (이상의, 넘는), or linked by a modifier. */
function isNext(reading: Reading, at: number): boolean {
  if (isLinked(reading, at) || reading.items[at - 1]?.numeral) return true
  const hedge = reading.over('clause', at - 1) ? undefined : reading.endingAt('hedgeAfter', at)
  return hedge !== undefined && (hedge.rest === '' || reading.language.modifiers.includes(hedge.rest))
}

function takeParty(found: Counted, side: Side, to: number): number {
  found.side ??= side
  found.to = to
  return to
}

function stepOther(reading: Reading, at: number): Next {
  const item = reading.items[at]
  if (!item) return 'end'
  const modifier = reading.at('modifier', at)
  if (modifier) return modifier.to
  if (item.numeral) return masked(reading, at) ? at + 1 : 'end'
  if (reading.at('event', at) || reading.at('say', at) || reading.at('auxiliary', at)) return 'end'
  if (item.kind === 'mark') return 'end'
  return isProper(reading, at) ? at + 1 : 'unknown'
}

/** A noun may go on into another one (artillery shells), through words that are neither verbs nor stops. */
const isCompound = (reading: Reading, at: number) => Boolean(reading.at('thing', at + 1)) && !reading.at('event', at)

/** A party that ends the walk may itself be the noun: two North Koreans, almost 1,500 Russians. */
const isDemonym = (reading: Reading, at: number) => Boolean(reading.endingAt('party', at))

const isProper = (reading: Reading, at: number) => isCapitalized(reading.items[at])

function unitIn(reading: Reading, quantity: FoundQuantity): UnitName | null {
  if (endsInPhrase(reading, quantity.outerFrom, reading.language.factors)) return 'times'
  if (quantity.currency) return 'usd'
  if (quantity.fraction) return 'percent'
  if (reading.at('unit', quantity.from)?.value === 'times') return 'times'
  return reading.at('unit', quantity.to)?.value ?? null
}
