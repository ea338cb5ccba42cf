import type { Language } from '../languages/language.ts'
import type { Item } from '../text/items.ts'
import { allOf, beginningAt, endingAt, findSigns, over } from './found-signs.ts'
import type { KnownSign } from './kinds.ts'
import type { PatternTree } from './patterns.ts'
import type { SignKind, SignValues } from './signs.ts'

export interface SignMatch<K extends SignKind> {
  kind: K
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

export function createReading(language: Language, items: readonly Item[], tree: PatternTree<KnownSign>): Reading {
  const found = findSigns(items, tree)
  return {
    language,
    items,
    all(kind) {
      return allOf(found, kind)
    },
    at(kind, index, value) {
      return beginningAt(found, kind, index, value)
    },
    endingAt(kind, index, value) {
      return endingAt(found, kind, index, value)
    },
    over(kind, index) {
      return over(found, kind, index)
    },
  }
}
