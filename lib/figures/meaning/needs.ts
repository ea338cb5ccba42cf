import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import type { Reading } from '../signs/reading.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { isArms } from './metrics.ts'
import type { Counted } from './nouns/counted.ts'

const reachVerb = 3

const reachOwner = 8

/** "Russia *fires* 10,000 shells a day", "the 3 million shells Moscow *needs*": what others use up or want comes from nobody who is named. */
export function isNeeded(
  reading: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { subject, side, unit, to }: Counted,
  vocabulary: Vocabulary,
): boolean {
  const { all, endingAt, language, items } = reading
  const { own } = sidesOf(vocabulary)
  if (!language.needs || unit === 'percent' || !subject || !isArms(subject) || (side !== null && own.includes(side)))
    return false
  // "has fired 60 *such* missiles"
  if (language.alike?.includes(items[outerTo]?.lower ?? '')) return false
  const comma = items.findIndex(({ text }, at) => at >= to && text === ',')
  const end = comma < 0 ? to + reachOwner : Math.min(comma, to + reachOwner)
  const isTold = all('party').some(
    ({ value, from }) =>
      own.includes(value) && from >= to && from < end && endingAt('origin', from, 'before') !== undefined,
  )
  const others = all('party').filter(({ value }) => !own.includes(value))
  const isRate = all('rate').some(({ from }) => from >= to)
  if (isRate && others.some((party) => party.from - to >= 0 && party.from - to <= 1 && hasNeed(reading, party.to)))
    return true
  return !isTold && others.some((party) => party.to < outerFrom && isNeedUpTo(reading, party.to, outerFrom))
}

const isNeed = ({ items, language }: Reading, at: number): boolean =>
  (language.needs ?? []).some((stem) => items[at]?.lower.startsWith(stem))

/** right behind the country, or one word later: Russia *has fired* */
const hasNeed = (reading: Reading, at: number): boolean => isNeed(reading, at) || isNeed(reading, at + 1)

/** from the country to the number only the verb and what hedges or dates it */
function isNeedUpTo(reading: Reading, from: number, outerFrom: number): boolean {
  if (outerFrom - from > reachVerb) return false
  return reading.items.slice(from, outerFrom).some((_, step) => isNeed(reading, from + step))
}
