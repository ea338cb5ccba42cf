import type { Language } from './languages/language.ts'
import { createDateReader, type DateReader } from './meaning/time/dates.ts'
import { createNumeralWords } from './numbers/numeral-words.ts'
import { known } from './signs/kinds.ts'
import { createPatternTree } from './signs/patterns.ts'
import { createReading, type Reading } from './signs/reading.ts'
import { signEntries } from './signs/sign-entries.ts'
import { createCutter } from './text/cut.ts'
import { createDictionary } from './text/dictionary.ts'
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
  const entries = signEntries(language, vocabulary, code)
  const tree = createPatternTree(
    language,
    entries.map(({ pattern, value }) => ({ pattern, value: known(value) })),
  )
  const find = createDictionary(language, { numeralOf: createNumeralWords(language), startsOf: tree.startsOf })
  const lex = createLexer(language, find)
  const patterns = entries.map(({ pattern }) => pattern)
  const split = createSplitter(language, patterns, find)
  const cut = createCutter(language, find)
  return {
    language,
    sentences: createSentenceSplitter(language.abbreviations, language.scales, language.final),
    dates: createDateReader(language),
    read: (text, offset) => createReading(language, readItems(language, cut(split(lex(text, offset)))), tree),
  }
}
