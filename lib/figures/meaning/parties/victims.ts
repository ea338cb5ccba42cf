import type { Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { isAside, isGoal, isInOffice, isSource, mentions, nearest } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'

/** "A blast *in Turkey*: five dead": a sentence that names none of ours and a place of nobody in the relation. */
export function happensElsewhere(
  reading: Reading,
  { from }: FoundQuantity,
  { sources }: PartyContext,
  related: readonly Side[],
): boolean {
  if (reading.language.verbLast || mentions(reading, related)) return false
  return reading
    .all('party')
    .some(
      (party) => party.value === 'other' && party.from < from && !isSource(party, sources) && isGoal(reading, party),
    )
}

/** "people" who are killed are ours unless only another party is named; they are somebody else's where our missiles hit. */
export function victimsOf(
  reading: Reading,
  quantity: FoundQuantity,
  { arms, struck, sources }: PartyContext,
  own: readonly Side[],
): Side | null | 'ours' {
  const parties = reading
    .all('party')
    .filter((party) => !isSource(party, sources) && !isInOffice(reading, party) && !isAside(reading, party))
  const foreign = nearest(
    parties.filter(({ value }) => !own.includes(value)),
    quantity,
  )
  const named = parties.some(({ value }) => own.includes(value))
  // "cruise missiles and Shahed drones killed five": who was hit by what else was fired is no figure of ours
  if (!named && reading.all('foreign').some(({ to }) => to <= quantity.from) && hits(reading, quantity)) return null
  if (arms || hits(reading, quantity) || (struck && foreign && !named)) return foreign?.value ?? 'other'
  return named || !foreign ? 'ours' : null
}

const armsThings: ReadonlySet<string> = new Set(['missiles', 'shells', 'artillery'])

/** "a North Korean missile hit a house, killing 12 people"; where the verb is last, the missile is the subject: 미사일*이* 떨어져 12명이 숨졌다 */
const hits = (reading: Reading, { from }: FoundQuantity) =>
  reading
    .all('thing')
    .some(
      ({ value, to, rest }) =>
        to <= from &&
        armsThings.has(value) &&
        (!reading.language.verbLast || reading.language.attribution.subjectEndings.includes(rest)),
    )
