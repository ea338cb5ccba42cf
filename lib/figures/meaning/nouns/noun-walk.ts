import type { UnitName } from '../../languages/form/amounts.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Counted } from './counted.ts'
import { isLinked, stepRight } from './noun-steps.ts'

const maxSteps = 12

const maxUnknown = 2

/** From the number to its noun behind it; a few words that nobody knows may stand between. */
export function walkRight(reading: Reading, quantity: FoundQuantity): Counted {
  const start = Math.max(quantity.outerTo, quantity.to)
  const found = nothingBehind(reading, quantity, start)
  let unknown = 0
  let firstUnknown = -1
  for (let at = start, step = 0; step < maxSteps; step += 1) {
    const next = stepRight(reading, at, found)
    if (next === 'end' || (next === 'unknown' && isEnough(reading, found, at, firstUnknown < 0))) break
    // "five training grounds of the army": whose they are is not what is counted
    if (firstUnknown >= 0 && reading.at('partOf', at)) break
    if (next === 'unknown') {
      if (firstUnknown < 0) firstUnknown = at
      unknown += 1
      if (unknown > maxUnknown) break
    }
    at = next === 'unknown' ? at + 1 : next
  }
  if (isInhabitant(reading, found)) found.foreign = true
  if (!found.subject && (!found.unit || isLinked(reading, firstUnknown)) && firstUnknown >= 0) found.unknown = true
  return found
}

/** "residents evacuated" are nobody of ours; "residents of North Korea" may be. */
function isInhabitant(reading: Reading, { side, to }: Counted): boolean {
  const { inhabitants = [], civilians = [] } = reading.language
  // «мирні *жителі*» may be hit by our missiles
  if (civilians.some((stem) => reading.items[to - 2]?.lower.startsWith(stem))) return false
  if (side !== null || !inhabitants.includes(reading.items[to - 1]?.lower ?? '')) return false
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
const isEnough = (reading: Reading, { subject, unit, side }: Counted, at: number, first: boolean): boolean =>
  // a party that ends the walk may itself be the noun: two North Koreans, almost 1,500 Russians
  subject !== null || side !== null || (unit !== null && first && !isLinked(reading, at))

function unitIn(reading: Reading, quantity: FoundQuantity): UnitName | null {
  if (endsInPhrase(reading, quantity.outerFrom, reading.language.factors)) return 'times'
  if (quantity.currency) return 'usd'
  if (quantity.fraction) return 'percent'
  if (reading.at('unit', quantity.from)?.value === 'times') return 'times'
  return reading.at('unit', quantity.to)?.value ?? null
}
