import type { Subject } from '../../claim.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import { isOfWork, isThereToWork } from './at-work.ts'

/** "he expects *the troops* to be in action soon and puts *their number* at 15,000" */
export function ofTheirNumber(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const at = reading.endingAt('putAt', outerFrom)
  const number = at && reading.endingAt('anaphor', at.from)
  if (!number) return undefined
  return reading.all('thing').findLast(({ to, value }) => to <= number.from && isPersonal(value))?.value
}

/** "puts *the North Koreans* in Kursk *at* 15,000": people who are only called by their country; "estimates *the troops*, *the containers* of the North *at* …". */
export function ofThosePut(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const at = reading.language.nounHead === 'last' ? reading.endingAt('putAt', outerFrom) : undefined
  const verb = at && [...reading.all('say'), ...reading.all('putVerb')].findLast(({ to }) => to <= at.from)
  if (!verb || hasNumber(reading, verb.to, at.from)) return undefined
  const named = reading.all('thing').find(({ from, to }) => from >= verb.to && to <= at.from)
  const whole = named && (isPersonal(named.value) || isFirst(reading, verb.to, named))
  if (whole && reading.items[named.to]?.lower !== reading.language.possessive) return named.value
  const the = reading.at('definite', verb.to)
  const party = the && reading.at('party', the.to)
  return party && !reading.at('thing', party.to) && reading.items[party.to]?.lower !== reading.language.possessive
    ? 'soldiers'
    : undefined
}

/** Things are what is put only right behind the verb. */
const isFirst = (reading: Reading, from: number, { from: noun }: SignMatch<'thing'>): boolean =>
  noun === (reading.at('definite', from)?.to ?? from)

const reachNationals = 8

/** "the *number of North Koreans* in Russia is 10,000": people who are only called by their country. */
export function ofNationals(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const { items, language, all, endingAt, at } = reading
  if (language.nounHead !== 'last' || language.verbLast) return undefined
  const people = all('party').findLast(({ to, rest }) => to <= outerFrom && rest.endsWith('s'))
  const link = people && endingAt('nounLink', people.from)
  const counts = link && language.another?.number.some((stem) => items[link.from - 1]?.lower.startsWith(stem))
  if (!people || !counts || outerFrom - people.to > reachNationals || at('thing', people.to)) return undefined
  if (hasNumber(reading, people.to, outerFrom)) return undefined
  return isThereToWork(reading, people.to) || isOfWork(reading) ? 'workers' : 'soldiers'
}

const reachGroup = 5

/** "The new *group* would *consist of 6,000*": a group of people that was sent or is to be. */
export function ofGroup({ items, language }: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const { groups } = language
  if (!groups) return undefined
  const isOf = (words: readonly string[], at: number) => words.some((stem) => items[at]?.lower.startsWith(stem))
  const verb = [outerFrom - 1, outerFrom - 2].find((at) => isOf(groups.numbering, at))
  if (verb === undefined) return undefined
  for (let at = verb - 1; at >= verb - reachGroup; at -= 1) if (isOf(groups.words, at)) return 'soldiers'
  return undefined
}
