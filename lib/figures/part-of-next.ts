import type { FigureClaim } from './claim.ts'
import { compose } from './compose.ts'
import type { Context } from './context.ts'
import { isPersonal } from './meaning/metrics.ts'
import { readCounted } from './meaning/nouns/counted-noun.ts'
import { hedgedAround } from './numbers/hedging.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import type { Reading } from './signs/reading.ts'
import type { Attribution } from './sources/attribution.ts'

/** "8,000 *of the* 13,000 North Koreans who came had visas": a part without an event of its own, right before its whole. */
export const isPartOfNext = ({ language, at }: Reading, part: FoundQuantity, whole: FoundQuantity): boolean => {
  if (language.nounHead !== 'last' || language.verbLast || part.fraction) return false
  const { value, outerTo } = part
  if (value === null || value >= (whole.value ?? whole.high ?? 0)) return false
  const of = at('partOf', outerTo)
  return of !== undefined && (of.to === whole.outerFrom || of.to === whole.from)
}

/** The people of such a part are those of the whole, and what is said of it is said of them. */
export function partOfNext(
  reading: Reading,
  part: FoundQuantity,
  { metric, subject, side, spans }: FigureClaim,
  attribution: Attribution,
  context: Context,
): FigureClaim | undefined {
  if (!isPersonal(subject)) return undefined
  const counted = readCounted(reading, part)
  if (counted.unit !== null) return undefined
  const quantity = hedgedAround(reading, part, counted)
  const meant = { metric, subject, elided: true, event: false, superseded: false }
  return compose(
    { reading, span: spans.sentence, quantity, counted, event: undefined, meant, side, attribution },
    context,
  )
}
