import type { Reading } from '../../signs/reading.ts'
import { asFormer } from '../speakers/former-officials.ts'
import { withPartner } from '../speakers/joint-speakers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameBehindBody } from '../speakers/verb-last-names.ts'
import { isActor } from './verb-last-actors.ts'

/** A source that is marked as a subject, at its own word or at the end of the title behind it. */
export interface Subject {
  mention: Mention
  /** behind the marker */
  end: number
  /** marked as what the sentence is about, which is whoever speaks it */
  topic: boolean
}

const longestTitle = 7

/** Sources of a sentence that carry the marker of a subject, in order. */
export function readSubjects(reading: Reading, mentions: readonly Mention[]): Subject[] {
  const starts = new Map<number, Mention>()
  // of the same words, "he" goes before a mere role: 연구원은 is whoever was named before
  for (const mention of mentions)
    if (mention.to >= (starts.get(mention.from)?.to ?? 0)) starts.set(mention.from, mention)
  const subjects: Subject[] = []
  let end = 0
  for (const mention of starts.values()) {
    if (mention.from < end) continue
    const subject = readSubject(reading, mention, starts, mentions)
    if (!subject) continue
    if (!isActor(reading, subject)) subjects.push({ ...subject, mention: speakerOf(reading, subject, mentions) })
    end = subject.end
  }
  return subjects
}

/** Who it is that speaks: an outlet's partner, or the person who held the office. */
const speakerOf = (reading: Reading, { mention, end }: Subject, mentions: readonly Mention[]): Mention =>
  asFormer(reading, withPartner(reading, mention, mentions), end)

/** Walks from the name over titles, offices and brackets to the word that carries the marker. */
function readSubject(
  reading: Reading,
  first: Mention,
  starts: ReadonlyMap<number, Mention>,
  mentions: readonly Mention[],
): Subject | undefined {
  let head = nameInside(first, mentions)
  let last: Mention | undefined = first
  let at = first.to
  let aside = 0
  while (at - first.from - aside <= longestTitle) {
    last ??= starts.get(at)
    if (last && (rank(last) < rank(head) || isPersonOf(reading, last))) head = last
    const marker = last ? markerOf(reading, last) : markerAt(reading, at)
    if (marker) return { mention: nameBehindBody(reading, head, marker.end), end: marker.end, topic: marker.topic }
    if (last && isEnding(reading, last.rest)) return undefined
    const behind = skipBrackets(reading, skipClosing(reading, at))
    const glossed = behind > at ? starts.get(at + 1) : undefined
    if (glossed && rank(glossed) < rank(head)) head = glossed
    aside += behind - at
    at = behind
    // 러시아 하원의 *한* 의원은
    if (isIndefinite(reading, at)) at += 1
    // 미국 당국자 *두 명은*
    if (reading.items[at]?.numeral && reading.at('unit', at + 1)?.value === 'person') at += 2
    const under = isUnder(reading, at)
    last = starts.get(at)
    if (last) {
      if (under) head = last
      at = last.to
    } else if (isTitle(reading, at)) {
      if (ends(reading, reading.items[at]?.lower ?? '')) continue
      at += 1
    } else if (!markerAt(reading, at)) return undefined
  }
  return undefined
}

const isIndefinite = ({ items, language, over }: Reading, at: number): boolean =>
  over('mask', at) !== undefined && (language.attribution.indefinite ?? []).includes(items[at]?.lower ?? '')

/** 국방부*에서*, but not 국가안보*회의*, which is the rest of the name. */
const isEnding = ({ language }: Reading, rest: string): boolean => language.stops.includes(rest)

/** 여행사 ‘동방’의 *이반 페트로프 대표는*: the person of a body speaks, where he has a name. */
const isPersonOf = ({ items, language }: Reading, { from, to }: Mention): boolean =>
  to - from > 1 && (language.attribution.titles ?? []).some((title) => items[to - 1]?.lower.startsWith(title))

/** A role that spans a name is that name's: 한국 정보당국 관계자. */
function nameInside(role: Mention, mentions: readonly Mention[]): Mention {
  if (role.kind !== 'role') return role
  return mentions.find(({ kind, from, to }) => kind === 'named' && from >= role.from && to <= role.to) ?? role
}

interface Marker {
  end: number
  topic: boolean
}

function markerOf(reading: Reading, { to }: Mention): Marker | undefined {
  const word = reading.items[to - 1]?.lower ?? ''
  return ends(reading, word) ? { end: to, topic: isTopic(reading, word) } : markerAt(reading, to, true)
}

/** A word that carries the marker at its end; `alone`: the marker must be all of it. */
function markerAt(reading: Reading, at: number, alone = false): Marker | undefined {
  const item = reading.items[at]
  if (item?.kind !== 'word') return undefined
  const found = reading.language.attribution.subjectEndings.includes(item.lower) && item.glued
  return found || (!alone && isTitle(reading, at) && ends(reading, item.lower))
    ? { end: at + 1, topic: isTopic(reading, item.lower) }
    : undefined
}

const ends = (reading: Reading, word: string) =>
  reading.language.attribution.subjectEndings.some((ending) => word.endsWith(ending))

const isTopic = (reading: Reading, word: string) =>
  (reading.language.attribution.topicEndings ?? []).some((ending) => word.endsWith(ending))

/** A name comes before a mere role, and a country last. */
const rank = ({ kind }: Mention): number => (kind === 'named' ? 0 : kind === 'role' ? 1 : 2)

function isTitle(reading: Reading, at: number): boolean {
  if (reading.items[at]?.kind !== 'word' || isWhere(reading, at)) return false
  const kinds = [
    'event',
    'say',
    'stop',
    'clause',
    'sourceNoun',
    'thing',
    'date',
    'relative',
    'increment',
    'hedgeBefore',
    // 로이터통신 *등에 따르면* 국정원은: two sources
    'accordingAfter',
    'citing',
  ] as const
  return !kinds.some((kind) => reading.at(kind, at))
}

/** 로이터통신 *인터뷰에서* 신 장관은: where somebody spoke ends the name before it. */
const isWhere = (reading: Reading, at: number): boolean => {
  const word = reading.items[at]?.lower ?? ''
  return reading.language.origin.after.some(
    // 국정원 *측은*: a word of its own that is marked as the subject
    (ending) => ending.length > 1 && word.endsWith(ending) && !(word === ending && ends(reading, word)),
  )
}

/** 국가안보국방위원회 *산하* 허위정보대응센터: the office behind it is the one that speaks. */
const isUnder = (reading: Reading, at: number) =>
  (reading.language.attribution.under ?? []).includes(reading.items[at - 1]?.lower ?? '')

/** '키이우 포스트'*는*: the marker stands behind the mark that closes the name. */
function skipClosing({ items, language }: Reading, at: number): number {
  const { quotes, subjectEndings } = language.attribution
  const marker = items[at + 1]
  const closes = marker?.glued === true && subjectEndings.includes(marker.lower)
  return closes && quotes.some(([, close]) => close === items[at]?.text) ? at + 1 : at
}

function skipBrackets({ items }: Reading, at: number): number {
  if (items[at]?.text !== '(') return at
  for (let close = at + 1; close < at + 8; close += 1) if (items[close]?.text === ')') return close + 1
  return at
}
