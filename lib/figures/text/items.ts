import type { Language } from '../languages/language.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { readNumeral } from '../numbers/numerals.ts'
import type { Token } from './lex.ts'

/** One reading step of a text: a word, a mark, or a whole numeral. */
export type Item = Token

/** Joins the tokens of each numeral into one item. */
export function readItems(language: Language, tokens: readonly Token[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const found = mayBegin(token) ? readNumeral(language, tokens, at) : undefined
    const next = found ? found.next : at + 1
    items.push(found ? numberItem(token, tokens, at, next, found.numeral) : plain(token))
    at = next
  }
  return items
}

const mayBegin = ({ kind, word }: Token) =>
  kind === 'digits' || (kind === 'word' && word !== null && word.numeral !== null)

// A run of digits that is too long for a number says nothing.
const plain = (token: Token): Item => (token.kind === 'digits' ? { ...token, kind: 'mark' } : token)

function numberItem(first: Token, tokens: readonly Token[], from: number, to: number, numeral: Numeral): Item {
  const { start, glued } = first
  const end = tokens[to - 1]?.end ?? first.end
  const parts = to - from === 1 ? [first] : tokens.slice(from, to)
  const text = parts.map((token) => token.text).join(' ')
  const lower = parts.map((token) => token.lower).join(' ')
  return { kind: 'number', text, lower, word: null, start, end, glued, numeral }
}
