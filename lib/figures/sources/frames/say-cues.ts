import type { Reading } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { blocked, isCutOff, isNoun, isPassive } from './between.ts'
import { farBehind } from './far-behind.ts'
import { countedFrom } from './nearest-behind.ts'
import { isParenthetical } from './parenthetical.ts'
import { countsRightBehind, putVerbs, type Verb } from './put-verbs.ts'
import { backward, isInverted, isPointer, spokenCue } from './spoken-words.ts'
import { beforeInsertion } from './subject-insertions.ts'
import { subjectBefore, subjectEnd, withoutAuxiliaries } from './subjects-before.ts'
import { subjectBehind } from './subjects-behind.ts'

/** X said that …, and …, said X. */
export function sayCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const verbs = [...reading.all('say'), ...putVerbs(reading)]
  return verbs.flatMap((verb) =>
    isSaying(reading, verb) ? silenced(reading, verb, cueOf(reading, mentions, verb)) : [],
  )
}

/** "the data *disclosed by* X": whose words they are stands behind. */
const isSaying = (reading: Reading, { from, to }: Verb): boolean =>
  !isNoun(reading, from) &&
  !isHedge(reading, from) &&
  !(reading.language.nounHead === 'first' && isNegated(reading, from)) &&
  !isFirstPerson(reading, withoutAuxiliaries(reading, from)) &&
  !reading.at('agent', to) &&
  !isPassive(reading, from) &&
  !(reading.over('hearsay', from) ?? reading.over('citing', from)) &&
  !isAccording(reading, from) &&
  !isIntent(reading, to)

/** "*an estimated* 10,000" */
const isHedge = ({ over }: Reading, at: number): boolean => (over('hedgeBefore', at)?.from ?? at) < at

/** «рассчитывает *получить*», «ожидает *увидеть*»: what somebody means to do is not what he says. */
function isIntent({ items, language, over }: Reading, at: number): boolean {
  const next = items[at]
  const { infinitives } = language.attribution.frames ?? {}
  // «назвало *втрати*», «бачать *солдати*»: nouns may end alike
  if (!infinitives || over('thing', at) || over('event', at)?.value === 'casualties') return false
  return next?.kind === 'word' && !next.numeral && infinitives.some((ending) => next.lower.endsWith(ending))
}

/** «оценивают в *штабе*» names who does; «эксперты оценивают в 3000» is a verb like any other. */
function isAccording(reading: Reading, at: number): boolean {
  const according = reading.over('according', at)
  return according !== undefined && !(according.to - according.from > 1 && countsRightBehind(reading, according.to))
}

/** "Moscow has *not* commented on": it is quoted, but nothing of it. */
function silenced(reading: Reading, { from }: Verb, cue: AttributionCue | undefined): AttributionCue[] {
  if (!cue || isNeither(reading, cue.mention)) return []
  return isNegated(reading, from) ? [{ ...cue, from: 0, to: 0 }] : [cue]
}

/** "*Neither* the Kremlin *nor* the ministry commented" */
function isNeither({ items, language }: Reading, { from }: Mention): boolean {
  const { neither = [] } = language.attribution
  return [from - 1, from - 2].some((at) => neither.includes(items[at]?.lower ?? ''))
}

/** «штаб *не* подтвердил», «*не стал* подтверждать», «*отказался* комментировать»: nothing is said. */
export function isNegated({ items, language, over }: Reading, verb: number): boolean {
  const { negation = [], attribution } = language
  if (negation.includes(items[verb - 1]?.lower ?? '')) return true
  const isInfinitive = attribution.frames?.infinitives?.some((ending) => items[verb]?.lower.endsWith(ending)) === true
  return isInfinitive && (negation.includes(items[verb - 2]?.lower ?? '') || over('denied', verb - 1) !== undefined)
}

/** "we estimate", "we now believe": who speaks is named elsewhere. */
const isFirstPerson = (reading: Reading, verb: number): boolean =>
  (reading.endingAt('firstPerson', verb) ?? reading.endingAt('firstPerson', verb - 1)) !== undefined

function cueOf(reading: Reading, mentions: readonly Mention[], verb: Verb): AttributionCue | undefined {
  const far = farBehind(reading, mentions, verb)
  if (far) return backward(reading, far, verb)
  const right = subjectBehind(reading, mentions, verb.to)
  const inserted = beforeInsertion(reading, mentions, withoutAuxiliaries(reading, verb.from))
  const left = inserted ?? subjectBefore(reading, mentions, subjectEnd(reading, verb.from))
  if (right && !isTold(reading, left, right, verb) && isParenthetical(reading, right, verb))
    return backward(reading, right, verb)
  if (right?.relays && isOfNoun(reading, right, verb)) return undefined
  // "Pyongyang has given 100 guns" gives them, "the agency has given 100 dead" says so
  // «Сеул *нарахував* 300 загиблих» counts those who are there
  const done = reading.over('event', verb.to - 1)?.value
  if (left?.kind === 'place' && done && !(done === 'deployed' && reading.over('naming', verb.from))) return undefined
  if (right && !inserted && followsComma(reading, right, verb)) return backward(reading, right, verb)
  if (right && left && followsPointer(reading, left, right, verb)) return backward(reading, right, verb)
  if (right && left && isOwnerOfPointer(reading, left, right)) return backward(reading, right, verb)
  if (right && !left && isAlone(reading, right, verb)) return spokenCue(reading, right, verb)
  if (left && !(right && givesWay(reading, left, right, verb))) return spokenCue(reading, left, verb)
  // «*оприлюднив це* координатор …»: the verb may be part of what points back
  const points =
    isPointer(reading, verb.from) ||
    (reading.at('aboutThis', verb.to) ?? reading.at('aboutThis', verb.from)) !== undefined
  const free = right && (points || !blocked(reading, verb.to, countedFrom(reading, right.from)))
  const inverted = free && isInverted(reading, verb.from, verb.to, right)
  return inverted ? backward(reading, right, verb) : undefined
}

