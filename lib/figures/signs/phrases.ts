import type { Reading } from './reading.ts'

const split = new WeakMap<readonly string[], readonly string[][]>()

/** Phrases as their words; the lists are those of a language, each is split once. */
function wordsOf(phrases: readonly string[]): readonly string[][] {
  const known = split.get(phrases)
  if (known) return known
  const words = phrases.map((phrase) => phrase.split(' '))
  split.set(phrases, words)
  return words
}

/** Whether one of the phrases, in lower case with single spaces, stands right before this item. */
export const endsInPhrase = (reading: Items, at: number, phrases?: readonly string[]): boolean =>
  phraseBefore(reading, at, phrases) !== undefined

/** Whether one of the phrases begins at this item. */
export const beginsWithPhrase = (reading: Items, at: number, phrases?: readonly string[]): boolean =>
  phraseFrom(reading, at, phrases) !== undefined

/** Whether a word of the sentence begins with one of the stems. */
export const hasStem = ({ items }: Items, stems: readonly string[] = none): boolean =>
  items.some(({ lower }) => stems.some((stem) => lower.startsWith(stem)))

/** Where the phrase begins that stands right before this item. */
export function phraseBefore({ items }: Items, at: number, phrases: readonly string[] = none): number | undefined {
  for (const words of wordsOf(phrases)) if (areAt(items, at - words.length, words)) return at - words.length
  return undefined
}

/** Where the phrase ends that begins at this item. */
export function phraseFrom({ items }: Items, at: number, phrases: readonly string[] = none): number | undefined {
  for (const words of wordsOf(phrases)) if (areAt(items, at, words)) return at + words.length
  return undefined
}

type Items = Pick<Reading, 'items'>

const none: readonly string[] = []

const areAt = (items: Reading['items'], from: number, words: readonly string[]): boolean =>
  words.every((word, index) => items[from + index]?.lower === word)
