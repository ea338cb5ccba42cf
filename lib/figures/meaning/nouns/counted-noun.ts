import { masked } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'
import { walkRight } from './noun-walk.ts'
import { nounBefore } from './verb-last-noun.ts'

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
