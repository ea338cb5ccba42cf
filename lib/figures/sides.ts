import type { Side } from './claim.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The parties of a watch by their group. */
export interface Sides {
  /** of the first group: whose people and things are counted */
  own: readonly Side[]
  /** of the other groups */
  others: readonly Side[]
  all: readonly Side[]
}

const known = new WeakMap<Vocabulary, Sides>()

/** The same for every sentence, so put together once. */
export function sidesOf(vocabulary: Vocabulary): Sides {
  const found = known.get(vocabulary)
  if (found) return found
  const groups = groupsOf(vocabulary)
  known.set(vocabulary, groups)
  return groups
}

const groupsOf = ({ relation }: Vocabulary): Sides => ({
  own: relation[0] ?? [],
  others: relation.slice(1).flat(),
  all: relation.flat(),
})
