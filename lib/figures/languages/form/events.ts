import type { Metric, Side } from '../../claim.ts'
import type { Patterns } from './patterns.ts'

/** What happened to the counted, and the grammar of its verbs. */
export interface EventWords {
  events: Readonly<Record<Metric, Patterns>>
  /** verb last, markers behind the noun, cues behind the event (Korean, Japanese) */
  verbLast: boolean
  /** of `arrived`, words that only say where people are: already in */
  stationed?: Patterns
  /** of the events, those whose subject gets it: received, bought */
  receiving?: Patterns
  /** verb-last: beginnings of words for a visit, by who is visited: *방북* is going to the North */
  visits?: Readonly<Partial<Record<Side, Patterns>>>
  /** of `paid`, beginnings of verbs by which something costs men: *обошлось* в 6 тысяч солдат */
  costs?: readonly string[]
  /** beginnings of words for what two armies at war give back to each other: *обмін* полоненими */
  exchanges?: readonly string[]
  /** that two armies gave each other's people back: “exchanged” */
  swaps?: readonly string[]
  /** beginnings of adjectives right before a word for losses that say how great they are, and no number */
  heavy?: readonly string[]
  /** beginnings of words for what a journey is sold by: so much is its price */
  fares?: readonly string[]
  /** beginnings of words for making arms and goods: what others make is given to nobody */
  makes?: readonly string[]
  /** stems of the noun beside which such a verb says that people died: *жизни* 600 солдат стоил штурм */
  lives?: readonly string[]
  /** words of `paid` that among figures of trade are trade: 수입 is income and import */
  imports?: Patterns
  /** verb-last: what is written onto a counter before the noun that there are so many of: 2천 명*이던* 노동자 */
  equating?: readonly string[]
  /** verb-last: beginnings of what stands behind a sum that something is worth */
  worth?: Patterns
  /** `killed or wounded`, `dead and injured` are one event */
  joiners: Patterns
  /** stems of the verbs by which some join others, and endings of participles of who has been sent: *пополнят* группировку, отправле*нную* осенью */
  joining?: Patterns
  sent?: Patterns
  /** before a participle they make it the main verb: been, were */
  auxiliaries: Patterns
  /** before a participle they make it a passive, whose subject gets what stands behind it: Moscow *was* given 40 guns */
  passive?: Patterns
  /** relative pronouns of those to whom something is done: солдаты, *которых* взяли в плен */
  whom?: Patterns
  /** endings of a party by whom something is done: снарядов, полученных Росси*ей* */
  byWhom?: Patterns
  /** endings of a noun that says by what something is done, farther behind a number: раненых увезли поезд*ами* */
  means?: Patterns
  /** endings of people to whom something is given: платят рабоч*им* */
  dative?: Patterns
  /** stand between a subject and the number that it is, with a clause of its own before them: «— это» */
  copulas?: Patterns
  /** begin a new clause */
  clauses: Patterns
  /** verbs that stand without tense where another one rules them: will train *and send* */
  infinitives?: Patterns
  /** endings of a verb that tells what somebody has done before: *having* returned */
  converbs?: readonly string[]
  /** verbs of a clause without tense, which has that of its main clause: will help, *sending* sappers */
  gerunds?: Patterns
  /** verb-last: endings of a verb that has the tense and the mood of the next one (보내*고*) */
  tenseless?: Patterns
  /** verb-last: endings of a verb or a noun that set the next one beside it, and do not say how it came to be */
  linking?: Patterns
  /** verb-last: endings of verbs behind which something else is told: 식별됐*는데* */
  turning?: Patterns
  /** verb-last: endings of verbs before a noun that say what its subject did, not what it said: 군이 *입은* 손실 */
  doing?: Patterns
  /** say of an event that it is what for, verb-last behind it (훈련시키기 *위해*), else before it (з *метою* навчання) */
  purposes?: Patterns
  /** verb-last: what is left of the dead, who may be brought home */
  remains?: readonly string[]
  /** verb-last: verbs that say how somebody came: 배를 *타고* 도착했다 */
  manners?: readonly string[]
  /** verb-last: behind an event, say that it is over before the next one: 훈련을 *마치고* 배치됐다 */
  completed?: Patterns
}
