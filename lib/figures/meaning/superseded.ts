import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'

/** "previously 600, now 2,000": the second is not the earlier one. */
export function isEarlier(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const sign = reading.all('superseded').findLast(({ to }) => to <= from && outerFrom - to <= 8)
  return sign !== undefined && !reading.all('updated').some((now) => now.from >= sign.to && now.to <= from)
}

/** Where the verb is last: 1천 명*보다 크게 늘어난* */
export function isReplacedBehind(reading: Reading, { to, outerTo }: FoundQuantity): boolean {
  if (!reading.language.verbLast) return false
  for (let at = to; at <= outerTo + 1; at += 1) if (reading.at('superseded', at, 'after')) return true
  return false
}

export function hasBefore(
  reading: Reading,
  kind: 'anaphor' | 'change',
  quantity: FoundQuantity,
  reach: number,
): boolean {
  return reading.all(kind).some((sign) => sign.to <= quantity.from && quantity.outerFrom - sign.to <= reach)
}
