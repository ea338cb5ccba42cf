import type { Language } from '../languages/language.ts'
import { createWordSet, remember } from './words.ts'

/** A word as the tables look it up. */
export interface Spelling {
  text: string
  /** lower case, every apostrophe as ' */
  lower: string
  /** an abbreviation, whose dot belongs to it */
  dotted: boolean
  /** the word before a possessive that is written onto it: Kim|'s */
  owner: { text: string; lower: string } | undefined
}

export type Speller = (word: string) => Spelling

const fancyApostrophes = /[\u2018\u2019\u02bc\u0060\u00b4]/g

export function createSpeller({ abbreviations, possessive }: Language): Speller {
  const dotted = createWordSet(abbreviations)
  return remember((text) => {
    const lower = text.toLowerCase().replace(fancyApostrophes, "'")
    const owned = possessive !== '' && lower.endsWith(possessive) && lower.length > possessive.length
    const cut = text.length - possessive.length
    const owner = owned ? { text: text.slice(0, cut), lower: lower.slice(0, cut) } : undefined
    return { text, lower, dotted: dotted.find(lower) === true, owner }
  })
}
