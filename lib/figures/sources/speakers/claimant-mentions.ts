import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'
import type { Claimant } from '../../vocabulary.ts'
import type { Mention } from './mentions.ts'
import { isSomebodyElse, textOf } from './names.ts'
import { isOfExpert } from './role-owners.ts'

/** Everybody whom the watch knows by name. */
export function claimantMentions(reading: Reading): Mention[] {
  return reading
    .all('claimant')
    .filter(
      (one) =>
        !isSomebodyElse(reading, one) &&
        !isOfAnother(reading, one) &&
        !isOfExpert(reading, one) &&
        !isSeatOfAnother(reading, one) &&
        !isOver(reading, one),
    )
    .map((one): Mention => {
      const { value, from } = one
      const { to, rest } = withItsEnd(reading, one)
      const party = reading.at('party', from)
      // 우크라이나군 is an army, though it begins like the country
      const whole = !reading.language.verbLast || (party !== undefined && isSameWord(reading, party.rest, rest))
      const isCountry = party?.to === to && whole && !(reading.language.nounHead === 'first' && isPerson(value))
      const kind = isCountry ? 'place' : 'named'
      // "in Kursk, Ukraine says": two countries with a mere comma between are no one speaker
      const first = kind === 'place' && reading.items[from - 1]?.text === ',' ? undefined : coordinated(reading, from)
      const name = first === undefined ? value.name : textOf(reading, first, to)
      const relays = value.relays === true
      // "the JoongAng *daily*": what it is
      const outlet = relays && !reading.language.verbLast && isOutlet(reading, to) ? reading.at('role', to) : undefined
      return { from: first ?? from, to: outlet?.to ?? to, source: { id: value.id, name }, relays, kind, rest }
    })
    .filter(
      (one, _, all) =>
        !isOutletOf(reading, one) &&
        !isCommonNoun(reading, one) &&
        !isTail(reading, one, all) &&
        !isOfCitizens(reading, one),
    )
}

/** "the *London-based* Open Source Centre": where somebody sits. */
const isSeatOfAnother = ({ items, language }: Reading, { to }: SignMatch<'claimant'>): boolean =>
  items[to]?.text === '-' && language.attribution.seated?.includes(items[to + 1]?.lower ?? '') === true

/** «шесть граждан *КНДР* указали»: where the possessor stands behind its noun, the citizens of a country are not its government. */
const isOfCitizens = ({ language, endingAt }: Reading, { kind, from }: Mention): boolean =>
  kind === 'place' && language.nounHead === 'first' && endingAt('unit', from)?.value === 'person'

/** *독일* 국방부, *오스틴* 국방장관: where the verb is last, an office behind another country or its man is no office of ours. */
function isOfAnother(reading: Reading, { value, from }: SignMatch<'claimant'>): boolean {
  if (!reading.language.verbLast || value.relays === true || !reading.at('role', from)) return false
  const party = reading.endingAt('party', from)
  if (party) return party.rest === '' && party.value !== value.side
  const man = reading.endingAt('claimant', from)
  return man !== undefined && man.rest === '' && man.value.relays !== true && man.value.side !== value.side
}

/** "Russian *Security Council Secretary* Sergei Shoigu", "South Korean *lawmaker* Lee Seong-kweun": names of one claimant that overlap are one. */
function withItsEnd(reading: Reading, one: SignMatch<'claimant'>): SignMatch<'claimant'> {
  const further = reading
    .all('claimant')
    .find(({ value, from, to }) => value.id === one.value.id && from > one.from && from < one.to && to > one.to)
  return further ? withItsEnd(reading, further) : one
}

const reachBody = 4

/** *국방부* 산하 한국국방연구원은: where the verb is last, the body that is named behind it speaks for itself. */
const isOver = ({ items, language, all }: Reading, { to, rest, value }: SignMatch<'claimant'>): boolean =>
  rest === '' &&
  language.attribution.under?.includes(items[to]?.lower ?? '') === true &&
  all('claimant').some((body) => body.from > to && body.from - to <= reachBody && body.value.side === value.side)

/** 우크라이나 *군 소식통*, "Ukraine's *defense intelligence agency*": what begins inside a name is its end, no office of another country. */
const isTail = ({ language }: Reading, { from, to, rest }: Mention, all: readonly Mention[]): boolean =>
  language.nounHead === 'last' &&
  all.some(
    (one) =>
      (one.from < from && one.to > from) ||
      // 우크라이나 *군*사정보국
      (language.verbLast && one.from === from && one.to === to && one.rest.length < rest.length),
  )

/** Both end alike, or one of them with the ending of a subject: 러시아*는*. */
const isSameWord = ({ language }: Reading, party: string, claimant: string): boolean =>
  party === claimant || (claimant === '' && language.attribution.subjectEndings.includes(party))

/** "the *Ukrainian military* media outlet": what is behind says that it is an outlet. */
const isOutletOf = (reading: Reading, { kind, to, rest, relays }: Mention): boolean =>
  kind === 'named' &&
  isOutlet(reading, to) &&
  !(reading.language.verbLast ? reading.language.joiners.includes(rest) : relays)

const isOutlet = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'last' && reading.at('role', at)?.value === 'media'

/** «Ким Чен Ын» says whose people are meant, as a country's name does, but he may be told to speak anywhere. */
export const isPerson = ({ adjectives, id }: Claimant): boolean => adjectives === undefined && !id.endsWith('.gov')

/** «*обозреватель* BBC»: a word in small letters is not the outlet that is called so. */
const isCommonNoun = ({ items, language }: Reading, { from, to, source }: Mention): boolean =>
  language.nounHead === 'first' && to - from === 1 && source.id.startsWith('media.') && isSmall(items[from])

/** "South Korean and U.S. officials", "Seoul, Kyiv and the United States": all are named. */
function coordinated(reading: Reading, from: number, last = true): number | undefined {
  const start = reading.language.nounHead === 'last' ? (reading.endingAt('definite', from)?.from ?? from) : from
  const joiner = reading.endingAt('joiner', start)
  // "… to Russia, Shin said": before the last one stands a word
  if (last && joiner && reading.items[joiner.to - 1]?.text === ',') return undefined
  const before = joiner && reading.endingAt('party', joiner.from)?.from
  // "the war *in Ukraine*, the United States and South Korea say": where something is, not who says so
  if (before === undefined || reading.endingAt('toward', before, 'before')) return undefined
  return coordinated(reading, before, false) ?? before
}
