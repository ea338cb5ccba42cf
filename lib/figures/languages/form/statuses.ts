import type { Cues, Patterns, WordForm } from './patterns.ts'

/** Whether it has come to be: planned, possible, denied, done, said before. */
export interface StatusWords {
  planned: Cues
  /** forms of words that patterns may ask for by their name: ~future */
  forms?: Readonly<Record<string, WordForm>>
  possible: Cues
  denied: Cues
  /** end a noun phrase with the clause that it is about, phrases with their marks: reports *that* … */
  contents?: Patterns
  /** right before a verb, says that it is not so: who did *not* confirm says nothing */
  negation?: Patterns
  /** verb-last: verbs in the present that end a headline on what is to come: 6천 명 더 *보낸다* */
  announced?: Patterns
  /** the present of verbs that a sentence of the text ends in when somebody is to go */
  leaving?: Patterns
  /** verb-last: forms of `possible` that behind a verb of the past say what is believed: 보낸 *것 같다* */
  seeming?: Patterns
  /** forms of `possible` that only put it mildly: 갔다고 *볼 수 있다* */
  asserted?: Patterns
  /** phrases for adding up what has been counted: *would bring* the total to */
  summing?: Patterns
  /** takes `planned` back: already */
  done: Patterns
  /** words that open a clause which only supposes, those before them that ask, and those in it that tell what has been: if, asked *if*, had */
  conditions?: { openers: Patterns; asking: Patterns; told: Patterns }
  /** beginnings of verbs of making ready, and of words for a fight: who makes ready for one is there */
  readying?: { verbs: readonly string[]; fights: readonly string[] }
  /** endings of a verb in the past, which is no plan */
  past?: Patterns
  /** the text calls the number an earlier one */
  superseded: Cues
  /** the text calls the number the new one: now, updated */
  updated: Patterns
}
