import type { Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { isGoal, isInOffice, isMarked, isSource, mentions, type Party } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'

/** 1조 원이 *북한에* 건너간다: where the verb is last, money that goes to ours, and nobody is marked as who gives it. */
export const goesHome = (reading: Reading, parties: readonly Party[], own: readonly Side[]): boolean =>
  reading.language.verbLast &&
  reading.all('party').some((party) => own.includes(party.value) && isGoal(reading, party)) &&
  !parties.some((party) => isMarked(reading, party))

/** Nobody but ours is named. */
const isOursAlone = (reading: Reading, own: readonly Side[]): boolean =>
  reading.all('party').every(({ value }) => own.includes(value))

/** 러시아가 *북한에* 밀가루를 보냈다, «поставки муки *в КНДР*»: what goes to ours and is named as nobody's of ours comes from the other side. */
export function goesToOurs(
  reading: Reading,
  ours: readonly Party[],
  { from }: FoundQuantity,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  const { verbLast, nounHead } = reading.language
  if (!verbLast && nounHead === 'last') return landsAtOurs(reading, own)
  if (!mentions(reading, others) && !isOursAlone(reading, own)) return false
  if (ours.some((party) => party.to <= from || !verbLast)) return false
  const named = reading.all('party').filter(({ value }) => own.includes(value))
  // «в Россию *из КНДР*», «допомога КНДР *для Росії*»
  const toOthers = reading.all('party').some((party) => others.includes(party.value) && isGoal(reading, party))
  if (!verbLast && (toOthers || named.some((party) => reading.endingAt('origin', party.from, 'before')))) return false
  // «за останні тижні *КНДР надала*»: who stands right before the verb gives
  const gives = ({ from: at, to }: Party) =>
    !verbLast && reading.at('event', to) !== undefined && reading.endingAt('toward', at, 'before') === undefined
  return named.some(
    (party) => (verbLast || Math.abs(party.from - from) <= reachGoal) && !gives(party) && isGoal(reading, party),
  )
}

/** "A plane with 70 animals has *landed in Pyongyang*": where the head is last, right behind the verb; nobody of ours is named but there. */
function landsAtOurs(reading: Reading, own: readonly Side[]): boolean {
  const { items, language, endingAt } = reading
  const named = reading.all('party').filter(({ value }) => own.includes(value))
  return (
    named.length > 0 &&
    named.every(({ from }) => {
      const to = endingAt('toward', from, 'before')
      return to !== undefined && language.landing?.includes(items[to.from - 1]?.lower ?? '') === true
    })
  )
}

const reachGoal = 10

/** What goes to a country of neither group in a sentence that names none of ours is nobody's of this watch. */
export function goesElsewhere(reading: Reading, own: readonly Side[], others: readonly Side[]): boolean {
  const parties = reading.all('party')
  if (parties.some(({ value }) => own.includes(value))) return false
  return parties.some((party) => !others.includes(party.value) && isGoal(reading, party))
}

/** "Congress approved billions of dollars in aid": a sentence that names none of ours before its things, but somebody else. */
export function isOthersBusiness(
  reading: Reading,
  parties: readonly Party[],
  { outerFrom }: FoundQuantity,
  event: ChosenEvent | undefined,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (reading.language.verbLast) return false
  // "NATO struggles to make 100,000 rounds"
  const before = parties.findLast((party) => party.from < outerFrom)?.value
  if (!event && before && !own.includes(before) && !others.includes(before)) return true
  if (mentions(reading, own)) return false
  // "Russian factories can make 4 million shells": nobody is given anything
  const receives = reading.all('receiving').length > 0
  if (mentions(reading, others)) return !event && !receives && parties.some((party) => party.from < outerFrom)
  return parties.some((party) => party.from < outerFrom)
}

/** «*в Південну Корею* втекли 236 північнокорейців»: who goes to the other one of ours is not sent. */
export function isFlight(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { main, sources }: Pick<PartyContext, 'main' | 'sources'>,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  const parties = reading.all('party').filter((party) => !isSource(party, sources) && !isInOffice(reading, party))
  if (reading.language.nounHead !== 'first' || parties.some(({ value }) => others.includes(value))) return false
  if (parties.some(({ value, to }) => value === main && to <= outerFrom)) return false
  return parties.some((party) => party.value !== main && own.includes(party.value) && isGoal(reading, party))
}
