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
export const endsInPhrase = (
  { items }: Pick<Reading, 'items'>,
  at: number,
  phrases: readonly string[] = none,
): boolean => wordsOf(phrases).some((words) => areAt(items, at - words.length, words))

/** Whether one of the phrases begins at this item. */
export const beginsWithPhrase = (
  { items }: Pick<Reading, 'items'>,
  at: number,
  phrases: readonly string[] = none,
): boolean => wordsOf(phrases).some((words) => areAt(items, at, words))

const none: readonly string[] = []

const areAt = (items: Reading['items'], from: number, words: readonly string[]): boolean =>
  words.every((word, index) => items[from + index]?.lower === word)
