import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Mention } from './mentions.ts'
import { nameMention, textOf } from './names.ts'

/** "the *education ministry*", "the *ministry of education*": of whatever country, a body that the text calls so. */
export function departmentOf(reading: Reading, role: RoleName, from: number, to: number): Mention | undefined {
  if (role !== 'ministry' || reading.language.nounHead !== 'last' || reading.language.verbLast) return undefined
  const of = reading.at('nounLink', to)
  if (reading.endingAt('definite', from) && of && isCommon(reading, of.to)) return body(reading, from, of.to + 1)
  return isCommon(reading, from - 1) && reading.endingAt('definite', from - 1) ? body(reading, from - 1, to) : undefined
}

const body = (reading: Reading, from: number, to: number): Mention =>
  nameMention(reading, textOf(reading, from, to), from, to)

const isCommon = ({ items, over }: Reading, at: number): boolean =>
  items[at]?.kind === 'word' && !isCapitalized(items[at]) && !over('stop', at) && !over('definite', at)
