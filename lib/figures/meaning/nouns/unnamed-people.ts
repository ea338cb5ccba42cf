import type { Side, Subject } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import { isGoal, isOfName, type Party } from '../parties/named-parties.ts'

/** so few of whom nothing is said are no contingent */
const handful = 20

const isMany = ({ value, low }: FoundQuantity): boolean => (value ?? low ?? 0) > handful

const isOwn = (side: Side, { vocabulary }: Context): boolean => vocabulary.relation[0]?.includes(side) === true

/** «больше 500 *граждан КНДР* не могут уехать из Приморья»: so many of them are in the other country, and nothing says what for. */
export const isCommunity = (reading: Reading, quantity: FoundQuantity, { vocabulary }: Context): boolean =>
  isMany(quantity) && reading.all('party').some(({ value }) => sidesOf(vocabulary).others.includes(value))

/** «*Из КНДР* въехали 2500 человек» */
export const isFromOurs = (reading: Reading, context: Context): boolean =>
  reading.language.nounHead === 'first' &&
  reading.all('party').some(({ value, from }) => isOwn(value, context) && reading.endingAt('origin', from, 'before'))

/** «Часть солдат уже там, *около тысячи человек*», «В нем *три тысячи человек*»: people of whom the text has just told, where it names nobody else. */
export function toldOfBefore(reading: Reading, quantity: FoundQuantity, context: Context): Subject | null {
  const { lastPeople, spoken, sentence, vocabulary } = context
  if (quantity.increment || !isMany(quantity)) return null
  const { all } = sidesOf(vocabulary)
  const isOther = (party: Party) =>
    !all.includes(party.value) && party.from < quantity.from && !isOfName(reading, party) && !isGoal(reading, party)
  if (reading.all('party').some(isOther)) return null
  const named = reading.all('thing').findLast(({ value, to }) => isPersonal(value) && to <= quantity.outerFrom)
  if (named) return named.value
  if (lastPeople && sentence - lastPeople.sentence <= 2 && isOwn(lastPeople.figure.side, context))
    return lastPeople.figure.subject
  return spoken && sentence - spoken.sentence <= 1 ? spoken.subject : null
}
