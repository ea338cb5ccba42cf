import type { Patterns } from './form/patterns.ts'

/** Patterns written as running text, one comma or line break between two. Marks cannot be written so: they are added by hand. */
export function list(text: string): Patterns {
  return text
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean)
}

/** Every pair of a word of the first list and one of the second. */
export const pairs = (first: string, second: string): string[] =>
  list(first).flatMap((one) => list(second).map((two) => `${one} ${two}`))

/** Words of one value each, `пять пяти пятью: 5`, one line per value. */
export function valued(text: string): Record<string, number> {
  const lines = text.split('\n').map((line) => line.split(':'))
  return Object.fromEntries(
    lines.flatMap(([words = '', value = '']) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, Number(value)] as const),
    ),
  )
}

/** `а a, щ shch`: one letter and how it is spelled in others. */
export function spelled(text: string): Record<string, string> {
  return Object.fromEntries(list(text).map((pair) => [pair.charAt(0), pair.slice(2)] as const))
}

/** `майкл michael, джон john`: whole words that are written otherwise in Latin letters. */
export const renamed = (names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list(names).map((pair) => {
      const [name = '', latin = ''] = pair.split(' ')
      return [name, latin] as const
    }),
  )
