import type { Side } from './claim.ts'
import { type Context, nearLast } from './context.ts'
import type { Meaning } from './meaning/meaning.ts'
import { isPersonal, losses } from './meaning/metrics.ts'
import type { Counted } from './meaning/nouns/counted.ts'
import { isAtPeace } from './meaning/parties/commerce.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import { sidesOf } from './sides.ts'
import type { Reading } from './signs/reading.ts'

/** «67 тысяч российских военных … он стянул *67 000 человек*»: so many people of others have been counted, and nobody says that these are ours. */
export function isTheirs(quantity: FoundQuantity, { subject, side }: Counted, context: Context): boolean {
  if ((quantity.value ?? quantity.low ?? 0) < fewestTheirs) return false
  // travellers from there are the watch's
  const people = subject !== null && isPersonal(subject) && subject !== 'tourists' && subject !== 'travellers'
  if (people && side !== null && !sidesOf(context.vocabulary).own.includes(side)) rememberTheirs(quantity, context)
  return side === null && (subject === null || people) && quantity.value !== null && context.counts.has(quantity.value)
}

export function rememberTheirs({ value, low, high }: FoundQuantity, { counts }: Context): void {
  for (const count of [value, low, high]) if (count !== null && count >= fewestTheirs) counts.add(count)
}

const fewestTheirs = 1000

/** "Russian casualties came to 48,000. *A third of these losses* …", "*Of these*, 1,600 …": a part of what others have lost. */
export const isPartOfTheirs = (
  reading: Reading,
  { unit, side }: Counted,
  { metric }: Meaning,
  context: Context,
): boolean =>
  (unit === 'percent' ||
    !isRecentLoss(context) ||
    (reading.at('partOf', 0) ?? reading.at('anaphor', 0)) !== undefined) &&
  side === null &&
  losses.has(metric) &&
  context.theirs !== null &&
  context.sentence - context.theirs <= 1 &&
  (context.last === null || context.last.sentence < context.theirs) &&
  !reading.all('party').some(({ value }) => sidesOf(context.vocabulary).own.includes(value))

/** The text has counted losses of ours a little before. */
const isRecentLoss = (context: Context): boolean => losses.has(nearLast(context)?.metric ?? 'other')

/** People whom a country at peace loses or moves are no part of what the watch is about. */
export const isFarFromWar = (side: Side, { metric, subject }: Meaning, { vocabulary }: Context): boolean =>
  subject === 'soldiers' &&
  vocabulary.relation[0]?.includes(side) === true &&
  (losses.has(metric) || metric === 'arrived' || metric === 'deployed') &&
  isAtPeace({ vocabulary, main: side })
