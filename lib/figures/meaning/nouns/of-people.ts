import type { Subject } from '../../claim.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import { isOfWork, isThereToWork } from './at-work.ts'

const reachWhom = 6

/** «за *солдат* КНДР, *которых* под Курском уже около 10 тысяч»: so many there are of whom the clause is, where it has no verb. */
export function ofWhom({ items, language, all, endingAt }: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const { whom = [], nounHead } = language
  if (nounHead !== 'first') return undefined
  const at = items.findLastIndex(({ lower }, index) => index < outerFrom && whom.includes(lower))
  if (items[at - 1]?.text !== ',' || outerFrom - at > reachWhom) return undefined
  if (all('event').some(({ from }) => from > at)) return undefined
  const owner = endingAt('party', at - 1)?.from ?? at - 1
  const thing = endingAt('thing', owner) ?? endingAt('thing', endingAt('origin', owner, 'before')?.from ?? owner)
  if (thing) return isPersonal(thing.value) ? thing.value : undefined
  return endingAt('unit', owner)?.value === 'person' && isOfWork({ items, language }) ? 'workers' : undefined
}

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
