import type { Vocabulary, Words } from '../figures/vocabulary.ts'

/** Where a text names a party. */
export interface Hit {
  group: number
  at: number
}

export type HitFinder = (text: string) => Hit[]

interface Word {
  text: string
  /** folded: lower case, one kind of apostrophe */
  lower: string
  at: number
  end: number
}

/** One word of a name; `open`: any ending may follow. */
interface Part extends Word {
  open: boolean
}

interface Name {
  group: number
  parts: readonly Part[]
  /** of an office, which belongs to another country where that is named right before it: 일본 정부 */
  office: boolean
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`.][\p{L}\p{M}\p{N}]+)*/gu
const longestEnding = 20

const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ‘`]/g, "'")

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    lower: fold(found),
    at: index,
    end: index + found.length,
  }))

/** `Южн* Коре*` → two parts that are open at the end. */
function partsOf(literal: string): Part[] {
  return wordsOf(literal).map((part) => ({ ...part, open: literal.charAt(part.end) === '*' }))
}

/**
 * Names in Latin letters keep their capitals (`the North` is no point of the compass) but may be all in capitals; some Ukrainian outlets
 * write an enemy's name small on purpose, so elsewhere case means nothing. A name in capitals only is read as it is written.
 */
function rightCase(part: Part, found: Word): boolean {
  if (/\p{Lu}/u.test(part.text) && part.text === part.text.toUpperCase()) return found.text.startsWith(part.text)
  if (!/^[\p{Script=Latin}'’.]+$/u.test(part.text)) return true
  return [...part.text].every((letter, n) => letter === letter.toLowerCase() || letter === found.text.charAt(n))
}

/** Korean writes its particles onto a name: 러 is also 러에, 러의, 러와. */
const particle = /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|서|측)?$/
const korean = /[\p{Script=Hangul}\p{Script=Han}]$/u

function isWord(part: Part, last: boolean, found: Word | undefined): boolean {
  if (!found?.lower.startsWith(part.lower)) return false
  const ending = found.lower.slice(part.lower.length)
  const fits = part.open
    ? ending.length <= longestEnding
    : ending === '' || (last && korean.test(part.lower) && particle.test(ending))
  return fits && rightCase(part, found)
}

/** An authority "of the place" is none of the reader's country: 현지 당국, 현지 경찰. */
const ofThePlace = /^(?:현지|해당|그곳)$/

/** Spaces and hyphens between words are one thing. */
const isGap = (text: string): boolean => /^[\s-]{1,3}$/.test(text)

function literalsOf(words: Words, lang: string | null): readonly string[] {
  return lang === null ? Object.values(words).flatMap((list) => list ?? []) : (words[lang] ?? [])
}

function namesOf(vocabulary: Vocabulary, lang: string | null): Name[] {
  return vocabulary.relation.flatMap((sides, group) => {
    const spoken = vocabulary.claimants.filter(({ side }) => sides.includes(side)).map(({ words }) => words)
    const parties = sides.flatMap((side) => [vocabulary.parties[side], vocabulary.implies?.[side] ?? {}])
    const named = (list: readonly Words[], office: boolean) =>
      [...new Set(list.flatMap((words) => literalsOf(words, lang)))].map((literal) => ({
        group,
        parts: partsOf(literal),
        office,
      }))
    return [...named(parties, false), ...named(spoken, true)]
  })
}

/** For each group, the names of everybody who is not in it, of one word each. */
const othersOf = ({ relation, parties }: Vocabulary, lang: string | null): Part[][] =>
  relation.map((own) => namesOutside(own, parties, lang))

function namesOutside(own: readonly string[], parties: Vocabulary['parties'], lang: string | null): Part[] {
  return Object.entries(parties).flatMap(([side, words]) =>
    own.some((one) => one === side)
      ? []
      : literalsOf(words, lang)
          .map(partsOf)
          .flatMap(([first, second]) => (first && !second ? [first] : [])),
  )
}

/** Finds the parties of each group of the relation, by their own names and by those who speak for them. `null`: in any language. */
export function findParties(vocabulary: Vocabulary, lang: string | null): HitFinder {
  const byStart = new Map<string, Name[]>()
  for (const name of namesOf(vocabulary, lang)) {
    const start = name.parts[0]?.lower
    if (start) byStart.set(start, [...(byStart.get(start) ?? []), name])
  }
  const longest = Math.max(0, ...[...byStart.keys()].map((start) => start.length))
  const others = othersOf(vocabulary, lang)
  return (text) => {
    const words = wordsOf(text)
    const named = ({ parts }: Name, at: number) =>
      parts.every((part, n) => {
        const before = words[at + n - 1]
        const found = words[at + n]
        if (!isWord(part, n === parts.length - 1, found)) return false
        return n === 0 || isGap(text.slice(before?.end, found?.at))
      })
    const isOthers = (group: number, at: number) =>
      isGap(text.slice(words[at - 1]?.end, words[at]?.at)) &&
      (ofThePlace.test(words[at - 1]?.lower ?? '') ||
        (others[group] ?? []).some((name) => isWord(name, true, words[at - 1])))
    return words.flatMap((found, at) => {
      // [서울=뉴시스]: where it was written
      if (text.charAt(found.end) === '=') return []
      const groups = new Set<number>()
      for (let length = Math.min(longest, found.lower.length); length > 0; length -= 1)
        for (const name of byStart.get(found.lower.slice(0, length)) ?? [])
          if (!groups.has(name.group) && named(name, at) && !(name.office && isOthers(name.group, at)))
            groups.add(name.group)
      return [...groups].sort().map((group) => ({ group, at: found.at }))
    })
  }
}
