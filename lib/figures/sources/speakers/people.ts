import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { rememberGlossed } from './glossed-names.ts'
import type { Mention } from './mentions.ts'
import { readName } from './names.ts'

/** Parts of the names of those whom the text has quoted, in lower case: "Lee Seong-kweun said" above, "says Lee" below. */
export type People = Map<string, Pick<Mention, 'source' | 'relays'>>

// A list of names is no article, and every word with a capital is compared with all of them.
const mostPeople = 300

export function rememberPeople(reading: Reading, cues: readonly AttributionCue[], people: People): void {
  if (people.size >= mostPeople) return
  for (const { mention } of cues) {
    const { source, relays, kind, from } = mention
    if (kind === 'back' || kind === 'place' || source.id.startsWith('media.')) continue
    if (reading.language.verbLast) {
      rememberGlossed(mention, people)
      continue
    }
    const words = partsOfName(reading, from, mention.to)
    if (words.length < 2) continue
    for (const word of words) people.set(word, { source, relays })
  }
}

/** "Robert Wood, the deputy ambassador, asked for …": whom the watch knows is known by the surname, too, whether he has said anything yet or not. */
export function rememberKnown(reading: Reading, people: People): void {
  if (reading.language.verbLast || people.size >= mostPeople) return
  for (const { value, from, to } of reading.all('claimant')) {
    const names =
      [from, isHyphenated(reading, from, to) ? from + 1 : to - 1].every((at) => isName(reading, at)) &&
      !reading.endingAt('definite', from)
    const surname = surnameOf(reading, from, to)
    if (!names || !surname || value.id.startsWith('media.') || people.has(surname)) continue
    people.set(surname, { source: { id: value.id, name: value.name }, relays: value.relays === true })
  }
}

/** Yu Yong-weon */
const isHyphenated = ({ items }: Reading, from: number, to: number): boolean =>
  to - from === 4 && items[from + 2]?.text === '-'

/** The last of two words; of three, where the gazetteer writes a Korean name in three, the first, as in Yu Yong-weon. */
function surnameOf(reading: Reading, from: number, to: number): string | undefined {
  const { items, language } = reading
  if (isHyphenated(reading, from, to)) return items[from]?.lower
  if (to - from === 2) return items[to - 1]?.lower
  return to - from === 3 && language.nounHead === 'first' ? items[from]?.lower : undefined
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
  const mentions = fullNames(reading, people, others)
  for (let at = 0; at < reading.items.length; at += 1) {
    if (!isName(reading, at) || isName(reading, at - 1) || isName(reading, at + 1)) continue
    if (others.some(({ from, to, kind }) => kind !== 'back' && from <= at && to > at)) continue
    const word = reading.items[at]?.lower ?? ''
    const known = people.get(word) ?? inflected(reading, word, people)
    if (known) mentions.push({ ...known, from: at, to: at + 1, kind: 'named', rest: '' })
  }
  return mentions
}

/** "*Lee Seong-kweun* added": by his whole name again, without what he is. */
function fullNames(reading: Reading, people: People, others: readonly Mention[]): Mention[] {
  if (reading.language.nounHead !== 'last') return []
  return reading.items.flatMap((_, at) => {
    if (!isName(reading, at) || !isName(reading, at + 1) || isName(reading, at - 1)) return []
    const name = readName(reading, at)
    if (!name || others.some(({ from, to, kind }) => kind !== 'back' && from < name.to && to > at)) return []
    const [known, ...rest] = partsOfName(reading, at, name.to).map((word) => people.get(word))
    const isSame = known !== undefined && rest.every((one) => one?.source.id === known.source.id)
    return isSame ? [{ ...known, from: at, to: name.to, kind: 'named' as const, rest: '' }] : []
  })
}

const shortest = 4

/** Козлов, Козлова, Козловым: where nouns have cases, names have them too. */
function inflected({ language }: Reading, word: string, people: People) {
  if (word.length < shortest) return undefined
  if (language.nounHead !== 'first') return spelledAlike(word, people)
  const endings = language.nameCases?.endings ?? []
  for (const [ending, first] of endings) {
    const known = word.endsWith(ending) ? people.get(word.slice(0, -ending.length) + first) : undefined
    if (known) return known
  }
  const stem = word.slice(0, Math.max(shortest, word.length - 2))
  for (const [name, known] of people)
    if (name.startsWith(stem) && Math.abs(name.length - word.length) <= 2) return known
  return undefined
}

/** Kyslytsia and Kyslytsya: of another script a name is spelled in more ways than one. */
function spelledAlike(word: string, people: People) {
  const stem = word.slice(0, longestStem)
  for (const [name, known] of people)
    if (name.startsWith(stem) && Math.abs(name.length - word.length) <= 1 && name.at(-1) === word.at(-1)) return known
  return undefined
}

const longestStem = 5

function isName(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (!item?.word?.name) return false
  return !reading.over('party', at) && !reading.over('date', at) && !reading.over('role', at)
}
