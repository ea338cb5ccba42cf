import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'

/** "previously 600, now 2,000": the second is not the earlier one. */
export function isEarlier(reading: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const sign = reading
    .all('superseded')
    .findLast(
      ({ to, value }) => to <= outerFrom && outerFrom - to <= 8 && (!reading.language.verbLast || value === 'before'),
    )
  if (!sign) return false
  // 당초 1만2천 명으로 알려진 규모는 1만5천 명: the second is not the earlier one
  if (isChanged(reading, sign.to, from)) return false
  if (isSaid(reading, sign) || opens(reading, sign) || isCompared(reading, sign.to) || isOfThose(reading, sign))
    return false
  if (reading.language.verbLast && hasNumber(reading, sign.to, outerFrom)) return false
  return ![...reading.all('updated'), ...reading.all('counting')].some((now) => now.from >= sign.to && now.to <= from)
}

/** «упал по сравнению с *предыдущим* на 14%, *до 70 млн*»: what stands behind a verb of change and its "by" or "to" is the new one. */
const isChanged = (reading: Reading, sign: number, at: number): boolean =>
  reading.all('change').some(({ to }) => to <= sign) &&
  reading.all('toward').some(({ from, to }) => from >= sign && to <= at && reading.items[to]?.numeral !== undefined)

/** "previously noted that …": said before, replaced by nothing. An earlier estimate may be. */
function isSaid(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  if (reading.language.verbLast) return false
  if (to - from === 1 && reading.endingAt('say', from)) return true
  return reading.at('say', to) !== undefined && !reading.at('sourceNoun', to)
}

/** «*первоначальной* группировки», «отправленным *ранее*»: said of those who are counted, not of their number. */
const isOfThose = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  reading.language.nounHead === 'first' &&
  to - from === 1 &&
  (reading.at('thing', to) ?? reading.endingAt('event', from)) !== undefined

/** «раніше *за* грамоти»: sooner than something else, no earlier number. */
const isCompared = ({ items, language }: Reading, at: number): boolean =>
  (language.comparing ?? []).includes(items[at]?.lower ?? '')

/** "As reported earlier, …"; «Раніше X заявив, що …» is what was told before, unless the same sentence goes on to what is told now. */
const opens = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  reading.language.nounHead === 'last'
    ? from <= 1 && reading.items[to]?.text === ','
    : (from === 0 || reading.at('superseded', 0) !== undefined) && !reading.all('updated').some((now) => now.from >= to)

/** Where the verb is last: 1천 명*보다 크게 늘어난*. */
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
