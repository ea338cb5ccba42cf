import type { Label } from '../feeds/feed.ts'
import type { Span } from '../figures/claim.ts'
import type { Change } from '../ledger/change.ts'
import type { Figure, Value } from '../ledger/value.ts'

/** Half open: since ≤ t < until. `tz` is an IANA zone, for the words only. */
export interface Window {
  since: string
  until: string
  tz: string
}

/** The sentence that proves a value, and where it stands. */
export interface Proof {
  claimId: string
  quote: string
  sentence: string
  /** the quote inside the sentence */
  mark: Span
  lang: string
  via: string[]
  url: string
  title: string
  outlet: string
  label: Label | null
  published: string | null
}

/** A value as people read it: the amount in words, who claims it, how widely it is carried, and one sentence that proves it. */
export interface ShownValue {
  value: Value
  claimant: string
  amount: string
  proof: Proof | null
  /** the sentences that prove as much, one of each language */
  inLanguages: Proof[]
  /** outlets that carry it; wire copies count once in `carriers` */
  outlets: string[]
  publishers: number
  carriers: number
}

export interface DigestItem {
  change: Change
  claimant: string
  /** "North Korean soldiers killed", "North Korean soldiers to be deployed, additional" */
  heading: string
  from: ShownValue | null
  to: ShownValue | null
  against: ShownValue[]
  /** the article that was edited: CORRECTED, RETRACTED */
  article: { url: string; title: string; outlet: string } | null
  /** why it is here, in one sentence */
  why: string
}

export interface Coverage {
  feeds: number
  feedsRead: number
  feedsFailed: { title: string; health: string; since: string; why: string | null }[]
  feedsQuiet: number
  articlesRead: number
  articlesWithoutText: number
}

export interface Digest {
  watch: string
  title: string
  window: Window
  status: 'changes' | 'no-change' | 'baseline'
  items: DigestItem[]
  /** values of the first day, listed and not announced */
  baseline: ShownValue[]
  /** values that were only repeated in the window */
  restated: number
  coverage: Coverage
}

/** What a page per figure shows: every value of every claimant for one metric, subject, phase and mode. */
export interface FigureView {
  figure: Figure
  figureId: string
  claimant: string
  heading: string
  current: ShownValue | null
  history: ShownValue[]
  /** ids of values that every article has taken back */
  withdrawn: string[]
  changes: Change[]
}
