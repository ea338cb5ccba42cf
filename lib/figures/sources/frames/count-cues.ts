import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { textOf } from '../speakers/names.ts'
import { nationBefore } from './noun-cues.ts'

type Scope = (reading: Reading, from: number, to: number) => { from: number; to: number }

/** "… have been lost *by Kyiv's count*", "… *by South Korean estimates*": whose count it is holds for the whole clause. */
export function countCues(reading: Reading, mentions: readonly Mention[], scopeOf: Scope): AttributionCue[] {
  if (reading.language.nounHead !== 'last') return []
  return reading.all('sourceNoun').flatMap(({ from, to }) => {
    const behind = ownerBehind(reading, mentions, from, to)
    if (behind) {
      const scope = scopeOf(reading, behind.at, behind.mention.to)
      return [{ rule: 'according-to' as const, ...behind, ...untilNext(reading, mentions, behind.mention.to, scope) }]
    }
    const owner = mentions.findLast((one) => one.kind !== 'back' && one.to <= from && from - one.to <= reachOwner)
    const mention =
      owner ??
      nationsBefore(reading, from) ??
      mentions.find((one) => (one.kind === 'back' ? one.to === to || owns(reading, one, from) : one.from === from))
    const agent = mention && reading.endingAt('agent', reading.endingAt('definite', mention.from)?.from ?? mention.from)
    if (!agent) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, agent.from, to), at: agent.from }]
  })
}

/** "by *the ministry*'s count" */
const owns = ({ items, language }: Reading, { to }: Mention, noun: number): boolean =>
  to === noun - 1 && items[to]?.lower === language.possessive

/** "… by an earlier estimate of *X*": whose it is stands behind. */
function ownerBehind(reading: Reading, mentions: readonly Mention[], from: number, to: number) {
  const link = reading.at('nounLink', to)
  if (!link || !hasNumber(reading, 0, from)) return undefined
  const agent = reading.all('agent').findLast((one) => one.to <= from && from - one.to <= reachOwner)
  const mention = mentions.find((one) => one.kind !== 'back' && one.from >= link.to)
  return agent && mention && { mention, at: agent.from }
}

/** "*Ukrainian and Western* assessments" */
function nationsBefore(reading: Reading, noun: number): Mention | undefined {
  const last = nationBefore(reading, noun)
  const joiner = last && reading.endingAt('joiner', last.from)
  const first = joiner && reading.endingAt('party', joiner.from)
  if (!last || !first) return last
  return { ...last, from: first.from, source: { id: last.source.id, name: textOf(reading, first.from, noun + 1) } }
}

/** "…, *while* officials named a lower number": somebody else's clause. */
function untilNext(reading: Reading, mentions: readonly Mention[], at: number, scope: { from: number; to: number }) {
  const next = reading.all('clause').find(({ from, to }) => {
    const isClause = from >= at && reading.items[from - 1]?.text === ','
    return isClause && mentions.some((one) => one.from >= to && one.from - to <= reachOwner)
  })
  return next ? { from: scope.from, to: Math.min(scope.to, next.from) } : scope
}

const reachOwner = 2
