import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Event } from './events.ts'

const reachNumber = 2

/** 600명*의 전사자*를 포함해 4천 명: where the numeral of a loss stands that is counted before it, or -1. */
function numeralOf({ items, language }: Reading, { metric, from }: Event): number {
  if (!losses.has(metric) || !language.ofCounted?.includes(items[from - 1]?.text ?? '')) return -1
  for (let at = from - 2; at >= from - 1 - reachNumber; at -= 1) if (items[at]?.numeral !== undefined) return at
  return -1
}

/** 600명의 *전사자*: what so many are called is what happened to them. */
export function isOwnLoss(reading: Reading, event: Event, { from, to }: FoundQuantity): boolean {
  const at = numeralOf(reading, event)
  return at >= from && at < to
}

/** … and not what happened to all of whom they are a part. */
export const isLossOfOther = (reading: Reading, event: Event, { from, to }: FoundQuantity): boolean => {
  const at = numeralOf(reading, event)
  return at >= 0 && (at < from || at >= to)
}
