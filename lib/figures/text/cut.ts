import type { Language } from '../languages/language.ts'
import type { Dictionary } from './dictionary.ts'
import type { Token } from './lex.ts'
import { createWordSet, createWordTable, remember, type WordTable } from './words.ts'

export type Cutter = (tokens: readonly Token[]) => readonly Token[]

/**
 * Where numbers, scales, counters and endings are written without spaces, a word is cut into those parts, so that everything after
 * reads words: 1 | 만 | 5 | 천 | 여 | 명 | 이. Behind digits any part will do; at the start of a word the whole must make a number.
 */
export function createCutter(language: Language, find: Dictionary): Cutter {
  if (!language.numerals.glued) return (tokens) => tokens
  const parts = partsOf(language)
  const cutsOf = remember((lower) => readCuts(lower, parts))
  const endings = endingsOf(language)
  const latinOf = remember((text) => {
    const start = foreignStart.exec(text)?.[0] ?? ''
    return { length: /^\p{Script=Han}/u.test(start) && endings.has(text.slice(1)) ? 0 : start.length }
  })
  return (tokens) => {
    const cut: Token[] = []
    for (const token of tokens) {
      // A name in Latin letters, or the sign of a country, with letters of the language's own script is two words: CNN|은, mm|자주포, 北|노동자.
      const latin = token.kind === 'word' ? latinOf(token.text).length : 0
      if (latin === 0) pushCut(cut, token, cutsOf, find)
      else for (const piece of slices(token, [latin, token.text.length], find)) pushCut(cut, piece, cutsOf, find)
    }
    return cut
  }
}

const foreignStart = /^(?:\p{Script=Latin}+(?!\p{Script=Latin})(?=\p{L})|\p{Script=Han}(?=\p{Script=Hangul}))/u

/** What is written onto a name and is no word of its own: 北은, 北에서. */
const endingsOf = ({ stops, toward, origin, attribution }: Language): ReadonlySet<string> =>
  new Set([...stops, ...toward.after, ...origin.after, ...attribution.subjectEndings])

function partsOf(language: Language): Parts {
  const { values, minor, major, vague, odd, over, whole } = language.numerals
  const vagues = Object.fromEntries(Object.keys(vague).map((word) => [word, 1]))
  const behind = [...language.stops, ...language.modifiers, ...Object.values(language.hedges.after).flat()]
  return {
    numbers: createWordTable({ ...values, ...minor, ...major, ...vagues, ...language.numerals.fractions }),
    tails: createWordSet([...odd, ...over]),
    counters: createWordSet(countersOf(language)),
    particles: createWordSet(behind.filter((word) => !word.includes(' '))),
    whole: createWordSet(whole ?? []),
  }
}

/** Where a word is cut; [] where it is not. */
interface Cuts {
  behindDigits: readonly number[]
  alone: readonly number[]
  /** behind a number and a space: a counter from its particle (2천 명|이); null: it is no counter */
  behindNumber: readonly number[] | null
  /** it is a numeral itself */
  numeric: boolean
}

const whole: readonly number[] = []
const longestWord = 40

function readCuts(lower: string, parts: Parts): Cuts {
  if (lower.length > longestWord) return { behindDigits: whole, alone: whole, behindNumber: null, numeric: false }
  return {
    behindDigits: endsOf(lower, true, parts),
    alone: parts.whole.find(lower) ? whole : endsOf(lower, false, parts),
    behindNumber: counterEnds(lower, parts),
    numeric: (parts.numbers.find(lower) ?? parts.tails.find(lower)) !== undefined,
  }
}

function pushCut(cut: Token[], token: Token, cutsOf: (lower: string) => Cuts, find: Dictionary): void {
  const before = cut[cut.length - 1]
  const ends = token.kind === 'word' ? endsBehind(cutsOf(token.lower), token, before, cutsOf) : whole
  if (ends.length === 0) cut.push(token)
  else for (const piece of slices(token, ends, find)) cut.push(piece)
}

function endsBehind(
  { behindDigits, behindNumber, alone }: Cuts,
  { glued }: Token,
  before: Token | undefined,
  cutsOf: (lower: string) => Cuts,
): readonly number[] {
  const digits = before?.kind === 'digits'
  if (glued && digits) return behindDigits
  const number = digits || (before?.kind === 'word' && cutsOf(before.lower).numeric)
  return (number ? behindNumber : null) ?? alone
}

/** A counter behind a space is one only when nothing but a particle is written onto it. */
function counterEnds(lower: string, { counters, particles }: Parts): readonly number[] | null {
  const counter = counters.prefix(lower, 0)
  if (!counter) return null
  if (counter.length === lower.length) return whole
  return particles.find(lower.slice(counter.length)) ? [counter.length, lower.length] : null
}

/** Words that follow a number directly: every unit, and what stands behind `#` in a mask. */
function countersOf(language: Language): string[] {
  const masks = Object.values(language.masks)
    .flat()
    .flatMap((pattern) => [...pattern.matchAll(/#[a-z]? ([^\s#{}*]+)/g)].map((match) => match[1] ?? ''))
  const counted = [...Object.values(language.units), ...Object.values(language.coins ?? {})].flat()
  return [...counted, ...masks].filter((word) => word && !/[\s*]/.test(word))
}

interface Parts {
  numbers: WordTable<number>
  tails: WordTable<true>
  counters: WordTable<true>
  /** what may stand behind a counter */
  particles: WordTable<true>
  whole: WordTable<true>
}

/** Numerals, what is a little more than they say, a counter, and what is left. */
function endsOf(
  lower: string,
  behindDigits: boolean,
  { numbers, tails, counters, particles }: Parts,
): readonly number[] {
  const ends: number[] = []
  takeAll(ends, lower, numbers)
  const numeral = ends.length > 0
  // 940|여|만|발
  if (take(ends, lower, tails)) takeAll(ends, lower, numbers)
  take(ends, lower, counters)
  const reached = ends.at(-1) ?? 0
  // one letter and a particle are mostly another word: 만에, 한다
  const all = reached === lower.length || (reached > 1 && particles.find(lower.slice(reached)) !== undefined)
  if (reached === 0 || (!behindDigits && !(numeral && all))) return whole
  return reached < lower.length ? [...ends, lower.length] : ends
}

function take(ends: number[], lower: string, table: WordTable<unknown>): boolean {
  const reached = ends.at(-1) ?? 0
  const found = table.prefix(lower, reached)
  if (found) ends.push(reached + found.length)
  return found !== undefined
}

function takeAll(ends: number[], lower: string, table: WordTable<unknown>): void {
  while (take(ends, lower, table));
}

/** The token in pieces. */
export function slices(token: Token, ends: readonly number[], find: Dictionary): Token[] {
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0
    const word = find(token.text.slice(from, end))
    return {
      ...token,
      text: word.text,
      lower: word.lower,
      word,
      start: token.start + from,
      end: token.start + end,
      glued: index > 0 || token.glued,
    }
  })
}
