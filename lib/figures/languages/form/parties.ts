import type { Cues, Patterns } from './patterns.ts'

/** Whose it is and where it goes, and how names are written. */
export interface PartyWords {
  /** before or behind a party: it is where something goes to, not whose it is */
  toward: Cues
  /** before or behind a party: it is whose it is */
  origin: Cues
  /** the mark of a possessor that is written onto a word: 's; '' if none */
  possessive: string
  /** two words before the country that they are of: *обратно* в КНДР */
  back?: Patterns
  /** behind a verb of motion, where those come from who are moved: sent workers *home* */
  home?: Patterns
  /** before a party with which somebody agrees on something: договорилась *с* КНДР */
  partners?: Patterns
  /** names of countries and capitals in a case of their own for who does something, single words: Москва */
  countries?: Patterns
  /** endings of a party's name that is not who does it: Росі*ї*, Украин*у* */
  oblique?: Patterns
  /** behind a title that ends so, a name has other endings than its own: [as written, its own], the longest first */
  /** endings of the adjective that the name of a body begins with: Национальн*ая* организация туризма */
  bodyEndings?: Patterns
  nameCases?: { titles: Patterns; endings: readonly (readonly [written: string, own: string])[] }
  /** how its letters are written in Latin ones, for ids of people whom no gazetteer knows */
  latin?: Readonly<Record<string, string>>
}
