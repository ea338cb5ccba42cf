import { createCutter } from './cut.ts'
import { readItems } from './items.ts'
import type { Language } from './languages/language.ts'
import { createLexer } from './lex.ts'
import { createNumeralReader } from './numerals.ts'
import { createPatternTree, type Match } from './patterns.ts'
import { createReading, type Reading } from './reading.ts'
import { createSentenceSplitter, type SentenceSplitter } from './sentences.ts'
import { type Sign, signEntries } from './signs.ts'
import { createSplitter } from './spaceless.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Reader {
  language: Language
  sentences: SentenceSplitter
  read(text: string, offset: number): Reading
}

/** Compiles a language and a watch once; the reader keeps no state between texts. */
export function createReader(language: Language, code: string, vocabulary: Vocabulary): Reader {
  const lex = createLexer(language)
  const cut = createCutter(language)
  const readNumeral = createNumeralReader(language)
  const classes = { month: Object.keys(language.calendar.months), weekday: Object.keys(language.calendar.weekdays) }
  const entries = signEntries(language, vocabulary, code)
  const split = createSplitter(
    language,
    entries.map(({ pattern }) => pattern),
  )
  const tree = createPatternTree(entries, lex, classes)
  return {
    language,
    sentences: createSentenceSplitter(code, language.abbreviations),
    read(text, offset) {
      const items = readItems(cut(split(lex(text))), readNumeral, offset)
      const matches: Match<Sign>[] = []
      for (let at = 0; at < items.length; at += 1) for (const match of tree.matchAt(items, at)) matches.push(match)
      return createReading(language, items, matches)
    },
  }
}
