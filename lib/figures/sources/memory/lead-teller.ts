import type { FigureClaim } from '../../claim.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { attribute } from '../attribute.ts'
import type { AttributionCue } from '../attribution.ts'

/** "This was reported by the agency": the same figure elsewhere in the text may say whose it is. */
export const passedOn = 'passed on'

/** «9 тисяч робітників уже в Росії. Їх ставлять на будови, *пише X, посилаючись на Y*»: who tells a sentence behind its last comma tells the one before, too. */
export function tellerOfLead(
  reading: Reading,
  cues: readonly AttributionCue[],
): Pick<FigureClaim, 'source' | 'via'> | undefined {
  const last = cues.some(
    (cue) =>
      cue.mention.kind === 'named' &&
      (reading.language.nounHead === 'first'
        ? isBehindComma(reading, cue)
        : (cue.rule === 'said-after' && cue.from === 0) || closesSentence(reading, cue)),
  )
  if (!last || reading.language.verbLast || hasNumber(reading, 0, reading.items.length)) return undefined
  if (reading.language.nounHead === 'last' && reading.all('denied').length > 0) return undefined
  const everywhere = cues.map((cue) => ({ ...cue, from: 0, to: reading.items.length }))
  const { source, via } = attribute(everywhere, { from: 0 }, () => null)
  if (!source) return undefined
  const retold = reading.language.nounHead === 'last' && source.id.startsWith('media.')
  return { source: retold ? { ...source, rule: passedOn } : source, via }
}

/** "Pyongyang is considering it, *NHK reported*, …": what it reports stands before. */
const closesSentence = ({ items, language, over }: Reading, { rule, mention, from }: AttributionCue): boolean =>
  language.nounHead === 'last' &&
  rule === 'says' &&
  items[mention.from - 1]?.text === ',' &&
  (items[from]?.kind !== 'word' || over('date', from) !== undefined || over('relative', from) !== undefined) &&
  items[from]?.text !== ':'

const reachTeller = 3

/** «Їх ставлять на будови, *пише BBC*, посилаючись на …»: where the subject stands behind its verb, the last one who tells, and nobody is named before. */
const isBehindComma = ({ items, all }: Reading, { mention }: AttributionCue): boolean =>
  (items[mention.to]?.text === '.' || all('citing').some(({ from }) => from === mention.to + 1)) &&
  all('claimant').every(({ from, value }) => from >= mention.from || value.relays) &&
  all('say').some(
    ({ from, to }) => items[from - 1]?.text === ',' && to <= mention.from && mention.from - to <= reachTeller,
  )
