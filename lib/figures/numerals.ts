import type { Language, VagueWord } from './languages/language.ts'
import type { Token } from './lex.ts'
import { createWordSet, createWordTable } from './words.ts'

/** What one numeral says, before hedges. `value` is null for a vague one. */
export interface Numeral {
  value: number | null
  low: number
  high: number
  /** the product of its scale words; 1 for plain digits */
  scale: number
  /** a little more than it says: 여, -odd */
  odd: boolean
  /** a part of a whole, in percent */
  fraction: boolean
  /** digits alone, without separator or scale: may be a year, a day, a number in a name */
  plain: boolean
}

export type NumeralReader = (tokens: readonly Token[], at: number) => { numeral: Numeral; next: number } | undefined

// Whether a word may begin a numeral is asked of every word, and most words are met again.
const maxRemembered = 20_000

function remember(test: (lower: string) => boolean): (lower: string) => boolean {
  const known = new Map<string, boolean>()
  return (lower) => {
    const found = known.get(lower)
    if (found !== undefined) return found
    if (known.size >= maxRemembered) known.clear()
    const result = lower.length <= 40 && test(lower)
    known.set(lower, result)
    return result
  }
}

interface Sum {
  total: number
  section: number
  pending: number | null
  minor: number
  major: number
  scale: number
  parts: number
  digits: boolean
  vague: VagueWord | null
  odd: boolean
}

