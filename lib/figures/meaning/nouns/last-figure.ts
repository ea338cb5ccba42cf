import type { FigureClaim } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import type { Counted } from './counted.ts'

/** "trade will reach $1 billion; last year it was *35 million*" */
export const isOfSameTrade = ({ value }: FoundQuantity, { unknown, unit }: Counted, last: FigureClaim): boolean =>
  (last.metric === 'trade' || last.metric === 'paid') &&
  last.unit === 'usd' &&
  !unknown &&
  unit === null &&
  (value ?? 0) >= 1e6

/** a number without a noun below it may be anything: a day, an age, a place in a list */
export const smallestBare = 100

/** "11,000 soldiers … already 11,000 in Kursk": the number of the last figure again. */
export const isSaidAgain = ({ value }: FoundQuantity, { unknown, unit }: Counted, last: FigureClaim): boolean =>
  !unknown && unit === null && (value ?? 0) >= smallestBare && value === last.value

/** "the toll", "the figure": it is of what the last one was of. */
export function isAnaphor(reading: Reading, event: ChosenEvent): boolean {
  const anaphor = reading.over('anaphor', event.from)
  return anaphor !== undefined && anaphor.from < event.from && anaphor.to >= event.to
}

/** Rounds are counted in 발: what goes on behind them as 2만 *개* are the containers that held them. */
export function isOfAnotherCounter(
  { items, language }: Reading,
  { to }: FoundQuantity,
  { subject, quote }: FigureClaim,
): boolean {
  const counters = language.counters?.[subject] ?? []
  const counter = items[to]?.lower ?? ''
  return (
    counters.some((word) => quote.includes(word)) &&
    !counters.includes(counter) &&
    language.units.item.includes(counter)
  )
}
