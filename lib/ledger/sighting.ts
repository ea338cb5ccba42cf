import type { AsOf, FigureClaim } from '../figures/claim.ts'
import { figureId, unattributed, valueId } from './identity.ts'
import type { Figure, Sighting } from './value.ts'

/** Below it a claim stays on the review list, where people can see it and no digest does. */
export const threshold = 0.6

/** Where a claim was found, as far as the ledger cares. Instants are ISO 8601. */
export interface Found {
  watch: string
  seen: string
  found: string
  published: string | null
  outlet: string
  publisher: string
  lang: string
}

/**
 * The ledger's view of a claim, or null where it belongs on the review list: too little confidence, only possible, denied, or a
 * number of we do not know what, which would put unlike things into one series.
 */
export function sight(claim: FigureClaim, found: Found): Sighting | null {
  if (claim.confidence < threshold || claim.status === 'denied' || claim.status === 'possible') return null
  if (claim.metric === 'other' || claim.subject === 'other' || isOnePerson(claim)) return null
  const figure = figureOf(claim, found.watch)
  const day = (found.published ?? found.seen).slice(0, 10)
  return {
    valueId: valueId(figure, claim),
    figure,
    figureId: figureId(figure),
    value: claim.value,
    low: claim.low,
    high: claim.high,
    hedge: claim.hedge,
    order: order(claim.asOf, day),
    asOf: claim.asOf,
    seen: found.seen,
    found: found.found,
    said: claim.superseded ? null : day,
    name: claim.source?.name ?? unattributed,
    outlet: found.outlet,
    publisher: found.publisher,
    lang: found.lang,
  }
}

/** The death of one soldier or two is an event with people in it, no toll that would follow one of hundreds. */
function isOnePerson({ metric, unit, value }: FigureClaim): boolean {
  const loss = metric === 'killed' || metric === 'wounded' || metric === 'casualties' || metric === 'missing'
  return loss && unit === 'person' && value !== null && value < 3
}

function figureOf(claim: FigureClaim, watch: string): Figure {
  const { metric, side, subject, unit, phase, mode } = claim
  return { watch, metric, side, subject, unit, phase, mode, claimant: claim.source?.id ?? unattributed }
}

/** The last day that the count refers to; what is published on a day cannot be newer than that day. */
function order(asOf: AsOf | null, day: string): string {
  return asOf && asOf.to < day ? asOf.to : day
}
