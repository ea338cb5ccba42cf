import type { Language } from '../languages/language.ts'
import type { Token } from '../text/lex.ts'
import { digitsValue } from './digits.ts'
import { overHyphen, readPart } from './fractions.ts'
import type { NumeralMatch } from './numeral.ts'
import {
  addMajor,
  addMinor,
  addVague,
  addValue,
  asCouple,
  emptySum,
  isWholeScale,
  numeralOf,
  type Sum,
} from './numeral-sum.ts'
import { begins, isScaleAt, wordAt } from './numeral-words.ts'

/** Reads the numeral that begins at this token: additive scales (1만5천, two hundred and fifty thousand), decimals, suffixes, vague words, halves. */
export function readNumeral(language: Language, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const word = wordAt(tokens, at)
  if (tokens[at]?.kind === 'word' && !(word && begins(word))) return undefined
  if (isPlace(language, tokens, at)) return undefined
  return readPart(tokens, at) ?? readSum(language, tokens, at)
}

/** *이천* 공장 is in a town of that name. */
function isPlace({ numerals, units }: Language, tokens: readonly Token[], at: number): boolean {
  if (numerals.places?.includes(tokens[at]?.lower ?? '') !== true) return false
  const behind = tokens[at + 1]?.lower ?? ''
  return !units.person.includes(behind) && !wordAt(tokens, at + 1)
}

function readSum(language: Language, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const inverted = readInverted(language, tokens, at)
  if (inverted) return inverted
  const sum = emptySum()
  let next = at
  for (let to = step(language, tokens, next, sum); to !== undefined; to = step(language, tokens, next, sum)) next = to
  if (sum.parts === 0) return undefined
  if (sum.vague && sum.scale === 1 && wordAt(tokens, at)?.needsScale) return undefined
  if (sum.vague && language.numerals.couple?.includes(tokens[at]?.lower ?? '')) asCouple(sum)
  const odd = endOfOdd(tokens, next)
  return { numeral: numeralOf(sum, sum.odd || odd > next), next: odd }
}

/** «тысяч десять»: a scale before its number says that it is about so many. */
function readInverted(language: Language, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const { inverted, around } = language.numerals
  // «тисячі *зо* дві»
  const number = around?.includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (number === at + 1 && !inverted?.includes(tokens[at]?.lower ?? '')) return undefined
  const scale = wordAt(tokens, at)?.vague?.[0]
  if (scale === undefined || wordAt(tokens, number)?.value === undefined) return undefined
  const match = readSum(language, tokens, number)
  const { value, scale: own } = match?.numeral ?? {}
  if (!match || !value || own !== 1 || value >= scale) return undefined
  const all = value * scale
  return {
    numeral: { ...match.numeral, value: all, low: all, high: all, scale, odd: true, plain: false },
    next: match.next,
  }
}

/** Adds the token at `at` to the sum; returns where to go on, or undefined when it is no part of this numeral. */
function step(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'digits') return stepDigits(language, tokens, at, sum)
  if (token.kind !== 'word') return stepHyphen(language, tokens, at, sum)
  const word = wordAt(tokens, at)
  if (!word) return undefined
  if (sum.parts === 0 && word.vague && !isOneOf(language, tokens, at)) return after(at, addVague(sum, word.vague))
  if (word.minor !== undefined) return after(at, addMinor(sum, word.minor))
  if (word.major !== undefined) return after(at, addMajor(sum, word.major))
  if (word.value !== undefined) return stepPoint(language, tokens, at, sum) ?? after(at, addValue(sum, word.value))
  return stepLink(language, tokens, at, sum)
}

/** «тысячи двухсот», «первой тысячи»: the scale in its case is one of it. */
const isOneOf = ({ numerals }: Language, tokens: readonly Token[], at: number): boolean =>
  numerals.singularBehindHedge?.includes(tokens[at]?.lower ?? '') === true &&
  (numerals.single?.includes(tokens[at - 1]?.lower ?? '') === true ||
    (wordAt(tokens, at + 1)?.value ?? Number.POSITIVE_INFINITY) < (wordAt(tokens, at)?.major ?? 0))

const after = (at: number, added: boolean) => (added ? at + 1 : undefined)

/** Words that are part of a numeral only beside its other words. */
function stepLink(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const word = wordAt(tokens, at)
  const beforeScale = isScaleAt(tokens, at + 1)
  if (sum.parts === 0 && word?.article) return after(at, beforeScale)
  if (sum.parts === 0 && word?.half) return stepHalf(tokens, at, sum)
  const more = sum.pending === null ? undefined : endOfMore(language, tokens, at)
  if (more !== undefined && isScaleAt(tokens, more)) {
    sum.more = true
    return more
  }
  if (word?.joiner) return stepJoiner(language, tokens, at, sum)
  // 940 odd ten-thousands
  if (sum.parts > 0 && beforeScale && word?.odd) {
    sum.odd = true
    return at + 1
  }
  return after(at, beforeScale && sum.vague !== null && word?.linker === true)
}

