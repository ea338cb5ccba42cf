import type { Reading } from '../signs/reading.ts'
import type { AttributionCue } from './attribution.ts'
import type { Mention } from './mentions.ts'

/** Parts of the names of those whom the text has quoted, in lower case: "Lee Seong-kweun said" above, "says Lee" below. */
export type People = Map<string, Pick<Mention, 'source' | 'relays'>>

// A list of names is no article, and every word with a capital is compared with all of them.
const mostPeople = 300

export function rememberPeople(reading: Reading, cues: readonly AttributionCue[], people: People): void {
  if (people.size >= mostPeople) return
  for (const { mention } of cues) {
    const { source, relays, kind, from } = mention
    if (kind === 'back' || kind === 'place' || source.id.startsWith('media.')) continue
    const words = partsOfName(reading, from, mention.to)
    if (words.length < 2) continue
    for (const word of words) people.set(word, { source, relays })
  }
}

/** The words with a capital in a mention and right behind it. */
function partsOfName(reading: Reading, from: number, end: number): string[] {
  const words: string[] = []
  for (let at = from; at < end || isName(reading, at); at += 1) {
    const item = reading.items[at]
    if (item && isName(reading, at)) words.push(item.lower)
  }
  return words
}

/** A single word of such a name, with no other name beside it. */
export function surnameMentions(reading: Reading, people: People, others: readonly Mention[]): Mention[] {
  if (people.size === 0 || reading.language.verbLast) return []
  return reading.items.flatMap(({ lower }, at): Mention[] => {
    if (!isName(reading, at) || isName(reading, at - 1) || isName(reading, at + 1)) return []
    if (others.some(({ from, to, kind }) => kind !== 'back' && from <= at && to > at)) return []
    const known = people.get(lower) ?? inflected(reading, lower, people)
    return known ? [{ ...known, from: at, to: at + 1, kind: 'named', rest: '' }] : []
  })
}

const shortest = 4

/** Козлов, Козлова, Козловым: where nouns have cases, names have them too. */
function inflected({ language }: Reading, word: string, people: People) {
  if (language.nounHead !== 'first' || word.length < shortest) return undefined
  const stem = word.slice(0, Math.max(shortest, word.length - 2))
  for (const [name, known] of people)
    if (name.startsWith(stem) && Math.abs(name.length - word.length) <= 2) return known
  return undefined
}

function isName(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(item.text)) return false
  return !reading.over('party', at) && !reading.over('date', at) && !reading.over('role', at)
}
