import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, outletBefore, readNameBefore, surnameBefore } from '../speakers/names.ts'
import { bodyBefore, namedBody, personOf } from '../speakers/names-before.ts'
import { blocked, startOfSomething } from './between.ts'
import { behindRelative, somebody, subjectOfBoth } from './clause-subjects.ts'
import { isHearer, isOpener, maySpeak } from './may-speak.ts'
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

/** Before a relative pronoun stands the noun that the verb belongs to. */
export const subjectEnd = (reading: Reading, verb: number): number =>
  reading.endingAt('relativePronoun', withoutAuxiliaries(reading, verb))?.from ?? verb
