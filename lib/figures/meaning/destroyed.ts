import type { Context } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import { beginsWithPhrase, hasStem } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'

/** «ПВО *сбила* 90 из 120 дронов»: what is shot down where nobody of ours is named is none of theirs. */
export const isDowned = (reading: Reading, { vocabulary }: Context): boolean =>
  (hasStem(reading, reading.language.downed) ||
    reading.items.some((_, at) => beginsWithPhrase(reading, at, reading.language.shotDown))) &&
  !reading.all('party').some(({ value }) => sidesOf(vocabulary).own.includes(value))

const reachDestroyed = 9

/** «*уничтожены* две бронемашины»: what is destroyed is given to nobody. */
export function isDestroyed(reading: Reading, { outerFrom }: FoundQuantity): boolean {
  const before = reading.all('event').findLast(({ to }) => to <= outerFrom)
  return (
    before !== undefined &&
    (before.value === 'killed' || before.value === 'casualties') &&
    outerFrom - before.to <= reachDestroyed
  )
}
