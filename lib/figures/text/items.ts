import type { Numeral } from '../numbers/numeral.ts'
import type { NumeralReader } from '../numbers/numerals.ts'
import type { Token } from './lex.ts'

/** One reading step of a text: a word, a mark, or a whole numeral. */
export interface Item {
  kind: 'word' | 'number' | 'mark'
  text: string
  lower: string
  start: number
  end: number
  glued: boolean
  numeral: Numeral | undefined
}

/** Joins the tokens of each numeral into one item; `offset` is where the sentence begins in the text. */
export function readItems(tokens: readonly Token[], readNumeral: NumeralReader, offset: number): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const found = token.kind === 'mark' ? undefined : readNumeral(tokens, at)
    const last = found && tokens[found.next - 1]
    if (found && last) items.push(numberItem(token, tokens.slice(at, found.next), found.numeral, offset))
    else items.push(plain(token, offset))
    at = found ? found.next : at + 1
  }
  return items
}

function plain({ kind, text, lower, start, end, glued }: Token, offset: number): Item {
  return {
    kind: kind === 'digits' ? 'mark' : kind,
    text,
    lower,
    start: start + offset,
    end: end + offset,
    glued,
    numeral: undefined,
  }
}

function numberItem(first: Token, tokens: readonly Token[], numeral: Numeral, offset: number): Item {
  const last = tokens.at(-1) ?? first
  const text = tokens.length === 1 ? first.text : tokens.map((token) => token.text).join(' ')
  const { start, glued } = first
  return {
    kind: 'number',
    text,
    lower: text.toLowerCase(),
    start: start + offset,
    end: last.end + offset,
    glued,
    numeral,
  }
}
