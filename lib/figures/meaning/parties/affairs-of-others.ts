import { type Context, nearLast } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import { hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Meaning } from '../meaning.ts'
import { isPersonal, personal } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isAtPeace } from './commerce.ts'
import { isGoal, isInOffice, isSource } from './named-parties.ts'
import { membersOf } from './third-trade.ts'

type Sources = readonly (readonly [from: number, to: number])[]

/** What countries do that are no pair of the watch, in a text on the pair at war. */
export const isAffairOfOthers = (
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  meant: Meaning,
  sources: Sources,
  context: Context,
): boolean =>
  !reading.language.verbLast &&
  !isAtPeace(context) &&
  (isElsewhere(reading, counted, meant, sources, context) ||
    isOfOneAlone(reading, meant, sources, context) ||
    isDoneByThird(reading, quantity, counted, meant, sources, context) ||
    isExchanged(reading, meant, context) ||
    isMade(reading, quantity, meant, context))

/** "100,000 workers are *in China*, more than in Russia", «*Южная Корея продала США* снаряды»: between its commas the number is of another pair. */
function isElsewhere(
  reading: Reading,
  counted: Counted,
  { metric, subject }: Meaning,
  sources: Sources,
  context: Context,
): boolean {
  const { own, others } = sidesOf(context.vocabulary)
  const members = membersOf(reading, counted, sources)
  if (!members.some(({ value }) => value === 'other')) return false
  if (members.some(({ value }) => others.includes(value) || value === 'ukraine')) return false
  if (metric === 'deployed' && subject === 'workers')
    return members.some((party) => party.value === 'other' && isGoal(reading, party))
  const isPeaceful = members.some(({ value }) => own.includes(value) && value !== context.main)
  return metric === 'supplied' && isPeaceful && !members.some(({ value }) => value === context.main)
}

/** «*Південна Корея* надасть 100 мільйонів»: of ours only the one at peace is named, and not the other side. */
function isOfOneAlone(reading: Reading, { metric, subject }: Meaning, sources: Sources, context: Context): boolean {
  if (personal.has(metric) || (isPersonal(subject) && metric !== 'travel')) return false
  const { own, others } = sidesOf(context.vocabulary)
  const sides = reading
    .all('party')
    .filter((party) => !isSource(party, sources) && !isInOffice(reading, party))
    .map(({ value }) => value)
  const atPeace = sides.some((side) => own.includes(side) && side !== context.main)
  if (!atPeace || sides.some((side) => side === context.main || others.includes(side))) return false
  return nearLast(context)?.side !== sides.find((side) => own.includes(side))
}

/** «*Китай направив* 155 громадян воювати»: right before its verb stands who does it, and nobody of ours is named. */
function isDoneByThird(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { side }: Counted,
  { metric }: Meaning,
  sources: Sources,
  { vocabulary }: Context,
): boolean {
  if (side !== null || !doings.has(metric)) return false
  const { own } = sidesOf(vocabulary)
  const parties = reading.all('party')
  if (parties.some(({ value }) => own.includes(value))) return false
  return parties.some(
    (party) =>
      (party.value === 'other' || party.value === 'ukraine') &&
      party.to <= outerFrom &&
      reading.at('event', party.to) !== undefined &&
      !reading.over('receiving', party.to) &&
      !isSource(party, sources) &&
      !isGoal(reading, party),
  )
}

const doings: ReadonlySet<string> = new Set(['deployed', 'arrived', 'supplied', 'paid', 'trade'])

const ours = (reading: Reading, { vocabulary }: Context): boolean => {
  const { own } = sidesOf(vocabulary)
  return reading.all('party').some(({ value }) => own.includes(value))
}

/** «додому *з полону* повернули 185 військових», «*тіла* 1212 загиблих»: two armies at war give back each other's. */
function isExchanged(reading: Reading, { metric, subject }: Meaning, context: Context): boolean {
  const { exchanges, swaps, origin } = reading.language
  // «Україна *обміняла* 185 військових»
  if (metric === 'deployed' && isPersonal(subject) && swaps)
    return !ours(reading, context) && namesUkraine(reading) && hasStem(reading, swaps)
  if (!exchanges || (metric !== 'captured' && metric !== 'returned') || ours(reading, context)) return false
  if (nearLast(context)?.metric === 'captured') return false
  if (hasStem(reading, exchanges)) return true
  // «з *російського* полону»
  const isFrom = (at: number) => [at, at - 1].some((noun) => reading.endingAt('origin', noun, 'before') !== undefined)
  return (
    origin.before.length > 0 && reading.all('event').some(({ value, from }) => value === 'captured' && isFrom(from))
  )
}

const namesUkraine = (reading: Reading): boolean => reading.all('party').some(({ value }) => value === 'ukraine')

/** «*виробництво* снарядів у Росії сягнуло 3 мільйонів»: what others make goes to nobody. */
const isMade = (reading: Reading, { outerFrom }: FoundQuantity, { metric }: Meaning, context: Context): boolean =>
  metric === 'supplied' &&
  nearLast(context) === null &&
  !ours(reading, context) &&
  reading.items
    .slice(0, outerFrom)
    .some(({ lower }) => (reading.language.makes ?? []).some((stem) => lower.startsWith(stem)))
