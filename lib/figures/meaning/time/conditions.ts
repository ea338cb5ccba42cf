import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'

/** "*if* Moscow takes 10,000 more", «*если* КНДР отправит 10 тысяч»: the number and its event in one clause that only supposes; what *had* come to pass has. */
export function isSupposed(
  { items, language: { conditions, past = [] } }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  event: ChosenEvent | undefined,
): boolean {
  if (!conditions) return false
  const first = Math.min(event?.from ?? outerFrom, outerFrom)
  const last = Math.max(event?.to ?? outerTo, outerTo)
  const opener = items.findLastIndex(({ lower }, at) => at < first && conditions.openers.includes(lower))
  if (opener < 0 || conditions.asking.includes(items[opener - 1]?.lower ?? '')) return false
  const clause = items.slice(opener, last)
  const isTold = ({ lower }: { lower: string }) => conditions.told.includes(lower)
  // «если в первом квартале Россия *приняла* 812 посетителей, то во втором …»
  const isInPast = [event?.from ?? -1, outerFrom - 1].some((at) =>
    past.some((ending) => items[at]?.lower.endsWith(ending)),
  )
  return !isInPast && !clause.some((item) => item.text === ',' || item.text === ';' || isTold(item))
}
