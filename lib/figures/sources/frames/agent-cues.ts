import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { blocked, isCutOff } from './between.ts'
import { nearestBehind } from './nearest-behind.ts'
import { scopeOf } from './scope.ts'

const reachAgent = 4

/** "… was reported by the NIS", "figures released by Seoul": the one behind the passive says what the whole sentence says. */
export function agentCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const pointed = pointedCues(reading, mentions)
  if (reading.all('agent').length === 0) return pointed
  return [...reading.all('say'), ...reading.all('naming')].flatMap((verb) => {
    const told = behindHearer(reading, verb.to)
    const agent = reading.all('agent').find(({ from }) => from >= told && from - told <= reachAgent)
    if (!agent || blocked(reading, told, agent.from)) return []
    // "presumed sent by Pyongyang": it sent them
    if (reading.all('event').some(({ from, to }) => from >= verb.to && to <= agent.from)) return []
    // "they were told by *the intelligence service*"
    const back = mentions.find(({ kind, from }) => kind === 'back' && from === agent.to)
    const near = nearestBehind(reading, mentions, agent.to)
    const mention = near && near.from - agent.to <= reachAgent ? near : back
    if (!mention) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: agent.from }]
  })
}

/** "… was announced *in an interview with CNN* by Budanov" */
function behindHearer({ at }: Reading, verb: number): number {
  const hearer = at('hearer', verb)
  return hearer ? (at('claimant', hearer.to)?.to ?? hearer.to) : verb
}

/** "That figure comes *from the NIS*", "This is stated *in a message of the department*": whom it comes from says what is pointed at. */
const pointedCues = (reading: Reading, mentions: readonly Mention[]): AttributionCue[] =>
  reading.language.nounHead === 'last' && !reading.language.verbLast
    ? reading.all('aboutThis').flatMap((pointer) => {
        const mention = originOf(reading, mentions, pointer.to) ?? statedIn(reading, mentions, pointer.to)
        return mention ? [{ rule: 'says' as const, mention, from: 0, to: reading.items.length, at: pointer.from }] : []
      })
    : []

function originOf(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const origin = reading.at('origin', at, 'before')
  const mention = origin && nearestBehind(reading, mentions, origin.to)
  return mention && mention.from - origin.to <= reachAgent ? mention : undefined
}

function statedIn(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const { items, language, all } = reading
  if (!language.attribution.statedIn?.includes(items[at]?.lower ?? '') || reading.at('hearer', at)) return undefined
  if (all('agent').some(({ from }) => from >= at)) return undefined
  const mention = nearestBehind(reading, mentions, at + 1)
  return mention && mention.kind !== 'place' && !isCutOff(reading, at, mention.from) ? mention : undefined
}
