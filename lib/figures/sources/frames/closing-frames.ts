import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import { isSmall } from '../../text/capitals.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { bringsSpeech } from './brought-speech.ts'
import { subjectStart } from './spoken-words.ts'

/**
 * Where the verb follows its subject: "…, X has *charged*.", "in Kursk, X *fears*, …", "X *sighed* that …", "what X *called* …" say who says
 * it whatever the verb is.
 */
export function closingFrames(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly AttributionCue[],
): AttributionCue[] {
  if (!reading.language.attribution.frames || reading.language.nounHead !== 'last') return []
  return mentions.flatMap((mention) => {
    if (spoken.some((cue) => cue.mention.from < mention.to && cue.mention.to > mention.from)) return []
    return (
      verbless(reading, mention) ??
      calling(reading, mention) ??
      subjectAndVerb(reading, mention) ??
      verbAndSubject(reading, mention) ??
      []
    )
  })
}

const isPronoun = (reading: Reading, { from }: Mention) => reading.at('pronoun', from) !== undefined

/** "…, *so the staff*, …" */
function verbless(reading: Reading, mention: Mention): AttributionCue | undefined {
  const { items, language } = reading
  const so = startOf(reading, mention) - 1
  if (!language.attribution.frames?.verbless?.includes(items[so]?.lower ?? '')) return undefined
  const end = items[mention.to]
  if (items[so - 1]?.text !== ',' || (end && !/^[,.]$/.test(end.text))) return undefined
  return { rule: 'said-after', mention, from: 0, to: items.length, at: so }
}

/** "*what X called* a sacrifice of nine": his words follow. */
function calling(reading: Reading, mention: Mention): AttributionCue | undefined {
  const { frames } = reading.language.attribution
  const before = startOf(reading, mention) - 1
  if (!frames?.calling?.what.includes(reading.items[before]?.lower ?? '')) return undefined
  const verb = behindAuxiliaries(reading, mention.to)
  if (!frames.calling.verbs.includes(reading.items[verb]?.lower ?? '')) return undefined
  return { rule: 'says', mention, from: verb + 1, to: reading.items.length, at: verb }
}

const startOf = (reading: Reading, { from }: Mention) => reading.endingAt('definite', from)?.from ?? from

function subjectAndVerb(reading: Reading, mention: Mention): AttributionCue | undefined {
  const verb = behindAuxiliaries(reading, mention.to)
  if (!isVerb(reading, verb)) return undefined
  const head = headFrame(reading, mention, verb)
  return (
    head ?? (mention.kind === 'back' && !isPronoun(reading, mention) ? undefined : asideFrame(reading, mention, verb))
  )
}

/** "X sighed that …", but no country: "Russia borders that …" may be a noun of it. */
function headFrame(reading: Reading, mention: Mention, verb: number): AttributionCue | undefined {
  const from = mention.kind === 'place' ? undefined : bringsSpeech(reading, verb + 1)
  return from === undefined ? undefined : { rule: 'says', mention, from, to: reading.items.length, at: verb }
}

/** Between two commas, or behind the last one. */
function asideFrame(reading: Reading, mention: Mention, verb: number): AttributionCue | undefined {
  const start = subjectStart(reading, mention.from)
  const quoted = isClosingMark(reading, start - 1)
  if (!(quoted || isAsideMark(reading.items, start - 1)) || opensSubordinate(reading, start)) return undefined
  if (isInside(reading, start, mention.from)) return undefined
  const end = quoted ? endOfSentence(reading, verb + 1) : endOfFrame(reading, verb + 1)
  if (end === undefined) return undefined
  const behind = hasNumber(reading, end, reading.items.length)
  const told = hasNumber(reading, 0, start)
  return (reading.items[end]?.text === ',' ? told || behind : told && !behind)
    ? { rule: 'said-after', mention, from: 0, to: reading.items.length, at: mention.from }
    : undefined
}

/** ", remain *in spite of* UN sanctions": a name inside such words is the subject of nothing. */
function isInside(reading: Reading, start: number, name: number): boolean {
  for (let at = start; at < name; at += 1) if (reading.at('toward', at, 'before')) return true
  return false
}

/** "…, groaned X on Friday." */
function verbAndSubject(reading: Reading, mention: Mention): AttributionCue | undefined {
  const verb = startOf(reading, mention) - 1
  if (mention.kind === 'place' || mention.kind === 'back' || !isVerb(reading, verb)) return undefined
  if (reading.items[verb - 1]?.text !== ',' && !isClosingMark(reading, verb - 1)) return undefined
  const end = endOfFrame(reading, mention.to)
  if (end === undefined || !hasNumber(reading, 0, verb)) return undefined
  return { rule: 'said-after', mention, from: 0, to: verb, at: verb }
}

const isClosingMark = ({ items, language }: Reading, at: number) =>
  language.attribution.quotes.some((pair) => pair[1] === items[at]?.text)

/** "After …, Ukraine retreated", "With 2,000 soldiers near, Ukraine retreated": what stands before is no sentence of its own. */
function opensSubordinate(reading: Reading, start: number): boolean {
  if (reading.at('clause', 0)) return true
  const hasVerb = reading.all('auxiliary').some(({ to }) => to <= start)
  return reading.at('toward', 0) !== undefined && hasNumber(reading, 0, start) && !hasVerb
}

const longestPhrase = 8

/** «"…," X *reminded his cabinet*»: behind a quotation whatever is said of him, if it tells no number. */
function endOfSentence({ items }: Reading, from: number): number | undefined {
  const end = items.length - (items.at(-1)?.text === '.' ? 1 : 0)
  return end - from <= longestPhrase && items.slice(from, end).every(({ kind }) => kind === 'word') ? end : undefined
}

/** Behind the verb nothing but when and where: up to a comma or the end of the sentence. */
function endOfFrame(reading: Reading, from: number): number | undefined {
  const first = reading.items[from]
  const time = reading.over('date', from) ?? reading.over('relative', from)
  if (first && first.kind !== 'mark' && !(time ?? reading.at('toward', from))) return undefined
  for (let at = from; at <= from + longestPhrase; at += 1) {
    const item = reading.items[at]
    if (!item || /^[,;.!?\u2013\u2014]$/.test(item.text) || isClosingMark(reading, at)) return at
    if (item.kind === 'mark' || reading.at('event', at) || hasNumber(reading, at, at + 1)) return undefined
  }
  return undefined
}

const mostAuxiliaries = 3

function behindAuxiliaries(reading: Reading, from: number): number {
  let at = from
  while (at - from < mostAuxiliaries && reading.at('auxiliary', at)) at += 1
  return at
}

/** By its ending; no event, which tells what somebody does. */
function isVerb(reading: Reading, at: number): boolean {
  const { lower = '' } = reading.items[at] ?? {}
  const finite = reading.language.attribution.frames?.finite ?? []
  return (
    isSmall(reading.items[at]) &&
    finite.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)) &&
    !reading.over('event', at) &&
    !reading.over('thing', at) &&
    !reading.over('role', at) &&
    !reading.over('say', at) &&
    !reading.at('auxiliary', at) &&
    !reading.at('stop', at)
  )
}
