/**
 * Patterns of one language. A pattern is words with single spaces between them, read word by word, never as a regular expression:
 * `soldier*` any ending · `*said` any beginning · `#` a number · `#d` a day 1–31 · `#m` a month 1–12 · `#y` a year 1900–2099 · `#s` a number of one or two digits ·
 * `{month}` any word of that set · a hyphen in the text between two words is skipped. Case is ignored unless a word is in capitals only.
 */
export type Patterns = readonly string[]

export interface Cues {
  /** read when it stands before the event or the number */
  before: Patterns
  /** read when it stands behind */
  after: Patterns
}