/**
 * "officials, speaking on condition of anonymity, told the BBC": the outlet is told, it does not tell; where the subject may follow its
 * verb, «…, сообщает Reuters» is Reuters.
 */
const isTold = ({ items, language }: Reading, left: Mention | undefined, right: Mention, verb: Verb): boolean =>
  language.nounHead === 'last' &&
  left !== undefined &&
  !left.relays &&
  (right.relays || right.kind === 'back') &&
  (language.attribution.telling?.includes(items[verb.from]?.lower ?? '') ?? true)

/** "…, a trader in the town *told the BBC*": of somebody whom nothing else names, the outlet knows it. */
const isAlone = ({ language, items, endingAt }: Reading, { relays, kind, from }: Mention, verb: Verb): boolean =>
  language.nounHead === 'last' &&
  relays &&
  kind === 'named' &&
  from - verb.to <= 1 &&
  language.attribution.telling?.includes(items[verb.from]?.lower ?? '') === true &&
  items[verb.from - 1]?.kind === 'word' &&
  endingAt('auxiliary', verb.from) === undefined

/** A country before the verb, or who stands behind a comma, leaves it to the one right behind it. */
function givesWay(reading: Reading, left: Mention, right: Mention, verb: Verb): boolean {
  // "Kyiv said it had …": a pronoun behind the verb begins what is said
  if (right.kind === 'place' || right.kind === 'back') return false
  return (
    (left.kind === 'place' && right.from === verb.to) ||
    (!right.relays && (isApart(reading, left, right, verb) || isListener(reading, left, right, verb)))
  )
}

/** «агентству рассказал глава разведки»: an outlet before the verb is told by the one right behind it. */
const isListener = (reading: Reading, left: Mention, right: Mention, verb: Verb) =>
  reading.language.nounHead === 'first' &&
  left.relays &&
  left.to === verb.from &&
  right.from - verb.to <= reachTitle &&
  !blocked(reading, verb.to, countedFrom(reading, right.from))

const reachTitle = 3

/** «как сообщает агентство, об этом сказал представитель …»: who stands behind a comma leaves the verb to the one right behind it. */
const isApart = (reading: Reading, left: Mention, right: Mention, verb: { from: number; to: number }) =>
  reading.language.nounHead === 'first' &&
  left.relays &&
  right.from - verb.to <= 2 &&
  isCutOff(reading, left.to, verb.from)

/** «…, заявил в среду помощник президента Иванов»: where the subject may follow its verb, a comma before the verb says that it does. */
const followsComma = (reading: Reading, { from, kind }: Mention, verb: Verb) =>
  reading.language.nounHead === 'first' &&
  kind !== 'place' &&
  isAsideMark(reading.items, verb.from - 1) &&
  from - verb.to <= reachBehindComma &&
  !blocked(reading, verb.to, from)

const reachBehindComma = 5

/** «Як передає агентство, про це на засіданні сказав представник …, посол Вуд»: who retells stands apart from what points back. */
const followsPointer = (reading: Reading, left: Mention, right: Mention, verb: Verb) =>
  left.relays &&
  !right.relays &&
  !blocked(reading, verb.to, countedFrom(reading, right.from)) &&
  // «Об этом, изучив снимки, сообщил центр …»: what points back may open the sentence, too
  reading.all('aboutThis').some(({ from, to }) => (from === 0 || from >= left.to) && to <= verb.from)

/** «такое решение *Ким Чен Ына* огласил секретарь …»: whose it is stands behind what points back, who tells it behind the verb. */
const isOwnerOfPointer = (reading: Reading, left: Mention, right: Mention) =>
  right.kind !== 'back' &&
  reading.endingAt('aboutThis', left.from) !== undefined &&
  // «об этом Зеленский сказал в интервью Fox News»
  reading.endingAt('hearer', right.from) === undefined &&
  // «такие данные *Росстата* приводит Reuters»
  !(right.relays && !left.relays && reading.endingAt('sourceNoun', left.from))

/** «свидетельствуют данные таможни, опубликованные агентством»: the data speak; who printed them stands too far to be whose they are. */
function isOfNoun(reading: Reading, { from }: Mention, verb: Verb): boolean {
  const noun = reading.at('sourceNoun', verb.to)
  return noun !== undefined && from - noun.to > 3
}
