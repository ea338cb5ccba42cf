import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { scopeOf } from './according-cues.ts'
import { blocked } from './between.ts'
import { nearestBehind } from './nearest-behind.ts'

const reachAgent = 4

const putsNumber = (reading: Reading, from: number): boolean =>
  reading.all('putAt').some((at) => at.from >= from && at.from - from <= 12 && hasNumber(reading, at.to, at.to + 5))

/** "… was reported by the NIS", "figures released by Seoul": the one behind the passive says what the whole sentence says. */
export function agentCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  if (reading.all('agent').length === 0) return []
  const verbs = [...reading.all('say'), ...reading.all('putVerb'), ...reading.all('naming')]
  return verbs.flatMap((verb) => {
    // "was put at 4,000 by Western officials"
    const put = reading.at('putAt', verb.to) !== undefined
    // "set free by Moscow": no number is put anywhere
    if (reading.at('putVerb', verb.from) && !reading.at('say', verb.from) && !putsNumber(reading, verb.to)) return []
    const reach = put ? 2 * reachAgent : reachAgent
    const agent = reading.all('agent').find(({ from }) => from >= verb.to && from - verb.to <= reach)
    if (!agent) return []
    if (!put && (hasNumber(reading, verb.to, agent.from) || blocked(reading, verb.to, agent.from))) return []
    // "presumed sent by Pyongyang": it sent them
    if (!put && reading.all('event').some(({ from, to }) => from >= verb.to && to <= agent.from)) return []
    // "they were told by *the intelligence service*"
    const back = mentions.find(({ kind, from }) => kind === 'back' && from === agent.to)
    const near = nearestBehind(reading, mentions, agent.to)
    const mention = near && near.from - agent.to <= reachAgent ? near : back
    if (!mention) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: agent.from }]
  })
}
