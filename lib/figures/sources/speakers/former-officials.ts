import type { Reading } from '../../signs/reading.ts'
import type { Mention } from './mentions.ts'
import { nameMention, textOf } from './names.ts'
import { isBareNoun } from './verb-last-names.ts'

/**
 * Where the verb is last: 전 미국 국무부 부차관보 *존 스미스는*, *존 스미스* 전 국무부 부차관보는 — who held an office speaks for himself. `end` is where the marker of
 * the subject ends.
 */
export function asFormer(reading: Reading, mention: Mention, end: number): Mention {
  const { former } = reading.language.attribution
  const at = mention.from - 1
  if (!former || mention.relays || mention.kind === 'back') return mention
  if (!former.words.includes(reading.items[at]?.lower ?? '')) return mention
  return nameBehind(reading, mention, end) ?? nameBefore(reading, at, end) ?? mention
}

/** The words behind the last title. */
function nameBehind(reading: Reading, { to }: Mention, end: number): Mention | undefined {
  const title = lastTitle(reading, to, end)
  if (title === undefined) return undefined
  const text = textOf(reading, title + 1, end)
  const ending = reading.language.attribution.subjectEndings.find((one) => text.endsWith(one)) ?? ''
  return { ...nameMention(reading, text.slice(0, text.length - ending.length), title + 1, end), rest: ending }
}

const longestName = 3

/** The words before `former`, where a title ends the subject: two, or the three syllables of a Korean name. */
function nameBefore(reading: Reading, former: number, end: number): Mention | undefined {
  if (!isTitle(reading, end - 1)) return undefined
  let from = former
  while (from > 0 && former - from < longestName && isBareNoun(reading, from - 1)) from -= 1
  // *존* 스미스
  if (from === 1 && former - from === 1 && reading.items[0]?.text.length === 1) from = 0
  const isName = former - from >= 2 || (former - from === 1 && reading.items[from]?.text.length === 3)
  return isName ? nameMention(reading, textOf(reading, from, former), from, former) : undefined
}

function lastTitle(reading: Reading, from: number, end: number): number | undefined {
  for (let at = end - 2; at >= from; at -= 1) if (isTitle(reading, at)) return at
  return undefined
}

/** A title, with the ending of a subject or without. */
function isTitle({ items, language }: Reading, at: number): boolean {
  const { former, subjectEndings } = language.attribution
  const word = items[at]?.lower ?? ''
  return (former?.titles ?? []).some((title) => ['', ...subjectEndings].some((ending) => word.endsWith(title + ending)))
}
