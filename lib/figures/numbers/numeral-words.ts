import type { SharesAlone, VagueWord } from '../languages/form/numerals.ts'
import type { Language } from '../languages/language.ts'
import type { Token } from '../text/lex.ts'
import { createWordSet, createWordTable } from '../text/words.ts'

/** What a word says in a numeral, as the language's tables have it. */
export interface NumeralWord {
  value: number | undefined
  minor: number | undefined
  major: number | undefined
  vague: VagueWord | undefined
  fraction: number | undefined
  needsScale: boolean
  article: boolean
  ordinal: boolean
  /** of an ordinal: between which words it is a share though it has no count */
  shares: SharesAlone | undefined
  every: boolean
  outOf: boolean
  half: boolean
  joiner: boolean
  linker: boolean
  over: boolean
  odd: boolean
}

/** Looks a word up in every table of the language's numerals; null where none has it. */
export function createNumeralWords({ numerals }: Language): (lower: string) => NumeralWord | null {
  const values = createWordTable(numerals.values)
  const minors = createWordTable(numerals.minor)
  const majors = createWordTable(numerals.major)
  const vagues = createWordTable(numerals.vague)
  const fractions = createWordTable(numerals.fractions)
  const needingScale = listed(numerals.vagueNeedsScale)
  const articles = listed(numerals.article)
  const ordinals = listed(numerals.fractionsNeedCount)
  const every = listed(numerals.every ?? [])
  const outOf = listed(numerals.outOf)
  const halves = listed(numerals.half)
  const joiners = listed(numerals.joiners)
  const linkers = listed(numerals.linkers)
  const overs = listed(numerals.over)
  const odds = listed(numerals.odd)
  return (lower) => {
    const word: NumeralWord = {
      value: values.find(lower),
      minor: minors.find(lower),
      major: majors.find(lower),
      vague: vagues.find(lower),
      fraction: fractions.find(lower),
      needsScale: needingScale(lower),
      article: articles(lower),
      ordinal: ordinals(lower),
      shares: ordinals(lower) ? numerals.shares : undefined,
      every: every(lower),
      outOf: outOf(lower),
      half: halves(lower),
      joiner: joiners(lower),
      linker: linkers(lower),
      over: overs(lower),
      odd: odds(lower),
    }
    const known = Object.values(word).some((said) => said !== undefined && said !== false)
    return known ? word : null
  }
}

function listed(words: readonly string[]): (lower: string) => boolean {
  const set = createWordSet(words)
  return (lower) => set.find(lower) === true
}

/** What the token at this place says in a numeral, if it is a word. */
export const wordAt = (tokens: readonly Token[], at: number): NumeralWord | null => {
  const token = tokens[at]
  return token?.kind === 'word' && token.word ? token.word.numeral : null
}

export function isScaleAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return word !== null && (word.minor !== undefined || word.major !== undefined)
}

/** A numeral may begin with it. */
export const begins = (word: NumeralWord): boolean =>
  word.value !== undefined ||
  word.minor !== undefined ||
  word.major !== undefined ||
  word.vague !== undefined ||
  word.fraction !== undefined ||
  word.article ||
  word.half ||
  word.every
