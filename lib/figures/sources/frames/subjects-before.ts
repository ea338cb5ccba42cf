import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { isPerson } from '../speakers/claimant-mentions.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, outletBefore, readNameBefore, surnameBefore } from '../speakers/names.ts'
import { bodyBefore, namedBody, personOf } from '../speakers/names-before.ts'
import { blocked, fewSpeakers, isCutOff, startOfSomething } from './between.ts'
import { behindRelative, somebody, subjectOfBoth } from './clause-subjects.ts'
import { headOf } from './subject-insertions.ts'

const reachLeft = 14

const reachParticiple = 30

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
  const name = close && !isHearer(reading, close.from) && !isPlace(reading, close.from) ? close : undefined
  const both = subjectOfBoth(reading, mentions, end)
  if (both) return headOf(reading, both)
  const floor = startOfSomething(reading, end)
  let relay: Mention | undefined
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]
    if (!mention || mention.to > verb) continue
    const opener = isOpener(reading, mention, verb)
    const isFar = verb - mention.to > (opener ? reachParticiple : reachLeft)
    if (isFar || (!opener && blocked(reading, behindRelative(reading, mention.to, verb), verb))) break
    if (mention.to < floor) break
    if (!maySpeak(reading, mention, verb) || isWhere(reading, mention, mentions)) continue
    // «представитель МИД *Иван Белов* сказал»: whom an office right before the name speaks for
    const isOffice = reading.language.nounHead === 'first' && !mention.relays
    if (isOffice && mention.to === name?.from) return headOf(reading, mention)
    // "the Ministry *of Internal Affairs*"
    if (name && reading.at('nounLink', mention.to)?.to === name.from) return headOf(reading, mention)
    if (name && (name.from >= mention.to || (mention.kind === 'role' && name.from < mention.from))) break
    if (relay && isOf(mention, relay)) continue
    if (!mention.relays) return headOf(reading, mention)
    relay ??= mention
  }
  if (relay) return headOf(reading, relay)
  if (isHeading(reading, verb)) return undefined
  if (!name) return somebody(reading, verb, end)
  const relays = outletBefore(reading, end)?.from === name.from
  return { ...nameMention(reading, name.text, name.from, end), relays }
}

/** "the *Harbour Institute* in London found": the name before the place where it sits. */
function seatedName(reading: Reading, mentions: readonly Mention[], end: number) {
  const place = mentions.find(({ to }) => to === end)
  const link = place && reading.endingAt('toward', place.from, 'before')
  return link && bodyBefore(reading, link.from)
}

/** «на засіданні у Нью-Йорку сказав посол», "a source *in Harbour Province* told", "Anna *from* Saint Petersburg": a name behind a preposition does not speak. */
const isPlace = (reading: Reading, from: number) =>
  (reading.endingAt('toward', from, 'before') ?? reading.endingAt('nounLink', from)) !== undefined

/** A line such as "By Lim Jaeho Posted: …" is no sentence of anybody. */
const isHeading = (reading: Reading, verb: number) => isCapitalized(reading.items[verb])

/** "it" and a country only near the verb; nobody who is told, counted, or stands behind a verb of his own. */
const reachPlace = 3

const reachOpening = 6

function maySpeak(reading: Reading, mention: Mention, verb: number): boolean {
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
function isOpener(reading: Reading, { from }: Mention, verb: number): boolean {
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
    language.attribution.partners?.includes(items[first - 1]?.lower ?? '') === true &&
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

/** "the NIS of *South Korea* said": the office speaks, the country says whose it is. */
const isWhere = (reading: Reading, { kind, from, to }: Mention, mentions: readonly Mention[]) => {
  // "a source in Ukraine's General Staff": a body of several words is no city
  const first = reading.at('definite', from)?.to ?? from
  if ((kind === 'place' || to - first === 1) && isSeatOfBody(reading, from)) return true
  if (kind === 'place' && mentions.some((one) => one.from < from && one.to >= to)) return true
  // "the Directorate of Intelligence (HUR) *of the Defence Ministry*": a part of it
  const part = kind === 'place' || (kind === 'named' && reading.language.nounHead === 'last')
  const link = part ? (reading.endingAt('nounLink', from) ?? behindBracket(reading, from)) : undefined
  return (
    link !== undefined && mentions.some((one) => one.kind === 'named' && one.to <= link.from && link.from - one.to <= 3)
  )
}

/** "(HUR) *in* Ukraine's Defence Ministry" */
function behindBracket(reading: Reading, from: number) {
  const link = reading.endingAt('toward', from, 'before')
  return link && reading.items[link.from - 1]?.text === ')' ? link : undefined
}

/** "the Harbour Institute *in London* found": where the body sits, whatever else the city stands for. */
export const isSeatOfBody = (reading: Reading, from: number): boolean => {
  const link = reading.language.nounHead === 'last' ? reading.endingAt('toward', from, 'before') : undefined
  return link !== undefined && bodyBefore(reading, link.from) !== undefined
}

/** "*Russia*'s TASS", "*South Korean* lawmaker Lee": the country belongs to the one behind it. */
const isOf = (place: Mention, { from }: Mention) =>
  place.kind === 'place' && (place.from >= from || from - place.to === 1)

export function withoutAuxiliaries(reading: Reading, verb: number): number {
  let at = verb
  while (reading.endingAt('auxiliary', at)) at -= 1
  return at
}

const reachHearer = 3

/** "the president in an interview with Fox News said": who is told does not tell. */
const isHearer = (reading: Reading, from: number) =>
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

/** Before a relative pronoun stands the noun that the verb belongs to. */
export const subjectEnd = (reading: Reading, verb: number): number =>
  reading.endingAt('relativePronoun', withoutAuxiliaries(reading, verb))?.from ?? verb
