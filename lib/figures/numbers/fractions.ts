import type { Token } from '../text/lex.ts'
import { fractionOf, type NumeralMatch } from './numeral.ts'
import { isScaleAt, wordAt } from './numeral-words.ts'

/** Parts of a whole: four in five, a third of, two thirds, 3분의 1. */
export function readPart(tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const outOf = wordAt(tokens, at + 1)?.outOf ? readOutOf(tokens, at) : undefined
  if (outOf) return outOf
  if (tokens[at]?.kind === 'digits') return readOver(tokens, at)
  return wordAt(tokens, at)?.every ? readEvery(tokens, at) : readFraction(tokens, at)
}

/** four in five, one in 10, four out of ten */
function readOutOf(tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const behind = wordAt(tokens, at + 2)?.linker ? at + 3 : at + 2
  const part = smallAt(tokens, at)
  const whole = smallAt(tokens, behind)
  const percent = part && whole && part < whole ? (100 * part) / whole : undefined
  return percent === undefined ? undefined : { numeral: fractionOf(percent), next: behind + 1 }
}

function smallAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  const value = token?.kind === 'digits' ? Number(token.text) : wordAt(tokens, at)?.value
  return value !== undefined && value >= 1 && value <= 100 && value % 1 === 0 ? value : undefined
}

/** Denominator first, a word between: 3분의 1. */
function readOver(tokens: readonly Token[], at: number): NumeralMatch | undefined {
  if (!wordAt(tokens, at + 1)?.over || tokens[at + 2]?.kind !== 'digits') return undefined
  const percent = (100 * Number(tokens[at + 2]?.text)) / Number(tokens[at]?.text)
  return Number.isFinite(percent) ? { numeral: fractionOf(percent), next: at + 3 } : undefined
}

/** every second one */
function readEvery(tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const next = wordAt(tokens, at + 1)
  const share = next?.ordinal ? next.fraction : undefined
  return share === undefined ? undefined : { numeral: fractionOf(share), next: at + 2 }
}

function readFraction(tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const first = wordAt(tokens, at)
  const count = first?.article ? 1 : first?.value
  const from = count === undefined ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const percent = wordAt(tokens, from)?.fraction
  if (percent === undefined) return undefined
  if (isPart(tokens, from, percent)) return { numeral: fractionOf(percent * (count ?? 1)), next: from + 2 }
  const amount = ofScale(tokens, from, (percent * (count ?? 1)) / 100)
  if (amount) return amount
  if (isOrdinal(tokens, at, from) && !wordAt(tokens, from + 1)?.linker && !standsAlone(tokens, at, from))
    return undefined
  return isScaled(tokens, from) ? undefined : { numeral: fractionOf(percent * (count ?? 1)), next: from + 1 }
}

/** "its third wave", "a third wave" are no thirds; "a third of" is */
const isOrdinal = (tokens: readonly Token[], at: number, from: number): boolean =>
  wordAt(tokens, from)?.ordinal === true && (at === from || wordAt(tokens, at)?.article === true)

/** "rose *by* a third *in* May", "*nearly* a third *were* killed", and nothing but "a third", which is a quote that has to prove itself */
function standsAlone(tokens: readonly Token[], at: number, from: number): boolean {
  const shares = at < from ? wordAt(tokens, from)?.shares : undefined
  const next = tokens[from + 1]
  const ends = next === undefined || next.kind !== 'word' || shares?.behind?.includes(next.text.toLowerCase()) === true
  if (at === 0) return shares !== undefined && next === undefined
  return ends && shares?.before?.includes(tokens[at - 1]?.text.toLowerCase() ?? '') === true
}

const half = 50

/** «*пятая часть* солдат» */
const isPart = (tokens: readonly Token[], from: number, percent: number): boolean =>
  percent < half && wordAt(tokens, from)?.shares?.part?.includes(tokens[from + 1]?.text.toLowerCase() ?? '') === true

/** half a million, half-a-dozen */
const isScaled = (tokens: readonly Token[], from: number): boolean => {
  const next = overHyphen(tokens, from + 1)
  return isScaleAt(tokens, wordAt(tokens, next)?.article ? overHyphen(tokens, next + 1) : next)
}

export const overHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' ? at + 1 : at)

/** a quarter of a million */
function ofScale(tokens: readonly Token[], from: number, part: number): NumeralMatch | undefined {
  const scale = wordAt(tokens, from + 3)?.major
  if (scale === undefined || !wordAt(tokens, from + 1)?.linker || !wordAt(tokens, from + 2)?.article) return undefined
  const value = Math.round(part * scale)
  const numeral = { value, low: value, high: value, scale, odd: false, fraction: false, plain: false }
  return { numeral, next: from + 4 }
}
