import type { FigureClaim } from './claim.ts'
import { findQuantities } from './quantities.ts'
import type { Reader } from './reader.ts'

/** The quote alone must read, by the same grammar, as the same quantity: what a reader is shown proves the number. */
export function passesGate(reader: Reader, claim: FigureClaim): boolean {
  return findQuantities(reader.read(claim.quote, 0)).some(
    ({ value, low, high, hedge }) =>
      value === claim.value && low === claim.low && high === claim.high && hedge === claim.hedge,
  )
}
