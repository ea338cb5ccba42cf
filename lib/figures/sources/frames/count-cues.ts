import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { textOf } from '../speakers/names.ts'
import { nationBefore } from './noun-cues.ts'

type Scope = (reading: Reading, from: number, to: number) => { from: number; to: number }

/** "… have been lost *by Kyiv's count*", "… *by South Korean estimates*": whose count it is holds for the whole clause. */
export function countCues(reading: Reading, mentions: readonly Mention[], scopeOf: Scope): AttributionCue[] {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return []
  return reading.all('sourceNoun').flatMap(({ from, to }) => {
    const owner = mentions.findLast((one) => one.kind !== 'back' && one.to <= from && from - one.to <= reachOwner)
    const mention =
      owner ?? nationsBefore(reading, from) ?? mentions.find((one) => one.kind === 'back' && one.to === to)
    const agent = mention && reading.endingAt('agent', reading.endingAt('definite', mention.from)?.from ?? mention.from)
    // "data compiled by the office": it compiled them
    if (!agent || isOfVerb(reading, agent.from)) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, agent.from, to), at: agent.from }]
  })
}

/** "*Ukrainian and Western* assessments" */
function nationsBefore(reading: Reading, noun: number): Mention | undefined {
  const last = nationBefore(reading, noun)
  const joiner = last && reading.endingAt('joiner', last.from)
  const first = joiner && (reading.endingAt('nation', joiner.from) ?? reading.endingAt('party', joiner.from))
  if (!last || !first) return last
  return { ...last, from: first.from, source: { id: last.source.id, name: textOf(reading, first.from, noun + 1) } }
}

const reachOwner = 2

const isOfVerb = (reading: Reading, at: number): boolean =>
  (reading.endingAt('say', at) ?? reading.endingAt('putVerb', at)) !== undefined
