import type { Subject } from '../../claim.ts'
import type { Patterns } from './patterns.ts'

/** What is counted, and what is not what the watch is about. */
export interface ThingWords {
  /** what is counted */
  things: Readonly<Record<Subject, Patterns>>
  /** where the counted noun's head stands in `artillery shells` */
  nounHead: 'first' | 'last'
  /** counters that say what is counted: 발 is a round, 문 a gun */
  counters?: Readonly<Partial<Record<Subject, Patterns>>>
  /** may stand between the number and its noun beside names, and say nothing: combat, young, elite, of the */
  modifiers: Patterns
  /** end the search for the counted noun: prepositions, auxiliaries, conjunctions */
  stops: Patterns
  /** nouns of people or goods that are never ours (civilians, companies): a number with such a noun is no figure */
  foreign: Patterns
  /** who loses men in a sentence that names none of ours is not ours: the *enemy* */
  enemies?: Patterns
  /** people of a country where it is named beside them, else nobody of ours: residents */
  inhabitants?: Patterns
  /** beginnings of words that say people are there to work: граждане КНДР на *стройк*ах */
  atWork?: Patterns
  /** verb-last: beginnings of verbs of working behind people of a country: 주민 수천 명이 … *일하*고 */
  working?: Patterns
  /** what people do who are sent to do it: sent *to work*, where *they work* */
  toils?: Patterns
  /** verbs of those who go to work */
  tasks?: Patterns
  /** of pay: what is left of it with those who earn it, or is no pay */
  kept?: Patterns
  /** stands before a verb that says what for: *to* work */
  infinitive?: string
  /** behind a number without a noun: so many are *there* */
  there?: string
  /** where our people are that is not what the watch is about: a border of their own, a parade */
  elsewhere?: Patterns
  /** beginnings of words for weather and disasters: people who die of them are nobody's of ours */
  disasters?: Patterns
  /** forms of verbs that say where things have come to: *landed* in Pyongyang */
  landing?: Patterns
  /** between a number and people of the subject: своих военных */
  itsOwn?: Patterns
  /** before troops who are the ones that something is bad for: a trap *for* North Korean troops */
  sufferers?: Patterns
  /** of whoever speaks: *his* army */
  ofSpeaker?: Patterns
  /** whoever speaks and those with him: *we* lose 60 men a day */
  ourselves?: Patterns
  /** beginnings of verbs whose subject loses men */
  loses?: Patterns
  /** beginnings of verbs for what is shot out of the air */
  downed?: Patterns
  /** the same in more than one word */
  shotDown?: Patterns
  /** stand before what is struck: удар *по* городу */
  struck?: Patterns
  /** beginnings of words for people who are no soldiers: those who are killed are nobody's of the armies that are counted */
  civilians?: readonly string[]
  /** beginnings of words for what people are for or against */
  opinions?: readonly string[]
  /** beginnings of words for the units of an army, and words right before how strong they are: the corps *has* 40,000 men, a *squad of* 10; teams are few men */
  formations?: { words: readonly string[]; having: Patterns; squads?: Patterns; teams?: readonly string[] }
  /** beginnings of words for a law that forbids, and words for what it allows: under *sanctions* it *may* buy */
  sanctioned?: { law: readonly string[]; modals: Patterns }
  /** adverbs between a copula and whose something is: are *now* from the North */
  nowadays?: Patterns
  /** beginnings of words for markets and exchanges: what is quoted there is of nobody */
  markets?: readonly string[]
  /** of the words for people, those that say of whose country they are: *compatriots* of those who were counted */
  compatriots?: Patterns
  /** verb-last: right behind the country for which something is */
  aidFor?: Patterns
  /** beginnings of verbs by which arms are used up or wanted */
  needs?: readonly string[]
  /** beginnings of words that say themselves that arms are tried out */
  tests?: readonly string[]
  /** for the country of which the text tells */
  thatCountry?: Patterns
  /** beginnings of words for trade with all countries: *foreign* trade */
  worldwide?: Patterns
  /** beginnings of words for what falls on towns: people of nowhere who die of it are nobody's of ours */
  strikes?: Patterns
  /** phrases for what a sum of money would do: nobody pays it */
  sufficing?: Patterns
  /** words for a country's whole economy: a sum behind one is no trade of it */
  economies?: Patterns
  /** verb-last: beginnings of words for a country's economy: what is measured behind them is no figure of the watch */
  accounts?: Patterns
  /** what people travel for: where figures on travel are told apart by it, a number beside such a word is of them */
  journeys?: Patterns
  /** of these, words of those who register who comes for what, single ones: people of whom nothing else is said travel */
  registers?: Patterns
  /** before a number of ships or trains: by what people or things went, no figure of its own */
  aboard?: Patterns
  /** beginnings of words for a bridge or a border post: so many cars that it lets through were given to nobody */
  crossings?: readonly string[]
  /** right behind a number: of the kind that has just been told of: fired 50 *such* missiles */
  alike?: Patterns
  /** beginnings of the words with which a country spends money on tests of its own arms */
  spending?: { verbs: readonly string[]; arms: readonly string[]; tests: readonly string[] }
  /** verb-last: words for a year, with their endings: people of whom nothing else is said are as many in that year */
  years?: readonly string[]
  /** behind a number that is of the year before the one just told */
  yearBefore?: readonly string[]
  /** stems of what grows by percents and is neither people nor things: *prices* rose by 20 percent */
  prices?: readonly string[]
  /** endings of ships, trains and planes by which people or things went: на семи корабл*ях* */
  aboardEndings?: readonly string[]
  /** behind a number and a dash, before its noun: 12 тысяч — *столько* солдат */
  soMany?: Patterns
  /** beginnings of words for what a country may buy: a number of barrels beside one is none that came */
  limits?: readonly string[]
  /** stems of words for going over a limit */
  exceeding?: readonly string[]
  /** beside a number of people, that they are not there: a *shortage* of 4,000 workers */
  shortages?: Patterns
  /** what a country measures in percent that is no part of anything the watch counts: *inflation* */
  rates?: Patterns
  /** before missiles that are tested and go to nobody: the *launch of* seven missiles */
  testing?: Patterns
  /** beginnings of words for money that is taken */
  thefts?: Patterns
  /** beginnings of words behind missiles that only fly: *landed* in the sea */
  flights?: Patterns
  /** of `supplied`, what is done to arms that are there: fired, shot down */
  fired?: Patterns
  /** verb-last: beginnings of words right before arms that somebody shoots or keeps, not those that he was given */
  held?: Patterns
  /** stems of the words for people of our side who are only called by their country: *північнокорейці* */
  natives?: readonly string[]
  /** before whoever has such things, too: shells *of the type* Russia has fired */
  sorts?: Patterns
  /** stems of the words for trade that goes both ways: товарооборот */
  mutual?: readonly string[]
  /** between a counter and the noun that it counts: 600명*의* 전사자 */
  ofCounted?: Patterns
  /** verb-last: around by how many two counts differ: 이*보다* 1000명 더 *많은* */
  than?: { before: Patterns; behind: Patterns }
  /** verb-last: beginnings of words right behind arms that are still there: 포탄이 *남아* */
  left?: Patterns
  /** verb-last: beginnings of words behind a count that something else comes to: 160만 발에 *해당*하는 */
  amounting?: Patterns
}
