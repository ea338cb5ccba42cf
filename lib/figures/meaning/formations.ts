import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Item } from '../text/items.ts'
import type { Counted } from './nouns/counted.ts'

/** "the *corps has* some 40,000 men", «*корпус насчитывает* 40 тысяч»: how strong it is, unless it is abroad. */
export function isStrength({ items, language, all }: Reading, quantity: FoundQuantity): boolean {
  const { outerFrom, outerTo } = quantity
  const { formations } = language
  if (!formations?.having.includes(items[outerFrom - 1]?.lower ?? '')) return false
  const { words, teams = [] } = formations
  const names = (quantity.value ?? quantity.high ?? fewestForce) < fewestForce ? [...words, ...teams] : words
  const isFormation = ({ lower }: Item) => names.some((stem) => lower.startsWith(stem))
  const formation = items.findLastIndex(
    (item, at) => at >= outerFrom - reachFormation && at < outerFrom - 1 && isFormation(item),
  )
  // "*four* brigades with 12,000 men": that many are counted, not how strong one is
  if (formation < 0 || items[formation - 1]?.numeral) return false
  return !all('party').some(({ from }) => from >= outerTo && from - outerTo <= reachAbroad)
}

const reachFormation = 5

const fewestForce = 100

const reachAbroad = 4

/** "his *platoon of 20* lost half its men": how many belong to it. */
export const isSquad = (reading: Reading, { outerFrom }: FoundQuantity, { subject, unit, side }: Counted): boolean =>
  !subject && !unit && !side && endsInPhrase(reading, outerFrom, reading.language.formations?.squads)
