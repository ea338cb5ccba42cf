import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isOfOtherScript, nameMention, outletBefore, readNameBefore, surnameBefore } from '../speakers/names.ts'
import { bodyBefore, namedBody, personOf } from '../speakers/names-before.ts'
import { blocked, fewSpeakers, isCutOff, startOfSomething } from './between.ts'
import { behindRelative, somebody, subjectOfBoth } from './clause-subjects.ts'
import { headOf } from './subject-insertions.ts'

const reachLeft = 14

/** «представитель МИД *Иван Белов* сказал»: whom an office right before the name speaks for. */
const isOffice = ({ language }: Reading, { kind, relays }: Mention): boolean =>
  language.nounHead === 'first' && kind === 'named' && !relays

/** The nearest mention before the verb; a name of a country only right beside it; a name that the gazetteer does not know counts too. */
export function subjectBefore(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const end = withoutAuxiliaries(reading, verb)
  const close =
    personOf(reading, end) ??
    readNameBefore(reading, end) ??
    seatedName(reading, mentions, end) ??
    namedBody(reading, end) ??
    surnameBefore(reading, end) ??
    outletBefore(reading, end)
  const name =
    close && !isHearer(reading, close.from) && !isPlace(reading, close.from) && !isSeatOf(reading, close.from, mentions)
      ? close
      : undefined
  const both = subjectOfBoth(reading, mentions, end)
  if (both) return headOf(reading, both)
  const floor = startOfSomething(reading, end)
  let relay: Mention | undefined
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]
    if (!mention || mention.to > verb) continue
    if (verb - mention.to > reachLeft || blocked(reading, behindRelative(reading, mention.to, verb), verb)) break
    if (mention.to < floor) break
    if (!maySpeak(reading, mention, verb) || isWhere(reading, mention, mentions)) continue
    if (name && mention.to === name.from && isOffice(reading, mention)) return headOf(reading, mention)
    if (name && (name.from >= mention.to || (mention.kind === 'role' && name.from < mention.from))) break
    if (relay && isOf(reading, mention, relay)) continue
    if (!mention.relays || mention.kind === 'back') return headOf(reading, mention)
    relay ??= mention
  }
  if (relay) return headOf(reading, relay)
  if (isHeading(reading, verb)) return undefined
  if (!name) return somebody(reading, verb, end)
  const outlet = outletBefore(reading, end)?.from === name.from || isOfOtherScript(reading, name.text)
  return { ...nameMention(reading, name.text, name.from, end), relays: outlet }
}

/** "the *Harbour Institute* in London found": the name before the place where it sits. */
function seatedName(reading: Reading, mentions: readonly Mention[], end: number) {
  const place = mentions.find(({ from, to }) => to === end && !isCutOff(reading, from, to))
  const link = place && reading.endingAt('toward', place.from, 'before')
  return place && link?.to === place.from && isSeatOfBody(reading, place.from, [])
    ? bodyBefore(reading, link.from)
    : undefined
}

/** «на засіданні у Нью-Йорку сказав посол»: where the possessor stands behind its noun, a name behind a preposition does not speak. */
const isPlace = (reading: Reading, from: number) =>
  reading.language.nounHead === 'first' && reading.endingAt('toward', from, 'before') !== undefined

/** "a source *in Harbour Province* told": the place where somebody is. */
function isSeatOf(reading: Reading, from: number, mentions: readonly Mention[]): boolean {
  const link = reading.language.nounHead === 'last' ? reading.endingAt('toward', from, 'before') : undefined
  return link !== undefined && mentions.some(({ kind, to }) => kind === 'role' && to === link.from)
}

/** A line such as "By Lim Jaeho Posted: …" is no sentence of anybody. */
const isHeading = (reading: Reading, verb: number) => isCapitalized(reading.items[verb])

