import { metrics, modes, sides, subjects } from '../figures/claim.ts'
import type { Terms } from '../ledger/identity.ts'

/** The words that may stand in a figure's id. */
export const terms: Terms = { metrics, sides, subjects, modes }
