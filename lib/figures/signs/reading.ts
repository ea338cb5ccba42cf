import type { Language } from '../languages/language.ts'
import type { Item } from '../text/items.ts'
import { eachPattern, type PatternTree } from './patterns.ts'
import type { Sign, SignKind, SignValues } from './signs.ts'

export interface SignMatch<K extends SignKind> {
  value: SignValues[K]
  from: number
  to: number
  rest: string
}

/** One sentence, read: its items and, for each kind of sign, where it stands. */
export interface Reading {
  language: Language
  items: readonly Item[]
  /** all signs of a kind in order; where several begin at one item only the longest */
  all<K extends SignKind>(kind: K): readonly SignMatch<K>[]
  /** the sign of a kind that begins at this item, of this value where one is given */
  at<K extends SignKind>(kind: K, index: number, value?: SignValues[K]): SignMatch<K> | undefined
  /** the sign of a kind that ends right before this item, of this value where one is given */
  endingAt<K extends SignKind>(kind: K, index: number, value?: SignValues[K]): SignMatch<K> | undefined
  /** the sign of a kind that covers this item */
  over<K extends SignKind>(kind: K, index: number): SignMatch<K> | undefined
}

type ListsOf<Kinds extends SignKind> = { [K in Kinds]: SignMatch<K>[] }
type Lists = ListsOf<SignKind>

const none: [] = []

/** Until its first sign is found a kind shares the empty list. */
const emptyLists: Lists = {
  hedgeBefore: none,
  hedgeAfter: none,
  increment: none,
  rate: none,
  mask: none,
  date: none,
  relative: none,
  unit: none,
  multiplied: none,
  currency: none,
  thing: none,
  foreign: none,
  modifier: none,
  stop: none,
  definite: none,
  partOf: none,
  event: none,
  auxiliary: none,
  receiving: none,
  joiner: none,
  purpose: none,
  clause: none,
  planned: none,
  possible: none,
  denied: none,
  done: none,
  gerund: none,
  superseded: none,
  updated: none,
  anaphor: none,
  toward: none,
  origin: none,
  rangeOpen: none,
  rangeMiddle: none,
  change: none,
  say: none,
  putVerb: none,
  putAt: none,
  naming: none,
  agent: none,
  nation: none,
  counting: none,
  according: none,
  accordingAfter: none,
  citing: none,
  sourceNoun: none,
  nounLink: none,
  pronoun: none,
  plural: none,
  sourceAnaphor: none,
  aboutThis: none,
  role: none,
  hearsay: none,
  relativePronoun: none,
  hearer: none,
  firstPerson: none,
  elsewhere: none,
  silent: none,
  impersonal: none,
  attributive: none,
  quotative: none,
  continued: none,
  coin: none,
  party: none,
  claimant: none,
}

/** Kinds of which a longer sign hides those that begin inside it: "killed or wounded" is one event. */
const hiding: ReadonlySet<SignKind> = new Set(['event', 'claimant', 'party', 'thing', 'date', 'role', 'unit'])

// No pattern is longer, hyphens between its words counted, so a sign that covers an item begins at most this many items before it.
const reach = 12

export function createReading(language: Language, items: readonly Item[], tree: PatternTree<Sign>): Reading {
  const lists: Lists = items.some(beginsPattern) ? { ...emptyLists } : emptyLists
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!item) break
    eachPattern(item.word ? item.word.starts : tree.startsOfNumber(item.text, item), items, at, lists, add)
  }
  return {
    language,
    items,
    all(kind) {
      return lists[kind]
    },
    at(kind, index, value) {
      return beginningAt(lists[kind], index, value)
    },
    endingAt(kind, index, value) {
      return longestEnding(lists[kind], index, value)
    },
    over(kind, index) {
      return nearestOver(lists[kind], index)
    },
  }
}

const beginsPattern = ({ word }: Item): boolean =>
  word === null || word.starts.closed.length > 0 || word.starts.open.length > 0

function add<K extends SignKind>(lists: Lists, sign: Sign<K>, from: number, to: number, rest: string): void {
  const kind: K = sign.kind
  const list: SignMatch<K>[] = lists[kind]
  if (list.length === 0) {
    begin(lists, kind, { value: sign.value, from, to, rest })
    return
  }
  const last = list[list.length - 1]
  // one word may be of several values (a cue before and behind), a shorter one is hidden by a longer one at the same place
  if (last && last.from === from && (last.to > to || last.value === sign.value)) return
  if (last && last.from < from && to <= last.to && hiding.has(kind)) return
  list.push({ value: sign.value, from, to, rest })
}

function begin<Kinds extends SignKind, K extends Kinds>(lists: ListsOf<Kinds>, kind: K, sign: SignMatch<K>): void {
  lists[kind] = [sign]
}

interface Placed {
  from: number
  to: number
  value: unknown
}

function beginningAt<T extends Placed>(list: readonly T[], from: number, value: unknown): T | undefined {
  if (list.length === 0) return undefined
  for (let at = firstFrom(list, from); at < list.length; at += 1) {
    const sign = list[at]
    if (sign?.from !== from) return undefined
    if (value === undefined || sign.value === value) return sign
  }
  return undefined
}

function longestEnding<T extends Placed>(list: readonly T[], end: number, value: unknown): T | undefined {
  let found: T | undefined
  if (list.length === 0) return found
  for (let at = firstFrom(list, end) - 1; at >= 0; at -= 1) {
    const sign = list[at]
    if (!sign || sign.from < end - reach) break
    if (sign.to === end && (value === undefined || sign.value === value)) found = sign
  }
  return found
}

function nearestOver<T extends Placed>(list: readonly T[], index: number): T | undefined {
  if (list.length === 0) return undefined
  for (let at = firstFrom(list, index + 1) - 1; at >= 0; at -= 1) {
    const sign = list[at]
    if (!sign || sign.from < index + 1 - reach) return undefined
    if (sign.to > index) return sign
  }
  return undefined
}

/** Index of the first sign that begins at `from` or behind it. */
function firstFrom(list: readonly Placed[], from: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
