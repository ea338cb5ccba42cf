import type { Metric, Side, Subject } from '../claim.ts'

/**
 * Patterns of one language. A pattern is words with single spaces between them, read word by word, never as a regular expression:
 * `soldier*` any ending · `*said` any beginning · `#` a number · `#d` a day 1–31 · `#m` a month 1–12 · `#y` a year 1900–2099 · `#s` a number of one or two digits ·
 * `{month}` any word of that set · a hyphen in the text between two words is skipped. Case is ignored unless a word is in capitals only.
 */
export type Patterns = readonly string[]

/** What a hedge word says. `exact` is what remains when there is none, `range` and `order_of_magnitude` come from the numeral. */
export type HedgeName = 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'nearly'

/** Why a number is no quantity. Each language lists its own patterns; a mask covers every number inside the pattern. */
export const maskKinds = [
  'date',
  'time',
  'ordinal',
  'id',
  'calibre',
  'age',
  'score',
  'duration',
  'distance',
  'views',
  'idiom',
] as const
export type MaskKind = (typeof maskKinds)[number]

/** Units that are named by a word of their own, beside those that follow from the counted thing; `times` is a multiple (трижды, in 9 раз больше). */
export const unitNames = [
  'person',
  'usd',
  'percent',
  'vessel',
  'train',
  'flight',
  'ton',
  'km',
  'item',
  'times',
] as const
export type UnitName = (typeof unitNames)[number]

/** Unnamed people and bodies who are quoted by what they are; with a name behind, the name is the source. */
export const roleNames = [
  'officials',
  'lawmaker',
  'intelligence',
  'military',
  'ministry',
  'government',
  'president',
  'minister',
  'spokesperson',
  'governor',
  'commander',
  'diplomats',
  'experts',
  'media',
  'reports',
  'sources',
  'channel',
  'agency',
  'customs',
  'company',
] as const
export type RoleName = (typeof roleNames)[number]

/** [from, below), and from where it counts before a scale: dozens are 24 and more, tens of thousands 10,000 and more */
export type VagueWord = readonly [from: number, below: number, beforeScale?: number]

export interface Numerals {
  /** separators inside digits: 1,000 or 1 000; a comma before exactly three digits is a group unless a scale follows */
  groups: readonly (',' | ' ' | '.')[]
  decimals: readonly ('.' | ',')[]
  /** scales, counters and endings are written onto the number (`1만5천여명이`): such words are cut into their parts first */
  glued: boolean
  /** between the whole and its tenths: one *point* six million */
  point?: Patterns
  /** one word, one value; `*` allowed: `двух`, `трехсот`, `twenty` */
  values: Readonly<Record<string, number>>
  /** multiply what stands directly before and add up: hundred, 천, 백 */
  minor: Readonly<Record<string, number>>
  /** multiply all that stands before: thousand, тыс, 만, 억 */
  major: Readonly<Record<string, number>>
  /** letters right behind digits, case as written: K, M, bn */
  suffixes: Readonly<Record<string, number>>
  /** a word that is one only before a scale: a thousand */
  article: Patterns
  /** `half a million`, `two and a half thousand`; [] where one word does it (полтора) */
  half: Patterns
  /** joins parts of a numeral: two hundred *and* fifty */
  joiners: Patterns
  /** vague words as [from, below): dozens [24, 100), several [2, 10), 수백 [100, 1000) */
  vague: Readonly<Record<string, VagueWord>>
  /** of these `vague` words, which are no figure without a scale: several, a few */
  vagueNeedsScale: Patterns
  /** scales that stand before their number where it is about so many: тысяч десять */
  inverted?: Patterns
  /** of `vague`, those that behind a hedge are one of their scale: около тысячи is about 1,000, тысячи are thousands */
  singularBehindHedge?: Patterns
  /** stands between a vague word and its scale: tens *of* thousands */
  linkers: Patterns
  /** parts of a whole in percent, read as a share when a whole follows or precedes: half 50, third 33.3 */
  fractions: Readonly<Record<string, number>>
  /** of these, those that are ordinals without a count before them: *a* third, *two* thirds */
  fractionsNeedCount: Patterns
  /** before one of `fractionsNeedCount`, which is a share then: *каждый* второй is a half */
  every?: Patterns
  /** between part and whole: four *in* five */
  outOf: Patterns
  /** between denominator and numerator: 3*분의*1 */
  over: Patterns
  /** inside or right behind a numeral, "a little more": 여, -odd */
  odd: Patterns
  /** where numerals are glued: words that begin like a numeral and are none (열차 is no 열|차) */
  whole?: Patterns
}

