import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { isMarked } from '../speakers/issued-papers.ts'
import { withPartner } from '../speakers/joint-speakers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isOfOtherScript, readName } from '../speakers/names.ts'
import { countCues } from './count-cues.ts'
import { insideOf } from './frame-cues.ts'
import { nationBehind } from './noun-cues.ts'
import { sourceBehind } from './subjects-behind.ts'

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
    if (!back && isOfUnnamed(reading, mentions, to)) return []
    // "the study conducted by the office": it has been read as its study
    const issued = mentions.find((one) => one.kind === 'named' && one.from === from && one.to > to)
    const mention =
      back ??
      issued ??
      backBehind(mentions, to) ??
      asOutlet(reading, to, knownBefore(mentions, sourceBehind(reading, mentions, to))) ??
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
  return [
    ...before,
    ...after,
    ...byCues(reading, mentions),
    ...insideCues(reading, mentions),
    ...countCues(reading, mentions, scopeOf),
  ]
}

/** «как передаёт *Vesti.az*»: whom a verb of saying makes known under a name in letters of another script is an outlet. */
const asOutlet = (reading: Reading, at: number, mention: Mention | undefined): Mention | undefined =>
  mention?.kind === 'name' && reading.endingAt('say', at) && isOfOtherScript(reading, mention.source.name)
    ? { ...mention, relays: true }
    : mention

/** «говорится в статье *Игоря Белова*», «… в отчёте *МВФ*»: whose it is stands right behind, so that it is nobody named before. */
const isOwned = (reading: Reading, mentions: readonly Mention[], at: number): boolean =>
  reading.language.nounHead === 'first' &&
  (mentions.some(({ kind, from }) => kind !== 'back' && from === at) || (readName(reading, at)?.to ?? at) - at >= 2)

/** «по данным *министерства*, …»: of an office that says nobody by itself, and of nobody who is named behind the comma. */
function isOfUnnamed(reading: Reading, mentions: readonly Mention[], at: number): boolean {
  const role = reading.language.nounHead === 'first' ? reading.at('role', at) : undefined
  return role !== undefined && reading.items[role.to]?.text === ',' && !mentions.some(({ from }) => from === at)
}

/** "per *North Korean soldier*" */
const isPerHead = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'last' && reading.at('thing', reading.at('party', at)?.to ?? at) !== undefined

/** «*по описанию* штаба», «*за описом* ГУР»: any noun in its case between the preposition and whose words they are. */
function byCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { by } = reading.language.attribution.frames ?? {}
  if (!by) return []
  return mentions.flatMap((mention) => {
    const noun = reading.items[mention.from - 1]
    const at = mention.from - 2
    if (!isTeller(mention) || noun?.kind !== 'word' || !by.before.includes(reading.items[at]?.lower ?? '')) return []
    const isNoun = noun.text === noun.lower && by.endings.some((ending) => noun.lower.endsWith(ending))
    if (!isNoun || says(reading, at) || says(reading, at + 1)) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, at, mention.to), at }]
  })
}

const isTeller = ({ kind }: Mention): boolean => kind === 'named' || kind === 'name'

/** It is read as something else: an order, a visit, a preposition of two words. */
const says = (reading: Reading, at: number): boolean =>
  (['according', 'planned', 'event', 'party', 'hearer', 'clause', 'citing'] as const).some(
    (kind) => reading.over(kind, at) !== undefined,
  ) || (reading.over('role', at)?.value ?? 'reports') !== 'reports'

/** «…, посчитали *в штабе*» */
const insideCues = (reading: Reading, mentions: readonly Mention[]): AttributionCue[] =>
  reading.all('say').flatMap((verb) => {
    const office = reading.over('according', verb.from) ? undefined : insideOf(reading, verb, mentions)
    if (!office) return []
    const { mention } = office
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: verb.from }]
  })

/** "according to *the minister*, …": somebody named before, unless a name follows. */
export const backBehind = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.some(({ kind, from, to }) => kind !== 'back' && from <= at + 1 && to > at + 1)
    ? undefined
    : mentions.find(({ kind, from }) => kind === 'back' && from === at)

/** "according to *the agency*": one that is named by what it is alone may be the one named before. */
const knownBefore = (mentions: readonly Mention[], mention: Mention | undefined): Mention | undefined =>
  (mention?.kind === 'role' &&
    mentions.find(({ kind, from, to }) => kind === 'back' && from === mention.from && to === mention.to)) ||
  mention

/** The mention before a marker; where a mere role stands right behind a name or spans it, the name: 우크라이나군 총참모부에 따르면. */
export function headBefore(
  reading: Reading,
  mentions: readonly Mention[],
  to: number,
  reach: number,
): Mention | undefined {
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
    [1, 2, 3].map((back) => reading.over('attributive', to - back)).find(Boolean) ?? quotedTitle(reading, to)
  if (!given) return undefined
  const acts = (one: Mention) => one.to <= to && to - one.to <= reachActor && isMarked(reading, one)
  const actor = mentions.findLast((one) => !one.relays && acts(one)) ?? mentions.findLast(acts)
  return actor && withPartner(reading, actor, mentions)
}

/** 합참이 배포*한* '최근 동향' 자료에 따르면: the title of the paper stands between. */
function quotedTitle({ items, language, endingAt }: Reading, to: number): object | undefined {
  const { quotes } = language.attribution
  const close = items.slice(to - reachClose, to).findLastIndex(({ text }) => quotes.some((pair) => pair[1] === text))
  if (close < 0) return undefined
  const end = to - reachClose + close
  for (let at = end - 1; at > 0 && end - at < longestPaper; at -= 1)
    if (quotes.some((pair) => pair[0] === items[at]?.text)) return endingAt('attributive', at)
  return undefined
}

const reachClose = 3

const longestPaper = 10

const opensQuotation = ({ items, language }: Reading, at: number): boolean =>
  language.attribution.quotes.some(([open, close]) => open !== close && open === items[at]?.text)

/** At the start of a sentence or a clause it holds for what follows, else for what stands before. */
export function scopeOf(reading: Reading, from: number, to: number): { from: number; to: number } {
  const opening =
    from <= 1 ||
    Boolean(reading.endingAt('clause', from)) ||
    opensQuotation(reading, from - 1) ||
    !hasNumber(reading, 0, from)
  if (!opening && hasNumber(reading, to, reading.items.length)) return { from: 0, to: reading.items.length }
  // «… 300 человек», — *говорится в сообщении*
  const closes =
    isDash(reading.items[from - 1]?.text ?? '') && to >= reading.items.length - 1 && hasNumber(reading, 0, from)
  return opening && !closes ? { from: to, to: reading.items.length } : { from: 0, to: from }
}

export const isDash = (text: string): boolean => text === '\u2013' || text === '\u2014'
