import type { Language } from '../languages/language.ts'
import { createDictionary } from '../text/dictionary.ts'
import type { Item } from '../text/items.ts'
import { createLexer } from '../text/lex.ts'
import { remember } from '../text/words.ts'
import { type Answer, bitOf, createLabels } from './labels.ts'
import { labelsBehind, type Node, type PatternEntry, plant, type Written } from './pattern-tree.ts'

/** What the patterns know of a word. */
export interface Starts<T> {
  /** those that it makes alone, the best first */
  closed: readonly Ending<T>[]
  /** where others go on that begin with it, and by which labels */
  open: readonly Node<T>[]
  bits: number
  /** what it answers to inside a pattern: most words to nothing */
  follows: readonly Answer[]
  followBits: number
}

/** A pattern that ends, and what is left of its last word behind a stem. */
export interface Ending<T> {
  value: T
  rest: string
}

export interface PatternTree<T> {
  startsOf: (text: string, lower: string) => Starts<T>
  startsOfNumber: (text: string, item: Item) => Starts<T>
}

const nothing = { closed: [], open: [], bits: 0, follows: [], followBits: 0 }

/** Compiles patterns into one tree that is walked once per item: the cost does not grow with the number of patterns. */
export function createPatternTree<T>(language: Language, entries: readonly PatternEntry<T>[]): PatternTree<T> {
  const lex = createLexer(language, createDictionary(language, { numeralOf: () => null, startsOf: () => nothing }))
  const { months, weekdays } = language.calendar
  const classes = { month: Object.keys(months), weekday: Object.keys(weekdays) }
  const labels = createLabels(language.forms ?? {})
  const root = plant(entries, { lex, labels, classes })
  const behind = labelsBehind(root)
  const startsOf = (written: Written): Starts<T> => {
    const answers = labels.answersOf(written.text, written.lower)
    const closed: Ending<T>[] = []
    const open: Node<T>[] = []
    for (const { node, rest } of nextOf(root, written, answers)) {
      for (const value of node.values) closed.push({ value, rest })
      if (!node.leaf) open.push(node)
    }
    const follows = answers.filter(({ label }) => behind.has(label))
    return {
      closed: closed.length === 0 ? nothing.closed : closed.sort((a, b) => a.rest.length - b.rest.length),
      open: open.length === 0 ? nothing.open : open,
      bits: open.reduce((bits, node) => bits | node.bits, 0),
      follows: follows.length === 0 ? nothing.follows : follows,
      followBits: follows.reduce((bits, { label }) => bits | bitOf(label), 0),
    }
  }
  return {
    startsOf: (text, lower) => startsOf({ kind: 'word', text, lower, numeral: undefined }),
    startsOfNumber: remember((_text, item: Item) => startsOf(item)),
  }
}

const nextOf = <T>({ words, numbers }: Node<T>, written: Written, answers: readonly Answer[]) => [
  ...numbers.flatMap(({ test, node }) => (written.kind === 'number' && test(written) ? [{ node, rest: '' }] : [])),
  ...answers.flatMap(({ label, rest }) => {
    const node = words.get(label)
    return node ? [{ node, rest }] : []
  }),
]
