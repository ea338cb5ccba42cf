import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'

/** "previously 600, now 2,000": the second is not the earlier one. */
export function isEarlier(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const last = ({ to, value }: { to: number; value: string }) =>
    to <= from && outerFrom - to <= 8 && (!reading.language.verbLast || value === 'before')
  const sign = reading.all('superseded').findLast(last)
  // 당초 1만2천 명으로 알려진 규모는 1만5천 명: the second is not the earlier one
  if (sign && reading.language.verbLast && hasNumber(reading, sign.to, outerFrom)) return false
  const isNew = (kind: 'updated' | 'counting') =>
    sign !== undefined && reading.all(kind).some((now) => now.from >= sign.to && now.to <= from)
  return sign !== undefined && !isNew('updated') && !isNew('counting')
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
