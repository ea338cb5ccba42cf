/** A table from words to values; a key that ends in `*` holds for every word that begins so, the longest key wins. */
export interface WordTable<T> {
  find(lower: string): T | undefined
  /** the longest key that the text begins with at `from`, for writings without spaces */
  prefix(text: string, from: number): { value: T; length: number } | undefined
}

export function createWordTable<T>(words: Readonly<Record<string, T>>): WordTable<T> {
  const exact = new Map<string, T>()
  const stems = new Map<string, T>()
  for (const [key, value] of Object.entries(words)) {
    if (key.endsWith('*')) stems.set(key.slice(0, -1).toLowerCase(), value)
    else exact.set(key.toLowerCase(), value)
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
  const longestWord = Math.max(longestStem, ...[...exact.keys()].map((word) => word.length))
  return {
    find(lower) {
      const found = exact.get(lower)
      if (found !== undefined) return found
      for (let length = Math.min(longestStem, lower.length); length > 0; length -= 1) {
        const value = stems.get(lower.slice(0, length))
        if (value !== undefined) return value
      }
      return undefined
    },
    prefix(text, from) {
      for (let length = Math.min(longestWord, text.length - from); length > 0; length -= 1) {
        const part = text.slice(from, from + length)
        const value = exact.get(part) ?? stems.get(part)
        if (value !== undefined) return { value, length }
      }
      return undefined
    },
  }
}

/** The same for a plain list. */
export function createWordSet(words: readonly string[]): WordTable<true> {
  return createWordTable(Object.fromEntries(words.map((word) => [word, true as const])))
}

// Most words of a text are met again and again, and the same few thousand in every text.
const mostRemembered = 20_000
const longestRemembered = 40

/** Remembers what is known of each word. */
export function remember<T extends object | boolean, A = void>(
  know: (word: string, about: A) => T,
): (word: string, about: A) => T {
  const known = new Map<string, T>()
  return (word, about) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (word.length > longestRemembered) return know(word, about)
    if (known.size >= mostRemembered) known.clear()
    const copy = copyOf(word)
    const result = know(copy, about)
    known.set(copy, result)
    return result
  }
}

/** A slice would keep the whole text that it was cut from. */
const copyOf = (word: string) => ` ${word}`.slice(1)
