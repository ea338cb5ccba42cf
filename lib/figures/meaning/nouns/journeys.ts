import type { Side } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { memberAround } from '../events/clauses.ts'
import type { ChosenEvent } from '../events/events.ts'
import { isPersonal } from '../metrics.ts'

/** "opened for *tourists*: the first flight took 14 people" */
export const isTrip = (reading: Reading, event: ChosenEvent | undefined): boolean =>
  (event?.metric === 'deployed' || event?.metric === 'arrived') &&
  reading.all('thing').some(({ value }) => value === 'tourists') &&
  reading.all('thing').every(({ value }) => !isPersonal(value) || value === 'tourists')

/**
 * 올여름 500명이 *북한에 갈* 것: where the verb is last, those who go to our side in a text on travels. «*В КНДР* отправился 41 человек»: in a text that
 * has told of nobody who was sent, the same where nouns have cases.
 */
export function isJourney(reading: Reading, event: ChosenEvent | undefined, context: Context): boolean {
  if (!event || (event.metric !== 'deployed' && event.metric !== 'arrived')) return false
  if (reading.language.nounHead === 'first') return goesToOurs(reading, context)
  const goal = reading.language.verbLast ? reading.endingAt('party', event.from) : undefined
  if (!goal || !isOurs(goal.value, context) || !reading.language.toward.after.includes(goal.rest)) return false
  return context.told.includes('travel') || reading.all('role').some(({ value }) => value === 'company')
}

const goesToOurs = (reading: Reading, context: Context): boolean =>
  context.told.every((one) => one === 'travel' || one === 'trade') &&
  reading.all('party').some((party) => isOurs(party.value, context) && isGoal(reading, party)) &&
  // «*Россия* договорилась с КНДР о 4 тысячах человек»: who acts is no place on the way
  reading.all('party').every((party) => isGoal(reading, party) || reading.endingAt('origin', party.from, 'before')) &&
  !reading.all('thing').some(({ value }) => isPersonal(value))

const isGoal = (reading: Reading, { from }: { from: number }): boolean =>
  reading.endingAt('toward', from, 'before') !== undefined

const isOurs = (side: Side, { vocabulary }: Context): boolean => vocabulary.relation[0]?.includes(side) === true

/** Whoever of the other side is counted without a verb: nobody where only others are named and no travel: "500,000 Russians *signed contracts*, so …". */
export function mayTravel(reading: Reading, { outerFrom, outerTo }: FoundQuantity, context: Context): boolean {
  const { own } = sidesOf(context.vocabulary)
  const [start, end] = memberAround(reading, outerFrom, outerTo)
  return (
    nearLast(context)?.metric === 'travel' ||
    reading.all('event').some(({ value }) => value === 'travel') ||
    reading.all('party').some(({ value, from }) => own.includes(value) && from >= start && from < end)
  )
}
