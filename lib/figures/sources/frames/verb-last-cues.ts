import { hasNumber } from '../../numbers/masks.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isQuoted, readQuotations } from '../../text/quotations.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { disclosedCues } from './disclosed-cues.ts'
import { emergingCues } from './emerging-cues.ts'
import { framingCues } from './framing-cues.ts'
import { verbLastHeadlineCues } from './verb-last-headlines.ts'
import { readSubjects, type Subject } from './verb-last-subjects.ts'

type Verb = SignMatch<'say'> | SignMatch<'putVerb'>

const attributiveReach = 8

/**
 * Where the verb ends the sentence, sources and verbs nest like brackets: a verb inside what is said (보고했다고) takes the nearest subject,
 * one outside the topic, which stays for the verbs after it. A subject right before its verb, behind the words, said what stands before.
 */
export function verbLastCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const subjects = readSubjects(reading, mentions)
  const verbs = readVerbs(reading)
  const spoken = spokenCues(reading, subjects, verbs)
  const nouns = nounCues(reading, mentions)
  const emerging = emergingCues(reading, mentions)
  const dropped = spoken.length + nouns.length + emerging.length === 0 ? continuedCues(reading, subjects, verbs) : []
  const framing = [...spoken, ...nouns, ...emerging].some(({ mention }) => !mention.relays)
    ? []
    : framingCues(reading, mentions)
  return [
    ...spoken,
    ...nouns,
    ...emerging,
    ...framing,
    ...disclosedCues(reading),
    ...dropped,
    ...(spoken.length === 0 ? verbLastHeadlineCues(reading, mentions) : []),
  ]
}

/** Verbs of saying, and those that say something only of a document (*보고서를* 냈다). */
function readVerbs(reading: Reading): Verb[] {
  const issues = reading
    .all('putVerb')
    .filter(({ from }) => reading.all('putAt').some((paper) => paper.to <= from && from - paper.to <= reachPaper))
  const verbs: readonly Verb[] = issues.length === 0 ? reading.all('say') : [...reading.all('say'), ...issues]
  return verbs.filter((verb) => !isQuiet(reading, verb)).toSorted((a, b) => a.from - b.from)
}

const reachPaper = 8

const isQuiet = (reading: Reading, { from }: Verb) =>
  Boolean(reading.over('hearsay', from) ?? reading.over('citing', from) ?? reading.over('sourceNoun', from)) ||
  isOnlyAlike(reading, from) ||
  isReportedOrder(reading, from)

/** 보내라고 *지시했다고* 국정원이 밝혔다: an order that somebody else reports is no word of his who gave it. */
const isReportedOrder = ({ items, language, over }: Reading, from: number): boolean =>
  (language.attribution.orders ?? []).some((stem) => items[from]?.lower.startsWith(stem)) &&
  over('quotative', from) !== undefined

/** *적었*다: "wrote" behind words that are quoted, elsewhere "was less". */
const isOnlyAlike = ({ items, language, endingAt }: Reading, from: number): boolean =>
  (language.attribution.alike ?? []).some((stem) => items[from]?.lower.startsWith(stem)) &&
  endingAt('quotative', from) === undefined

function spokenCues(reading: Reading, subjects: readonly Subject[], verbs: readonly Verb[]): AttributionCue[] {
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
    const nearest = open.at(-1)
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
      const subject = outer(reading, open, verb)
      if (subject) cues.push(outerCue(reading, subject, verb))
      else if (speaker) cues.push(cueOf(speaker.subject, speaker.end, verb.to))
      const kept = subject ?? speaker?.subject
      if (kept) speaker = { subject: kept, end: verb.to }
      open.length = 0
    }
  }
  return cues
}

/** The verb is no end of the sentence: 국정원이 *밝힌*, 국방부가 *냈다고*. */
const isInside = (reading: Reading, { from, to }: Verb) =>
  (reading.at('attributive', from) ?? reading.over('quotative', to - 1)) !== undefined

/** The topic, or else the first subject; a mere role only where the verb does not go on with who spoke before. */
function outer(reading: Reading, open: readonly Subject[], verb: Verb): Subject | undefined {
  const last = open.at(-1)
  if (last && isTrailing(reading, last, verb)) return last
  const topic = open.find((one) => one.topic)
  if (topic || reading.over('continued', verb.to - 1)) return topic
  return open[0]
}

function outerCue(reading: Reading, subject: Subject, verb: Verb): AttributionCue {
  if (!isTrailing(reading, subject, verb)) return cueOf(subject, subject.end, verb.to)
  return { rule: 'said-after', mention: subject.mention, from: 0, to: subject.mention.from, at: subject.mention.from }
}

function cueOf({ mention, end }: Subject, from: number, to: number): AttributionCue {
  return { rule: mention.kind === 'back' ? 'pronoun' : 'says', mention, from, to, at: end }
}

/** "1만명을 보냈다고 국방부가 8일 밝혔다": the words end before the subject, and no number stands between it and its verb. */
function isTrailing(reading: Reading, { mention, end }: Subject, verb: Verb): boolean {
  if (hasNumber(reading, end, verb.from)) return false
  for (let at = mention.from; at > 0 && at > mention.from - 5; at -= 1)
    if (reading.endingAt('quotative', at)) return true
  return false
}

/** "국정원이 밝힌 1만명": the verb stands before what was said. */
function isAttributive(reading: Reading, { end }: Subject, verb: Verb): boolean {
  const form = reading.at('attributive', verb.from)
  return Boolean(form) && verb.from - end <= attributiveReach && !hasNumber(reading, end, verb.from)
}

/** "…라는 것이 국정원의 설명이다", "…숨졌다는 국정원의 분석": the noun of saying closes what was said, and whose it is stands before it. */
function nounCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const end = reading.items.length - (reading.items.at(-1)?.kind === 'mark' ? 1 : 0)
  return reading.all('sourceNoun').flatMap((noun): AttributionCue[] => {
    const mention = mentions.findLast((one) => one.kind !== 'back' && one.to <= noun.from && noun.from - one.to <= 1)
    if (!mention || !isBare(reading, mention) || (noun.to !== end && !reading.endingAt('quotative', mention.from)))
      return []
    return [{ rule: 'said-after', mention, from: 0, to: mention.from, at: mention.from }]
  })
}

/** 김정은*에게* 말 24마리: an ending makes it something else than whose words they are */
const isBare = ({ language }: Reading, { rest }: Mention) => rest === '' || language.modifiers.includes(rest)

/** Nobody is named and a verb says or estimates: the source of the sentence before goes on. */
function continuedCues(reading: Reading, subjects: readonly Subject[], verbs: readonly Verb[]): AttributionCue[] {
  if (reading.all('accordingAfter').length > 0 || reading.all('citing').length > 0) return []
  const on = reading.all('continued').at(-1)
  const verb = on ?? (subjects.some(({ topic }) => topic) ? undefined : verbs.at(-1))
  if (!verb || reading.all('hearsay').some(({ to }) => to > verb.from)) return []
  const mention: Mention = { from: 0, to: 0, source: { id: '', name: '' }, relays: false, kind: 'back', rest: '' }
  const to = reading.at('attributive', verb.from) ? verb.to + attributiveReach : verb.to
  return [{ rule: 'pronoun', mention, from: 0, to, at: 0 }]
}
