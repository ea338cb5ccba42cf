import type { Language } from '../languages/language.ts'
import type { Token } from '../text/lex.ts'
import { digitsValue } from './digits.ts'
import { readPart } from './fractions.ts'
import type { NumeralMatch } from './numeral.ts'
import { addMajor, addMinor, addVague, addValue, emptySum, numeralOf, type Sum } from './numeral-sum.ts'
import { createBeginnings, createNumeralWords, isScale, type NumeralWords, wordOf } from './numeral-words.ts'

export type NumeralReader = (tokens: readonly Token[], at: number) => NumeralMatch | undefined

/** One reader for additive scales (1만5천, two hundred and fifty thousand), decimals, suffixes, vague words and halves. */
export function createNumeralReader(language: Language): NumeralReader {
  const words = createNumeralWords(language)
  const begins = createBeginnings(words)
  return (tokens, at) => {
    const first = tokens[at]
    if (first?.kind === 'word' && !begins(first.lower)) return undefined
    return readPart(words, tokens, at) ?? readSum(words, tokens, at)
  }
}

function readSum(words: NumeralWords, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const sum = emptySum()
  let next = at
  for (let to = step(words, tokens, next, sum); to !== undefined; to = step(words, tokens, next, sum)) next = to
  if (sum.parts === 0) return undefined
  if (sum.vague && sum.scale === 1 && words.needScale.find(wordOf(tokens[at]))) return undefined
  const odd = readOdd(words, tokens, next)
  return { numeral: numeralOf(sum, sum.odd || odd > next), next: odd }
}

type Step = (words: NumeralWords, tokens: readonly Token[], at: number, sum: Sum) => number | undefined

/** Adds the token at `at` to the sum; returns where to go on, or undefined when it is no part of this numeral. */
const step: Step = (words, tokens, at, sum) => {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'digits') return stepDigits(words, tokens, at, sum)
  if (token.kind !== 'word') return stepHyphen(words, tokens, at, sum)
  const { lower } = token
  const vague = sum.parts === 0 ? words.vagues.find(lower) : undefined
  if (vague) return after(at, addVague(sum, vague))
  const minor = words.minors.find(lower)
  if (minor !== undefined) return after(at, addMinor(sum, minor))
  const major = words.majors.find(lower)
  if (major !== undefined) return after(at, addMajor(sum, major))
  const value = words.values.find(lower)
  if (value !== undefined) return after(at, addValue(sum, value))
  return stepLink(words, tokens, at, sum)
}

const after = (at: number, added: boolean) => (added ? at + 1 : undefined)

/** Words that are part of a numeral only beside its other words. */
const stepLink: Step = (words, tokens, at, sum) => {
  const word = wordOf(tokens[at])
  const beforeScale = isScale(words, tokens[at + 1])
  if (sum.parts === 0 && words.articles.find(word)) return after(at, beforeScale)
  if (sum.parts === 0 && words.halves.find(word)) return stepHalf(words, tokens, at, sum)
  if (words.joiners.find(word)) return stepJoiner(words, tokens, at, sum)
  // 940 odd ten-thousands
  if (sum.parts > 0 && beforeScale && words.odds.find(word)) {
    sum.odd = true
    return at + 1
  }
  return after(at, beforeScale && sum.vague !== null && words.linkers.find(word) === true)
}

/** half a million */
const stepHalf: Step = (words, tokens, at, sum) => {
  const next = words.articles.find(wordOf(tokens[at + 1])) ? at + 2 : at + 1
  if (!isScale(words, tokens[next])) return undefined
  sum.pending = 0.5
  sum.parts = 1
  return next
}

const stepDigits: Step = (words, tokens, at, sum) => {
  const token = tokens[at]
  if (!token || sum.pending !== null || sum.vague) return undefined
  const { suffixes, glued } = words.language.numerals
  const value = digitsValue(token.text, words.language, isScale(words, tokens[at + 1]))
  // "12 million 152-millimeter shells": only where scales are written onto digits does a second run of digits go on
  if (sum.parts > 0 && (!glued || value >= sum.scale)) return undefined
  const suffix = tokens[at + 1]
  const factor = suffix?.glued ? suffixes[suffix.text] : undefined
  sum.pending = value * (factor ?? 1)
  sum.scale = factor ?? sum.scale
  sum.digits = sum.parts === 0 && factor === undefined && /^\d+$/.test(token.text)
  sum.parts += 1
  return factor === undefined ? at + 1 : at + 2
}

/** twenty-five, 12-thousand */
const stepHyphen: Step = (words, tokens, at, sum) => {
  const behind = tokens[at + 1]
  if (tokens[at]?.text !== '-' || sum.parts === 0 || !behind?.glued || behind.kind !== 'word') return undefined
  const known = isScale(words, behind) || words.values.find(behind.lower) !== undefined
  return known ? step(words, tokens, at + 1, sum) : undefined
}

/** "two hundred and fifty", "two and a half million" */
const stepJoiner: Step = (words, tokens, at, sum) => {
  const half = words.articles.find(wordOf(tokens[at + 1])) ? at + 2 : at + 1
  if (words.halves.find(wordOf(tokens[half])) && sum.pending !== null && isScale(words, tokens[half + 1])) {
    sum.pending += 0.5
    return half + 1
  }
  if (sum.parts < 2 || sum.pending !== null || words.values.find(wordOf(tokens[at + 1])) === undefined) return undefined
  // "between one thousand and three thousand" are two numbers
  if ((words.majors.find(wordOf(tokens[at + 2])) ?? 0) >= sum.major) return undefined
  return step(words, tokens, at + 1, sum)
}

function readOdd({ odds }: NumeralWords, tokens: readonly Token[], at: number): number {
  if (odds.find(wordOf(tokens[at]))) return at + 1
  return tokens[at]?.text === '-' && tokens[at + 1]?.glued && odds.find(wordOf(tokens[at + 1])) ? at + 2 : at
}