/** A range is `open` A `middle` B; `open` may be empty. `A (unit) middle B unit`. */
export interface RangeFrame {
  open: Patterns
  middle: Patterns
}

export interface Cues {
  /** read when it stands before the event or the number */
  before: Patterns
  /** read when it stands behind */
  after: Patterns
}

export type RelativeDay =
  | number
  | readonly [from: number, to: number]
  | { readonly month: number }
  | { readonly year: number }

export interface Calendar {
  months: Readonly<Record<string, number>>
  /** 0 is Sunday */
  weekdays: Readonly<Record<string, number>>
  /** `#d {month}`, `{month} #d , #y`: the first group is read as a date; order of the signs says what they are */
  dates: Patterns
  /** before or behind a date: a period begins then (*since* August, 8월*부터*), which is no day of the count */
  begins?: { before: Patterns; after: Patterns }
  /** before the date by which something is planned, in the months to come: *by* December */
  terms?: Patterns
  /** days before publication: today 0, yesterday 1, this week: [6, 0], last week: [13, 7]; months of the calendar: last month { month: 1 }, last year { year: 1 } */
  relative: Readonly<Record<string, RelativeDay>>
}

/** Everything the engine knows of a language. Each list may be empty where the language has no such thing; none may be left out. */
export interface Language {
  /** where our people are that is not what the watch is about: a border of their own, a parade */
  elsewhere?: Patterns
  /** headings of a list of links to other articles, in lower case: read also */
  related?: Patterns
  /** words whose dot ends no sentence, and titles before a name */
  abbreviations: Patterns
  /** right before a verb, says that it is not so: who did *not* confirm says nothing */
  negation?: Patterns
  /** of `supplied`, what is done to arms that are there: fired, shot down */
  fired?: Patterns
  /** tests and firings of arms, which nobody gave */
  launches?: Patterns
  /** of these, those behind a number, whose dot ends a sentence where a capital follows: 11 тыс. Солдаты … */
  scales?: Patterns
  /** how its letters are written in Latin ones, for ids of people whom no gazetteer knows */
  latin?: Readonly<Record<string, string>>
  /** the mark of a possessor that is written onto a word: 's; '' if none */
  possessive: string
  /** verb last, markers behind the noun, cues behind the event (Korean, Japanese) */
  verbLast: boolean
  /** no spaces between words (Japanese, Chinese) */
  spaceless?: boolean
  /** where the counted noun's head stands in `artillery shells` */
  nounHead: 'first' | 'last'
  numerals: Numerals
  ranges: readonly RangeFrame[]
  /** verbs of change: rose *from* 600 *to* 2,000 is two figures, no range */
  changes: Patterns
  hedges: { before: Readonly<Record<HedgeName, Patterns>>; after: Readonly<Record<HedgeName, Patterns>> }
  /** another 6,000; 2,000 more */
  increment: Cues
  /** behind an ordinal: one of a series, 3*차* 파병 */
  waves?: Patterns
  /** per day, a month, per head */
  rate: Patterns
  masks: Readonly<Record<MaskKind, Patterns>>
  units: Readonly<Record<UnitName, Patterns>>
  /** right before a number of `times`, make it a multiple (*в* 3 раза); a word that is number and `times` in one (вдвое) needs none */
  multiplied?: Patterns
  /** right before a number that has no word for times behind it: multiplied *by* nine, by a factor *of* nine */
  factors?: Patterns
  /** verbs that stand without tense where another one rules them: will train *and send* */
  infinitives?: Patterns
  /** before whoever has such things, too: shells *of the type* Russia has fired */
  sorts?: Patterns
  /** counters that say what is counted: 발 is a round, 문 a gun */
  counters?: Readonly<Partial<Record<Subject, Patterns>>>
  /** other money, by its code in lower case: krw, rub; read as money, its unit is `other:krw` */
  coins?: Readonly<Record<string, Patterns>>
  /** currency signs and words before the number: $, US$ */
  currencyBefore: Patterns
  /** what is counted */
  things: Readonly<Record<Subject, Patterns>>
  /** nouns of people or goods that are never ours (civilians, companies): a number with such a noun is no figure */
  foreign: Patterns
  /** may stand between the number and its noun beside names, and say nothing: combat, young, elite, of the */
  modifiers: Patterns
  /** verb-last: of the modifiers, those that stand by the verb and link no noun (모두) */
  adverbs?: Patterns
  /** people of a country where it is named beside them, else nobody of ours: residents */
  inhabitants?: Patterns
  /** what people travel for: where figures on travel are told apart by it, a number beside such a word is of them */
  journeys?: Patterns
  /** end the search for the counted noun: prepositions, auxiliaries, conjunctions */
  stops: Patterns
  /** `the 11,000`, `these 6,000`: what is known already */
  definite: Patterns
  /** before the number of all of whom some were lost: the dead *from* 11,000 troops */
  wholes?: Patterns
  /** before a number without noun: so many are there, whatever happened to those before (всего их там 12 тысяч) */
  present?: Patterns
  /** before a number of ships or trains: by what people or things went, no figure of its own */
  aboard?: Patterns
  /** nouns between a hedge and its number: an estimated *value* of $5 billion */
  amounts?: Patterns
  /** words for a country's whole economy: a sum behind one is no trade of it */
  economies?: Patterns
  /** before missiles that are tested and go to nobody: the *launch of* seven missiles */
  testing?: Patterns
  /** who loses men in a sentence that names none of ours is not ours: the *enemy* */
  enemies?: Patterns
  /** beginnings of words for weather and disasters: people who die of them are nobody's of ours */
  disasters?: Patterns
  /** open a sentence on those whom the figure before left out: *the rest* flew */
  remainder?: Patterns
  /** out of, of the: the number before is a part of the number behind */
  partOf: Patterns
  events: Readonly<Record<Metric, Patterns>>
  /** verb-last: behind a number that stands behind another one: 1천 명의 3*배*, so that both are of the same thing */
  multiples?: Patterns
  /** verb-last: beginnings of words for a visit, by who is visited: *방북* is going to the North */
  visits?: Readonly<Partial<Record<Side, Patterns>>>
  /** verb-last: beginnings of words for a country's economy: what is measured behind them is no figure of the watch */
  accounts?: Patterns
  /** verb-last: beginnings of words right before arms that somebody shoots or keeps, not those that he was given */
  held?: Patterns
  /** words of `paid` that among figures of trade are trade: 수입 is income and import */
  imports?: Patterns
  /** behind a number, or before one behind a word for sooner: it is only compared with (보다, раніше *за*) */
  comparing?: Patterns
  /** of the events, those whose subject gets it: received, bought */
  receiving?: Patterns
  /** before a participle they make it the main verb: been, were */
  auxiliaries: Patterns
  /** before a participle they make it a passive, whose subject gets what stands behind it: Moscow *was* given 40 guns */
  passive?: Patterns
  /** say of an event that it is what for, verb-last behind it (훈련시키기 *위해*), else before it (з *метою* навчання) */
  purposes?: Patterns
  /** verb-last: behind an event, say that it is over before the next one: 훈련을 *마치고* 배치됐다 */
  completed?: Patterns
  /** verb-last: endings of participles in the passive: 생포*된* */
  passives?: Patterns
  /** before a number that says the one before it in another measure: a million barrels, *that is* 56,000 tons */
  restating?: Patterns
  /** right before a bare number, say how many there were and are: *было* 2 тысячи, *стало* 5 */
  was?: Patterns
  /** stand between a subject and the number that it is, with a clause of its own before them: «— это» */
  copulas?: Patterns
  /** `killed or wounded`, `dead and injured` are one event */
  joiners: Patterns
  /** begin a new clause */
  clauses: Patterns
  planned: Cues
  possible: Cues
  denied: Cues
  /** verb-last: verbs in the present that end a headline on what is to come: 6천 명 더 *보낸다* */
  announced?: Patterns
  /** the present of verbs that a sentence of the text ends in when somebody is to go */
  leaving?: Patterns
  /** verb-last: endings of a verb that has the tense and the mood of the next one (보내*고*) */
  tenseless?: Patterns
  /** verb-last: endings of a verb or a noun that set the next one beside it, and do not say how it came to be */
  linking?: Patterns
  /** verb-last: beginnings of words that make the verb before them a part of the next one: 보낸 *것*으로 보인다; any other noun ends its clause */
  nominal?: Patterns
  /** verb-last: forms of `possible` that behind a verb of the past say what is believed: 보낸 *것 같다* */
  seeming?: Patterns
  /** forms of `possible` that only put it mildly: 갔다고 *볼 수 있다* */
  asserted?: Patterns
  /** verbs of a clause without tense, which has that of its main clause: will help, *sending* sappers */
  gerunds?: Patterns
  /** takes `planned` back: already */
  done: Patterns
  /** endings of a verb in the past, which is no plan */
  past?: Patterns
  /** the text calls the number an earlier one */
  superseded: Cues
  /** the text calls the number the new one: now, updated */
  updated: Patterns
  /** between a noun and its number: soldiers *number* 11,000 */
  counting?: Patterns
  /** words that take up the last figure: the figure, the toll, the total */
  anaphors: Patterns
  /** before or behind a party: it is where something goes to, not whose it is */
  toward: Cues
  /** before or behind a party: it is whose it is */
  origin: Cues
  /** right before a number that tells of whom the sentence before was: «*йдеться про* двох солдатів» */
  pointing?: Patterns
  /** endings of a party by whom something is done: снарядов, полученных Росси*ей* */
  byWhom?: Patterns
  /** endings of a noun of which there are so many: солдат, рабоч*их*, сапер*ов* */
  ofMany?: Patterns
  /** endings of a noun that says by what something is done, farther behind a number: раненых увезли поезд*ами* */
  means?: Patterns
  /** endings of people to whom something is given: платят рабоч*им* */
  dative?: Patterns
  /** beginnings of words that say people are there to work: граждане КНДР на *стройк*ах */
  atWork?: Patterns
  /** endings of a party's name that is not who does it: Росі*ї*, Украин*у* */
  oblique?: Patterns
  /** behind a title that ends so, a name has other endings than its own: [as written, its own], the longest first */
  nameCases?: { titles: Patterns; endings: readonly (readonly [written: string, own: string])[] }
  attribution: Attribution
  calendar: Calendar
  /** stems of the words for trade that goes both ways: товарооборот */
  mutual?: readonly string[]
  /** stems of the words that name a number without its noun: речь о 10 000, цифра в 10 000 */
  talk?: readonly string[]
}

