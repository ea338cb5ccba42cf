import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isQuoted, readQuotations } from '../../text/quotations.ts'
import type { AttributionCue } from '../attribution.ts'
import { ownerBehind } from '../speakers/issued-papers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { disclosedCues } from './disclosed-cues.ts'
import { emergingCues } from './emerging-cues.ts'
import { framingCues } from './framing-cues.ts'
import { verbLastHeadlineCues } from './verb-last-headlines.ts'
import { cueOf, headBehind, membersOf } from './verb-last-members.ts'
import { paperCues, verbLastNounCues } from './verb-last-nouns.ts'
import { readSubjects, type Subject } from './verb-last-subjects.ts'
import { readVerbs, type Verb } from './verb-last-verbs.ts'

const attributiveReach = 8

/**
 * Where the verb ends the sentence, sources and verbs nest like brackets: a verb inside what is said (보고했다고) takes the nearest subject,
 * one outside the topic, which stays for the verbs after it. A subject right before its verb, behind the words, said what stands before.
 */
export function verbLastCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const subjects = readSubjects(reading, mentions)
  const verbs = readVerbs(reading, subjects)
  const spoken = spokenCues(reading, mentions, subjects, verbs)
  const nouns = verbLastNounCues(reading, mentions)
  const emerging = emergingCues(reading, mentions)
  const disclosed = disclosedCues(reading)
  const dropped =
    spoken.length + nouns.length + emerging.length + disclosed.length === 0
      ? continuedCues(reading, subjects, verbs)
      : []
  const framing = [...spoken, ...nouns, ...emerging].some(({ mention }) => !mention.relays)
    ? []
    : framingCues(reading, mentions)
  return [
    ...spoken,
    ...nouns,
    ...emerging,
    ...framing,
    ...(spoken.some(({ mention }) => !mention.relays) ? [] : paperCues(reading, mentions)),
    ...disclosed,
    ...dropped,
    ...(spoken.length === 0 ? verbLastHeadlineCues(reading, mentions) : []),
  ]
}

function spokenCues(
  reading: Reading,
  mentions: readonly Mention[],
  subjects: readonly Subject[],
  verbs: readonly Verb[],
): AttributionCue[] {
  const end = reading.items.length
  if (verbs.length === 0) return membersOf(reading, subjects, { from: end, to: end })
  const cues: AttributionCue[] = []
  const { quotations } = readQuotations(reading, null)
  // those outside a quotation wait until it ends
  const waiting: { outside: Subject[]; inside: Subject[] } = { outside: [], inside: [] }
  let speaker: { subject: Subject; end: number } | undefined
  let next = 0
  for (const verb of verbs) {
    for (let one = subjects[next]; one && one.end <= verb.from; one = subjects[next]) {
      waiting[isQuoted(quotations, one.end - 1) ? 'inside' : 'outside'].push(one)
      next += 1
    }
    const open = waiting[isQuoted(quotations, verb.from) ? 'inside' : 'outside']
    const behind = open.length === 0 ? headBehind(reading, mentions, verb) : undefined
    if (behind) {
      cues.push(behind)
      continue
    }
    const nearest = open.at(-1)
    if (nearest && reading.at('attributive', verb.from) && ownerBehind(reading, mentions, verb.to)) continue
    if (nearest && isTrailing(reading, nearest, verb) && isInside(reading, verb)) {
      cues.push(outerCue(reading, nearest, verb))
      open.pop()
    } else if (nearest && isAttributive(reading, nearest, verb)) {
      cues.push(cueOf(nearest, verb.to, Math.min(verb.to + attributiveReach, reading.items.length)))
      open.pop()
    } else if (nearest && reading.over('quotative', verb.to - 1)) {
      cues.push(cueOf(nearest, nearest.end, verb.to))
      open.pop()
    } else {
      const members = membersOf(reading, open, verb)
      const subject = outer(reading, open, verb, speaker !== undefined)
      if (members.length > 0) cues.push(...members)
      else if (subject) cues.push(outerCue(reading, subject, verb))
      else if (speaker) cues.push(cueOf(speaker.subject, speaker.end, verb.to))
      if (subject) speaker = { subject, end: verb.to }
      open.length = 0
    }
  }
  return cues
}

