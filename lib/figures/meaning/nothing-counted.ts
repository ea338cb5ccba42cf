import type { Context } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import { isConverted } from '../units.ts'
import type { ChosenEvent } from './events/events.ts'
import { losses } from './metrics.ts'
import {
  isCarrier,
  isDifference,
  isDisaster,
  isHeld,
  isMade,
  isOfPrices,
  isRound,
  isSwap,
  isToll,
  isYear,
} from './no-count.ts'
import type { Counted } from './nouns/counted.ts'
import { isOfNation } from './parties/national-accounts.ts'
import { isNotOurs } from './parties/not-ours.ts'

/** A number that counts nothing of this watch, whatever happens in its sentence: a sum in another coin, a price, a year, what a country makes or holds. */
export const isNothing = (
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): boolean =>
  isConverted(reading, quantity.outerFrom, counted) ||
  isCarrier(reading, quantity, counted, event) ||
  isOfNation(reading, quantity, counted) ||
  isHeld(reading, counted) ||
  isSwap(reading, quantity) ||
  isMade(reading, quantity, counted) ||
  isOfPrices(reading, quantity, counted) ||
  isDifference(reading, quantity, counted) ||
  isOfOthers(reading, quantity, counted, event, context) ||
  isMereYear(reading, quantity, counted, event)

/** People whom the weather kills, and what is not of the parties of the watch. */
function isOfOthers(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  { vocabulary }: Context,
): boolean {
  const money = counted.unit === 'usd'
  const lost = event !== undefined && losses.has(event.metric)
  const hurts = lost || (event?.metric === 'deployed' && counted.unit === 'person')
  if ((hurts || money) && isDisaster(reading, counted)) return true
  return isNotOurs(reading, quantity, counted.subject, { money, lost }, vocabulary)
}

function isMereYear(
  reading: Reading,
  quantity: FoundQuantity,
  { subject, unit }: Counted,
  event: ChosenEvent | undefined,
): boolean {
  if (!quantity.yearLike) return false
  return isYear(reading, quantity) || (!subject && !unit && !isToll(quantity, event) && !isRound(reading, quantity))
}