/** «три *с лишним* тысячи» */
function endOfMore({ numerals }: Language, tokens: readonly Token[], at: number): number | undefined {
  for (const phrase of numerals.more ?? []) {
    const words = phrase.split(' ')
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length
  }
  return undefined
}

/** half a million, half-a-dozen */
function stepHalf(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const article = overHyphen(tokens, at + 1)
  const next = wordAt(tokens, article)?.article ? overHyphen(tokens, article + 1) : article
  if (!isScaleAt(tokens, next)) return undefined
  sum.pending = 0.5
  sum.parts = 1
  return next
}

function stepDigits(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const token = tokens[at]
  if (!token || sum.pending !== null || sum.vague) return undefined
  const point = tokens[at + 1]?.text === '-' ? stepPoint(language, tokens, at, sum) : undefined
  if (point !== undefined) return point
  const { suffixes, glued } = language.numerals
  const value = digitsValue(token.text, language, isScaleAt(tokens, at + 1))
  // "12 million 152-millimeter shells": only where scales are written onto digits does a second run of digits go on
  // «1 млн 200 тис.»: a smaller scale of its own
  const own = wordAt(tokens, at + 1)?.major
  const smaller = own !== undefined && own < sum.major && value * own < sum.major && value >= 1
  if (sum.parts > 0 && (!glued || value >= sum.scale) && !smaller) return undefined
  const suffix = tokens[at + 1]
  const factor = suffix?.glued ? suffixes[suffix.text] : undefined
  sum.pending = value * (factor ?? 1)
  sum.scale = factor ?? sum.scale
  sum.digits = sum.parts === 0 && factor === undefined && onlyDigits.test(token.text)
  sum.parts += 1
  return factor === undefined ? at + 1 : at + 2
}

const onlyDigits = /^\d+$/

/** four-thousand-100, as broadcasters write for the eye of the speaker */
function stepHundreds(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const value = digitsValue(tokens[at]?.text ?? '', language, false)
  if (sum.pending !== null || sum.scale < 1000 || value >= sum.scale) return undefined
  sum.pending = value
  sum.parts += 1
  return at + 1
}

/** one-point-six million, "one point six million", 22-point-six percent: as broadcasters write for the eye of the speaker */
function stepPoint({ numerals }: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const point = overHyphen(tokens, at + 1)
  if (sum.parts > 0 || !numerals.point?.includes(tokens[point]?.lower ?? '')) return undefined
  const tenth = overHyphen(tokens, point + 1)
  const whole = wholeAt(tokens, at)
  const part = wholeAt(tokens, tenth)
  if (whole === undefined || part === undefined || part >= 10) return undefined
  if (tenth === point + 1 && !isScaleAt(tokens, tenth + 1)) return undefined
  sum.pending = whole + part / 10
  sum.parts = 1
  return tenth + 1
}

const wholeAt = (tokens: readonly Token[], at: number): number | undefined =>
  onlyDigits.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : wordAt(tokens, at)?.value

/** twenty-five, 12-thousand */
function stepHyphen(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const behind = tokens[at + 1]
  // 3천-4천: where scales are written onto digits, two numbers
  if (tokens[at]?.text !== '-' || sum.parts === 0 || !behind?.glued || language.numerals.glued) return undefined
  if (behind.kind === 'digits') return stepHundreds(language, tokens, at + 1, sum)
  if (behind.kind !== 'word') return undefined
  const known = isScaleAt(tokens, at + 1) || wordAt(tokens, at + 1)?.value !== undefined
  return known ? step(language, tokens, at + 1, sum) : undefined
}

/** "two hundred and fifty", "two and a half million" */
function stepJoiner(language: Language, tokens: readonly Token[], at: number, sum: Sum): number | undefined {
  const half = wordAt(tokens, at + 1)?.article ? at + 2 : at + 1
  // «два с половиной доллара»; but "50, and half of them"
  const whole = isScaleAt(tokens, half + 1) || language.nounHead === 'first'
  if (wordAt(tokens, half)?.half && sum.pending !== null && whole) {
    sum.pending += 0.5
    return half + 1
  }
  // a million and a half shells
  if (wordAt(tokens, half)?.half && half === at + 2 && isWholeScale(sum) && !isScaleAt(tokens, half + 1)) {
    sum.total += sum.major / 2
    return half + 1
  }
  if (sum.parts < 2 || sum.pending !== null || wordAt(tokens, at + 1)?.value === undefined) return undefined
  // "between one thousand and three thousand" are two numbers
  if ((wordAt(tokens, at + 2)?.major ?? 0) >= sum.major) return undefined
  return step(language, tokens, at + 1, sum)
}

function endOfOdd(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at)?.odd) return at + 1
  return tokens[at]?.text === '-' && tokens[at + 1]?.glued && wordAt(tokens, at + 1)?.odd ? at + 2 : at
}
