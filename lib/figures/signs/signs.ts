import type { Metric, Side, Subject } from '../claim.ts'
import type { HedgeName, MaskKind, UnitName } from '../languages/form/amounts.ts'
import type { PaperForm } from '../languages/form/attribution.ts'
import type { RelativeDay } from '../languages/form/calendar.ts'
import type { RoleName } from '../languages/form/roles.ts'
import type { Claimant } from '../vocabulary.ts'

/** where a cue stands, seen from the event or the number */
export type Place = 'before' | 'after'

/** Everything a word can tell the reader. One item may carry several signs. */
export interface SignValues {
  hedgeBefore: HedgeName
  hedgeAfter: HedgeName
  increment: Place
  rate: true
  mask: MaskKind
  date: string
  relative: RelativeDay
  unit: UnitName
  multiplied: true
  currency: true
  thing: Subject
  foreign: true
  modifier: true
  stop: true
  definite: true
  partOf: true
  event: Metric
  auxiliary: true
  receiving: true
  joiner: true
  purpose: true
  clause: true
  planned: Place
  possible: Place
  denied: Place
  done: true
  gerund: true
  superseded: Place
  updated: true
  anaphor: true
  toward: Place
  origin: Place
  rangeOpen: number
  /** the frames of ranges that it may stand in */
  rangeMiddle: readonly number[]
  change: true
  say: true
  putVerb: true
  putAt: true
  naming: true
  agent: true
  nation: Claimant
  counting: true
  according: true
  accordingAfter: true
  citing: Place
  sourceNoun: true
  paper: PaperForm
  nounLink: true
  pronoun: true
  plural: true
  sourceAnaphor: true
  aboutThis: true
  role: RoleName
  hearsay: true
  relativePronoun: true
  hearer: true
  firstPerson: true
  elsewhere: true
  silent: true
  impersonal: true
  attributive: true
  quotative: true
  continued: true
  /** code of a currency other than the dollar */
  coin: string
  party: Side
  claimant: Claimant
}

export type SignKind = keyof SignValues

export type Sign<K extends SignKind = SignKind> = { [P in K]: { kind: P; value: SignValues[P] } }[K]
