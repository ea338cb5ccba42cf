import type { FigureClaim } from './claim.ts'
import { readCounted } from './meaning/counted.ts'
import { hedgedBehind } from './numbers/hedging.ts'
import { type FoundQuantity, findQuantities } from './numbers/quantities.ts'
import type { Reader } from './reader.ts'

/** The quote alone must read, by the same grammar, as the same quantity: what a reader is shown proves the number. */
export function passesGate(reader: Reader, claim: FigureClaim): boolean {
  const reading = reader.read(claim.quote, 0)
  const same = ({ value, low, high, hedge }: FoundQuantity) =>
    value === claim.value && low === claim.low && high === claim.high && hedge === claim.hedge
  return findQuantities(reading).some(
    (quantity) => same(quantity) || same(hedgedBehind(reading, quantity, readCounted(reading, quantity).to)),
  )
}
