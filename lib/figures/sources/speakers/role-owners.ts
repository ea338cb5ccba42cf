import type { RoleName } from '../../languages/form/roles.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { ownedRoles } from './role-traits.ts'

/** "… have not left Russia, said *the country's* government": the country that the sentence has named last. */
export function ownCountry(reading: Reading, from: number, to: number) {
  const { ownCountry: words } = reading.language.attribution
  if (!endsInPhrase(reading, from, words) && !isOfCountry(reading, to)) return undefined
  const parties = reading.all('party').filter(({ to }) => to <= from)
  // where nouns have cases, the country that something goes to is not the one that the sentence is about
  const isGoal = (at: number) => reading.language.nounHead === 'first' && reading.endingAt('toward', at, 'before')
  return parties.findLast((one) => !isGoal(one.from)) ?? parties.at(-1)
}

/** «разведка *страны*», «власти *страны*» */
export const isOfCountry = ({ items, language }: Reading, to: number): boolean =>
  (language.attribution.countryWords ?? []).includes(items[to]?.lower ?? '')

/** «представители разведки»: where the possessor stands behind, the body whose people speak is the source. */
export function isOfBody(reading: Reading, role: RoleName, to: number): boolean {
  if (reading.language.nounHead !== 'first') return false
  const body = reading.at('role', to)?.value
  // «в пресс-службе *авиакомпании*»
  if (role === 'government') return body === 'company' || body === 'governor'
  return body !== undefined && (role === 'spokesperson' || role === 'experts') && ownedRoles.has(body)
}

/** "the commander of a Ukrainian *Special Forces unit*" */
export function endOfUnit(reading: Reading, role: RoleName, from: number): number {
  let to = from
  const ends = (at: number) =>
    reading.items[at]?.kind !== 'word' || (reading.at('stop', at) ?? reading.at('say', at)) !== undefined
  if (role === 'commander') while (to - from < longestUnit && !ends(to)) to += 1
  return to
}

const longestUnit = 5

/** "*American military* expert Rob Lee": what he knows of, no office of the country. */
export const isOfExpert = ({ language, at, over }: Reading, { to }: SignMatch<'claimant'>): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  at('role', to)?.value === 'experts' &&
  over('role', to - 1) !== undefined

/** "NIS officials" are the NIS; "Kyiv officials" are officials. */
export function isOwned(reading: Reading, from: number): boolean {
  if (isPossessed(reading, reading.endingAt('party', from)?.from ?? from)) return true
  const owner = reading.endingAt('claimant', from)
  if (!owner || owner.value.relays === true || isOfExpert(reading, owner)) return false
  return reading.at('party', owner.from)?.to !== owner.to
}

/** "Radio Free Europe's Ukrainian service" is the outlet, "the State Department's deputy spokesperson" the department. */
function isPossessed(reading: Reading, from: number): boolean {
  for (let mark = from - 1; mark >= from - 3; mark -= 1) {
    if (reading.items[mark]?.kind !== 'word') return false
    if (reading.items[mark]?.lower !== reading.language.possessive) continue
    const owner = reading.endingAt('claimant', mark)
    return owner !== undefined && reading.at('party', owner.from)?.to !== owner.to
  }
  return false
}

/** "the press service of the regional government": the body that the role belongs to is named with it. */
export function owner(reading: Reading, to: number): number {
  const link = reading.at('nounLink', to)
  if (!link) return to
  for (let at = link.to; at < link.to + 3; at += 1) {
    const role = reading.at('role', at)
    if (role) return role.to
  }
  return to
}

/** 러시아*로* 보내질 것이라고 전문가들은 …: an ending makes the country something else than whose expert it is. */
const isOwner = ({ language }: Reading, rest: string) =>
  !language.verbLast || rest === '' || language.modifiers.includes(rest)

/** 우크라이나 *대통령은* 총사령관의 보고를 …: whoever is marked as the subject is no part of what stands behind. */
const isSubject = ({ items, language, over }: Reading, at: number): boolean =>
  (over('claimant', at) ?? over('role', at)) !== undefined &&
  language.attribution.subjectEndings.some((ending) => items[at]?.lower.endsWith(ending))

function partyBefore(reading: Reading, from: number) {
  for (let at = from - 1; at >= 0 && at > from - 4; at -= 1) {
    const item = reading.items[at]
    if (item?.kind === 'mark' && (item.text !== '-' || !item.glued)) return undefined
    // "Kyiv *with* a military …": whose it is stands in the same phrase
    const apart = reading.at('toward', at, 'before') ?? reading.at('relativePronoun', at) ?? reading.at('clause', at)
    if (reading.language.verbLast ? isSubject(reading, at) : apart) return undefined
    // «*японской* телекомпании рассказали источники»
    if (reading.language.nounHead === 'first' && reading.over('say', at)) return undefined
    const party = reading.endingAt('party', at)
    if (party) return isOwner(reading, party.rest) ? party : undefined
  }
  return undefined
}

/** "Russian logistics *industry* official": a man of a trade, whose country is no office of it. */
export const isOfTrade = ({ items, language }: Reading, from: number): boolean =>
  language.attribution.trades?.includes(items[from - 1]?.lower ?? '') === true

/** "*In Kyiv*, the defence minister said": who speaks there is of that country. */
export function seatBefore(reading: Reading, from: number) {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return undefined
  const comma = (reading.endingAt('definite', from)?.from ?? from) - 1
  const party = reading.items[comma]?.text === ',' ? reading.endingAt('party', comma) : undefined
  const where =
    party && reading.at('claimant', party.from) ? reading.endingAt('toward', party.from, 'before') : undefined
  return where?.from === 0 ? party : undefined
}

/** "*South Korean* officials"; «численность войск *КНДР* разведка оценила …»: where nouns have cases only an adjective stands before what is its country's. */
export function attributeBefore(reading: Reading, from: number) {
  const party = reading.endingAt('party', from) ?? partyBefore(reading, from)
  const isNoun = party && party.from > 0 && isCapitalized(reading.items[party.from])
  return reading.language.nounHead === 'first' && isNoun ? undefined : party
}
