import type { Change } from '../ledger/change.ts'

/** The colour of a change, beside its word and never instead of it. */
export function tone({ kind, direction }: Pick<Change, 'kind' | 'direction'>): string {
  if (kind === 'CORRECTED' || kind === 'RETRACTED' || kind === 'CONFLICT') return 'alert'
  return kind === 'CHANGED' && direction ? direction : ''
}
