import type { Cues, Patterns } from './patterns.ts'

/** What a hedge word says. `exact` is what remains when there is none, `range` and `order_of_magnitude` come from the numeral. */
export type HedgeName = 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'nearly'

/** Why a number is no quantity. Each language lists its own patterns; a mask covers every number inside the pattern. */
export type MaskKind =
  | 'date'
  | 'time'
  | 'ordinal'
  | 'id'
  | 'calibre'
  | 'age'
  | 'score'
  | 'duration'
  | 'distance'
  | 'views'
  | 'idiom'

/** Units that are named by a word of their own, beside those that follow from the counted thing; `times` is a multiple (трижды, in 9 раз больше). */
export type UnitName = 'person' | 'usd' | 'percent' | 'vessel' | 'train' | 'flight' | 'ton' | 'km' | 'item' | 'times'

/** A range is `open` A `middle` B; `open` may be empty. `A (unit) middle B unit`. */
export interface RangeFrame {
  open: Patterns
  middle: Patterns
}

/** What a number is: exact or about, a change or a rate, of what unit, all or a part, or no quantity at all. */
export interface AmountWords {
  /** verbs of change: rose *from* 600 *to* 2,000 is two figures, no range */
  changes: Patterns
  ranges: readonly RangeFrame[]
  hedges: { before: Readonly<Record<HedgeName, Patterns>>; after: Readonly<Record<HedgeName, Patterns>> }
  /** another 6,000; 2,000 more */
  increment: Cues
  /** stems of the verbs beside which a word for more says that it is still so: ще *стоять* 11 тисяч */
  staying?: readonly string[]
  /** stems of the verbs that say by themselves that there are more: *довислала* 3 тисячі */
  adding?: readonly string[]
  /** behind an ordinal: one of a series, 3*차* 파병 */
  waves?: Patterns
  /** per day, a month, per head */
  rate: Patterns
  masks: Readonly<Record<MaskKind, Patterns>>
  units: Readonly<Record<UnitName, Patterns>>
  /** right before a number of `times`, make it a multiple (*в* 3 раза); a word that is number and `times` in one (вдвое) needs none */
  multiplied?: Patterns
  /** right before a number that has no word for times behind it: multiplied *by* nine, by a factor *of* nine */
  factors?: Patterns
  /** verb-last: behind a number that stands behind another one: 1천 명의 3*배*, so that both are of the same thing */
  multiples?: Patterns
  /** other money, by its code in lower case: krw, rub; read as money, its unit is `other:krw` */
  coins?: Readonly<Record<string, Patterns>>
  /** currency signs and words before the number: $, US$ */
  currencyBefore: Patterns
  /** nouns between a hedge and its number: an estimated *value* of $5 billion */
  amounts?: Patterns
  /** before a number that says the one before it in another measure: a million barrels, *that is* 56,000 tons */
  restating?: Patterns
  /** before a number behind a word for sooner: it is only compared with (раніше *за*) */
  comparing?: Patterns
  /** between a noun and its number: soldiers *number* 11,000 */
  counting?: Patterns
  /** right before a bare number, say how many there were and are: *было* 2 тысячи, *стало* 5 */
  was?: Patterns
  /** before a number without noun: so many are there, whatever happened to those before (всего их там 12 тысяч) */
  present?: Patterns
  /** numerals that only go with feminine nouns: ещё *две* are no tourists */
  feminine?: Patterns
  /** right before a whole of which nobody knows the part: *how many of the* 2 million rounds */
  partAsked?: Patterns
  /** right before what did not come about */
  insteadOf?: Patterns
  /** a question for a number: *how many* are there? */
  howMany?: Patterns
  /** phrases right before a bare number of those who were counted before: *the plan is* 10,000 */
  aims?: Patterns
  /** phrases right behind a number that repeat the verb before: 5,000 *did so* */
  didSo?: Patterns
  /** before a number without noun: as many as were counted before, counted again (now *it is* 2,000) */
  recounted?: Patterns
  /** words of time between a hedge and its number: перевищили *вже* 3000 */
  meanwhile?: Patterns
  /** `the 11,000`, `these 6,000`: what is known already */
  /** words before a number of people of all of whom something is said */
  everyone?: Patterns
  /** verb-last: beginnings of nouns for people of whatever kind: those of the figure before */
  anybody?: readonly string[]
  definite: Patterns
  /** before the number of all of whom some were lost: the dead *from* 11,000 troops */
  wholes?: Patterns
  /** out of, of the: the number before is a part of the number behind */
  partOf: Patterns
  /** open a sentence on those whom the figure before left out: *the rest* flew */
  remainder?: Patterns
  /** right before a higher number of the same: "*or even* 500,000" */
  even?: Patterns
  /** between two equal numbers: 1,000 *for* 1,000 */
  swapped?: Patterns
  /** containers that could *hold* so many shells */
  holding?: Patterns
  /** right before a number that tells of whom the sentence before was: «*йдеться про* двох солдатів» */
  pointing?: Patterns
  /** endings of a noun of which there are so many: солдат, рабоч*их*, сапер*ов* */
  ofMany?: Patterns
  /** words that take up the last figure: the figure, the toll, the total */
  anaphors: Patterns
  /** groups of people, and verbs that say of how many: the contingent *numbers* 6,000 */
  groups?: { words: Patterns; numbering: Patterns }
  /** before a part of those who have just been counted: в том числе */
  including?: Patterns
  /** "another number", "its own figure": what somebody counts otherwise than who was quoted before; the beginnings of the second words */
  another?: { words: Patterns; number: Patterns }
  /** stems of the words that name a number without its noun: речь о 10 000, цифра в 10 000 */
  talk?: readonly string[]
}
