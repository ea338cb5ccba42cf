import type { Value } from '../ledger/value.ts'
import type { Watch } from '../watches/watch.ts'

/** Groups that texts quote without a name; a watch that lists them itself wins. */
const groups = new Map([
  ['unattributed', 'nobody named'],
  ['western', 'Western officials'],
  ['experts', 'experts'],
  ['sources', 'unnamed sources'],
])

/** Names that are words of ours: they begin a sentence with a capital. */
export const ownWords: ReadonlySet<string> = new Set(groups.values())

/** A claimant's name for people: the watch's own, else the fullest spelling in the articles, else its id. */
export function claimantName(watch: Watch, id: string, values: readonly Pick<Value, 'names'>[] = []): string {
  if (id === 'unattributed') return 'nobody named'
  const known = watch.vocabulary.claimants.find((claimant) => claimant.id === id)
  if (known) return known.name
  return groups.get(id) ?? fullest(values.flatMap((value) => value.names)) ?? id
}

function fullest(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
}
