import type { Language } from '../languages/language.ts'
import type { NumeralWord } from '../numbers/numeral-words.ts'
import type { KnownSign } from '../signs/kinds.ts'
import type { Starts } from '../signs/patterns.ts'
import { isCapital, isLikeName } from './capitals.ts'
import { createWordSet, remember } from './words.ts'

/** All that is known of a word wherever it stands. */
export interface Word extends Starts<KnownSign> {
  text: string
  /** lower case, every apostrophe as ', letters as the tables of the language write them */
  lower: string
  /** it begins with a capital letter */
  capital: boolean
  /** it has no capital letter */
  small: boolean
  /** a capital and a small letter, as in names */
  name: boolean
  /** an abbreviation, whose dot belongs to it */
  dotted: boolean
  /** a possessive that is written onto a word, and that word: Kim|'s */
  parts: readonly [owner: Word, ending: Word] | null
  /** what it says in a numeral */
  numeral: NumeralWord | null
}

/** The word that letters or marks make; most are met again and again, so that all of it is looked up at once. */
export type Dictionary = (text: string) => Word

/** What the numerals and the patterns of a language know of a word. */
export interface Known {
  numeralOf: (lower: string) => NumeralWord | null
  startsOf: (text: string, lower: string) => Starts<KnownSign>
}

export function createDictionary(language: Language, { numeralOf, startsOf }: Known): Dictionary {
  const { abbreviations, possessive, sameLetters = [] } = language
  const dotted = createWordSet(abbreviations)
  const find = remember((text): Word => {
    const small = text.toLowerCase()
    const lower = sameLetters.reduce(
      (word, [letter, same]) => word.replaceAll(letter, same),
      small.replace(fancyApostrophes, "'"),
    )
    const owned = possessive !== '' && lower.endsWith(possessive) && lower.length > possessive.length
    const cut = text.length - possessive.length
    // one object: what lies together is read at once
    const { closed, open, bits, follows, followBits } = startsOf(text, lower)
    return {
      text,
      lower,
      capital: isCapital(text),
      small: text === small,
      name: isLikeName(text),
      dotted: dotted.find(lower) === true,
      parts: owned ? [find(text.slice(0, cut)), find(text.slice(cut))] : null,
      numeral: numeralOf(lower),
      closed,
      open,
      bits,
      follows,
      followBits,
    }
  })
  return find
}

const fancyApostrophes = /[\u2018\u2019\u02bc\u0060\u00b4]/g
