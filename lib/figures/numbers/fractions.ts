import type { Token } from '../text/lex.ts'
import { fractionOf, type NumeralMatch } from './numeral.ts'
import { type NumeralWords, wordOf } from './numeral-words.ts'

/** Parts of a whole: four in five, a third of, two thirds, 3분의 1. */
export function readPart(words: NumeralWords, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const outOf = readOutOf(words, tokens, at)
  if (outOf) return outOf
  if (tokens[at]?.kind === 'digits') return readOver(words, tokens, at)
  return words.every.find(wordOf(tokens[at])) ? readEvery(words, tokens, at) : readFraction(words, tokens, at)
}

/** four in five, one in 10 */
function readOutOf(words: NumeralWords, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  if (!words.outOf.find(wordOf(tokens[at + 1]))) return undefined
  const part = small(words, tokens[at])
  const whole = small(words, tokens[at + 2])
  const percent = part && whole && part < whole ? (100 * part) / whole : undefined
  return percent === undefined ? undefined : { numeral: fractionOf(percent), next: at + 3 }
}

function small({ values }: NumeralWords, token: Token | undefined): number | undefined {
  const value = token?.kind === 'digits' ? Number(token.text) : values.find(wordOf(token))
  return value !== undefined && value >= 1 && value <= 100 && value % 1 === 0 ? value : undefined
}

/** Denominator first, a word between: 3분의 1. */
function readOver({ overs }: NumeralWords, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  if (!overs.find(wordOf(tokens[at + 1])) || tokens[at + 2]?.kind !== 'digits') return undefined
  const percent = (100 * Number(tokens[at + 2]?.text)) / Number(tokens[at]?.text)
  return Number.isFinite(percent) ? { numeral: fractionOf(percent), next: at + 3 } : undefined
}

/** every second one */
function readEvery({ ordinals, fractions }: NumeralWords, tokens: readonly Token[], at: number) {
  const share = ordinals.find(wordOf(tokens[at + 1])) ? fractions.find(wordOf(tokens[at + 1])) : undefined
  return share === undefined ? undefined : { numeral: fractionOf(share), next: at + 2 }
}

function readFraction(words: NumeralWords, tokens: readonly Token[], at: number): NumeralMatch | undefined {
  const { articles, values, fractions, linkers } = words
  const count = articles.find(wordOf(tokens[at])) ? 1 : values.find(wordOf(tokens[at]))
  const from = count === undefined ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const percent = fractions.find(wordOf(tokens[from]))
  if (percent === undefined) return undefined
  if (isOrdinal(words, tokens, at, from) && !linkers.find(wordOf(tokens[from + 1]))) return undefined
  return isScaledFraction(words, tokens, from)
    ? undefined
    : { numeral: fractionOf(percent * (count ?? 1)), next: from + 1 }
}

/** "its third wave", "a third wave" are no thirds; "a third of" is */
function isOrdinal({ ordinals, articles }: NumeralWords, tokens: readonly Token[], at: number, from: number): boolean {
  if (!ordinals.find(wordOf(tokens[from]))) return false
  return at === from || articles.find(wordOf(tokens[at])) === true
}

/** half a million */
function isScaledFraction({ articles, majors }: NumeralWords, tokens: readonly Token[], from: number): boolean {
  const behind = articles.find(wordOf(tokens[from + 1])) ? 2 : 1
  return majors.find(wordOf(tokens[from + behind])) !== undefined
}
