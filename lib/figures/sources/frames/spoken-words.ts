import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { fewSpeakers } from './between.ts'

const farthestInverted = 4

/** "reported *the* South Korean news agency Yonhap" */
const farthestTitled = 7

/** "…, said North Korea had sent": a country that is followed by a verb is spoken of. */
const isSpokenOf = (reading: Reading, { kind, to }: Mention) =>
  kind === 'place' && [to, to + 1].some((at) => reading.at('event', at))

/** ", said X" — the verb follows a comma, a quotation mark or nothing. */
export function isInverted(reading: Reading, verb: number, end: number, mention: Mention): boolean {
  const before = reading.items[verb - 1]
  if (reading.language.nounHead === 'last')
    return (
      (!before || before.kind === 'mark' || isPointed(reading, verb)) &&
      mention.from - end <= (reading.at('definite', end) ? farthestTitled : farthestInverted) &&
      !isSpokenOf(reading, mention)
    )
  // where the subject is free to stand behind its verb, an adverb or a time may come between
  return !before || before.kind === 'mark' || mention.from - end <= (isPointer(reading, verb) ? 9 : 5)
}

/** "*So said* the head of the service": what was said stands before. */
const isPointed = (reading: Reading, verb: number): boolean => (reading.over('aboutThis', verb)?.from ?? verb) < verb

/** «Эти данные привел …»: what was said stands before the verb, so that the subject can only follow. */
export const isPointer = (reading: Reading, verb: number) => reading.endingAt('aboutThis', verb) !== undefined

export function spokenCue(reading: Reading, mention: Mention, verb: { from: number; to: number }): AttributionCue {
  const trailing = isTrailing(reading, mention, verb)
  const rule = mention.kind === 'back' ? 'pronoun' : trailing ? 'said-after' : 'says'
  if (!trailing) return { rule, mention, from: verb.to, to: reading.items.length, at: verb.to }
  // "X said in his address, and …", "X said; …": behind the mark his words go on
  const parenthesis = /^[,;]$/.test(reading.items[endOfPhrase(reading, behindDate(reading, verb.to))]?.text ?? '')
  return { rule, mention, from: 0, to: parenthesis ? reading.items.length : mention.from, at: mention.from }
}

/** Behind "on Monday", "in May". */
function behindDate(reading: Reading, from: number): number {
  let at = from
  while (reading.over('date', at) ?? reading.over('date', at + 1)) at += 1
  return at
}

/** "…, X said on Friday": a comma or a quotation mark before the subject, numbers before it and none in the words behind the verb. */
function isTrailing(reading: Reading, mention: Mention, verb: { from: number; to: number }): boolean {
  const start = subjectStart(reading, mention.from)
  const before = reading.items[start - 1]
  if (start === 0 || !before) return false
  if (opensAbout(reading) && hasNumber(reading, 0, start)) return true
  if (isClauseWord(reading, verb.to)) return false
  if (reading.items[verb.to]?.text === ',' && before.text === ',') return true
  if (reading.language.attribution.contrasts?.includes(before.lower)) return false
  return !hasNumber(reading, verb.to, endOfPhrase(reading, verb.to)) && hasNumber(reading, 0, start)
}

/** «*О* 500 погибших, …, разведка сообщила ещё в мае»: what is told stands before who tells it. */
const opensAbout = ({ items, language }: Reading): boolean =>
  language.attribution.frames?.about.includes(items[0]?.lower ?? '') === true

/** "…, as Seoul has said *before*." opens nothing. */
function isClauseWord({ items, language, at: signAt }: Reading, at: number): boolean {
  const word = items[at]
  if (!signAt('clause', at) || word?.kind !== 'word' || items[at + 1]?.kind !== 'word') return false
  // "…, X said *after* the talks": only "that" opens what is said
  if (language.nounHead !== 'last' || language.verbLast) return true
  return language.attribution.frames?.that.includes(word.lower) === true && items[at + 2]?.kind === 'word'
}

function endOfPhrase(reading: Reading, from: number): number {
  const end = reading.items.findIndex(({ kind, text }, at) => at >= from && kind === 'mark' && text !== '.')
  return end < 0 ? reading.items.length : end
}

/** Back from the mention over its own noun phrase. */
export function subjectStart(reading: Reading, from: number): number {
  let at = from
  while (at > 0 && from - at < 8 && isPhrase(reading, at - 1)) at -= 1
  return at
}

/** A word that begins no clause, or the count of a few speakers: "Four Western officials". */
function isPhrase(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind === 'number') return (item.numeral?.high ?? 0) <= fewSpeakers
  return item?.kind === 'word' && !reading.at('clause', at)
}

export function backward(reading: Reading, mention: Mention, verb: { from: number; to: number }): AttributionCue {
  const end = reading.items.length
  if (!hasNumber(reading, 0, verb.from) || opensSpeech(reading, mention.to) || opensClause(reading, verb.from))
    return { rule: 'says', mention, from: mention.to, to: end, at: mention.to }
  const mark = reading.items[behindDate(reading, mention.to)]?.text ?? ''
  const to = mark === ';' || (mark === ',' && reading.language.nounHead === 'first') ? end : verb.from
  return { rule: 'said-after', mention, from: 0, to, at: verb.from }
}

/** "…, of whom, say officials, 4,000 …": the words between commas hold for their own clause. */
const opensClause = (reading: Reading, verb: number) =>
  reading.items[verb - 1]?.text === ',' && reading.endingAt('clause', verb - 1) !== undefined

/** "… said X on Friday: …" */
const opensSpeech = (reading: Reading, from: number) =>
  reading.items.slice(from, from + 6).some(({ text }) => text === ':')
