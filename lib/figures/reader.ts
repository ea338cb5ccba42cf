import type { Language } from './languages/language.ts'
import { createDateReader, type DateReader } from './meaning/dates.ts'
import { createNumeralReader } from './numbers/numerals.ts'
import { createPatternTree, type Match } from './signs/patterns.ts'
import { createReading, type Reading } from './signs/reading.ts'
import { signEntries } from './signs/sign-entries.ts'
import type { Sign } from './signs/signs.ts'
import { createCutter } from './text/cut.ts'
import { readItems } from './text/items.ts'
import { createLexer } from './text/lex.ts'
import { createSentenceSplitter, type SentenceSplitter } from './text/sentences.ts'
import { createSplitter } from './text/spaceless.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Reader {
  language: Language
  sentences: SentenceSplitter
  dates: DateReader
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
    sentences: createSentenceSplitter(language.abbreviations),
    dates: createDateReader(language),
    read(text, offset) {
      const items = readItems(cut(split(lex(text, offset))), readNumeral)
      const matches: Match<Sign>[] = []
      for (let at = 0; at < items.length; at += 1) for (const match of tree.matchAt(items, at)) matches.push(match)
      return createReading(language, items, matches)
    },
  }
}
