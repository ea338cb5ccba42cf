import type { Language } from '../languages/language.ts'
import { createDictionary, type Word } from '../text/dictionary.ts'
import type { Item } from '../text/items.ts'
import { createLexer } from '../text/lex.ts'
import { remember } from '../text/words.ts'
import {
  createBehind,
  createNode,
  extend,
  initialBit,
  markLeaves,
  type Node,
  type PatternEntry,
  type Stems,
  type Written,
} from './pattern-tree.ts'

/** What the tree knows of a word that patterns begin with: those that it makes alone, the best first, and where others go on. */
export interface Starts<T> {
  closed: readonly Ending<T>[]
  open: readonly Node<T>[]
  /** some pattern has it behind its first word: most words go on with nothing, and need not be looked for */
  follows: boolean
}

interface Ending<T> {
  value: T
  to: number
  /** what is left of the last word behind a stem */
  rest: string
}

export interface PatternTree<T> {
  startsOf: (text: string, lower: string) => Starts<T>
  startsOfNumber: (text: string, item: Item) => Starts<T>
}

const nothing = { closed: [], open: [], follows: false }

/** Compiles patterns into one tree that is walked once per item: the cost does not grow with the number of patterns. */
export function createPatternTree<T>(language: Language, entries: readonly PatternEntry<T>[]): PatternTree<T> {
  const lex = createLexer(language, createDictionary(language, { numeralOf: () => null, startsOf: () => nothing }))
  const { months, weekdays } = language.calendar
  const classes = { month: Object.keys(months), weekday: Object.keys(weekdays) }
  const root = createNode<T>()
  for (const { pattern, value } of entries) {
    let nodes = [root]
    for (const part of pattern.split(' ').filter(Boolean))
      nodes = nodes.flatMap((node) => extend(node, part, lex, classes))
    for (const node of nodes) node.values.push(value)
  }
  markLeaves(root)
  const behind = createBehind(root)
  return {
    startsOf: (text, lower) => startsOf(root, behind, { kind: 'word', text, lower, numeral: undefined }),
    startsOfNumber: remember((_text, item: Item) => startsOf(root, behind, item)),
  }
}

function startsOf<T>(root: Node<T>, behind: Node<T>, written: Written): Starts<T> {
  const edges = nextOf(root, written)
  const closed = edges.flatMap(({ node, rest }) => node.values.map((value) => ({ value, to: 1, rest })))
  const open = edges.flatMap(({ node }) => (node.leaf ? [] : [node]))
  return { closed: closed.sort(byRest), open, follows: nextOf(behind, written).length > 0 }
}

const byRest = (a: Ending<unknown>, b: Ending<unknown>) => a.rest.length - b.rest.length

/** Adds a pattern that was found to what has been found: the value it stands for, items [from, to), the rest of its last word. */
type Add<T, L> = (lists: L, value: T, from: number, to: number, rest: string) => void

/** Adds every pattern that begins at an item, the longest first. */
export function eachPattern<T, L>(
  { closed, open }: Starts<T>,
  items: readonly Item[],
  from: number,
  lists: L,
  add: Add<T, L>,
): void {
  if (open.length > 0) {
    const longer: Ending<T>[] = []
    for (const node of open) goOn(node, items, from, 1, longer)
    if (longer.length > 1) longer.sort((a, b) => b.to - a.to || byRest(a, b))
    for (const { value, to, rest } of longer) add(lists, value, from, to, rest)
  }
  for (const { value, rest } of closed) add(lists, value, from, from + 1, rest)
}

const maxPatternLength = 12

/** Reads on behind the item `at`, over a hyphen too. */
function goOn<T>(node: Node<T>, items: readonly Item[], at: number, depth: number, longer: Ending<T>[]): void {
  if (depth === maxPatternLength) return
  step(node, items, at + 1, depth, longer)
  if (isHyphen(items[at + 1], items[at + 2])) step(node, items, at + 2, depth, longer)
}

function step<T>(node: Node<T>, items: readonly Item[], at: number, depth: number, longer: Ending<T>[]): void {
  const item = items[at]
  if (!item || (item.word && !mayGoOn(node, item.word))) return
  for (const { node: next, rest } of nextOf(node, item)) {
    for (const value of next.values) longer.push({ value, to: at + 1, rest })
    if (!next.leaf) goOn(next, items, at, depth + 1, longer)
  }
}

const mayGoOn = <T>({ initials }: Node<T>, { lower, starts }: Word): boolean =>
  starts.follows && (initials & initialBit(lower)) !== 0

const isHyphen = (item: Item | undefined, after: Item | undefined) =>
  item?.text === '-' && item.glued && after?.glued === true

interface Edge<T> {
  node: Node<T>
  rest: string
}

const none: [] = []
const maxWordLength = 40

/** Where patterns go on with this item. */
function nextOf<T>(node: Node<T>, written: Written): readonly Edge<T>[] {
  let edges: readonly Edge<T>[] = none
  if (written.kind === 'number')
    for (const { test, node: next } of node.numbers) if (test(written)) edges = [...edges, { node: next, rest: '' }]
  const { text, lower } = written
  if (lower.length > maxWordLength) return edges
  const exact = node.exact.get(lower)
  if (exact) edges = [...edges, { node: exact, rest: '' }]
  const capitals = node.capitals.size > 0 ? node.capitals.get(text) : undefined
  if (capitals) edges = [...edges, { node: capitals, rest: '' }]
  if (node.stems) edges = joined(edges, stemEdges(node.stems, lower))
  return node.endings.size > 0 ? joined(edges, endingEdges(node, lower)) : edges
}

// Most items go on with nothing or one thing: nothing is copied then.
const joined = <T>(a: readonly Edge<T>[], b: readonly Edge<T>[]): readonly Edge<T>[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b]

function stemEdges<T>(stems: Stems<T>, lower: string): readonly Edge<T>[] {
  let edges: Edge<T>[] = none
  let at: Stems<T> | undefined = stems
  for (let index = 0; index < lower.length && at; index += 1) {
    at = at.letters.get(lower.charCodeAt(index))
    if (at?.node) edges = [...edges, { node: at.node, rest: lower.slice(index + 1) }]
  }
  return edges
}

function endingEdges<T>({ endings }: Node<T>, lower: string): readonly Edge<T>[] {
  let edges: Edge<T>[] = none
  for (let from = 0; from < lower.length; from += 1) {
    const next = endings.get(lower.slice(from))
    if (next) edges = [...edges, { node: next, rest: '' }]
  }
  return edges
}
