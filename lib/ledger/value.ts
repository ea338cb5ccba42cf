import type { AsOf, Hedge, Metric, Mode, Side, Subject } from '../figures/claim.ts'

/** A tracked series: whose number of what it is. `claimant` is a gazetteer id, a slug of a name, or `unattributed`. */
export interface Figure {
  watch: string
  metric: Metric
  side: Side
  subject: Subject
  unit: string
  phase: 'actual' | 'planned'
  mode: Mode
  claimant: string
}

/** The numbers of a quantity, without the words. */
export interface Amount {
  value: number | null
  low: number | null
  high: number | null
  hedge: Hedge
}

/** One distinct amount that was reported for a figure. Its lists and instants only ever grow, in any order of arrival. */
export interface Value extends Amount {
  id: string
  figure: Figure
  figureId: string
  /** what decides which value is newer: the last day of its as-of, else its publication, never later than that; the earliest over all sightings */
  order: string
  asOf: AsOf | null
  /** first and last instant at which figurewatch saw it */
  firstSeen: string
  lastSeen: string
  /** last publication that asserts it as current; null where every text gives it as an earlier figure */
  lastSaid: string | null
  /** names of the claimant as written, sorted */
  names: string[]
  /** ids of outlets and publishers that carry it, sorted */
  outlets: string[]
  publishers: string[]
  langs: string[]
}

/** One claim as the ledger takes it: the value it speaks of, and what this article adds to that value. */
export interface Sighting extends Amount {
  valueId: string
  figure: Figure
  figureId: string
  order: string
  asOf: AsOf | null
  seen: string
  /** when the article was found: a re-read says nothing again */
  found: string
  /** null when the text gives it as an earlier figure */
  said: string | null
  name: string
  outlet: string
  publisher: string
  lang: string
}
