import type { Reading } from '../../signs/reading.ts'
import { isPerson } from '../speakers/claimant-mentions.ts'
import type { Mention } from '../speakers/mentions.ts'
import { fewSpeakers, isCutOff } from './between.ts'

const reachPlace = 3

const reachOpening = 6

/** "it" and a country only near the verb; nobody who is told, counted, or stands behind a verb of his own. */
export function maySpeak(reading: Reading, mention: Mention, verb: number): boolean {
  const { kind, from, to } = mention
  // "*Pyongyang* for the first time publicly disclosed"
  const opens = from === 0 || (reading.language.nounHead === 'last' && reading.endingAt('clause', from) !== undefined)
  const reach = kind === 'place' && opens ? reachOpening : reachPlace
  const isLeader = kind === 'place' && isOpener(reading, mention, verb)
  if ((kind === 'back' || kind === 'place') && verb - to > reach && !isLeader) return false
  if (
    kind === 'place' &&
    !isLeader &&
    ((isGoal(reading, mention) && !isSeat(reading, mention)) || isCutOff(reading, to, verb))
  )
    return false
  return (
    !isHearer(reading, from) &&
    !isCounted(reading, mention) &&
    (!reading.endingAt('say', from) || isSubjectOfNext(reading, mention, verb)) &&
    !isInside(reading, mention, verb) &&
    !isPartner(reading, mention, verb)
  )
}

/** "*Kim Jong Un* met the families, noting that …", "… *while* noting": a man who opens a sentence is the subject of its participle. */
export function isOpener(reading: Reading, { from }: Mention, verb: number): boolean {
  const { language, items, at } = reading
  const isBehind =
    items[verb - 1]?.text === ',' || language.attribution.contrasts?.includes(items[verb - 1]?.lower ?? '')
  if (!isBehind || language.nounHead !== 'last' || !isFirstActor(reading, from)) return false
  const claimant = at('claimant', from)
  return claimant !== undefined && isPerson(claimant.value) && at('gerund', verb) !== undefined
}

/** "*During the ceremony* Kim …": nobody else and no other verb before him. */
function isFirstActor({ items, at, all }: Reading, from: number): boolean {
  if (from === 0) return true
  const isFree = !items
    .slice(0, from)
    .some((item, word) => item.kind !== 'word' || (at('say', word) ?? at('auxiliary', word)))
  return (at('toward', 0) ?? at('stop', 0)) !== undefined && isFree && !all('claimant').some((one) => one.to <= from)
}

/** "a lawmaker said *the agency's data* showed": right before a verb of its own, behind one that has its subject already. */
function isSubjectOfNext({ items, endingAt }: Reading, { kind, from, to }: Mention, verb: number): boolean {
  const said = endingAt('say', from)
  return kind === 'named' && to === verb && said !== undefined && items[said.from - 1]?.kind === 'word'
}

/** "works *with the Security Service* and confirmed": the verb behind the conjunction is not of whom one works with. */
function isPartner({ items, language, endingAt }: Reading, { from, to }: Mention, verb: number): boolean {
  const first = endingAt('definite', from)?.from ?? from
  const and = endingAt('joiner', verb)
  return (
    language.partners?.includes(items[first - 1]?.lower ?? '') === true &&
    and?.from === to &&
    items[and.from]?.kind === 'word'
  )
}

/** «*в Вашингтоне* заявил глава …», but «в Пентагоне заявили»: one who speaks is not whom he is inside of. */
function isInside({ items, language, all }: Reading, { from, relays }: Mention, end: number): boolean {
  const { frames } = language.attribution
  const verb = all('say').find((said) => said.from >= end)?.from ?? end
  if (language.nounHead !== 'first' || !frames || relays) return false
  const isOne = !frames.plural.some((ending) => items[verb]?.lower.endsWith(ending))
  return isOne && frames.inside.includes(items[from - 1]?.lower ?? '')
}

const reachHearer = 3

/** "the president in an interview with Fox News said": who is told does not tell. */
export const isHearer = (reading: Reading, from: number) =>
  reading.all('hearer').some(
    ({ to }) =>
      to <= from &&
      from - to <= reachHearer &&
      // «в інтерв'ю Fox News Зеленський сказав»: the first one is told, the next one tells
      !reading.all('claimant').some((told) => told.from >= to && told.to <= from),
  )

/** "В Сеуле сообщили": where the subject may be left out, a sentence that opens with a place and goes on with the verb is that place's. */
function isSeat(reading: Reading, mention: Mention): boolean {
  const link = reading.endingAt('toward', mention.from, 'before')
  return link !== undefined && reading.language.nounHead === 'first' && reading.items[link.from - 1]?.kind !== 'word'
}

/** «в Россию», «гостям *из КНДР* показывали»; but ", *and* Seoul says" begins a clause */
function isGoal(reading: Reading, { from }: Mention): boolean {
  const link = reading.endingAt('toward', from, 'before')
  if (link && !(reading.at('joiner', link.from) && reading.items[link.from - 1]?.text === ',')) return true
  return reading.language.nounHead === 'first' && reading.endingAt('origin', from, 'before') !== undefined
}

/** "12,000 North Korean officers said": people who are counted are not the source. */
const isCounted = (reading: Reading, { from, kind }: Mention) =>
  (reading.items[from - 1]?.numeral?.high ?? 0) > fewSpeakers || (kind === 'place' && isOfCounted(reading, from))

/** «*контингент КНДР* насчитывает»: where the possessor stands behind, whose people are counted does not speak; «потери *Сеул* оценивает» does. */
const isOfCounted = (reading: Reading, from: number): boolean =>
  reading.language.nounHead === 'first' &&
  !reading.language.countries?.includes(reading.items[from]?.lower ?? '') &&
  (reading.endingAt('thing', from) ?? reading.endingAt('anaphor', from)) !== undefined
