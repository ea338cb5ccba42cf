import type { Side, Subject } from './claim.ts'
import type { UnitName } from './languages/language.ts'
import { type FoundQuantity, masked } from './quantities.ts'
import type { Reading } from './reading.ts'
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
  const right = walkRight(reading, quantity)
  if (!reading.language.verbLast) return right
  if (isDesignation(reading, quantity)) return { ...right, foreign: true }
  if (right.subject) return right
  const before = nounBefore(reading, quantity, { ...right, foreign: false, unknown: false })
  return before.subject && !before.foreign ? before : right.foreign || right.unknown ? right : before
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
  const found: Counted = {
    subject: null,
    unit: unitIn(reading, quantity),
    side: null,
    foreign: false,
    unknown: false,
    from: quantity.outerFrom,
    to: start,
    partOf: false,
  }
  let unknown = 0
  let firstUnknown = -1
  for (let at = start, step = 0; step < maxSteps; step += 1) {
    const next = stepRight(reading, at, found)
    if (next === 'end') break
    if (next !== 'unknown') {
      at = next
      continue
    }
    if (
      found.subject ||
      (found.unit && firstUnknown < 0 && !isLinked(reading, at)) ||
      (found.side && isDemonym(reading, found.to))
    )
      break
    if (firstUnknown < 0) firstUnknown = at
    unknown += 1
    if (unknown > maxUnknown) break
    at += 1
  }
  const elided = firstUnknown < 0
  if (!found.subject && (!found.unit || isLinked(reading, firstUnknown)) && !elided && !found.foreign)
    found.unknown = true
  return found
}

/** Takes the sign at this item into account and says where to go on. */
function stepRight(reading: Reading, at: number, found: Counted): number | 'end' | 'unknown' {
  const item = reading.items[at]
  if (!item) return 'end'
  const thing = reading.at('thing', at)
  const foreign = reading.at('foreign', at)
  const unit = reading.at('unit', at)
  const party = reading.at('party', at)
  const part = reading.at('partOf', at)
  if (found.subject && reading.language.nounHead === 'first')
    return party ? takeParty(found, party.value, party.to) : 'end'
  if (foreign && foreign.to >= (thing?.to ?? 0)) {
    if (!found.subject) found.foreign = true
    return 'end'
  }
  if (thing && reading.language.verbLast && !isNext(reading, at)) return 'end'
  if (thing && thing.to >= (unit?.to ?? 0)) {
    found.subject = thing.value
    found.side ??= party && party.to <= thing.to ? party.value : null
    found.to = thing.to
    return thing.to
  }
  if (unit) {
    if (found.subject) return 'end'
    found.unit = unit.value
    found.to = unit.to
    return unit.to
  }
  if (part && reading.items[part.to]?.numeral && !found.subject) {
    found.partOf = !reading.language.verbLast
    return 'end'
  }
  if (reading.at('anaphor', at) || (found.subject && part)) return 'end'
  if (party && reading.language.verbLast && !isLinked(reading, at)) return 'end'
  if (party) return takeParty(found, party.value, party.to)
  if (reading.at('stop', at) && !reading.at('modifier', at)) return 'end'
  if (found.subject && !isCompound(reading, at)) return 'end'
  return stepOther(reading, at)
}

/** Where the verb is last a noun goes on behind the counter only when a modifier links it: 2천 명|의|병력. */
function isLinked({ endingAt, language }: Reading, at: number): boolean {
  const modifier = language.verbLast ? endingAt('modifier', at) : undefined
  return modifier !== undefined && !language.toward.after.includes(modifier.rest)
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

function stepOther(reading: Reading, at: number): number | 'end' | 'unknown' {
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

const isProper = (reading: Reading, at: number) => /^\p{Lu}/u.test(reading.items[at]?.text ?? '')

function unitIn(reading: Reading, quantity: FoundQuantity): UnitName | null {
  if (quantity.currency) return 'usd'
  if (quantity.fraction) return 'percent'
  return reading.at('unit', quantity.to)?.value ?? null
}
