import type { Language } from '../languages/language.ts'
import type { Dictionary } from './dictionary.ts'
import type { Token } from './lex.ts'
import { createWordSet, createWordTable, type WordTable } from './words.ts'

export type Cutter = (tokens: readonly Token[]) => readonly Token[]

/**
 * Where numbers, scales, counters and endings are written without spaces, a word is cut into those parts, so that everything after
 * reads words: 1 | 만 | 5 | 천 | 여 | 명 | 이. Behind digits any part will do; at the start of a word the whole must make a number.
 */
export function createCutter(language: Language, find: Dictionary): Cutter {
  if (!language.numerals.glued) return (tokens) => tokens
  const parts = partsOf(language)
  return (tokens) => {
    const cut: Token[] = []
    for (const token of tokens.flatMap((one) => splitScripts(one, find)))
      cut.push(...cutToken(token, cut.at(-1), parts, find))
    return cut
  }
}

/** A name in Latin letters with an ending of the language's own script is two words: CNN|은, mm|자주포. */
function splitScripts(token: Token, find: Dictionary): Token[] {
  const latin =
    token.kind === 'word' ? /^\p{Script=Latin}+(?!\p{Script=Latin})(?=\p{L})/u.exec(token.text)?.[0].length : undefined
  return latin === undefined || latin === token.text.length ? [token] : slices(token, [latin, token.text.length], find)
}

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

function cutToken(token: Token, before: Token | undefined, parts: Parts, find: Dictionary): Token[] {
  if (token.kind !== 'word' || token.lower.length > 40) return [token]
  const afterDigits = token.glued && before?.kind === 'digits'
  if (!afterDigits && before && isNumeric(before, parts)) {
    const counted = cutCounter(token, parts, find)
    if (counted) return counted
  }
  return !afterDigits && parts.whole.find(token.lower) ? [token] : cutWord(token, afterDigits, parts, find)
}

const isNumeric = ({ kind, lower }: Token, { numbers, tails }: Parts) =>
  kind === 'digits' || (kind === 'word' && (numbers.find(lower) ?? tails.find(lower)) !== undefined)

/** A counter behind a space (2천 명이) is one only when nothing but a particle is written onto it. */
function cutCounter(token: Token, { counters, particles }: Parts, find: Dictionary): Token[] | undefined {
  const counter = counters.prefix(token.lower, 0)
  if (!counter) return undefined
  const rest = token.lower.slice(counter.length)
  if (rest === '') return [token]
  return particles.find(rest) ? slices(token, [counter.length, token.lower.length], find) : undefined
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

function cutWord(
  token: Token,
  afterDigits: boolean,
  { numbers, tails, counters, particles }: Parts,
  find: Dictionary,
): Token[] {
  const { lower } = token
  const ends: number[] = []
  const reached = () => ends[ends.length - 1] ?? 0
  const take = (found: { length: number } | undefined) => found !== undefined && ends.push(reached() + found.length) > 0
  while (take(numbers.prefix(lower, reached())));
  const numeral = ends.length > 0
  // 940|여|만|발
  if (take(tails.prefix(lower, reached()))) while (take(numbers.prefix(lower, reached())));
  take(counters.prefix(lower, reached()))
  // one letter and a particle are mostly another word: 만에, 한다
  const whole = reached() === lower.length || (reached() > 1 && particles.find(lower.slice(reached())) !== undefined)
  if (ends.length === 0 || (!afterDigits && !(numeral && whole))) return [token]
  return slices(token, reached() < lower.length ? [...ends, lower.length] : ends, find)
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