export interface Attribution {
  /** X said that …, …, said X; verb-last: X은 … 밝혔다 */
  verbs: Patterns
  /** put … at, gave … as: a verb that is one of saying only with this word before the number */
  putAt: {
    verbs: Patterns
    at: Patterns
    /** verbs of saying only right before a number: named 300, counted 600 */
    naming?: Patterns
  }
  /** before the one who does it in a passive: reported *by* */
  agents?: Patterns
  /** before the source: according to, по данным, says a report by */
  according: Patterns
  /** behind the source: 에 따르면 */
  accordingAfter: Patterns
  /** the one who speaks passes on what this one said: citing, quoted by, briefed by, со ссылкой на */
  citing: Cues
  /** X's estimate, estimates by X, X data */
  nouns: Patterns
  /** between such a noun and its source: by, from, of */
  nounLinks: Patterns
  /** before a word that is noun and verb, make it a noun: no *such* claim */
  determiners?: Patterns
  /** he, it, they */
  pronouns: Patterns
  /** of these, those of a person: he, she */
  personal?: Patterns
  /** stand for the place or office that the sentence has named inside of a place: там */
  there?: Patterns
  /** right before an office, stand for the country that the sentence has named last: the *country 's* government */
  ownCountry?: Patterns
  /** open a sentence that only says who said the one before: "this was reported by" */
  aboutThis?: Patterns
  /** of all sources, words for several people: they, officials; "it" and "he" never stand for these */
  plurals?: Patterns
  /** `the agency`, `the president`: the last such source */
  anaphors: Patterns
  /** before somebody who is only told: in an interview with, в беседе с */
  hearers?: Patterns
  /** we, I: whoever says so is named outside the quotation */
  firstPerson?: Patterns
  /** whoever is quoted gives no number: named no figure, declined to confirm */
  silent?: Patterns
  /** `the agency, which expects …`: passes the verb on to the noun before */
  relatives: Patterns
  /** endings of a source that is the subject (verb-last languages): 은, 는, 이, 가 */
  subjectEndings: Patterns
  /** of these, those of the topic, who speaks the whole sentence: 은, 는 */
  topicEndings?: Patterns
  /** verb-last: forms of `verbs` that stand before what was said: 국정원이 *밝힌* 1만명 */
  attributive?: Patterns
  /** verb-last: end what was said, so that a source behind them said what stands before: …보냈*다고* 국방부가 밝혔다 */
  quotatives?: Patterns
  /** verb-last: endings of words that are no bare noun, so no name before a title */
  particles?: Patterns
  /** verb-last: nouns that only look as if they carried the marker of a subject (전문가) */
  unmarked?: Patterns
  /** verb-last: beginnings of titles that stand behind a name, of those that are also roles of their own */
  titles?: Patterns
  /** verb-last: between an office and one that belongs to it (산하, 소속) */
  under?: Patterns
  /** verb-last: beginnings of words for those who speak with the country before them: 우크라이나와 *동맹*국들은 */
  allies?: Patterns
  /** verb-last: beginnings of verbs of ordering */
  orders?: Patterns
  /** verb-last: beginnings of verbs that say something only right behind what is quoted */
  alike?: Patterns
  /** verb-last: markers of an object */
  objectEndings?: Patterns
  /** verb-last: what a country makes known of its own, before the number (북한이 *공개한* …) and at the end (*인정했다*), each a stem */
  disclosing?: { attributive: Patterns; finite: Patterns }
  /** who says it is told by the frame alone, whatever its verb: endings of finite verbs and of plural ones, `that` behind them, `in` before an office, `about` before what is told */
  frames?: {
    finite: Patterns
    plural: Patterns
    that: Patterns
    inside: Patterns
    about: Patterns
    /** *what* X *called* … */
    calling?: { what: Patterns; verbs: Patterns }
  }
  /** verbs behind which stands who is told, single words; without them any verb may be one */
  telling?: Patterns
  /** verbs by which a paper comes out, single words: a report *released* by X, that X *published* */
  issuing?: Patterns
  /** open a sentence that turns to something else: whoever spoke before is not meant */
  turns?: Patterns
  /** verb-last: words before the office of somebody who held it, and how titles end that stand before or behind a name */
  former?: { words: Patterns; titles: Patterns }
  /**
   * verb-last: sentences that only say whose words or paper stand beside them: what a paper is called, the endings of a predicate, words that
   * point ahead (이렇다), the endings of a topic and of an object
   */
  framing?: { papers: Patterns; copulas: Patterns; pointers: Patterns; topics: Patterns; objects: Patterns }
  /** verb-last: endings of whom something comes from, with the verbs of coming (…당국으로부터 *나왔다*) */
  emerging?: {
    endings: Patterns
    verbs: Patterns
    /** behind whom it becomes known by, with the verbs of becoming known (국정원을 *통해* 확인됐다) */
    through: Patterns
    known: Patterns
  }
  /** verb-last: verbs that say that something seems so, to nobody in particular (추정된다): such figures are of no sole source */
  impersonal?: Patterns
  /** verb-last: verbs that go on with the source of the sentence before when nobody is named: 덧붙였다, 추산됐다 */
  continued?: Patterns
  roles: Readonly<Record<RoleName, Patterns>>
  /** English for stems of `roles`, for readers: дослідник: researchers; without it the words of the page stand */
  glosses?: Readonly<Record<string, string>>
  /** said of nobody: it is estimated, reportedly, 알려졌다 */
  hearsay: Patterns
  /** open and close a quotation, in pairs */
  quotes: readonly (readonly [open: string, close: string])[]
}
