import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import { hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { Meaning } from '../meaning.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isAside, isGoal, isInOffice, isSource, mentions, nearest, type Party } from './named-parties.ts'
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

/** "five *civilians* died": no soldiers of ours. */
export const isCivilian = ({ items, language }: Reading, { outerTo }: FoundQuantity): boolean =>
  (language.civilians ?? []).some((stem) => items[outerTo]?.lower.startsWith(stem))

/** "a North Korean missile killed *14 people*": whom our arms hit are no soldiers of ours. */
export const asVictims = (meant: Meaning, { subject }: Counted, side: Side, vocabulary: Vocabulary): Meaning =>
  losses.has(meant.metric) && !subject && !sidesOf(vocabulary).all.includes(side)
    ? { ...meant, subject: 'other' }
    : meant

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

const hurt: ReadonlySet<Metric> = new Set(['killed', 'wounded', 'casualties'])

/** "drones killed six people *in Kyiv*", «удар *по Харкову*: двое погибших»: of a sentence that names none of ours, people in a town of others. */
export function isOfStrike(
  reading: Reading,
  quantity: FoundQuantity,
  { subject, unit, to }: Counted,
  metric: Metric,
  { sources, arms, struck }: PartyContext,
  own: readonly Side[],
): boolean {
  // our own missiles
  if (arms || struck) return false
  // "left two *dead*" names nobody
  const unnamed = !subject || reading.over('event', to - 1) !== undefined
  if (!hurt.has(metric) || !unnamed || mentions(reading, own)) return false
  // "killed three *of them*"
  if (reading.at('anaphor', quantity.outerTo) ?? reading.endingAt('anaphor', quantity.outerFrom)) return false
  if (unit === 'person' && hasStem(reading, reading.language.strikes)) return true
  // «удар *по Харкову*»
  const isTown = (party: Party) => isGoal(reading, party) || reading.language.struck?.includes(before(reading, party))
  const towns = reading.all('party').filter((party) => !isSource(party, sources) && isTown(party))
  return towns.some((party) => party.value === 'ukraine' && !tellsBetween(reading, party, quantity))
}

const before = ({ items }: Reading, { from }: Party): string => items[from - 1]?.lower ?? ''

/** "told reporters *in Kyiv that* 3,000 had been killed" */
const tellsBetween = (reading: Reading, { from, to }: Party, quantity: FoundQuantity): boolean =>
  reading
    .all('say')
    .some((verb) => (verb.to <= quantity.from ? verb.from <= to + reachSay && from < quantity.from : false))

const reachSay = 6

/** «Россия вернула *Украине* 205 пленных»: captives of a sentence that names none of ours. */
export const isHandedBack = (
  reading: Reading,
  { sources, arms, struck }: PartyContext,
  own: readonly Side[],
): boolean =>
  !arms &&
  !struck &&
  !mentions(reading, own) &&
  reading.all('party').some((party) => party.value === 'ukraine' && !isSource(party, sources)) &&
  reading.all('event').some(({ value }) => value === 'captured')
