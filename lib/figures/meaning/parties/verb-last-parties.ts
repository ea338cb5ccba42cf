import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { clauseEnd, clauseStart } from '../events/clauses.ts'
import { isPersonal, losses } from '../metrics.ts'
import { isGoal, isInOffice, isMarked, isSource, mentions } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'

/**
 * Where the verb is last, endings say who does what to whom: a sentence without the other side whose subject or goal is a third country
 * (쿠웨이트는 노동자 900명을 내보냈다, 중국으로 간 노동자), or that counts the losses of another army, is nobody's of this watch.
 */
export function isOfThird(
  reading: Reading,
  { from, to }: FoundQuantity,
  personal: boolean,
  metric: Metric,
  { sources, theirs }: PartyContext,
  { relation }: Vocabulary,
): boolean {
  const [own = [], others = []] = relation
  if (!reading.language.verbLast) return false
  if (metric === 'paid' && (isPaidToArmy(reading, from) || (!mentions(reading, own) && armyBefore(reading, from, own))))
    return true
  if (losses.has(metric)) return !mentions(reading, own) && (theirs || armyBefore(reading, from, own))
  if (goesToOther(reading, from, to, sources, others)) return true
  if (mentions(reading, others)) return false
  if (metric === 'trade' && reading.all('party').some((party) => party.value === 'other' && !isSource(party, sources)))
    return true
  return reading
    .all('party')
    .some(
      (party) =>
        (party.value === 'other' || (!personal && !own.includes(party.value) && isGoal(reading, party))) &&
        !isSource(party, sources) &&
        !isInOffice(reading, party) &&
        (isGoal(reading, party) || (party.to <= from && isMarked(reading, party))),
    )
}

/** *중국에는* 노동자 10만 명이 있어 러시아보다 많다: the last goal before the number is no country of the watch, and none stands behind in its clause. */
function goesToOther(
  reading: Reading,
  from: number,
  behind: number,
  sources: PartyContext['sources'],
  others: readonly Side[],
): boolean {
  const start = clauseStart(reading, from)
  const end = clauseEnd(reading, behind)
  const goals = reading
    .all('party')
    .filter((party) => party.from >= start && party.to <= end && isGoal(reading, party) && !isSource(party, sources))
  const near = goals.findLast(({ to, value }) => to <= from && (value === 'other' || others.includes(value)))
  return near?.value === 'other' && !goals.some(({ value }) => others.includes(value))
}

/** 베트남에 간 *한국군은* 6천 달러를 받았다: an army that is nobody's of the watch is the subject, and none of ours stands between. */
const isPaidToArmy = (reading: Reading, from: number): boolean =>
  reading
    .all('foreign')
    .some(
      (army) =>
        army.to <= from &&
        reading.at('party', army.from) !== undefined &&
        reading.language.attribution.subjectEndings.includes(army.rest) &&
        !reading.all('thing').some((thing) => thing.from >= army.to && thing.to <= from && isPersonal(thing.value)) &&
        !reading.all('party').some((party) => party.from >= army.to && party.to <= from),
    )

/** 러시아군 누적 사상자는 …, 사망자는 25만 명: an army that is none of ours is named before. */
function armyBefore(reading: Reading, from: number, own: readonly Side[]): boolean {
  return reading.all('foreign').some((army) => {
    const party = reading.at('party', army.from)
    return army.to <= from && party !== undefined && !own.includes(party.value)
  })
}
