import type { WordForm } from '../languages/form/patterns.ts'
import { createFormTest } from './word-forms.ts'

/** What a pattern asks of a word, as a number: all patterns that ask the same share it. */
export type Label = number

/** A label that a word answers to, and what is left of the word behind a stem. */
export interface Answer {
  label: Label
  rest: string
}

/** Different labels may share a bit: most words are told apart by it. */
export const bitOf = (label: Label): number => 1 << (label & 31)

export interface Labels {
  exact(lower: string): Label
  /** words in capitals only, compared as written */
  capitals(text: string): Label
  stem(lower: string): Label
  ending(lower: string): Label
  /** by the name of a form that the language has */
  form(name: string): Label
  /** the word itself first, then its stems, the shortest first, then its endings, the longest first, then its forms */
  answersOf(text: string, lower: string): Answer[]
}

const maxWordLength = 40

export function createLabels(forms: Readonly<Record<string, WordForm>>): Labels {
  let count = 0
  const tables = {
    exact: new Map<string, Label>(),
    capitals: new Map(),
    stems: new Map(),
    endings: new Map(),
    forms: new Map(),
  }
  const tests = Object.entries(forms).map(([name, form]) => ({ name, isOf: createFormTest(form) }))
  const labelIn =
    (table: Map<string, Label>) =>
    (key: string): Label => {
      const label = table.get(key) ?? count
      if (label === count) count += 1
      table.set(key, label)
      return label
    }
  const labelOfForm = labelIn(tables.forms)
  return {
    exact: labelIn(tables.exact),
    capitals: labelIn(tables.capitals),
    stem: labelIn(tables.stems),
    ending: labelIn(tables.endings),
    form(name) {
      if (!Object.hasOwn(forms, name)) throw new Error(`A pattern asks for ~${name}: the language has no such form.`)
      return labelOfForm(name)
    },
    answersOf(text, lower) {
      if (lower.length > maxWordLength) return []
      const answers: Answer[] = []
      const ask = (table: ReadonlyMap<string, Label>, part: string, rest: string): void => {
        const label = table.get(part)
        if (label !== undefined) answers.push({ label, rest })
      }
      ask(tables.exact, lower, '')
      ask(tables.capitals, text, '')
      for (let end = 1; end <= lower.length; end += 1) ask(tables.stems, lower.slice(0, end), lower.slice(end))
      for (let from = 0; from < lower.length; from += 1) ask(tables.endings, lower.slice(from), '')
      for (const { name, isOf } of tests) if (isOf(lower)) ask(tables.forms, name, '')
      return answers
    },
  }
}
