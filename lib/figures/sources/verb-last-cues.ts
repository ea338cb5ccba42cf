import { hasNumber } from '../numbers/masks.ts'
import type { Reading, SignMatch } from '../signs/reading.ts'
import { isQuoted, readQuotations } from '../text/quotations.ts'
import type { AttributionCue } from './attribution.ts'
import type { Mention } from './mentions.ts'
import { textOf } from './names.ts'
import { readSubjects, type Subject } from './verb-last-subjects.ts'

type Verb = SignMatch<'say'>

const attributiveReach = 8

const farthestTitle = 3

/**
 * Where the verb ends the sentence, sources and verbs nest like brackets: a verb inside what is said (보고했다고) takes the nearest subject,
 * one outside the topic, which stays for the verbs after it. A subject right before its verb, behind the words, said what stands before.
 */
export function verbLastCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const subjects = readSubjects(reading, mentions)
  const verbs = reading.all('say').filter((verb) => !isQuiet(reading, verb))
  const spoken = spokenCues(reading, subjects, verbs)
  const nouns = nounCues(reading, mentions)
  const emerging = emergingCues(reading, mentions)
  const dropped = spoken.length + nouns.length + emerging.length === 0 ? continuedCues(reading, subjects, verbs) : []
  return [...spoken, ...nouns, ...emerging, ...dropped, ...(spoken.length === 0 ? headlineCues(reading, mentions) : [])]
}

const isQuiet = (reading: Reading, { from }: Verb) =>
  Boolean(reading.over('hearsay', from) ?? reading.over('citing', from) ?? reading.over('sourceNoun', from))

function spokenCues(reading: Reading, subjects: readonly Subject[], verbs: readonly Verb[]): AttributionCue[] {
  const cues: AttributionCue[] = []
  const { quotations } = readQuotations(reading, null)
  // those outside a quotation wait until it ends
  const waiting: { outside: Subject[]; inside: Subject[] } = { outside: [], inside: [] }
  let speaker: { subject: Subject; end: number } | undefined
  let next = 0
  for (const verb of verbs) {
    for (let one = subjects[next]; one && one.end <= verb.from; one = subjects[next]) {
      waiting[isQuoted(quotations, one.mention.from) ? 'inside' : 'outside'].push(one)
      next += 1
    }
    const open = waiting[isQuoted(quotations, verb.from) ? 'inside' : 'outside']
    const nearest = open.at(-1)
    if (nearest && isTrailing(reading, nearest, verb) && reading.at('attributive', verb.from)) {
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

/** "…할 것이라는 분석이 우크라이나 정보당국으로부터 나왔다": who it came from said what stands before. */
function emergingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { emerging } = reading.language.attribution
  if (!emerging) return []
  return mentions.flatMap((mention): AttributionCue[] => {
    const verb = reading.items[mention.to]?.lower ?? ''
    if (mention.kind === 'back' || !emerging.endings.includes(mention.rest) || !emerging.verbs.includes(verb)) return []
    return [{ rule: 'said-after', mention, from: 0, to: mention.from, at: mention.from }]
  })
}

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

/** `국정원 "…"` speaks the whole headline; `…KIDA 보고서` at its end what stands before. */
function headlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  const cues = allHeadlineCues(reading, mentions)
  // 국정원 "추가 파병"…군 관계자 "1천 명": who speaks behind the break does not speak before it, nor the other way round
  const turns = cues.filter(({ mention }) => items[mention.from - 1]?.text === '\u2026')
  return cues.map((cue) => {
    const [from, to] = [
      turns.findLast(({ at }) => at <= cue.at)?.at ?? cue.from,
      turns.find(({ at }) => at > cue.at && cue.to > at)?.at ?? cue.to,
    ]
    return cue.to <= cue.at ? cue : { ...cue, from, to }
  })
}

function allHeadlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  return [...mentions, ...countriesThatSpeak(reading, mentions)].flatMap((mention): AttributionCue[] => {
    if (mention.kind === 'back' || mention.rest !== '') return []
    if (isBeforeQuotation(reading, mention.to) || isSpeakerLabel(reading, mention))
      return [{ rule: 'headline', mention, from: 0, to: items.length, at: mention.from }]
    const closes = items.length - mention.to <= 2 && items[mention.from - 1]?.text === '\u2026'
    return closes ? [{ rule: 'headline', mention, from: 0, to: mention.from, at: mention.from }] : []
  })
}

/** `러시아 "…"`: a country that opens a headline before a quotation speaks by its government. */
function countriesThatSpeak(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const party = reading.all('party').find(({ from }) => from === 0)
  if (party?.rest !== '' || mentions.some(({ from }) => from === 0) || reading.items[party.to]?.kind === 'word')
    return []
  const { value, from, to } = party
  const source = { id: `${value}.government`, name: textOf(reading, from, to) }
  return [{ from, to, source, relays: false, kind: 'role', rest: '' }]
}

/** `[이성권/국회 정보위 간사 : …]`: a bracket, a name, its title and a colon. */
function isSpeakerLabel({ items }: Reading, { from, to }: Mention): boolean {
  const bracket = items.slice(Math.max(0, from - 5), from).some(({ text }) => text === '[')
  if (!bracket) return false
  return items.slice(to, to + longestLabel).some(({ text }) => text === ':')
}

const longestLabel = 9

/** A quotation begins behind the name, a title of a word or two, or a comma. */
function isBeforeQuotation(reading: Reading, from: number): boolean {
  const opens = reading.language.attribution.quotes.map(([open]) => open)
  for (let at = from; at < from + farthestTitle; at += 1) {
    const item = reading.items[at]
    if (!item || item.kind === 'number') return false
    if (opens.includes(item.text)) return !item.glued && reading.items[at + 1]?.glued === true
    if (item.kind === 'mark' && item.text !== ',') return false
  }
  return false
}
