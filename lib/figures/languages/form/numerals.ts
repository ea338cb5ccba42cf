import type { Patterns } from './patterns.ts'

/** [from, below), and from where it counts before a scale: dozens are 24 and more, tens of thousands 10,000 and more */
export type VagueWord = readonly [from: number, below: number, beforeScale?: number]

/** What makes an ordinal a share though it has no count: words before its article with those behind it, or a noun behind it. */
export interface SharesAlone {
  before?: Patterns
  behind?: Patterns
  /** *пятая* часть; the second part is no half */
  part?: Patterns
}

export interface Numerals {
  /** separators inside digits: 1,000 or 1 000; a comma before exactly three digits is a group unless a scale follows */
  groups: readonly (',' | ' ' | '.')[]
  decimals: readonly ('.' | ',')[]
  /** scales, counters and endings are written onto the number (`1만5천여명이`): such words are cut into their parts first */
  glued: boolean
  /** between the whole and its tenths: one *point* six million */
  point?: Patterns
  /** one word, one value; `*` allowed: `двух`, `трехсот`, `twenty` */
  values: Readonly<Record<string, number>>
  /** multiply what stands directly before and add up: hundred, 천, 백 */
  minor: Readonly<Record<string, number>>
  /** multiply all that stands before: thousand, тыс, 만, 억 */
  major: Readonly<Record<string, number>>
  /** a case that is written onto digits with a hyphen, and of these what only 2, 3 and 4 take: 12-*ти*, 3-*х*, but no 90-х */
  cases?: { any: Patterns; few: Patterns }
  /** letters right behind digits, case as written: K, M, bn */
  suffixes: Readonly<Record<string, number>>
  /** a word that is one only before a scale: a thousand */
  article: Patterns
  /** `half a million`, `two and a half thousand`; [] where one word does it (полтора) */
  half: Patterns
  /** joins parts of a numeral: two hundred *and* fifty */
  joiners: Patterns
  /** vague words as [from, below): dozens [24, 100), several [2, 10), 수백 [100, 1000) */
  vague: Readonly<Record<string, VagueWord>>
  /** of these `vague` words, which are no figure without a scale: several, a few */
  vagueNeedsScale: Patterns
  /** inside a numeral before its scale, phrases for a little more: трёх *с лишним* тысячах */
  more?: Patterns
  /** before one of `singularBehindHedge`, which is one of its scale then: *первой* тысячи */
  single?: Patterns
  /** of `vague`, those that before a scale are two of it, more or less: пара тысяч */
  couple?: Patterns
  /** scales that stand before their number where it is about so many: тысяч десять */
  inverted?: Patterns
  /** between a scale and its number where it is about so many: тисячі *зо* дві */
  around?: Patterns
  /** of `vague`, those that behind a hedge are one of their scale: около тысячи is about 1,000, тысячи are thousands */
  singularBehindHedge?: Patterns
  /** stands between a vague word and its scale: tens *of* thousands */
  linkers: Patterns
  /** parts of a whole in percent, read as a share when a whole follows or precedes: half 50, third 33.3 */
  fractions: Readonly<Record<string, number>>
  /** of these, those that are ordinals without a count before them: *a* third, *two* thirds */
  fractionsNeedCount: Patterns
  /** where one of `fractionsNeedCount` is a share though it has no count: *by* a third *in* May */
  shares?: SharesAlone
  /** before one of `fractionsNeedCount`, which is a share then: *каждый* второй is a half */
  every?: Patterns
  /** between part and whole: four *in* five */
  outOf: Patterns
  /** between denominator and numerator: 3*분의*1 */
  over: Patterns
  /** inside or right behind a numeral, "a little more": 여, -odd */
  odd: Patterns
  /** of `values`, those that are places, too, and numerals only beside another one or before what is counted: 만 *이천*, *이천* 명 */
  places?: Patterns
  /** where numerals are glued: words that begin like a numeral and are none (열차 is no 열|차) */
  whole?: Patterns
}
