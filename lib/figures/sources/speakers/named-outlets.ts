import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Mention } from './mentions.ts'
import { nameMention, textOf } from './names.ts'

const longestName = 3

/** "the *Harbour Times* newspaper": an outlet of which the watch knows nothing, named before what it is. */
export function outletNamedBefore(reading: Reading, role: RoleName, from: number, to: number): Mention | undefined {
  const { nounHead, verbLast } = reading.language
  if (role !== 'media' || nounHead !== 'last' || verbLast) return undefined
  let start = from
  while (from - start < longestName && isNamePart(reading, start - 1)) start -= 1
  if (start === from) return undefined
  return { ...nameMention(reading, textOf(reading, start, from), start, to), relays: true }
}

/** The first word of a sentence has its capital anyhow. */
function isNamePart({ items, over }: Reading, at: number): boolean {
  const item = items[at]
  if (at <= 0 || item?.kind !== 'word' || !isCapitalized(item)) return false
  return !(over('party', at) ?? over('role', at) ?? over('definite', at) ?? over('stop', at) ?? over('date', at))
}
