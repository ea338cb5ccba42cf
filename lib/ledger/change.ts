import type { Figure, Value } from './value.ts'

export const changeKinds = ['CORRECTED', 'RETRACTED', 'CHANGED', 'REFINED', 'CONFLICT', 'NEW', 'CONFIRMED'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What the ledger concludes from values; computed when read, never stored as the truth. */
export interface Change {
  /** hash of what happened, so it is the same on every reading and never reused */
  id: string
  kind: ChangeKind
  /** the instant at which it became known */
  at: string
  figure: Figure
  figureId: string
  /** the value before: CHANGED, REFINED, CORRECTED, RETRACTED */
  from: Value | null
  /** the value now; null when an article no longer gives any: RETRACTED */
  to: Value | null
  /** other claimants' current values: those it contradicts (CONFLICT) or agrees with (CONFIRMED) */
  against: Value[]
  /** the article that was edited: CORRECTED, RETRACTED */
  articleId: string | null
  direction: 'up' | 'down' | null
  /** between the points of comparison of from and to; null where one of them has none */
  difference: number | null
  percent: number | null
}
