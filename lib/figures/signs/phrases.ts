import type { Reading } from './reading.ts'

/** Whether one of the phrases, in lower case with single spaces, stands right before this item. */
export const endsInPhrase = ({ items }: Pick<Reading, 'items'>, at: number, phrases: readonly string[] = []): boolean =>
  phrases.some((phrase) => {
    const words = phrase.split(' ')
    return words.every((word, index) => items[at - words.length + index]?.lower === word)
  })

/** Whether one of the phrases begins at this item. */
export const beginsWithPhrase = (
  { items }: Pick<Reading, 'items'>,
  at: number,
  phrases: readonly string[] = [],
): boolean => phrases.some((phrase) => phrase.split(' ').every((word, index) => items[at + index]?.lower === word))
