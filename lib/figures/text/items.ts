import type { Numeral } from '../numbers/numeral.ts'
import type { NumeralReader } from '../numbers/numerals.ts'
import type { Token } from './lex.ts'

/** One reading step of a text: a word, a mark, or a whole numeral. */
export interface Item extends Omit<Token, 'kind'> {
  kind: 'word' | 'number' | 'mark'
  numeral: Numeral | undefined
}

/** Joins the tokens of each numeral into one item. */
export function readItems(tokens: readonly Token[], readNumeral: NumeralReader): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const found = token.kind === 'mark' ? undefined : readNumeral(tokens, at)
    const next = found ? found.next : at + 1
    items.push(found ? numberItem(token, tokens, at, next, found.numeral) : plain(token))
    at = next
  }
  return items
}

const plain = ({ kind, text, lower, start, end, glued }: Token): Item => ({
  kind: kind === 'digits' ? 'mark' : kind,
  text,
  lower,
  start,
  end,
  glued,
  numeral: undefined,
})

function numberItem(first: Token, tokens: readonly Token[], from: number, to: number, numeral: Numeral): Item {
  const { start, glued } = first
  const end = tokens[to - 1]?.end ?? first.end
  if (to - from === 1) return { kind: 'number', text: first.text, lower: first.lower, start, end, glued, numeral }
  const parts = tokens.slice(from, to)
  const text = parts.map((token) => token.text).join(' ')
  const lower = parts.map((token) => token.lower).join(' ')
  return { kind: 'number', text, lower, start, end, glued, numeral }
}
