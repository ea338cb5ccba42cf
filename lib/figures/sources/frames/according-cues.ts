import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { withPartner } from '../speakers/joint-speakers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName } from '../speakers/names.ts'
import { blocked } from './between.ts'
import { countCues } from './count-cues.ts'
import { insideOf } from './frame-cues.ts'
import { nationBehind } from './noun-cues.ts'
import { nearestBehind, sourceBehind } from './subjects-behind.ts'

/** "according to X, …" and "…, according to X"; behind the source in verb-last languages. */
export function accordingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const before = reading.all('according').flatMap(({ from, to }) => {
    // per cent, per month
    if (reading.over('unit', from) ?? reading.over('rate', from)) return []
    if (to - from === 1 && isPerHead(reading, to)) return []
    // "figures *published by* the office": it has been read as one
    if (mentions.some((one) => one.kind !== 'back' && one.from < from && one.to > to)) return []
    const back = isOwned(reading, mentions, to)
      ? undefined
      : mentions.find((one) => one.kind === 'back' && one.from === from && one.to === to)
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
  return [...before, ...after, ...insideCues(reading, mentions), ...countCues(reading, mentions, scopeOf)]
}

/** «говорится в статье *Игоря Белова*», «… в отчёте *МВФ*»: whose it is stands right behind, so that it is nobody named before. */
const isOwned = (reading: Reading, mentions: readonly Mention[], at: number): boolean =>
  reading.language.nounHead === 'first' &&
  (mentions.some(({ kind, from }) => kind !== 'back' && from === at) || (readName(reading, at)?.to ?? at) - at >= 2)

/** "per *North Korean soldier*" */
const isPerHead = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'last' && reading.at('thing', reading.at('party', at)?.to ?? at) !== undefined

/** «…, посчитали *в штабе*» */
const insideCues = (reading: Reading, mentions: readonly Mention[]): AttributionCue[] =>
  reading.all('say').flatMap((verb) => {
    const office = reading.over('according', verb.from) ? undefined : insideOf(reading, verb, mentions)
    if (!office) return []
    const { mention } = office
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: verb.from }]
  })

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
  const near = actor ?? mentions.findLast((one) => one.to <= to && to - one.to <= reach)
  const last = near && (officeOf(reading, mentions, near) ?? withPartner(reading, near, mentions))
  if (last?.kind === 'back') return issuerOf(mentions, last) ?? bearerOf(reading, mentions, last) ?? last
  if (last?.kind !== 'role') return last
  const isName = ({ kind, from, to: end, rest }: Mention) =>
    kind === 'named' && rest === '' && from <= last.to && end >= last.from && end <= last.to
  return mentions.find(isName) ?? bearerOf(reading, mentions, last) ?? last
}

const reachOffice = 3

/** «служба (НРС) *Южной Кореи*, слова которой …»: where the possessor stands behind, the country says whose office it is. */
function officeOf({ language, items }: Reading, mentions: readonly Mention[], place: Mention): Mention | undefined {
  if (language.nounHead !== 'first' || place.kind !== 'place') return undefined
  return mentions.findLast(
    ({ kind, to }) =>
      kind === 'named' &&
      to <= place.from &&
      place.from - to <= reachOffice &&
      items.slice(to, place.from).every(({ text }) => text === ')' || text === '('),
  )
}

/** *38노스* 보고서에 따르면: the report is that of the name right before it. */
const issuerOf = (mentions: readonly Mention[], { from }: Mention): Mention | undefined =>
  mentions.findLast(({ kind, to }) => kind !== 'back' && to === from)

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
  return between.some(
    ({ kind, lower, text }) =>
      (kind !== 'word' && text !== ')') || subjectEndings.some((ending) => lower.endsWith(ending)),
  )
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
  const acts = ({ to: end, rest }: Mention) => end <= to && to - end <= reachActor && subjectEndings.includes(rest)
  const actor = mentions.findLast((one) => !one.relays && acts(one)) ?? mentions.findLast(acts)
  return actor && withPartner(reading, actor, mentions)
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
    // "quoted *him* as saying"
    const back = mentions.find((one) => one.kind === 'back' && one.from === from && one.to === to)
    const mention =
      back ?? (value === 'before' ? sourceBehind(reading, mentions, to) : citedBefore(reading, mentions, from))
    const quoted = value === 'after' ? quotedPerson(reading, mentions, mention) : undefined
    if (quoted) return [{ rule: 'citing' as const, mention: quoted, from: 0, to: reading.items.length, at: from }]
    const whole = { from: 0, to: reading.items.length, at: from }
    const relay = value === 'after' && !reading.language.verbLast ? quotedBy(mentions, to) : undefined
    return [
      ...(mention ? [{ rule: 'citing' as const, mention, ...whole }] : []),
      ...(relay ? [{ rule: 'said-after' as const, mention: relay, ...whole }] : []),
    ]
  })
}

/** «*Буданова* цитирует Reuters», but not «… солдат *КНДР*», — цитирует …» */
function citedBefore(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const apart = beforeApposition(reading, mentions, from)
  if (apart) return apart
  const isFree = reading.language.nounHead === 'first'
  const head = headBefore(reading, mentions, from, isFree ? 5 : 3)
  return head && isFree && reading.items.slice(head.to, from).some(({ text }) => isDash(text)) ? undefined : head
}

/** "TASS quoted *X*, a minister of the region next to North Korea, as saying": right behind the verb stands who is quoted. */
function beforeApposition(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast || reading.items[from - 1]?.text !== ',')
    return undefined
  const verb = reading.all('naming').findLast(({ to }) => to <= from && from - to <= reachApposition)
  const name = verb && readName(reading, verb.to)
  if (!name || reading.items[name.to]?.text !== ',' || hasNumber(reading, verb.to, from)) return undefined
  const known = mentions.find((one) => one.from >= verb.to && one.to <= name.to && one.kind === 'named')
  return known ?? nameMention(reading, name.text, verb.to, name.to)
}

const reachApposition = 40

const isDash = (text: string): boolean => text === '\u2013' || text === '\u2014'

/** "*X* was quoted by CNN as saying": who is quoted stands before the one by whom. */
function quotedPerson(reading: Reading, mentions: readonly Mention[], by: Mention | undefined): Mention | undefined {
  if (!by?.relays || reading.language.nounHead !== 'last' || reading.language.verbLast) return undefined
  const agent = reading.endingAt('agent', by.from)
  return agent && mentions.findLast(({ to, relays }) => to <= agent.from && agent.from - to <= reachQuoted && !relays)
}

const reachQuoted = 4

/** «X, слова которого приводит *Reuters*» */
const quotedBy = (mentions: readonly Mention[], to: number): Mention | undefined =>
  mentions.find(({ from, relays }) => relays && from >= to && from - to <= 1)

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
    const mention = nearestBehind(reading, mentions, agent.to)
    if (!mention || mention.from - agent.to > reachAgent) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: agent.from }]
  })
}
