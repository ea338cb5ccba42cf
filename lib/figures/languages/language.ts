import type { AmountWords } from './form/amounts.ts'
import type { Attribution } from './form/attribution.ts'
import type { Calendar } from './form/calendar.ts'
import type { EventWords } from './form/events.ts'
import type { Numerals } from './form/numerals.ts'
import type { PartyWords } from './form/parties.ts'
import type { Patterns } from './form/patterns.ts'
import type { StatusWords } from './form/statuses.ts'
import type { ThingWords } from './form/things.ts'

/** How a text of it is cut into sentences and words. */
interface TextWords {
  /** words whose dot ends no sentence, and titles before a name */
  abbreviations: Patterns
  /** of these, those behind a number, whose dot ends a sentence where a capital follows: 11 тыс. Солдаты … */
  scales?: Patterns
  /** endings that only the last word of a sentence has, with a stop behind it or not: 말했*습니다* */
  final?: Patterns
  /** headings of a list of links to other articles, in lower case: read also */
  related?: Patterns
  /** a letter that papers write or leave, and the one that stands for it everywhere in the tables: ё, е */
  sameLetters?: readonly (readonly [written: string, same: string])[]
  /** no spaces between words (Japanese, Chinese) */
  spaceless?: boolean
}

/**
 * Everything the engine knows of a language, an idea a file in `form/`. A list may be empty where the language has no such thing; what only some
 * languages have may be left out.
 */
export interface Language extends TextWords, AmountWords, ThingWords, EventWords, StatusWords, PartyWords {
  numerals: Numerals
  calendar: Calendar
  attribution: Attribution
}
