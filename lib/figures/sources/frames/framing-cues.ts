import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { readSubjects } from './verb-last-subjects.ts'

/**
 * Where the verb is last: 연구원이 펴낸 *보고서.*, 보좌관이 방송에 나와 한 *이야기다.* — a sentence without a number that only says whose
 * words or paper stand beside it.
 */
export function framingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const paper = framedPaper(reading)
  const mention = paper === undefined ? undefined : ownerOf(reading, mentions, paper)
  return mention ? [{ rule: 'noun', mention, from: 0, to: reading.items.length, at: mention.from }] : []
}

/** Whether a sentence ends by saying that what stands before it are somebody's words: … *통계다*. */
export function endsAsFrame(reading: Reading): boolean {
  const { framing } = reading.language.attribution
  const words = wordsOf(reading)
  const last = words.at(-1)
  if (!framing || last === undefined) return false
  return apartOf(reading, words) !== undefined || framing.copulas.some((end) => isPaper(reading, last, end))
}

/** 러시아가 위원회에 신고한 *수치로*, …: a clause that only says whose the number before is. */
function apartOf(reading: Reading, words: readonly number[]): number | undefined {
  const { framing } = reading.language.attribution
  const apart = words.find(
    (at) => reading.items[at + 1]?.text === ',' && framing?.apart.some((end) => isPaper(reading, at, end)),
  )
  return apart !== undefined && reading.endingAt('attributive', apart) ? apart : undefined
}

/** The paper that ends a sentence, or that an outlet passes on (발언을 …가 전했다). */
function framedPaper(reading: Reading): number | undefined {
  const { framing } = reading.language.attribution
  const words = wordsOf(reading)
  const last = words.at(-1)
  // what somebody did (한) is no one
  if (!framing || last === undefined || hasNumber(reading, 0, last - 1)) return undefined
  // "…가 줄었다는 *설명이다*": of somebody before
  if (['', ...framing.copulas].some((end) => isPaper(reading, last, end)))
    return reading.endingAt('quotative', last) ? undefined : last
  return apartOf(reading, words) ?? words.findLast((at) => framing.objects.some((end) => isPaper(reading, at, end)))
}

const wordsOf = ({ items }: Reading): number[] => items.flatMap(({ kind }, at) => (kind === 'word' ? [at] : []))

const isPaper = ({ items, language }: Reading, at: number, end: string): boolean => {
  const word = items[at]?.lower ?? ''
  return (
    word.endsWith(end) &&
    language.attribution.framing?.papers.includes(word.slice(0, word.length - end.length)) === true
  )
}

const farthest = 9

/** The subject of who made it, or whose it is right before it. */
function ownerOf(reading: Reading, mentions: readonly Mention[], paper: number): Mention | undefined {
  const given = reading.endingAt('attributive', paper) !== undefined
  const ahead = mentions.filter(({ kind, to }) => kind !== 'back' && (kind !== 'place' || given) && to <= paper)
  const subject = readSubjects(reading, ahead).findLast(({ end }) => end <= paper)
  if (subject) return subject.mention
  return ahead.findLast(({ to, relays }) => !relays && paper - to <= farthest)
}