/** One reader for additive scales (1만5천, two hundred and fifty thousand), decimals, suffixes, vague words and halves. */
export function createNumeralReader(language: Language): NumeralReader {
  const table = language.numerals
  const values = createWordTable(table.values)
  const minors = createWordTable(table.minor)
  const majors = createWordTable(table.major)
  const vagues = createWordTable(table.vague)
  const fractions = createWordTable(table.fractions)
  const needScale = createWordSet(table.vagueNeedsScale)
  const articles = createWordSet(table.article)
  const ordinals = createWordSet(table.fractionsNeedCount)
  const every = createWordSet(table.every ?? [])
  const outOf = createWordSet(table.outOf)
  const halves = createWordSet(table.half)
  const joiners = createWordSet(table.joiners)
  const linkers = createWordSet(table.linkers)
  const overs = createWordSet(table.over)
  const odds = createWordSet(table.odd)

  const beginnings = [values, minors, majors, vagues, fractions, articles, halves, every]
  const begins = remember((lower) => beginnings.some((words) => words.find(lower) !== undefined))
  const word = (token: Token | undefined) => (token?.kind === 'word' ? token.lower : '')
  const isScale = (token: Token | undefined) =>
    minors.find(word(token)) !== undefined || majors.find(word(token)) !== undefined

  /** Adds the token at `at` to the sum; returns where to go on, or undefined when it is no part of this numeral. */
  function step(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
    const token = tokens[at]
    if (!token) return undefined
    if (token.kind === 'digits') return addDigits(tokens, at, sum)
    if (token.kind !== 'word') return skipHyphen(tokens, at, sum)
    const minor = minors.find(token.lower)
    const major = majors.find(token.lower)
    if (sum.parts === 0) {
      const vague = vagues.find(token.lower)
      if (vague) return begin(sum, at + 1, vague)
    }
    if (minor !== undefined) return addMinor(sum, minor, at)
    if (major !== undefined) return addMajor(sum, major, at)
    const value = values.find(token.lower)
    if (value !== undefined) return addValue(sum, value, at)
    if (sum.parts === 0 && articles.find(token.lower)) return isScale(tokens[at + 1]) ? at + 1 : undefined
    if (sum.parts === 0 && halves.find(token.lower)) return beginHalf(tokens, at, sum)
    if (joiners.find(token.lower)) return join(tokens, at, sum)
    if (sum.parts > 0 && odds.find(token.lower) && isScale(tokens[at + 1])) return oddInside(sum, at + 1)
    if (sum.vague && linkers.find(token.lower)) return isScale(tokens[at + 1]) ? at + 1 : undefined
    return undefined
  }

  function begin(sum: Sum, next: number, vague: VagueWord): number {
    sum.vague = vague
    sum.parts = 1
    sum.pending = 1
    return next
  }

  /** 940 odd ten-thousands */
  function oddInside(sum: Sum, next: number): number {
    sum.odd = true
    return next
  }

  function beginHalf(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
    const next = articles.find(word(tokens[at + 1])) ? at + 2 : at + 1
    if (!isScale(tokens[next])) return undefined
    sum.pending = 0.5
    sum.parts = 1
    return next
  }

  function addDigits(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
    const token = tokens[at]
    if (!token || sum.pending !== null || sum.vague) return undefined
    const value = digitsValue(token.text, language, isScale(tokens[at + 1]))
    // "12 million 152-millimeter shells": only where scales are written onto digits does a second run of digits go on
    if (sum.parts > 0 && (!table.glued || value >= sum.scale)) return undefined
    const suffix = tokens[at + 1]
    const factor = suffix?.glued ? table.suffixes[suffix.text] : undefined
    sum.pending = value * (factor ?? 1)
    sum.scale = factor ?? sum.scale
    sum.digits = sum.parts === 0 && factor === undefined && /^\d+$/.test(token.text)
    sum.parts += 1
    return factor === undefined ? at + 1 : at + 2
  }

  function addValue(sum: Sum, value: number, at: number): number | undefined {
    if (sum.vague || sum.digits || value >= sum.minor || (sum.parts > 0 && value >= sum.major)) return undefined
    if (sum.pending !== null && value >= room(sum.pending)) return undefined
    sum.pending = (sum.pending ?? 0) + value
    sum.parts += 1
    return at + 1
  }

  function addMinor(sum: Sum, scale: number, at: number): number | undefined {
    if (scale >= sum.minor) return undefined
    sum.section += (sum.pending ?? 1) * scale
    sum.pending = null
    sum.minor = scale
    return scaled(sum, scale, at)
  }

  function addMajor(sum: Sum, scale: number, at: number): number | undefined {
    if (scale >= sum.major) return undefined
    const section = sum.section + (sum.pending ?? 0)
    sum.total += (section || 1) * scale
    sum.section = 0
    sum.pending = null
    sum.minor = Number.POSITIVE_INFINITY
    sum.major = scale
    return scaled(sum, scale, at)
  }

  function scaled(sum: Sum, scale: number, at: number): number {
    sum.scale = scale
    sum.parts += 1
    sum.digits = false
    return at + 1
  }

  /** twenty-five, 12-thousand, and "two hundred and fifty", "two and a half million" */
  function skipHyphen(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
    const after = tokens[at + 1]
    if (tokens[at]?.text !== '-' || sum.parts === 0 || !after?.glued || after.kind !== 'word') return undefined
    const known = isScale(after) || values.find(after.lower) !== undefined
    return known ? step(tokens, at + 1, sum) : undefined
  }

  function join(tokens: readonly Token[], at: number, sum: Sum): number | undefined {
    const half = articles.find(word(tokens[at + 1])) ? at + 2 : at + 1
    if (halves.find(word(tokens[half])) && sum.pending !== null && isScale(tokens[half + 1])) {
      sum.pending += 0.5
      return half + 1
    }
    if (sum.parts < 2 || sum.pending !== null || values.find(word(tokens[at + 1])) === undefined) return undefined
    // "between one thousand and three thousand" are two numbers
    if ((majors.find(word(tokens[at + 2])) ?? 0) >= sum.major) return undefined
    return step(tokens, at + 1, sum)
  }

  /** "its third wave", "a third wave" are no thirds; "a third of" is */
  function isOrdinal(tokens: readonly Token[], at: number, from: number): boolean {
    if (!ordinals.find(word(tokens[from]))) return false
    return at === from || articles.find(word(tokens[at])) === true
  }

  /** four in five, one in 10 */
  function readOutOf(tokens: readonly Token[], at: number): { numeral: Numeral; next: number } | undefined {
    if (!outOf.find(word(tokens[at + 1]))) return undefined
    const part = small(tokens[at])
    const whole = small(tokens[at + 2])
    const percent = part && whole && part < whole ? (100 * part) / whole : undefined
    return percent === undefined ? undefined : { numeral: fractionOf(percent), next: at + 3 }
  }

  function small(token: Token | undefined): number | undefined {
    const value = token?.kind === 'digits' ? Number(token.text) : values.find(word(token))
    return value !== undefined && value >= 1 && value <= 100 && value % 1 === 0 ? value : undefined
  }

  return (tokens, at) => {
    if (tokens[at]?.kind === 'word' && !begins(tokens[at].lower)) return undefined
    const part = readOutOf(tokens, at) ?? readFraction(tokens, at)
    if (part) return part
    const sum: Sum = {
      total: 0,
      section: 0,
      pending: null,
      minor: Number.POSITIVE_INFINITY,
      major: Number.POSITIVE_INFINITY,
      scale: 1,
      parts: 0,
      digits: false,
      vague: null,
      odd: false,
    }
    let next = at
    for (let to = step(tokens, next, sum); to !== undefined; to = step(tokens, next, sum)) next = to
    if (sum.parts === 0) return undefined
    if (sum.vague && sum.scale === 1 && needScale.find(word(tokens[at]))) return undefined
    const odd = readOdd(tokens, next)
    return { numeral: result(sum, sum.odd || odd > next), next: odd }
  }

  function readOdd(tokens: readonly Token[], at: number): number {
    if (odds.find(word(tokens[at]))) return at + 1
    return tokens[at]?.text === '-' && tokens[at + 1]?.glued && odds.find(word(tokens[at + 1])) ? at + 2 : at
  }

  function readFraction(tokens: readonly Token[], at: number): { numeral: Numeral; next: number } | undefined {
    if (tokens[at]?.kind === 'digits') {
      if (!overs.find(word(tokens[at + 1])) || tokens[at + 2]?.kind !== 'digits') return undefined
      const percent = (100 * Number(tokens[at + 2]?.text)) / Number(tokens[at]?.text)
      return Number.isFinite(percent) ? { numeral: fractionOf(percent), next: at + 3 } : undefined
    }
    if (every.find(word(tokens[at]))) {
      const share = ordinals.find(word(tokens[at + 1])) ? fractions.find(word(tokens[at + 1])) : undefined
      return share === undefined ? undefined : { numeral: fractionOf(share), next: at + 2 }
    }
    const count = articles.find(word(tokens[at])) ? 1 : values.find(word(tokens[at]))
    const from = count === undefined ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    const percent = fractions.find(word(tokens[from]))
    if (percent === undefined || (isOrdinal(tokens, at, from) && !linkers.find(word(tokens[from + 1]))))
      return undefined
    const scaleFollows = majors.find(word(tokens[from + (articles.find(word(tokens[from + 1])) ? 2 : 1)])) !== undefined
    return scaleFollows ? undefined : { numeral: fractionOf(percent * (count ?? 1)), next: from + 1 }
  }
}