/** "it" and a country only near the verb; nobody who is told, counted, or stands behind a verb of his own. */
function maySpeak(reading: Reading, mention: Mention, verb: number): boolean {
  const { kind, from, to } = mention
  if ((kind === 'back' || kind === 'place') && verb - to > 3) return false
  if (kind === 'place' && ((isGoal(reading, mention) && !isSeat(reading, mention)) || isCutOff(reading, to, verb)))
    return false
  return (
    !isHearer(reading, from) &&
    !isCounted(reading, mention) &&
    !reading.endingAt('say', from) &&
    !isInside(reading, mention, verb)
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

/** "the NIS of *South Korea* said": the office speaks, the country says whose it is. */
const isWhere = (reading: Reading, { kind, from, to }: Mention, mentions: readonly Mention[]) => {
  // "a source in Ukraine's General Staff": a body of several words is no city
  const first = reading.at('definite', from)?.to ?? from
  if ((kind === 'place' || to - first === 1) && isSeatOfBody(reading, from, mentions)) return true
  if (kind === 'place' && mentions.some((one) => one.kind === 'role' && one.from < from && one.to >= to)) return true
  // "the Directorate of Intelligence (HUR) *of the Defence Ministry*": a part of it
  const part = kind === 'place' || (kind === 'named' && reading.language.nounHead === 'last')
  const link = part ? (reading.endingAt('nounLink', from) ?? behindBracket(reading, from)) : undefined
  return (
    link !== undefined &&
    mentions.some(
      (one) =>
        one.kind === 'named' && one.to <= link.from && link.from - one.to <= 3 && !isCutOff(reading, one.to, from),
    )
  )
}

/** "(HUR) *in* Ukraine's Defence Ministry" */
function behindBracket(reading: Reading, from: number) {
  const link = reading.language.nounHead === 'last' ? reading.endingAt('toward', from, 'before') : undefined
  return link?.to === from && reading.items[link.from - 1]?.text === ')' ? link : undefined
}

/** "the Harbour Institute *in London* found": where the body sits, whatever else the city stands for. */
export const isSeatOfBody = (reading: Reading, from: number, mentions: readonly Mention[]): boolean => {
  const link = reading.language.nounHead === 'last' ? reading.endingAt('toward', from, 'before') : undefined
  if (link?.to !== from || link.to - link.from > 1) return false
  return (
    mentions.some(({ kind, to }) => kind !== 'back' && to === link.from) || bodyBefore(reading, link.from) !== undefined
  )
}

/** "*Russia*'s TASS", "*South Korean* lawmaker Lee": the country belongs to the one behind it. */
const isOf = (reading: Reading, place: Mention, { from, to }: Mention) =>
  place.kind === 'place' &&
  ((place.from >= from && place.to <= to) ||
    (from - place.to === 1 && reading.items[place.to]?.lower === reading.language.possessive))

export function withoutAuxiliaries(reading: Reading, verb: number): number {
  let at = verb
  while (at > 0 && reading.endingAt('auxiliary', at)) at = reading.endingAt('auxiliary', at)?.from ?? at - 1
  return at
}

const reachHearer = 3

/** "the president in an interview with Fox News said": who is told does not tell. */
const isHearer = (reading: Reading, from: number) =>
  reading.all('hearer').some(
    ({ to }) =>
      to <= from &&
      from - to <= reachHearer &&
      !isCutOff(reading, to, from) &&
      !hasNumber(reading, to, from) &&
      // «в інтерв'ю Fox News Зеленський сказав»: the first one is told, the next one tells
      !reading.all('claimant').some((told) => told.from >= to && told.to <= from),
  )

/** "В Сеуле сообщили": where the subject may be left out, a sentence that opens with a place and goes on with the verb is that place's. */
function isSeat(reading: Reading, mention: Mention): boolean {
  const link = reading.endingAt('toward', mention.from, 'before')
  if (!link || reading.language.nounHead !== 'first' || link.to - link.from > 1) return false
  const before = reading.items[link.from - 1]
  return (
    !before ||
    before.kind === 'mark' ||
    Boolean(reading.at('clause', link.from - 1) ?? reading.at('stop', link.from - 1))
  )
}

/** «в Россию», «гостям *из КНДР* показывали» */
const isGoal = (reading: Reading, { from }: Mention) =>
  reading.endingAt('toward', from, 'before') !== undefined ||
  (reading.language.nounHead === 'first' && reading.endingAt('origin', from, 'before') !== undefined)

/** "12,000 North Korean officers said": people who are counted are not the source. */
const isCounted = (reading: Reading, { from, kind }: Mention) =>
  (reading.items[from - 1]?.numeral?.high ?? 0) > fewSpeakers || (kind === 'place' && isOfCounted(reading, from))

/** «*контингент КНДР* насчитывает»: where the possessor stands behind, whose people are counted does not speak. */
const isOfCounted = (reading: Reading, from: number): boolean =>
  reading.language.nounHead === 'first' &&
  (reading.endingAt('thing', from) ?? reading.endingAt('anaphor', from)) !== undefined

/** Before a relative pronoun and its comma stands the noun that the verb belongs to. */
export function subjectEnd(reading: Reading, verb: number): number {
  const relative = reading.endingAt('relativePronoun', withoutAuxiliaries(reading, verb))
  if (!relative) return verb
  return reading.items[relative.from - 1]?.text === ',' ? relative.from - 1 : relative.from
}
