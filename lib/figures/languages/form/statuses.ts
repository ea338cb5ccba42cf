import type { Cues, Patterns } from './patterns.ts'

/** Whether it has come to be: planned, possible, denied, done, said before. */
export interface StatusWords {
  planned: Cues
  possible: Cues
  denied: Cues
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
  /** takes `planned` back: already */
  done: Patterns
  /** endings of a verb in the past, which is no plan */
  past?: Patterns
  /** the text calls the number an earlier one */
  superseded: Cues
  /** the text calls the number the new one: now, updated */
  updated: Patterns
}
