import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'

/** "*He told the press*, as the agency reports.": a sentence that opens so and goes on with nothing that was told; what was stands before it. */
export function bareTelling(reading: Reading, cues: readonly AttributionCue[]): Mention | undefined {
  const { attribution, nounHead } = reading.language
  if (nounHead !== 'last' || !attribution.telling || reading.at('pronoun', 0) === undefined) return undefined
  const cue = cues.find(({ mention }) => mention.kind === 'back' && mention.from === 0)
  const verb = cue && cue.at - 1
  if (verb === undefined || !attribution.telling.includes(reading.items[verb]?.lower ?? '')) return undefined
  const first = reading.at('definite', verb + 1)?.to ?? verb + 1
  const listener = reading.at('role', first) ?? reading.at('claimant', first)
  const end = listener?.to ?? first + 1
  const closes = reading.items[end]
  return !closes || /^[,.]$/.test(closes.text) ? cue?.mention : undefined
}
