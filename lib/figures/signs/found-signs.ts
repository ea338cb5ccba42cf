import type { Item } from '../text/items.ts'
import { type KnownSign, numberOf } from './kinds.ts'
import { longerPatterns } from './longer-patterns.ts'
import type { PatternTree } from './patterns.ts'
import type { SignMatch } from './reading.ts'
import type { SignKind } from './signs.ts'

type AnyMatch = SignMatch<SignKind>

/** The signs of a sentence in order, and where those of each item begin. */
export interface FoundSigns {
  signs: AnyMatch[]
  /** of each item, and behind the last one */
  firstOf: number[]
  /** how many items the longest one covers */
  longest: number
  /** the lists that were asked for, one for each kind */
  lists: AnyMatch[][]
  /** a bit for each kind that was found, so that what is not there is not looked for */
  kinds: number[]
}

export function findSigns(items: readonly Item[], tree: PatternTree<KnownSign>): FoundSigns {
  const found: FoundSigns = { signs: [], firstOf: [], longest: 1, lists: [], kinds: [0, 0, 0] }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    found.firstOf.push(found.signs.length)
    const starts = item.word ?? tree.startsOfNumber(item.text, item)
    for (const { value, to, rest } of longerPatterns(tree, starts, items, at)) add(found, value, at, to, rest)
    for (const { value, rest } of starts.closed) add(found, value, at, at + 1, rest)
  }
  found.firstOf.push(found.signs.length)
  found.longest = Math.min(found.longest, reach)
  return found
}

// No pattern is longer, hyphens between its words counted, so a sign that covers an item begins at most this many items before it.
const reach = 12

function add(
  found: FoundSigns,
  { kind, value, number, hides }: KnownSign,
  from: number,
  to: number,
  rest: string,
): void {
  const { signs, kinds } = found
  const place = number >> 5
  const bits = kinds[place] ?? 0
  const bit = 1 << (number & 31)
  if ((bits & bit) === 0) kinds[place] = bits | bit
  else {
    const last = lastOf(found, kind, from)
    // one word may be of several values (a cue before and behind), a shorter one is hidden by a longer one at the same place
    if (last && last.from === from && (last.to > to || last.value === value)) return
    if (last && last.from < from && to <= last.to && hides) return
  }
  signs.push({ kind, value, from, to, rest })
  if (to - from > found.longest) found.longest = to - from
}

/** The last one of the kind, but for those that end before this item. */
function lastOf({ signs, longest }: FoundSigns, kind: SignKind, from: number): AnyMatch | undefined {
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const sign = signs[at]
    if (!sign || sign.from <= from - longest) return undefined
    if (sign.kind === kind) return sign
  }
  return undefined
}

const isOf = <K extends SignKind>(sign: AnyMatch, kind: K): sign is SignMatch<K> => sign.kind === kind

const none: readonly [] = []

export function allOf<K extends SignKind>(found: FoundSigns, kind: K): readonly SignMatch<K>[] {
  const number = numberOf(kind)
  if (((found.kinds[number >> 5] ?? 0) & (1 << (number & 31))) === 0) return none
  for (const list of found.lists) if (isListOf(list, kind)) return list
  const list: SignMatch<K>[] = []
  for (const sign of found.signs) if (isOf(sign, kind)) list.push(sign)
  found.lists.push(list)
  return list
}

/** A list holds one kind, and at least one sign. */
const isListOf = <K extends SignKind>(list: readonly AnyMatch[], kind: K): list is readonly SignMatch<K>[] =>
  list[0]?.kind === kind

/** The first that begins at the item; of several the longest. */
export function beginningAt<K extends SignKind>(
  { signs, firstOf }: FoundSigns,
  kind: K,
  item: number,
  value: unknown,
): SignMatch<K> | undefined {
  if (item < 0 || item >= firstOf.length - 1) return undefined
  const end = firstOf[item + 1] ?? 0
  for (let at = firstOf[item] ?? 0; at < end; at += 1) {
    const sign = signs[at]
    if (sign && isOf(sign, kind) && (value === undefined || sign.value === value)) return sign
  }
  return undefined
}

/** The longest that ends right before the item. */
export function endingAt<K extends SignKind>(
  { signs, firstOf, longest }: FoundSigns,
  kind: K,
  item: number,
  value: unknown,
): SignMatch<K> | undefined {
  if (item <= 0 || item >= firstOf.length) return undefined
  const end = firstOf[item] ?? 0
  for (let at = firstOf[Math.max(0, item - longest)] ?? 0; at < end; at += 1) {
    const sign = signs[at]
    if (sign && sign.to === item && isOf(sign, kind) && (value === undefined || sign.value === value)) return sign
  }
  return undefined
}

/** The one that covers the item and begins nearest to it. */
export function over<K extends SignKind>(
  { signs, firstOf, longest }: FoundSigns,
  kind: K,
  item: number,
): SignMatch<K> | undefined {
  if (item < 0 || item >= firstOf.length - 1) return undefined
  const first = firstOf[Math.max(0, item + 1 - longest)] ?? 0
  for (let at = (firstOf[item + 1] ?? 0) - 1; at >= first; at -= 1) {
    const sign = signs[at]
    if (sign && sign.to > item && isOf(sign, kind)) return sign
  }
  return undefined
}
