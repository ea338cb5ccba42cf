import type { FigureClaim } from './claim.ts'
import { readCounted } from './meaning/nouns/counted-noun.ts'
import { hedgedAround } from './numbers/hedging.ts'
import { type FoundQuantity, findQuantities } from './numbers/quantities.ts'
import type { Reader } from './reader.ts'

/** The quote alone must read, by the same grammar, as the same quantity: what a reader is shown proves the number. */
export function passesGate(reader: Reader, claim: FigureClaim): boolean {
  const reading = reader.read(claim.quote, 0)
  return findQuantities(reading).some(
    (quantity) =>
      isSame(quantity, claim) || isSame(hedgedAround(reading, quantity, readCounted(reading, quantity)), claim),
  )
}

const isSame = ({ value, low, high, hedge }: FoundQuantity, claim: FigureClaim): boolean =>
  value === claim.value && low === claim.low && high === claim.high && hedge === claim.hedge
