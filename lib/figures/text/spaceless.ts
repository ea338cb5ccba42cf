import type { Language } from '../languages/language.ts'
import { slices } from './cut.ts'
import type { Dictionary } from './dictionary.ts'
import type { Token } from './lex.ts'
import { createWordSet } from './words.ts'

export type Splitter = (tokens: readonly Token[]) => readonly Token[]

/**
 * Where words are written without spaces, a run of letters is cut by the words that the tables know, the longest first; what lies between
 * two of them is a word of its own. A single letter is one only behind a word: no particle is looked for inside an unknown one.
 */
export function createSplitter(language: Language, patterns: readonly string[], find: Dictionary): Splitter {
  if (!language.spaceless) return (tokens) => tokens
  const { values, minor, major, vague, odd, over } = language.numerals
  const parts = [
    ...patterns,
    ...Object.keys({ ...values, ...minor, ...major, ...vague }),
    ...odd,
    ...over,
    ...language.attribution.subjectEndings,
  ]
  const known = createWordSet(
    parts
      .flatMap((pattern) => pattern.split(' '))
      .map((word) => word.replaceAll('*', ''))
      .filter((word) => /^\p{L}+$/u.test(word)),
  )
  return (tokens) => tokens.flatMap((token) => (token.kind === 'word' ? split(token, known.prefix, find) : [token]))
}

type Prefix = (text: string, from: number) => { length: number } | undefined

function split(token: Token, prefix: Prefix, find: Dictionary): Token[] {
  const ends = new Set<number>()
  let unknown = false
  for (let at = 0; at < token.lower.length; ) {
    const found = prefix(token.lower, at)
    if (found && (found.length > 1 || !unknown)) {
      ends.add(at).add(at + found.length)
      unknown = false
      at += found.length
    } else {
      unknown = true
      at += 1
    }
  }
  const cuts = [...ends, token.lower.length]
    .filter((end, index, all) => end > 0 && all.indexOf(end) === index)
    .sort((a, b) => a - b)
  return slices(token, cuts, find)
}
