import type { Item } from '../text/items.ts'
import type { Token } from '../text/lex.ts'
import { bitOf, type Label, type Labels } from './labels.ts'

export interface Node<T> {
  /** where it goes on behind a word that answers to the label */
  words: Map<Label, Node<T>>
  /** the same in a row: most nodes go on by so few labels that looking through them is faster */
  labels: Label[]
  nexts: Node<T>[]
  /** the bits of these labels */
  bits: number
  numbers: { test: NumberTest; node: Node<T> }[]
  values: T[]
  /** no pattern goes on behind it */
  leaf: boolean
}

/** What a pattern can ask of an item. */
export type Written = Pick<Item, 'kind' | 'text' | 'lower' | 'numeral'>

type NumberTest = (written: Written) => boolean

export interface PatternEntry<T> {
  pattern: string
  value: T
}

export type Classes = Readonly<Record<string, readonly string[]>>

const numberTests: Readonly<Record<string, NumberTest>> = {
  '#': () => true,
  '#d': ({ numeral }) => Boolean(numeral?.plain && numeral.low >= 1 && numeral.low <= 31),
  '#m': ({ numeral }) => Boolean(numeral?.plain && numeral.low >= 1 && numeral.low <= 12),
  '#s': ({ numeral }) => Boolean(numeral?.plain && numeral.low <= 99),
  '#y': ({ numeral, text }) =>
    Boolean(numeral?.plain && text.length === 4 && numeral.low >= 1900 && numeral.low <= 2099),
}

const createNode = <T>(): Node<T> => ({
  words: new Map(),
  labels: [],
  nexts: [],
  bits: 0,
  numbers: [],
  values: [],
  leaf: true,
})

/** What patterns are read with: the words of a language, their labels, and its classes of words. */
export interface Grammar {
  lex: (text: string) => Token[]
  labels: Labels
  classes: Classes
}

export function plant<T>(entries: readonly PatternEntry<T>[], grammar: Grammar): Node<T> {
  const root = createNode<T>()
  for (const { pattern, value } of entries) {
    let nodes = [root]
    for (const part of pattern.split(' ').filter(Boolean)) nodes = nodes.flatMap((node) => extend(node, part, grammar))
    for (const node of nodes) node.values.push(value)
  }
  return root
}

function extend<T>(node: Node<T>, part: string, grammar: Grammar): Node<T>[] {
  const { lex, labels, classes } = grammar
  const test = numberTests[part]
  if (test) return [behindNumber(node, test)]
  const members = part.startsWith('{') ? classes[part.slice(1, -1)] : undefined
  if (members) return [...new Set(members.flatMap((member) => extend(node, member, grammar)))]
  if (part.length > 1 && part.startsWith('~')) return [behind(node, labels.form(part.slice(1)))]
  // an ending is compared as it stands, so that the second star would never be found
  if (part.length > 2 && part.startsWith('*') && part.endsWith('*'))
    throw new Error(`pattern "${part}": a word is asked for its beginning (x*) or its end (*x), not for both`)
  if (part.startsWith('*') && part.length > 1) return [behind(node, labels.ending(part.slice(1).toLowerCase()))]
  const stem = part.length > 1 && part.endsWith('*')
  const tokens = lex(stem ? part.slice(0, -1) : part)
  let at = node
  for (const [index, token] of tokens.entries())
    at = behind(at, stem && index === tokens.length - 1 ? labels.stem(token.lower) : labelOf(token, labels))
  return [at]
}

const labelOf = ({ text, lower }: Token, labels: Labels): Label =>
  isCapitals(text) ? labels.capitals(text) : labels.exact(lower)

const isCapitals = (text: string) => text.length > 1 && /\p{Lu}/u.test(text) && text === text.toUpperCase()

function behind<T>(node: Node<T>, label: Label): Node<T> {
  const known = node.words.get(label)
  if (known) return known
  const next = createNode<T>()
  node.words.set(label, next)
  node.labels.push(label)
  node.nexts.push(next)
  node.bits |= bitOf(label)
  node.leaf = false
  return next
}

function behindNumber<T>(node: Node<T>, test: NumberTest): Node<T> {
  const known = node.numbers.find((one) => one.test === test)
  if (known) return known.node
  const next = createNode<T>()
  node.numbers.push({ test, node: next })
  node.leaf = false
  return next
}

const few = 6

export function nextOf<T>({ words, labels, nexts }: Node<T>, label: Label): Node<T> | undefined {
  if (labels.length > few) return words.get(label)
  const at = labels.indexOf(label)
  return at < 0 ? undefined : nexts[at]
}

/** The labels by which any pattern goes on behind its first word. */
export function labelsBehind<T>(root: Node<T>): ReadonlySet<Label> {
  const labels = new Set<Label>()
  for (let nodes = childrenOf(root); nodes.length > 0; nodes = nodes.flatMap(childrenOf))
    for (const { words } of nodes) for (const label of words.keys()) labels.add(label)
  return labels
}

const childrenOf = <T>({ words, numbers }: Node<T>): Node<T>[] => [
  ...words.values(),
  ...numbers.map(({ node }) => node),
]