function result(sum: Sum, odd: boolean): Numeral {
  const amount = sum.total + sum.section + (sum.pending ?? 0)
  if (!sum.vague)
    return {
      value: round(amount),
      low: round(amount),
      high: round(amount),
      scale: sum.scale,
      odd,
      fraction: false,
      plain: sum.digits,
    }
  const [from, below, beforeScale = from] = sum.vague
  return {
    value: null,
    low: (sum.scale > 1 ? beforeScale : from) * amount,
    high: below * amount - 1,
    scale: sum.scale,
    odd,
    fraction: false,
    plain: false,
  }
}

function fractionOf(percent: number): Numeral {
  const value = Math.round(percent * 10) / 10
  return { value, low: value, high: value, scale: 1, odd: false, fraction: true, plain: false }
}

/** How large a number may still be added: 20 has room below 10, 300 below 100, 12 none. */
function room(value: number): number {
  if (value % 1 !== 0 || value === 0) return 0
  let power = 1
  while (value % (power * 10) === 0) power *= 10
  return power
}

const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

/** 1,042 is 1042, but 1.042 before a scale word where the comma is the decimal mark. */
function digitsValue(text: string, { numerals }: Language, beforeScale: boolean): number {
  const decimalComma = numerals.decimals.includes(',')
  const last = text.lastIndexOf(',')
  const digitsBehind = last < 0 ? 0 : text.length - last - 1
  if (
    decimalComma &&
    last > 0 &&
    text.indexOf(',') === last &&
    (digitsBehind !== 3 || (beforeScale && numerals.decimals[0] === ','))
  ) {
    return Number(`${text.slice(0, last).replace(/\D/g, '')}.${text.slice(last + 1)}`)
  }
  const plain = text.replace(/[^\d.]/g, '')
  const dots = plain.split('.')
  // 1.500 soldiers in a translated text are no soldier and a half
  const grouped = dots.length > 1 && dots[0] !== '0' && dots.slice(1).every((part) => part.length === 3) && !beforeScale
  return Number(grouped ? dots.join('') : plain)
}
