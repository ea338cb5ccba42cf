import type { FigureClaim } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { isAboutAnother, opensWithTeller } from './actors.ts'
import { isAsideOfNobody } from './hearsay.ts'

/** Whose figure this is the text leaves open: it is not of the only one whom it quotes. */
export const isOfNobody = (
  reading: Reading,
  quantity: FoundQuantity,
  figure: FigureClaim,
  cues: readonly AttributionCue[],
  context: Context,
): boolean =>
  isAsideOfNobody(reading, quantity.from) || isOfActor(reading, figure, context) || isOfMinistry(figure, cues)

/** A sentence about somebody whom nobody quotes goes on with nobody. */
function isOfActor(reading: Reading, { source }: FigureClaim, context: Context): boolean {
  const { lastSource, paragraph } = context
  if (source !== null || lastSource === null) return false
  const apart = reading.language.verbLast || lastSource.paragraph !== paragraph
  return apart
    ? isAboutAnother(reading, lastSource.source, context)
    : opensWithTeller(reading, lastSource.source, context)
}

/** "*The ministry* said": some ministry did, and not the only one whom the text quotes. */
const isOfMinistry = ({ source }: FigureClaim, cues: readonly AttributionCue[]): boolean =>
  source === null && cues.some(({ mention }) => mention.ministry === true)
