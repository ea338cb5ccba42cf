import type { DigestItem } from './digest.ts'

/** A change as it is told to people: with the conflict that its new number begins, where it begins one. */
export interface Told {
  item: DigestItem
  conflict: DigestItem | null
}

const moves = new Set(['CORRECTED', 'CHANGED', 'REFINED'])

/**
 * Puts a number that moved and the conflict of that same number into one piece of news, at the place of the move, and tells once what an
 * edit corrected in the headline as in the text ("4,700" and "about 4,700"). They stay changes of their own with ids of their own in every
 * form for programs.
 */
export function toldTogether(items: readonly DigestItem[]): Told[] {
  const once = withoutRepeats(items)
  const conflicts = new Map(once.filter(({ change }) => change.kind === 'CONFLICT').map((item) => [keyOf(item), item]))
  const told = once
    .filter(({ change }) => moves.has(change.kind))
    .map((item) => ({ item, conflict: conflicts.get(keyOf(item)) ?? null }))
  const joined = new Set(told.map(({ conflict }) => conflict))
  const moved = new Map(told.map((one) => [one.item, one]))
  return once.filter((item) => !joined.has(item)).map((item) => moved.get(item) ?? { item, conflict: null })
}

/** Of one edit that gives the same two numbers with other hedges, the first. */
function withoutRepeats(items: readonly DigestItem[]): DigestItem[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const edit = editOf(item)
    const repeated = edit !== null && seen.has(edit)
    if (edit !== null) seen.add(edit)
    return !repeated
  })
}

function editOf({ change: { kind, articleId, at, figureId, from, to } }: DigestItem): string | null {
  const [before, after] = [from?.value ?? null, to?.value ?? null]
  if (articleId === null || before === null || (to && after === null)) return null
  return [kind, articleId, at, figureId, before, after].join(' ')
}

const keyOf = ({ change }: DigestItem): string => `${change.to?.id ?? ''} ${change.at}`
