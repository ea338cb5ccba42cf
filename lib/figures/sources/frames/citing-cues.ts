import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { isMarked } from '../speakers/issued-papers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName } from '../speakers/names.ts'
import { bareRoles, ownedRoles } from '../speakers/role-traits.ts'
import { backBehind } from './according-cues.ts'
import { headBefore } from './head-before.ts'
import { isDash, nextSpeaker } from './scope.ts'
import { sourceBehind } from './subjects-behind.ts'
import { readSubjects } from './verb-last-subjects.ts'

/** "…, citing X", «слова которого приводит X»: the one who speaks passes on what this one said. */
export function citingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('citing').flatMap(({ value, from, to }) => {
    // "quoted *him* as saying"
    const back = mentions.find((one) => one.kind === 'back' && one.from === from)
    const mention =
      back ??
      (value === 'before'
        ? (ownBody(reading, mentions, from, to) ??
          bodyBehind(reading, to, sourceBehind(reading, mentions, to)) ??
          backBehind(mentions, to))
        : citedBefore(reading, mentions, from))
    if (mention && (isBasis(reading, mention) || isBriefing(reading, mentions, mention))) return []
    const quoted = value === 'after' ? quotedPerson(reading, mentions, mention) : undefined
    if (quoted) return [{ rule: 'citing' as const, mention: quoted, from: 0, to: reading.items.length, at: from }]
    const next = Math.min(nextSpeaker(reading, mentions, to), reading.items.length)
    const whole = { from: mention ? behindSpeaker(reading, mention, from) : 0, to: next, at: from }
    const relay = value === 'after' && !reading.language.verbLast ? quotedBy(mentions, to) : undefined
    return [
      ...(mention ? [{ rule: 'citing' as const, mention, ...whole }] : []),
      ...(relay ? [{ rule: 'said-after' as const, mention: relay, ...whole }] : []),
    ]
  })
}

/** «*вона оцінює* плату в 450 млн, спираючись на дані розвідки»: who was named before has counted it, whatever nameless papers he has read. */
const isBasis = (reading: Reading, { source }: Mention): boolean =>
  reading.language.nounHead === 'first' &&
  bareRoles.has(source.id.split('.', 1)[0] ?? '') &&
  reading.all('pronoun').some(({ to }) => reading.at('say', to) !== undefined)

/** 국정원은 300명이라고 *보고했지만* BBC는 당국자를 인용해 …: where the verb is last, what somebody has said before is not of whom the next one cites. */
function behindSpeaker(reading: Reading, { from }: Mention, citing: number): number {
  const { items, language, all } = reading
  if (!language.verbLast) return behindContrast(reading, citing)
  const { linking = [], attribution } = language
  const ends = [...linking, ...(attribution.contrasting ?? [])]
  const verb = all('say').findLast(({ to }) => to <= from && ends.some((end) => items[to - 1]?.lower.endsWith(end)))
  return verb?.to ?? 0
}

/** «Зеленський заявляв про 11 тисяч, *а* «Йонхап» із посиланням на НРС – про 10 900»: who has spoken before the contrast is not cited behind it. */
function behindContrast({ items, language, all }: Reading, citing: number): number {
  const { contrasts = [] } = language.attribution
  for (let at = citing - 1; at > 0; at -= 1)
    if (items[at]?.text === ',' && contrasts.includes(items[at + 1]?.lower ?? ''))
      return all('say').some(({ to }) => to <= at) ? at + 1 : 0
  return 0
}

/** 젤렌스키 대통령은 *총사령관의 보고를* 받은 뒤 …고 밝혔다: somebody known by name who speaks himself, whoever has told him. */
const isBriefing = (reading: Reading, mentions: readonly Mention[], by: Mention): boolean =>
  reading.language.verbLast &&
  by.kind === 'role' &&
  readSubjects(reading, mentions).some(
    ({ mention, end }) => mention.kind === 'named' && !mention.relays && end <= by.from,
  )

/** «*Буданова* цитирует Reuters», but not «… солдат *КНДР*», — цитирует …» */
function citedBefore(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const apart = beforeApposition(reading, from)
  if (apart) return apart
  const isFree = reading.language.nounHead === 'first'
  const head = headBefore(reading, mentions, from, isFree ? 5 : 3)
  // 외교부*가* 인용한 보고서: who cites
  if (reading.language.verbLast && head && isMarked(reading, head) && reading.at('attributive', from)) return undefined
  return head && isFree && reading.items.slice(head.to, from).some(({ text }) => isDash(text)) ? undefined : head
}

/** "TASS quoted *X*, a minister of the region next to North Korea, as saying": right behind the verb stands who is quoted. */
function beforeApposition(reading: Reading, from: number): Mention | undefined {
  if (reading.language.nounHead !== 'last' || reading.items[from - 1]?.text !== ',') return undefined
  const verb = reading.all('naming').findLast(({ to }) => to <= from)
  const name = verb && readName(reading, verb.to)
  return name && reading.items[name.to]?.text === ',' ? nameMention(reading, name.text, verb.to, name.to) : undefined
}

/** "*X* was quoted by CNN as saying": who is quoted stands before the one by whom. */
function quotedPerson(reading: Reading, mentions: readonly Mention[], by: Mention | undefined): Mention | undefined {
  if (!by?.relays) return undefined
  const agent = reading.endingAt('agent', by.from)
  return agent && mentions.findLast(({ to, relays }) => to <= agent.from && agent.from - to <= reachQuoted && !relays)
}

const reachQuoted = 4

/** «X, слова которого приводит *Reuters*» */
const quotedBy = (mentions: readonly Mention[], to: number): Mention | undefined =>
  mentions.find(({ from, relays }) => relays && from >= to && from - to <= 1)

/** «*депутат* парламента в Сеуле со ссылкой *на данные разведки*»: the service of the country whose man of parliament cites it. */
function ownBody(reading: Reading, mentions: readonly Mention[], cite: number, to: number): Mention | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  const at = reading.at('sourceNoun', to)?.to ?? to
  const role = reading.at('role', at)
  if (!role || !ownedRoles.has(role.value) || reading.at('party', role.to)) return undefined
  const teller = mentions.findLast(
    ({ kind, relays, source, to: end }) => kind === 'named' && relays && end <= cite && source.id.includes('.'),
  )
  if (!teller || teller.source.id.startsWith('media.')) return undefined
  return bodyBehind(reading, at, teller)
}

/** «услышал *от разведки* южнокорейский парламент»: a body without a country is that of whoever it tells. */
function bodyBehind(reading: Reading, at: number, told: Mention | undefined): Mention | undefined {
  const role = reading.language.nounHead === 'first' ? reading.at('role', at) : undefined
  if (!role || !told?.relays || !ownedRoles.has(role.value)) return told
  const source = { id: `${told.source.id.split('.', 1)[0]}.${role.value}`, name: told.source.name }
  return { from: at, to: role.to, source, relays: false, kind: 'role', rest: role.rest }
}
