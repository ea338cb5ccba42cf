import type { Item } from '../text/items.ts'
import { type Node, nextOf } from './pattern-tree.ts'
import type { Ending, PatternTree, Starts } from './patterns.ts'

/** A pattern of several words, and the item behind it. */
export interface Longer<T> extends Ending<T> {
  to: number
}

interface Walk<T> {
  tree: PatternTree<T>
  items: readonly Item[]
  found: Longer<T>[]
}

const none: readonly [] = []

/** The patterns of several words that begin at an item, the longest first. */
export function longerPatterns<T>(
  tree: PatternTree<T>,
  { open, bits }: Starts<T>,
  items: readonly Item[],
  from: number,
): readonly Longer<T>[] {
  if (open.length === 0 || !mayGoOn(bits, items, from)) return none
  const walk: Walk<T> = { tree, items, found: [] }
  for (const node of open) goOn(walk, node, from, 1)
  return walk.found
}

/** One look tells of most words that no pattern goes on with them. */
function mayGoOn(bits: number, items: readonly Item[], from: number): boolean {
  const next = items[from + 1]
  if (!next) return false
  return !next.word || (bits & next.word.followBits) !== 0 || isHyphen(next, items[from + 2])
}

const maxPatternLength = 12

/** Reads on behind the item `at`, over a hyphen too. */
function goOn<T>(walk: Walk<T>, node: Node<T>, at: number, depth: number): void {
  if (depth === maxPatternLength) return
  step(walk, node, at + 1, depth)
  if (isHyphen(walk.items[at + 1], walk.items[at + 2])) step(walk, node, at + 2, depth)
}

function step<T>(walk: Walk<T>, node: Node<T>, at: number, depth: number): void {
  const item = walk.items[at]
  if (!item) return
  if (item.kind === 'number')
    for (const { test, node: next } of node.numbers) if (test(item)) arrive(walk, next, '', at, depth)
  const { follows, followBits } = item.word ?? walk.tree.startsOfNumber(item.text, item)
  if ((followBits & node.bits) === 0) return
  for (const { label, rest } of follows) {
    const next = nextOf(node, label)
    if (next) arrive(walk, next, rest, at, depth)
  }
}

function arrive<T>(walk: Walk<T>, node: Node<T>, rest: string, at: number, depth: number): void {
  for (const value of node.values) insert(walk.found, { value, to: at + 1, rest })
  if (!node.leaf) goOn(walk, node, at, depth + 1)
}

/** The longest first, of one length that with the least rest, of equals the one that was found first. */
function insert<T>(found: Longer<T>[], longer: Longer<T>): void {
  let at = found.length
  for (let before = found[at - 1]; before && isBetter(longer, before); before = found[at - 1]) {
    found[at] = before
    at -= 1
  }
  found[at] = longer
}

const isBetter = (a: Longer<unknown>, b: Longer<unknown>): boolean =>
  a.to > b.to || (a.to === b.to && a.rest.length < b.rest.length)

const isHyphen = (item: Item | undefined, after: Item | undefined): boolean =>
  item?.text === '-' && item.glued && after?.glued === true
