import type { Reading } from '../../signs/reading.ts'
import { afterInsertion, isAside, wordsAside } from './insertions.ts'

const reach = 9

/** Back to the last clause start, a comma that ends a clause, or another number. */
export function clauseStart(reading: Reading, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (isAside(reading, at)) continue
    if (from - at > reach + wordsAside(reading, at, from)) return at
    const item = reading.items[at]
    if (!item || item.text === ',' || reading.at('clause', at)) return at + 1
    if (item.kind === 'number' && !reading.over('mask', at)) return at + 1
  }
  return 0
}

/** "denied reports that …", "is likely that …": a cue right before the clause governs it. */
export function governedStart(reading: Reading, start: number): number {
  const aside = reading.endingAt('possible', start - 1)
  // "Perhaps, …", "…, perhaps, …": the comma behind such a word ends no clause
  if (aside && (aside.from === 0 || reading.items[aside.from - 1]?.kind === 'mark')) return aside.from
  const opener = reading.endingAt('clause', start)
  return opener && reading.items[opener.from]?.kind === 'word' ? Math.max(0, opener.from - governing) : start
}

const governing = 3

/** 노동자를 보내*고* 기술도 배우는 방안을 검토: a verb without tense shares what the next one says of it. */
function goesOnWithoutTense({ items, language }: Reading, at: number): boolean {
  const word = items[at]?.lower ?? ''
  return (language.tenseless ?? []).some((ending) => word.endsWith(ending))
}

/** On to where the next clause begins, or another number; an insertion between commas is no end. */
export function clauseEnd(reading: Reading, to: number): number {
  if (reading.language.verbLast && reading.over('clause', to - 1) && !goesOnWithoutTense(reading, to - 1)) return to
  const start = afterInsertion(reading, to)
  for (let at = start; at < reading.items.length; at += 1) {
    const item = reading.items[at]
    if (!item || at - start > reach || item.text === ',') return at
    // where the verb is last, the word that ends the clause is the verb itself
    if (reading.at('clause', at)) {
      if (goesOnWithoutTense(reading, at)) continue
      return reading.language.verbLast ? at + 1 : at
    }
    if (item.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return at
  }
  return reading.items.length
}

/** 죽*고*, 다치*며*: a verb that goes on with the next one */
export const isLinked = ({ items, language }: Reading, to: number): boolean =>
  (language.linking ?? []).some((ending) => items[to - 1]?.lower.endsWith(ending))

/** ends in a syllable that closes with ㄴ, as verbs before their noun do: 복귀한, 보낸, 숨진 */
export function isAdnominal(word: string): boolean {
  const syllable = word.charCodeAt(word.length - 1) - 0xac00
  return syllable >= 0 && syllable < 11_172 && syllable % 28 === 4 && syllable !== condition
}

/** 면, the ending of a condition, which closes with ㄴ as well: 병력을 보내*면* */
const condition = 0xba74 - 0xac00

/** From behind the comma before a number up to the one behind it: a member of the sentence. */
export function memberAround({ items }: Reading, from: number, to: number): readonly [start: number, end: number] {
  const isEdge = ({ text }: { text: string }) => text === ',' || text === ';'
  const end = items.findIndex((item, at) => at >= to && isEdge(item))
  return [items.findLastIndex((item, at) => at < from && isEdge(item)) + 1, end < 0 ? items.length : end]
}
