import type { Language, VagueWord } from '../languages/language.ts'
import type { Token } from '../text/lex.ts'
import { createWordSet, createWordTable, remember, type WordTable } from '../text/words.ts'

/** The words of a language's numerals, ready to be looked up. */
export interface NumeralWords {
  language: Language
  values: WordTable<number>
  minors: WordTable<number>
  majors: WordTable<number>
  vagues: WordTable<VagueWord>
  fractions: WordTable<number>
  needScale: WordTable<true>
  articles: WordTable<true>
  ordinals: WordTable<true>
  every: WordTable<true>
  outOf: WordTable<true>
  halves: WordTable<true>
  joiners: WordTable<true>
  linkers: WordTable<true>
  overs: WordTable<true>
  odds: WordTable<true>
}

export function createNumeralWords(language: Language): NumeralWords {
  const table = language.numerals
  return {
    language,
    values: createWordTable(table.values),
    minors: createWordTable(table.minor),
    majors: createWordTable(table.major),
    vagues: createWordTable(table.vague),
    fractions: createWordTable(table.fractions),
    needScale: createWordSet(table.vagueNeedsScale),
    articles: createWordSet(table.article),
    ordinals: createWordSet(table.fractionsNeedCount),
    every: createWordSet(table.every ?? []),
    outOf: createWordSet(table.outOf),
    halves: createWordSet(table.half),
    joiners: createWordSet(table.joiners),
    linkers: createWordSet(table.linkers),
    overs: createWordSet(table.over),
    odds: createWordSet(table.odd),
  }
}

/** The letters of a word; '' for digits, marks and where the text ends. */
export const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.lower : '')

export const isScale = ({ minors, majors }: NumeralWords, token: Token | undefined): boolean =>
  minors.find(wordOf(token)) !== undefined || majors.find(wordOf(token)) !== undefined

/** Whether a word may begin a numeral. Asked of every word, and most words are met again. */
export function createBeginnings(words: NumeralWords): (lower: string) => boolean {
  const { values, minors, majors, vagues, fractions, articles, halves, every } = words
  const tables = [values, minors, majors, vagues, fractions, articles, halves, every]
  return remember((lower) => lower.length <= longestWord && tables.some((table) => table.find(lower) !== undefined))
}

const longestWord = 40
