import type { Span } from '../claim.ts'
import { sentenceBreaks } from './breaks.ts'
import { createCharacterTable, other } from './characters.ts'
import { createWordSet } from './words.ts'

const lineEnd = /[\n\r\u2028\u2029]$/
const small = /^["'\u201d\u2019\u00bb)]*\s*\p{Ll}/u
/** a word of one letter, too: 11 тыс. *В* декабре */
const capitalized = /^\p{Lu}(?:\p{Ll}|\s)/u
const initial = /^\p{Lu}$/u

export type SentenceSplitter = (text: string) => Span[]

/**
 * The rules of Unicode miss no break but make too many (Gen. | Kim, 20 bn. | dollars, 2025. | 9. | 4.), so pieces are put together again
 * where the first ends in an abbreviation, an initial or a number with a dot, or the second goes on in lower case.
 */
export function createSentenceSplitter(
  abbreviations: readonly string[],
  closing: readonly string[] = [],
  final: readonly string[] = [],
): SentenceSplitter {
  const closes = final.length > 0 ? new RegExp(`(?:${final.join('|')})(?= )|${joined}`, 'g') : undefined
  const dotted = createWordSet(abbreviations)
  const scales = new Set(closing)
  const goesOn = (text: string, start: number, at: number): boolean => {
    const end = text.slice(Math.max(start, at - reach), at)
    if (lineEnd.test(end)) return false
    const behind = text.slice(at, at + 20)
    if (small.test(behind)) return true
    const last = lastWord(end)
    if (last === '') return false
    if (/^\d/.test(last)) return /^\d{1,2}\./.test(behind)
    // «их уже 11 *тыс. Корейцев* прибавляется»: no noun that is counted begins with a capital
    if (scales.has(last.toLowerCase()) && capitalized.test(behind)) return false
    return dotted.find(last.toLowerCase()) !== undefined || initial.test(last)
  }
  return (text) => {
    const spans: Span[] = []
    let start = 0
    let piece = 0
    for (const at of sentenceBreaks(text)) {
      if (at === text.length || !goesOn(text, piece, at)) {
        if (closes) start = pushClosed(spans, text, start, at, closes)
        pushPieces(spans, text, start, at)
        start = at
      }
      piece = at
    }
    return spans
  }
}

const reach = 60

/** …나왔*다.1*일: no space behind the stop, where Unicode sees a number go on */
const joined = '[\\uac00-\\ud7a3]\\.(?=\\d)'

const letter = 1
const digit = 2

const kindAt = createCharacterTable([
  [letter, /[\p{L}\p{M}'\u2019]/u],
  [digit, /\d/],
])

/** The letters or the digits right before the full stop that the text ends in; nothing where it does not. */
function lastWord(text: string): string {
  const end = text.trimEnd().length - 1
  if (text[end] !== '.') return ''
  const kind = kindAt(text, end - 1)
  let start = end
  while (kind !== other && kindAt(text, start - 1) === kind) start -= 1
  return text.slice(start, end)
}

/** "… 말했*습니다* 국정원은 …": an ending that only sentences have closes one without a stop, or a stop without a space. Says where the last one begins. */
function pushClosed(spans: Span[], text: string, start: number, end: number, closes: RegExp): number {
  let from = start
  for (const { index, 0: ending } of text.slice(start, end - 1).matchAll(closes)) {
    const behind = start + index + ending.length
    pushPieces(spans, text, from, behind)
    from = behind
  }
  return from
}

// What is longer is no sentence; pieces keep the work on one sentence bounded.
const longest = 1200

function pushPieces(spans: Span[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > longest) {
    const space = text.slice(from, from + longest).lastIndexOf(' ')
    const to = from + (space > longest / 2 ? space : longest)
    pushTrimmed(spans, text, from, to)
    from = to
  }
  pushTrimmed(spans, text, from, end)
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = start + piece.trimEnd().length
  if (to > from) spans.push([from, to])
}