/** The verb is no end of the sentence: 국정원이 *밝힌*, 국방부가 *냈다고*. */
const isInside = (reading: Reading, { from, to }: Verb) =>
  (reading.at('attributive', from) ?? reading.over('quotative', to - 1)) !== undefined

/** The topic, or else the first subject; a mere role only where the verb does not go on with who spoke before. */
function outer(reading: Reading, open: readonly Subject[], verb: Verb, goesOn: boolean): Subject | undefined {
  const last = open.at(-1)
  if (last && isTrailing(reading, last, verb)) return last
  const topic = open.find((one) => one.topic)
  if (topic || reading.over('continued', verb.to - 1)) return topic
  const behind = last && open.length > 1 && last.mention.kind === 'named' && opensClause(reading, open[0], last)
  if (behind) return last
  // 신문은 …라며 *러시아가* … 준다고 썼다: the country is inside of what is said
  return goesOn && open[0]?.mention.kind === 'place' ? undefined : open[0]
}

/** 우크라이나 측*이* 말한 수와 다르지 않고*, 미국 국방부도* …고 밝혔다: behind the comma of a clause that has its own end. */
function opensClause(reading: Reading, first: Subject | undefined, { mention }: Subject): boolean {
  const comma = reading.items[mention.from - 1]?.text === ','
  return comma && first !== undefined && first.mention.kind === 'named' && !hasNumber(reading, first.end, mention.from)
}

function outerCue(reading: Reading, subject: Subject, verb: Verb): AttributionCue {
  if (!isTrailing(reading, subject, verb)) return cueOf(subject, subject.end, verb.to)
  return { rule: 'said-after', mention: subject.mention, from: 0, to: subject.mention.from, at: subject.mention.from }
}

/** "1만명을 보냈다고 국방부가 8일 밝혔다": the words end before the subject, and no number stands between it and its verb. */
function isTrailing(reading: Reading, { mention, end }: Subject, verb: Verb): boolean {
  const { items, language } = reading
  if (hasNumber(reading, end, verb.from)) return false
  // 2천 명이라면서 "*북한은* …"고 전했다: the next words of whoever spoke
  if (language.attribution.quotes.some((pair) => pair.some((mark) => mark === items[mention.from - 1]?.text)))
    return false
  for (let at = mention.from; at > mention.from - 5; at -= 1) if (reading.endingAt('quotative', at)) return true
  return false
}

/** "국정원이 밝힌 1만명": the verb stands before what was said. */
function isAttributive(reading: Reading, { end }: Subject, verb: Verb): boolean {
  const form = reading.at('attributive', verb.from)
  return Boolean(form) && verb.from - end <= attributiveReach && !hasNumber(reading, end, verb.from)
}

/** 1만 명으로 *추정되는* 병력을 보낸 것으로 알려졌다: what a noun is said to be ends no sentence. */
const modifies = ({ items, language }: Reading, to: number): boolean =>
  (language.attribution.modifying ?? []).some((ending) => items[to - 1]?.lower.endsWith(ending))

/** Nobody is named and a verb says or estimates: the source of the sentence before goes on. */
function continuedCues(reading: Reading, subjects: readonly Subject[], verbs: readonly Verb[]): AttributionCue[] {
  if (reading.all('accordingAfter').length > 0) return []
  const on = reading.all('continued').findLast(({ to }) => !modifies(reading, to))
  const verb = on ?? (subjects.some(({ topic }) => topic) ? undefined : verbs.at(-1))
  if (!verb || tellsOfCounted(reading, verb)) return []
  const mention: Mention = { from: 0, to: 0, source: { id: '', name: '' }, relays: false, kind: 'back', rest: '' }
  const to = reading.at('attributive', verb.from) ? verb.to + attributiveReach : verb.to
  return [{ rule: 'pronoun', mention, from: 0, to, at: 0 }]
}

/** 목적을 ‘교육’으로 *밝힌 인원이*: people who are counted have said it, not who has spoken before. */
const tellsOfCounted = ({ items, language, at }: Reading, { from, to }: Pick<Verb, 'from' | 'to'>): boolean =>
  at('attributive', from) !== undefined && (language.anybody ?? []).some((stem) => items[to]?.lower.startsWith(stem))
