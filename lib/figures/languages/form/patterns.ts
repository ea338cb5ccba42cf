/**
 * Patterns of one language. A pattern is words with single spaces between them, read word by word, never as a regular expression:
 * `soldier*` any ending · `*said` any beginning · `#` a number · `#d` a day 1–31 · `#m` a month 1–12 · `#y` a year 1900–2099 · `#s` a number of one or two digits ·
 * `{month}` any word of that set · `~future` any word of that form · a hyphen in the text between two words is skipped. Case is ignored unless a
 * word is in capitals only.
 */
export type Patterns = readonly string[]

/** Words that are known by how they begin and end, whatever stands between: от*правит*, вы*рас*тет. */
export interface WordForm {
  beginnings: readonly string[]
  endings: readonly string[]
  /** words that only look so; a `*` at one end stands for anything */
  except: readonly string[]
}

export interface Cues {
  /** read when it stands before the event or the number */
  before: Patterns
  /** read when it stands behind */
  after: Patterns
}
