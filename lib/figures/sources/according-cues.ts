import { hasNumber } from '../numbers/masks.ts'
import type { Reading } from '../signs/reading.ts'
import type { AttributionCue } from './attribution.ts'
import { blocked } from './between.ts'
import type { Mention } from './mentions.ts'
import { nationBehind } from './noun-cues.ts'
import { nearestBehind, sourceBehind } from './subjects-behind.ts'

/** "according to X, …" and "…, according to X"; behind the source in verb-last languages. */
export function accordingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const before = reading.all('according').flatMap(({ from, to }) => {
    // per cent, per month
    if (reading.over('unit', from) ?? reading.over('rate', from)) return []
    const back = mentions.find((one) => one.kind === 'back' && one.from === from && one.to === to)
    const mention =
      back ??
      backBehind(mentions, to) ??
      knownBefore(mentions, sourceBehind(reading, mentions, to)) ??
      nationBehind(reading, to)
    return mention ? [{ rule: 'according-to' as const, mention, ...scopeOf(reading, from, mention.to), at: from }] : []
  })
  const after = reading.all('accordingAfter').flatMap(({ from, to }) => {
    const mention = headBefore(reading, mentions, from, reading.language.verbLast ? 5 : 2)
    if (!mention) return []
    const scope = reading.language.verbLast
      ? { from: to, to: reading.items.length }
      : scopeOf(reading, mention.from, to)
    return [{ rule: 'according-to' as const, mention, ...scope, at: to }]
  })
  return [...before, ...after]
}

/** "according to *the minister*, …": somebody named before, unless a name follows. */
const backBehind = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.some(({ kind, from, to }) => kind !== 'back' && from <= at + 1 && to > at + 1)
    ? undefined
    : mentions.find(({ kind, from }) => kind === 'back' && from === at)

/** "according to *the agency*": one that is named by what it is alone may be the one named before. */
const knownBefore = (mentions: readonly Mention[], mention: Mention | undefined): Mention | undefined =>
  (mention?.kind === 'role' &&
    mentions.find(({ kind, from, to }) => kind === 'back' && from === mention.from && to === mention.to)) ||
  mention

/** The mention before a marker; where a mere role stands right behind a name or spans it, the name: 우크라이나군 총참모부에 따르면. */
function headBefore(reading: Reading, mentions: readonly Mention[], to: number, reach: number): Mention | undefined {
  const actor = reading.language.verbLast ? actorBefore(reading, mentions, to) : undefined
  const last = actor ?? mentions.findLast((one) => one.to <= to && to - one.to <= reach)
  if (last?.kind !== 'role') return last
  const isName = ({ kind, from, to: end, rest }: Mention) =>
    kind === 'named' && rest === '' && from <= last.to && end >= last.from && end <= last.to
  return mentions.find(isName) ?? bearerOf(reading, mentions, last) ?? last
}

const longestTitle = 6

/** "쇼이구 러시아 안보담당 최고위 관리의 말을 인용해": where the verb is last the name stands before its title. */
function bearerOf(reading: Reading, mentions: readonly Mention[], role: Mention): Mention | undefined {
  if (!reading.language.verbLast) return undefined
  const name = mentions.findLast(
    ({ kind, to, rest, relays }) => kind === 'named' && !relays && rest === '' && to <= role.from,
  )
  if (!name || role.from - name.to > longestTitle) return undefined
  const { subjectEndings } = reading.language.attribution
  const between = reading.items.slice(name.to, role.from)
  return between.some(({ kind, lower }) => kind !== 'word' || subjectEndings.some((ending) => lower.endsWith(ending)))
    ? undefined
    : name
}

const reachActor = 12

/** "국정원이 국회에 보고한 자료에 따르면": who is marked as the subject of the words wrote them, not whom they were given to. */
function actorBefore(reading: Reading, mentions: readonly Mention[], to: number): Mention | undefined {
  const given =
    reading.over('attributive', to - 1) ?? reading.over('attributive', to - 2) ?? reading.over('attributive', to - 3)
  if (!given) return undefined
  const { subjectEndings } = reading.language.attribution
  return mentions.findLast(
    ({ to: end, rest, relays }) => !relays && end <= to && to - end <= reachActor && subjectEndings.includes(rest),
  )
}

const opensQuotation = ({ items, language }: Reading, at: number): boolean =>
  language.attribution.quotes.some(([open, close]) => open !== close && open === items[at]?.text)

/** At the start of a sentence or a clause it holds for what follows, else for what stands before. */
function scopeOf(reading: Reading, from: number, to: number): { from: number; to: number } {
  const opening =
    from <= 1 ||
    Boolean(reading.endingAt('clause', from)) ||
    opensQuotation(reading, from - 1) ||
    !hasNumber(reading, 0, from)
  if (!opening && hasNumber(reading, to, reading.items.length)) return { from: 0, to: reading.items.length }
  return opening ? { from: to, to: reading.items.length } : { from: 0, to: from }
}

export function citingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('citing').flatMap(({ value, from, to }) => {
    const mention = value === 'before' ? sourceBehind(reading, mentions, to) : headBefore(reading, mentions, from, 3)
    return mention ? [{ rule: 'citing' as const, mention, from: 0, to: reading.items.length, at: from }] : []
  })
}

const reachAgent = 4

/** "… was reported by the NIS", "figures released by Seoul": the one behind the passive says what the whole sentence says. */
export function agentCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const verbs = [...reading.all('say'), ...reading.all('putVerb'), ...reading.all('naming')]
  return verbs.flatMap((verb) => {
    // "was put at 4,000 by Western officials"
    const put = reading.at('putAt', verb.to) !== undefined
    const reach = put ? 2 * reachAgent : reachAgent
    const agent = reading.all('agent').find(({ from }) => from >= verb.to && from - verb.to <= reach)
    if (!agent) return []
    if (!put && (hasNumber(reading, verb.to, agent.from) || blocked(reading, verb.to, agent.from))) return []
    const mention = nearestBehind(reading, mentions, agent.to)
    if (!mention || mention.from - agent.to > reachAgent) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: agent.from }]
  })
}
