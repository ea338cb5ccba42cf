import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Counted } from '../nouns/counted.ts'

/** Where the verb is last: 1인당 *국민총소득*은 한 달에 13만 원, 북한의 *30분의 1*: sizes of countries, nobody paid or sent them. */
export const isOfNation = (reading: Reading, quantity: FoundQuantity, counted: Counted): boolean =>
  reading.language.verbLast &&
  (counted.unit === 'percent' || counted.unit === 'usd') &&
  (isAccount(reading, quantity) || (quantity.fraction && isShareOfCountry(reading, quantity)))

/** A word for the economy stands before, and no event between. */
function isAccount({ items, language, all }: Reading, { from, outerFrom }: FoundQuantity): boolean {
  const stems = language.accounts ?? []
  const at = items.findLastIndex(({ start, lower }, index) => {
    const next = items[index + 1]?.lower ?? ''
    return start < (items[outerFrom]?.start ?? 0) && stems.some((stem) => `${lower} ${next}`.startsWith(stem))
  })
  return at >= 0 && at < from && !all('event').some((event) => event.from > at && event.to <= outerFrom)
}

/** The whole is a country, none of its people or goods. */
const isShareOfCountry = (reading: Reading, { from }: FoundQuantity): boolean =>
  reading.endingAt('party', from) !== undefined && !reading.over('thing', from - 1)
