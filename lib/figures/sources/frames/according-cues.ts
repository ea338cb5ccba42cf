import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isOfOtherScript, readName } from '../speakers/names.ts'
import { countCues } from './count-cues.ts'
import { insideOf } from './frame-cues.ts'
import { headBefore } from './head-before.ts'
import { nationBefore, nationBehind } from './noun-cues.ts'
import { scopeOf } from './scope.ts'
import { sourceBehind } from './subjects-behind.ts'

/** "according to X, …" and "…, according to X"; behind the source in verb-last languages. */
export function accordingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const before = reading.all('according').flatMap(({ from, to }) => {
    // per cent, per month
    if (reading.over('unit', from) ?? reading.over('rate', from)) return []
    if (to - from === 1 && isPerHead(reading, to)) return []
    // "according to *research by* X"
    const closer = reading.language.nounHead === 'last' ? reading.at('according', to) : undefined
    if (closer && sourceBehind(reading, mentions, closer.to)) return []
    // "figures *published by* the office": it has been read as one
    if (mentions.some((one) => one.from < from && one.to > to)) return []
    const back = isOwned(reading, mentions, to)
      ? undefined
      : mentions.find((one) => one.kind === 'back' && one.from === from && one.to === to)
    if (!back && isOfUnnamed(reading, mentions, to)) return []
    // "the study conducted by the office": it has been read as its study
    const issued = mentions.find((one) => one.kind === 'named' && one.from === from)
    const mention =
      back ??
      issued ??
      backBehind(mentions, to) ??
      asOutlet(reading, knownBefore(mentions, sourceBehind(reading, mentions, to))) ??
      nationBehind(reading, to)
    if (mention?.kind === 'role' && isBriefed(reading, mentions, from)) return []
    return mention ? [{ rule: 'according-to' as const, mention, ...scopeOf(reading, from, mention.to), at: from }] : []
  })
  const after = reading.all('accordingAfter').flatMap(({ from, to }) => {
    const mention =
      nationRightBefore(reading, from) ?? headBefore(reading, mentions, from, reading.language.verbLast ? 5 : 2)
    return mention ? [{ rule: 'according-to' as const, mention, ...scopeOf(reading, mention.from, to), at: to }] : []
  })
  return [
    ...before.map((cue, index) => upToNext(reading, cue, before[index + 1])),
    ...after,
    ...byCues(reading, mentions),
    ...insideCues(reading, mentions),
    ...countCues(reading, mentions, scopeOf),
  ]
}

/** "…, the NIS *told lawmakers*, according to *representatives Lee and Kim*": who was told passes it on. */
const isBriefed = (reading: Reading, mentions: readonly Mention[], according: number): boolean =>
  reading.language.nounHead === 'last' &&
  reading.items[according - 1]?.text === ',' &&
  reading.at('role', according - 2)?.value === 'lawmaker' &&
  reading.endingAt('say', according - 2) !== undefined &&
  mentions.some(
    ({ kind, relays, to }) => kind === 'named' && !relays && reading.endingAt('say', according - 2)?.from === to,
  )

/** "20,000 containers, *according to Seoul*, and 2 million shells, according to Washington": what stands between is of the second one. */
function upToNext(reading: Reading, cue: AttributionCue, next: AttributionCue | undefined): AttributionCue {
  const between = next && cue.from < cue.at && reading.items[next.at - 1]?.text === ','
  return between && hasNumber(reading, cue.mention.to, next.at) ? { ...cue, to: cue.at } : cue
}

/** *러시아의* 자료를 보면: a country is no source by its name alone, but its papers are its government's. */
const nationRightBefore = (reading: Reading, paper: number): Mention | undefined =>
  reading.language.verbLast && reading.endingAt('nation', paper) ? nationBefore(reading, paper) : undefined

/** «как передаёт *Vesti.az*»: whose name is in letters of another script is an outlet. */
const asOutlet = (reading: Reading, mention: Mention | undefined): Mention | undefined =>
  mention?.kind === 'name' && isOfOtherScript(reading, mention.source.name) ? { ...mention, relays: true } : mention

/** «говорится в статье *Игоря Белова*», «… в отчёте *МВФ*»: whose it is stands right behind, so that it is nobody named before. */
const isOwned = (reading: Reading, mentions: readonly Mention[], at: number): boolean =>
  reading.language.nounHead === 'first' &&
  (mentions.some(({ kind, from }) => kind !== 'back' && from === at) || (readName(reading, at)?.to ?? at) - at >= 2)

/** «по данным *министерства*, …»: of an office that says nobody by itself, and of nobody who is named behind the comma. */
function isOfUnnamed(reading: Reading, mentions: readonly Mention[], at: number): boolean {
  const role = reading.at('role', at)
  return role !== undefined && reading.items[role.to]?.text === ',' && !mentions.some(({ from }) => from === at)
}

/** "per *North Korean soldier*" */
const isPerHead = (reading: Reading, at: number): boolean =>
  reading.at('thing', reading.at('party', at)?.to ?? at) !== undefined

/** «*по описанию* штаба», «*за описом* ГУР»: any noun in its case between the preposition and whose words they are. */
function byCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { by } = reading.language.attribution.frames ?? {}
  if (!by) return []
  return mentions.flatMap((mention) => {
    const noun = reading.items[mention.from - 1]
    const at = mention.from - 2
    if (!noun || mention.kind !== 'named' || !by.before.includes(reading.items[at]?.lower ?? '')) return []
    if (!by.endings.some((ending) => noun.lower.endsWith(ending)) || isReadOtherwise(reading, at)) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, at, mention.to), at }]
  })
}

/** An order, a visit, a preposition of two words. */
const isReadOtherwise = (reading: Reading, at: number): boolean =>
  (reading.over('according', at) ?? reading.over('planned', at + 1) ?? reading.over('event', at + 1)) !== undefined

/** «…, посчитали *в штабе*» */
const insideCues = (reading: Reading, mentions: readonly Mention[]): AttributionCue[] =>
  reading.all('say').flatMap((verb) => {
    const mention = reading.over('according', verb.from) ? undefined : insideOf(reading, verb, mentions)
    if (!mention) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: verb.from }]
  })

/** "according to *the minister*, …": somebody named before, unless a name follows. */
export const backBehind = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.some(({ kind, from, to }) => kind !== 'back' && from <= at + 1 && to > at + 1)
    ? undefined
    : mentions.find(({ kind, from }) => kind === 'back' && from === at)

/** "according to *the agency*": one that is named by what it is alone may be the one named before. */
const knownBefore = (mentions: readonly Mention[], mention: Mention | undefined): Mention | undefined =>
  (mention?.kind === 'role' && mentions.find(({ kind, from }) => kind === 'back' && from === mention.from)) || mention
