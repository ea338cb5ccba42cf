import type { Language } from '../languages/language.ts'
import type { Item } from '../text/items.ts'
import type { Match } from './patterns.ts'
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

type Lists = { [K in SignKind]: SignMatch<K>[] }

const emptyLists = (): Lists => ({
  hedgeBefore: [],
  hedgeAfter: [],
  increment: [],
  rate: [],
  mask: [],
  date: [],
  relative: [],
  unit: [],
  multiplied: [],
  currency: [],
  thing: [],
  foreign: [],
  modifier: [],
  stop: [],
  definite: [],
  partOf: [],
  event: [],
  auxiliary: [],
  receiving: [],
  joiner: [],
  purpose: [],
  clause: [],
  planned: [],
  possible: [],
  denied: [],
  done: [],
  superseded: [],
  updated: [],
  anaphor: [],
  toward: [],
  origin: [],
  rangeOpen: [],
  rangeMiddle: [],
  change: [],
  say: [],
  putVerb: [],
  putAt: [],
  naming: [],
  agent: [],
  nation: [],
  counting: [],
  according: [],
  accordingAfter: [],
  citing: [],
  sourceNoun: [],
  nounLink: [],
  pronoun: [],
  plural: [],
  sourceAnaphor: [],
  aboutThis: [],
  role: [],
  hearsay: [],
  relativePronoun: [],
  hearer: [],
  firstPerson: [],
  silent: [],
  attributive: [],
  quotative: [],
  continued: [],
  coin: [],
  party: [],
  claimant: [],
})

/** Kinds of which a longer sign hides those that begin inside it: "killed or wounded" is one event. */
const hiding: ReadonlySet<SignKind> = new Set(['event', 'claimant', 'party', 'thing', 'date', 'role', 'unit'])

// No pattern is longer, hyphens between its words counted, so a sign that covers an item begins at most this many items before it.
const reach = 12

export function createReading(language: Language, items: readonly Item[], matches: readonly Match<Sign>[]): Reading {
  const lists = emptyLists()
  for (const { value, from, to, rest } of matches) add(lists, value, from, to, rest)
  const all = <K extends SignKind>(kind: K): readonly SignMatch<K>[] => lists[kind]
  return {
    language,
    items,
    all,
    at(kind, index, value) {
      const list = all(kind)
      for (let at = firstFrom(list, index); list[at]?.from === index; at += 1) {
        if (value === undefined || list[at]?.value === value) return list[at]
      }
      return undefined
    },
    endingAt(kind, index, value) {
      return longestEnding(all(kind), index, value)
    },
    over(kind, index) {
      return nearby(all(kind), index + 1, (sign) => sign.to > index)
    },
  }
}

function add<K extends SignKind>(lists: Lists, sign: Sign<K>, from: number, to: number, rest: string): void {
  const kind: K = sign.kind
  const list: SignMatch<K>[] = lists[kind]
  const last = list[list.length - 1]
  // one word may be of several values (a cue before and behind), a shorter one is hidden by a longer one at the same place
  if (last && last.from === from && (last.to > to || last.value === sign.value)) return
  if (last && last.from < from && hiding.has(kind) && to <= last.to) return
  list.push({ value: sign.value, from, to, rest })
}

/** Index of the first sign that begins at `from` or behind it. */
function firstFrom(list: readonly { from: number }[], from: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

function longestEnding<T extends { from: number; to: number; value: unknown }>(
  list: readonly T[],
  end: number,
  value: unknown,
): T | undefined {
  let found: T | undefined
  for (let at = firstFrom(list, end) - 1; at >= 0; at -= 1) {
    const sign = list[at]
    if (!sign || sign.from < end - reach) break
    if (sign.to === end && (value === undefined || sign.value === value)) found = sign
  }
  return found
}

/** Signs that begin before `before` but within reach, the nearest first. */
function nearby<T extends { from: number; to: number }>(
  list: readonly T[],
  before: number,
  test: (sign: T) => boolean,
): T | undefined {
  for (let at = firstFrom(list, before) - 1; at >= 0; at -= 1) {
    const sign = list[at]
    if (!sign || sign.from < before - reach) return undefined
    if (test(sign)) return sign
  }
  return undefined
}
