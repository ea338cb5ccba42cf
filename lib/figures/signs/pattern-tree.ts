import type { Item } from '../text/items.ts'
import type { Token } from '../text/lex.ts'

export interface Node<T> {
  exact: Map<string, Node<T>>
  /** words in capitals only, compared as written */
  capitals: Map<string, Node<T>>
  stems: Stems<T> | null
  endings: Map<string, Node<T>>
  numbers: { test: NumberTest; node: Node<T> }[]
  values: T[]
  /** no pattern goes on behind it */
  leaf: boolean
  /** one bit for each letter that a word may begin with which goes on: most words are told apart by it */
  initials: number
}

/** Stems letter by letter, so that a word is walked once whatever the number of stems. */
export interface Stems<T> {
  node: Node<T> | null
  letters: Map<number, Stems<T>>
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

export function createNode<T>(): Node<T> {
  return {
    exact: new Map(),
    capitals: new Map(),
    stems: null,
    endings: new Map(),
    numbers: [],
    values: [],
    leaf: false,
    initials: 0,
  }
}

export function extend<T>(node: Node<T>, part: string, lex: (text: string) => Token[], classes: Classes): Node<T>[] {
  const test = numberTests[part]
  if (test) return [numberEdge(node, test)]
  const members = part.startsWith('{') ? classes[part.slice(1, -1)] : undefined
  if (members) return [...new Set(members.flatMap((member) => extend(node, member, lex, classes)))]
  if (part.startsWith('*') && part.length > 1) return [edge(node.endings, part.slice(1).toLowerCase())]
  const stem = part.length > 1 && part.endsWith('*')
  let at = node
  const tokens = lex(stem ? part.slice(0, -1) : part)
  for (const [index, token] of tokens.entries()) at = wordEdge(at, token, stem && index === tokens.length - 1)
  return [at]
}

function wordEdge<T>(node: Node<T>, token: Token, stem: boolean): Node<T> {
  if (!stem)
    return edge(isCapitals(token.text) ? node.capitals : node.exact, isCapitals(token.text) ? token.text : token.lower)
  return stemEdge(node, token.lower)
}

function stemEdge<T>(node: Node<T>, stem: string): Node<T> {
  node.stems ??= { node: null, letters: new Map() }
  let at = node.stems
  for (let index = 0; index < stem.length; index += 1) {
    const letter = stem.charCodeAt(index)
    const next = at.letters.get(letter) ?? { node: null, letters: new Map() }
    at.letters.set(letter, next)
    at = next
  }
  at.node ??= createNode()
  return at.node
}

function edge<T>(edges: Map<string, Node<T>>, key: string): Node<T> {
  const known = edges.get(key)
  if (known) return known
  const node = createNode<T>()
  edges.set(key, node)
  return node
}

function numberEdge<T>(node: Node<T>, test: NumberTest): Node<T> {
  const known = node.numbers.find((one) => one.test === test)
  if (known) return known.node
  const next = createNode<T>()
  node.numbers.push({ test, node: next })
  return next
}

const isCapitals = (text: string) => text.length > 1 && /\p{Lu}/u.test(text) && text === text.toUpperCase()

export function markLeaves<T>(node: Node<T>): void {
  const children = childrenOf(node)
  node.leaf = children.length === 0
  node.initials = node.endings.size > 0 || node.stems?.node ? -1 : initialsOf(node)
  for (const child of children) markLeaves(child)
}

/** Different letters may share a bit. */
export const initialBit = (lower: string): number => 1 << (lower.charCodeAt(0) & 31)

function initialsOf<T>({ exact, capitals, stems }: Node<T>): number {
  const letters = [...(stems?.letters.keys() ?? [])].map((letter) => String.fromCharCode(letter))
  const words = [...exact.keys(), ...[...capitals.keys()].map((word) => word.toLowerCase()), ...letters]
  return words.reduce((bits, word) => bits | initialBit(word), 0)
}

const childrenOf = <T>(node: Node<T>): Node<T>[] => [
  ...node.exact.values(),
  ...node.capitals.values(),
  ...node.endings.values(),
  ...stemNodes(node.stems),
  ...node.numbers.map((one) => one.node),
]

function stemNodes<T>(stems: Stems<T> | null): Node<T>[] {
  if (!stems) return []
  return [...(stems.node ? [stems.node] : []), ...[...stems.letters.values()].flatMap(stemNodes)]
}

/** One node that goes on with all that any node behind the first word goes on with. */
export function createBehind<T>(root: Node<T>): Node<T> {
  const all = createNode<T>()
  for (let nodes = childrenOf(root); nodes.length > 0; nodes = nodes.flatMap(childrenOf))
    for (const node of nodes) {
      for (const [word, next] of node.exact) all.exact.set(word, next)
      for (const [word, next] of node.capitals) all.capitals.set(word, next)
      for (const [ending, next] of node.endings) all.endings.set(ending, next)
      for (const stem of stemsOf(node.stems)) stemEdge(all, stem)
      all.numbers.push(...node.numbers)
    }
  return all
}

/** The stems as words. */
function stemsOf<T>(stems: Stems<T> | null, begun = ''): string[] {
  if (!stems) return []
  const longer = [...stems.letters].flatMap(([letter, next]) => stemsOf(next, begun + String.fromCharCode(letter)))
  return stems.node ? [begun, ...longer] : longer
}
