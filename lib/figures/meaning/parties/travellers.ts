import type { Metric, Side } from '../../claim.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { Meaning } from '../meaning.ts'
import type { Counted } from '../nouns/counted.ts'
import { isGoal, isOfName, type Party } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'

/** "the first beach tour took 13 people": tourists of whom nothing is said are those who go to ours. */
export const isGuest = (
  reading: Reading,
  { subject }: Counted,
  metric: Metric,
  { main, last }: PartyContext,
  own: readonly Side[],
): boolean =>
  metric === 'travel' &&
  !reading.language.verbLast &&
  subject !== 'travellers' &&
  (last === null || !own.includes(last)) &&
  reading.all('thing').some(({ value }) => value === 'tourists') &&
  own.indexOf(main) === 0

/** «*россияне* ездили в КНДР 10 тысяч раз», «турпоток *из России*»: who comes from somewhere, else who goes to ours. */
export function travellerOf(
  reading: Reading,
  metric: Metric,
  own: readonly Side[],
  others: readonly Side[],
): Side | undefined {
  if (metric !== 'travel' || reading.language.nounHead !== 'first') return undefined
  const parties = reading.all('party').filter((party) => !isOfName(reading, party))
  const from = parties.find((party) => reading.endingAt('origin', party.from, 'before'))
  if (from) return [...own, ...others].includes(from.value) ? from.value : undefined
  const goes = (party: Party) => isGoal(reading, party)
  const toOurs = parties.some((party) => own.includes(party.value) && goes(party))
  if (!toOurs || parties.some((party) => own.includes(party.value) && !goes(party))) return undefined
  return parties.find((party) => others.includes(party.value) && !goes(party))?.value
}

/** "On board were 400 passengers": travellers of whom neither the sentence nor a figure before says whose they are. */
export const isAnybody = (reading: Reading, { subject }: Counted, metric: Metric, { last }: PartyContext): boolean =>
  metric === 'travel' &&
  subject === 'travellers' &&
  last === null &&
  !reading.language.verbLast &&
  reading.all('party').length === 0

/** *북한을 방문*한, *북한 여행*: where the verb is last, the country right before the journey is where it goes. */
export const isVisitedBehind = (reading: Reading, { to }: Party): boolean =>
  reading.language.verbLast && reading.at('event', to)?.value === 'travel' && !reading.at('thing', to)

/** 600명이 *북한을* 찾았다: where the verb is last and ours are only visited, those who come are of the other side. */
export const isVisit = (reading: Reading, ours: readonly Party[], own: readonly Side[]): boolean =>
  ours.length === 0 &&
  reading.all('party').some((party) => own.includes(party.value) && isVisitedBehind(reading, party))

/** "North Korean *visitors*": whoever comes from the first of ours has come for study or work, and is no tourist. */
export const asTravellers = ({ language }: Reading, meant: Meaning, side: Side, vocabulary: Vocabulary): Meaning =>
  meant.subject === 'tourists' &&
  language.nounHead === 'last' &&
  !language.verbLast &&
  sidesOf(vocabulary).own.indexOf(side) === 0
    ? { ...meant, subject: 'travellers' }
    : meant
