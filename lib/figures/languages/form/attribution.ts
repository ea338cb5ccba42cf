import type { Cues, Patterns } from './patterns.ts'
import type { RoleName } from './roles.ts'

export type PaperForm = 'inside' | 'topic'

/** Who says it: verbs of saying, sources, quotations. */
export interface Attribution {
  /** X said that …, …, said X; verb-last: X은 … 밝혔다 */
  verbs: Patterns
  /** put … at, gave … as: a verb that is one of saying only with this word before the number */
  /** of the verbs below, those that tell only with `of` and a number: *spoke* in May *of* 3,000 */
  speaking?: Patterns
  of?: Patterns
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
  /** verb-last: documents, with the ending of where something stands (*자료에는*) or of who tells it (*자료는*) */
  papers?: Readonly<Record<PaperForm, Patterns>>
  /** beginnings of what has a title, which stands in quotation marks beside them and is nothing that anybody says: a report *titled* */
  titled?: readonly string[]
  /** between such a noun and its source: by, from, of */
  nounLinks: Patterns
  /** before a word that is noun and verb, make it a noun: no *such* claim */
  determiners?: Patterns
  /** he, it, they */
  pronouns: Patterns
  /** of these, those of a person: he, she */
  personal?: Patterns
  /** words for a ministry, which is no army and no service */
  ministries?: Patterns
  /** stand for the place or office that the sentence has named inside of a place: там */
  there?: Patterns
  /** single words that open a sentence which says who told what stands before: *это* X взял у Y, *так* со ссылкой на Y пишет X */
  pointers?: Patterns
  /** how the names of outlets end that the watch does not know */
  outlets?: Patterns
  /** single words that open a sentence which recalls what was known before */
  recalling?: Patterns
  /** right before an office, stand for the country that the sentence has named last: the *country 's* government */
  ownCountry?: Patterns
  /** before those who speak for a trade and no state: an *industry* official */
  trades?: Patterns
  /** behind an office, the country named last: разведка *страны* */
  countryWords?: Patterns
  /** open a sentence that only says who said the one before: "this was reported by" */
  aboutThis?: Patterns
  /** behind those, before where it stands: "this is stated *in* a message of X" */
  statedIn?: readonly string[]
  /** before those of whom none says anything: neither, nor */
  neither?: readonly string[]
  /** of all sources, words for several people: they, officials; "it" and "he" never stand for these */
  plurals?: Patterns
  /** `the agency`, `the president`: the last such source */
  anaphors: Patterns
  /** verb-last: words before an anaphor that make it somebody who was not named before: a, another */
  indefinite?: readonly string[]
  /** before a lawmaker whom nobody has named yet: *a* lawmaker, *another* lawmaker */
  newcomer?: readonly string[]
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
  /** endings of verbs of saying that stand before a noun: 추정되*는* 병력 */
  modifying?: Patterns
  /** what makes a body its head, written onto its name: 국정원*장* */
  heads?: Patterns
  /** verb-last: beginnings of titles that stand behind a name, of those that are also roles of their own */
  titles?: Patterns
  /** verb-last: the ending by which a title says what the one behind it is: 대표*인* */
  being?: Patterns
  /** verb-last: between an office and one that belongs to it (산하, 소속) */
  under?: Patterns
  /** verb-last: beginnings of verbs of ordering */
  orders?: Patterns
  /** verb-last: endings of a verb of saying behind which somebody else speaks: 밝혔*지만* */
  contrasting?: readonly string[]
  /** verb-last: verbs that modify a paper, of whoever has got it from somebody: 국정원에서 *받은* 자료 */
  received?: readonly string[]
  /** verb-last: endings of a verb that ends what is told, and of the last verb of a sentence: …*다고* 혀를 *찼다* */
  told?: readonly string[]
  past?: readonly string[]
  /** verb-last: beginnings of verbs that say something only right behind what is quoted */
  alike?: Patterns
  /** verb-last: markers of an object */
  objectEndings?: Patterns
  /** verb-last: what a country makes known of its own, before the number (북한이 *공개한* …) and at the end (*인정했다*), each a stem; nouns that end a headline by saying that somebody told it (제출); ending of what the speaker means to do (겠다고) */
  disclosing?: { attributive: Patterns; finite: Patterns; nouns: Patterns; vowed: Patterns; facts?: Patterns }
  /** begin a clause of somebody else's words: "…, while officials named a lower number" */
  /** what an adjective of a place ends in: London-*based* */
  seated?: Patterns
  contrasts?: Patterns
  /** who says it is told by the frame alone, whatever its verb: endings of finite verbs and of plural ones, `that` behind them, `in` before an office, `about` before what is told */
  frames?: {
    finite: Patterns
    plural: Patterns
    /** endings of the verb that somebody *means* to do: рассчитывает *получить* */
    infinitives?: Patterns
    that: Patterns
    inside: Patterns
    about: Patterns
    /** before a noun with one of the endings, behind which stands whose words it is that it is according to: *за* опис*ом* штабу */
    by?: { before: Patterns; endings: Patterns }
    /** endings of adverbs before a verb */
    adverbs?: Patterns
    /** …, *so* X, … */
    verbless?: Patterns
    /** *what* X *called* … */
    calling?: { what: Patterns; verbs: Patterns }
  }
  /** verbs behind which stands who is told, single words; without them any verb may be one */
  telling?: Patterns
  /** verbs by which a paper comes out, single words: a report *released* by X, that X *published* */
  issuing?: Patterns
  /** open a sentence that sets somebody's words against what stands before it, which is none of his */
  turningTo?: Patterns
  /** open a sentence that turns to something else: whoever spoke before is not meant */
  turns?: Patterns
  /** verb-last: words before the office of somebody who held it, and how titles end that stand before or behind a name */
  former?: { words: Patterns; titles: Patterns }
  /**
   * verb-last: sentences that only say whose words or paper stand beside them: what a paper is called, the endings of a predicate and of an
   * object
   */
  framing?: {
    papers: Patterns
    copulas: Patterns
    apart: Patterns
    objects: Patterns
  }
  /** verb-last: endings of whom something comes from, with the verbs of coming (…당국으로부터 *나왔다*) */
  emerging?: {
    endings: Patterns
    verbs: Patterns
    /** behind whom it becomes known by, with the verbs of becoming known (국정원을 *통해* 확인됐다) */
    through: Patterns
    known: Patterns
    /** verbs of whoever got the words from him: 답변을 *받았다* */
    gotten: Patterns
  }
  /** verb-last: verbs that say that something seems so, to nobody in particular (추정된다): such figures are of no sole source */
  impersonal?: Patterns
  /** verb-last: verbs that go on with the source of the sentence before when nobody is named: 덧붙였다, 추산됐다 */
  continued?: Patterns
  roles: Readonly<Record<RoleName, Patterns>>
  /** English for stems of `roles`, for readers: дослідник: researchers; without it the words of the page stand */
  glosses?: Readonly<Record<string, string>>
  /** English for stems in the names of bodies that no gazetteer knows, for readers: институт: institute */
  bodies?: Readonly<Record<string, string>>
  /** said of nobody: it is estimated, reportedly, 알려졌다 */
  hearsay: Patterns
  /** open and close a quotation, in pairs */
  quotes: readonly (readonly [open: string, close: string])[]
}
