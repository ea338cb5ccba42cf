import type { Span } from '../claim.ts'
import { createWordSet } from './words.ts'

export type SentenceSplitter = (text: string) => Span[]

/**
 * Intl.Segmenter misses no break but makes too many (Gen. | Kim, 20 bn. | dollars, 2025. | 9. | 4.), so its pieces are put together again
 * where the first ends in an abbreviation, an initial or a number with a dot, or the second goes on in lower case.
 */
export function createSentenceSplitter(locale: string, abbreviations: readonly string[]): SentenceSplitter {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const dotted = createWordSet(abbreviations)
  const goesOn = (piece: string, following: string): boolean => {
    const end = piece.slice(-60)
    if (/[\n\r\u2028\u2029]\s*$/.test(end)) return false
    if (/^["'\u201d\u2019\u00bb)]*\s*\p{Ll}/u.test(following.slice(0, 20))) return true
    const last = /([\p{L}\p{M}'\u2019]+|\d+)\.\s*$/u.exec(end)?.[1]
    if (last === undefined) return false
    if (/^\d/.test(last)) return /^\d{1,2}\./.test(following)
    return dotted.find(last.toLowerCase()) !== undefined || /^\p{Lu}$/u.test(last)
  }
  return (text) => {
    const spans: [number, number][] = []
    let previous = ''
    for (const [start, chunk] of chunksOf(text)) {
      for (const { segment, index } of segmenter.segment(chunk)) {
        const last = spans[spans.length - 1]
        const from = start + index
        if (last && (goesOn(previous, segment) || (index === 0 && !/[.!?\u2026\u3002]\W*$/.test(previous.slice(-10)))))
          last[1] = from + segment.length
        else spans.push([from, from + segment.length])
        previous = segment
      }
    }
    return spans
      .flatMap(([start, end]) => cutLong(text, start, end))
      .map(([start, end]) => trim(text, start, end))
      .filter(([start, end]) => end > start)
  }
}

// The segmenter's time grows with the square of what it is given at once.
const chunk = 4000

function* chunksOf(text: string): Generator<readonly [start: number, chunk: string]> {
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + chunk)
    const space = piece.length < chunk ? -1 : piece.lastIndexOf(' ')
    const taken = space > 0 ? piece.slice(0, space + 1) : piece
    yield [from, taken]
    from += taken.length
  }
}

// What is longer is no sentence; pieces keep the work on one sentence bounded.
const longest = 1200

function cutLong(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longest) {
    const space = text.slice(from, from + longest).lastIndexOf(' ')
    const to = from + (space > longest / 2 ? space : longest)
    pieces.push([from, to])
    from = to
  }
  return [...pieces, [from, end]]
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end)
  return [start + piece.length - piece.trimStart().length, start + piece.trimEnd().length]
}
