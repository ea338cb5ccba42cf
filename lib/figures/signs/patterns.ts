import type { Item } from '../text/items.ts'
import type { Token } from '../text/lex.ts'
import {
  type Classes,
  createNode,
  type Edge,
  extend,
  markLeaves,
  type Node,
  type PatternEntry,
  type Stems,
} from './pattern-tree.ts'

/** A pattern that was found: items [from, to), the value it stands for, and what is left of its last word behind a stem. */
export interface Match<T> {
  value: T
  from: number
  to: number
  rest: string
}

export interface PatternTree<T> {
  /** every pattern that begins at this item, the longest first */
  matchAt(items: readonly Item[], at: number): Match<T>[]
}

const maxPatternLength = 12

const maxWordLength = 40

/** Compiles patterns into one tree that is walked once per item: the cost does not grow with the number of patterns. */
export function createPatternTree<T>(
  entries: readonly PatternEntry<T>[],
  lex: (text: string) => Token[],
  classes: Classes = {},
): PatternTree<T> {
  const root = createNode<T>()
  for (const { pattern, value } of entries) {
    let nodes = [root]
    for (const part of pattern.split(' ').filter(Boolean))
      nodes = nodes.flatMap((node) => extend(node, part, lex, classes))
    for (const node of nodes) node.values.push(value)
  }
  markLeaves(root)
  const firstEdges = rememberEdges(root)
  return { matchAt: (items, at) => walk(firstEdges, items, at) }
}

function walk<T>(firstEdges: (item: Item) => readonly Edge<T>[], items: readonly Item[], from: number): Match<T>[] {
  const item = items[from]
  if (!item) return []
  const first = firstEdges(item)
  if (first.length === 0) return none
  const found: Match<T>[] = []
  let open = follow(first, items, from, from, found)
  for (let depth = 1; open.length > 0 && depth < maxPatternLength; depth += 1) {
    const following: Step<T>[] = []
    for (const { node, at } of open) {
      const next = items[at]
      if (next) following.push(...follow(edgesOf(node, next), items, from, at, found))
    }
    open = following
  }
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.rest.length - b.rest.length) : found
}

const none: never[] = []

// Most words of a text are met again and again; what the root knows of them is looked up once.
const maxRemembered = 20_000

function rememberEdges<T>(root: Node<T>): (item: Item) => readonly Edge<T>[] {
  const known = new Map<string, readonly Edge<T>[]>()
  return (item) => {
    if (item.kind === 'number' || item.lower.length > maxWordLength) return edgesOf(root, item)
    const found = known.get(item.text)
    if (found) return found
    if (known.size >= maxRemembered) known.clear()
    const edges = edgesOf(root, item)
    known.set(item.text, edges)
    return edges
  }
}

interface Step<T> {
  node: Node<T>
  at: number
}

function follow<T>(
  edges: readonly Edge<T>[],
  items: readonly Item[],
  from: number,
  at: number,
  found: Match<T>[],
): Step<T>[] {
  const following: Step<T>[] = []
  for (const { node, rest } of edges) {
    for (const value of node.values) found.push({ value, from, to: at + 1, rest })
    if (node.leaf) continue
    following.push({ node, at: at + 1 })
    if (isHyphen(items[at + 1], items[at + 2])) following.push({ node, at: at + 2 })
  }
  return following
}

const isHyphen = (item: Item | undefined, after: Item | undefined) =>
  item?.text === '-' && item.glued && Boolean(after?.glued)

function edgesOf<T>(node: Node<T>, item: Item): Edge<T>[] {
  const found: Edge<T>[] = []
  if (item.kind === 'number')
    for (const { test, node: next } of node.numbers) if (test(item)) found.push({ node: next, rest: '' })
  if (item.lower.length > maxWordLength) return found
  const exact = node.exact.get(item.lower)
  if (exact) found.push({ node: exact, rest: '' })
  const capitals = node.capitals.size > 0 ? node.capitals.get(item.text) : undefined
  if (capitals) found.push({ node: capitals, rest: '' })
  if (node.stems) addStems(node.stems, item, found)
  if (node.endings.size > 0) addEndings(node, item, found)
  return found
}

function addStems<T>(stems: Stems<T>, { lower }: Item, found: Edge<T>[]): void {
  let at: Stems<T> | undefined = stems
  for (let index = 0; index < lower.length && at; index += 1) {
    at = at.letters.get(lower.charCodeAt(index))
    if (at?.node) found.push({ node: at.node, rest: lower.slice(index + 1) })
  }
}

function addEndings<T>(node: Node<T>, item: Item, found: Edge<T>[]): void {
  for (let from = 0; from < item.lower.length; from += 1) {
    const next = node.endings.get(item.lower.slice(from))
    if (next) found.push({ node: next, rest: '' })
  }
}
