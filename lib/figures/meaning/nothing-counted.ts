import { type Context, nearPeople } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import { isCapitalized } from '../text/capitals.ts'
import type { Item } from '../text/items.ts'
import { isConverted } from '../units.ts'
import type { ChosenEvent } from './events/events.ts'
import { isSquad, isStrength } from './formations.ts'
import { isWitness } from './handfuls.ts'
import { losses } from './metrics.ts'
import { isNeeded } from './needs.ts'
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
  endsInPhrase(reading, quantity.outerFrom, reading.language.partAsked) ||
  isStrength(reading, quantity) ||
  isNeeded(reading, quantity, counted, context.vocabulary) ||
  isSquad(reading, quantity, counted) ||
  isMade(reading, quantity, counted) ||
  isOfPrices(reading, quantity, counted) ||
  isDifference(reading, quantity, counted) ||
  isInTitle(reading, quantity) ||
  isWitness(reading, quantity) ||
  isOfOthers(reading, quantity, counted, event, context) ||
  isMereYear(reading, quantity, counted, event)

const longestTitle = 4

/** «*Россия 1 Курск*»: nothing but names beside the number between quotation marks. */
function isInTitle({ items, language }: Reading, { from, to }: FoundQuantity): boolean {
  let open = from - 1
  while (open >= 0 && from - open <= longestTitle && isName(items[open])) open -= 1
  let close = to
  while (close - to <= longestTitle && isName(items[close])) close += 1
  const marks = language.attribution.quotes.find(([opening]) => opening === items[open]?.text)
  return open < from - 1 && marks !== undefined && items[close]?.text === marks[1]
}

const isName = (item: Item | undefined): boolean => item?.kind === 'word' && isCapitalized(item)

/** People whom the weather kills, and what is not of the parties of the watch. */
function isOfOthers(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): boolean {
  const people = nearPeople(context)?.subject
  const money = counted.unit === 'usd'
  const lost = event !== undefined && losses.has(event.metric)
  const hurts = lost || (event?.metric === 'deployed' && counted.unit === 'person')
  if ((hurts || money) && isDisaster(reading, counted)) return true
  return isNotOurs(reading, quantity, counted.subject, { money, lost, people }, context.vocabulary)
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
