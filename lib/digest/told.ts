import type { DigestItem } from './digest.ts'

/** A change as it is told to people: with the conflict that its new number begins, where it begins one. */
export interface Told {
  item: DigestItem
  conflict: DigestItem | null
}

const moves = new Set(['CORRECTED', 'CHANGED', 'REFINED'])

/**
 * Puts a number that moved and the conflict of that same number into one piece of news, at the place of the move. They stay two changes
 * with two ids in every form for programs.
 */
export function toldTogether(items: readonly DigestItem[]): Told[] {
  const conflicts = new Map(items.filter(({ change }) => change.kind === 'CONFLICT').map((item) => [keyOf(item), item]))
  const told = items
    .filter(({ change }) => moves.has(change.kind))
    .map((item) => ({ item, conflict: conflicts.get(keyOf(item)) ?? null }))
  const joined = new Set(told.map(({ conflict }) => conflict))
  const moved = new Map(told.map((one) => [one.item, one]))
  return items.filter((item) => !joined.has(item)).map((item) => moved.get(item) ?? { item, conflict: null })
}

const keyOf = ({ change }: DigestItem): string => `${change.to?.id ?? ''} ${change.at}`
