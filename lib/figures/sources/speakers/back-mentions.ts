import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { isUnnamedSpeaker, type Mention } from './mentions.ts'
import { isOfCountry, ownCountry } from './role-owners.ts'
import { isBareNoun } from './verb-last-names.ts'

/** he, it, the agency: somebody who was named before */
export function backMentions(reading: Reading, roles: readonly Mention[]): Mention[] {
  return [...reading.all('pronoun'), ...reading.all('sourceAnaphor').filter((one) => !isSomebodyNew(reading, one))].map(
    ({ from, to, rest }): Mention => {
      const person = whoseWords(reading, from, to)
      if (person) return { ...person, from, to }
      const role = roles.find((one) => one.from === from && one.to === to)
      const source = { id: '', name: '' }
      const called = reading.endingAt('role', to)?.value
      return {
        from,
        to,
        source,
        relays: false,
        kind: 'back',
        rest,
        ...(role && !isSurname(reading, from - 1) ? { otherwise: role.source } : {}),
        ...(called ? { role: called } : {}),
        ...calledBy(reading, from, to),
      }
    },
  )
}

/** *김* 위원은: where the verb is last, a syllable before the title is the surname of one who was named. */
const isSurname = ({ items, language }: Reading, at: number): boolean =>
  language.verbLast === true && items[at]?.kind === 'word' && items[at]?.text.length === 1 && !items[at]?.glued

/** «итоги подвёл Шойгу, *его слова* передаёт РИА»: the last person or office that the sentence names before them. */
function whoseWords(reading: Reading, from: number, to: number): Mention | undefined {
  const { ownCountry = [] } = reading.language.attribution
  const own = to - from > 1 && ownCountry.includes(reading.items[from]?.lower ?? '')
  if (!own) return undefined
  const one = reading
    .all('claimant')
    .findLast(
      ({ value, to: end, from: start }) => end <= from && !value.relays && reading.at('party', start)?.to !== end,
    )
  return one && { from, to, source: { id: one.value.id, name: one.value.name }, relays: false, kind: 'named', rest: '' }
}

/** "a spokesperson", as one who was named before. */
export function unnamedSpeakers(reading: Reading, roles: readonly Mention[]): Mention[] {
  return roles
    .filter((role) => isUnnamedSpeaker(reading, role))
    .map(
      ({ from, to, rest, source: otherwise }): Mention => ({
        from,
        to,
        source: { id: '', name: '' },
        relays: false,
        kind: 'back',
        rest,
        otherwise,
      }),
    )
}

const isSomebodyNew = (reading: Reading, anaphor: { from: number; to: number }): boolean =>
  isIndefinite(reading, anaphor) ||
  isOfSomebody(reading, anaphor) ||
  isNamedAnew(reading, anaphor) ||
  isOfPlace(reading, anaphor) ||
  isOfCompany(reading, anaphor) ||
  (isOfCountry(reading, anaphor.to) && ownCountry(reading, anaphor.from, anaphor.to) !== undefined)

const shortestName = 3

/** *홍길동* 교수는, but 홍 교수는: where the verb is last, a whole name before the title is of somebody who speaks for the first time. */
const isNamedAnew = (reading: Reading, { from }: { from: number }): boolean =>
  reading.language.verbLast === true &&
  reading.at('role', from)?.value === 'experts' &&
  (reading.items[from - 1]?.text.length ?? 0) >= shortestName &&
  isBareNoun(reading, from - 1)

/** «губернатор *Свердловской* области»: where the possessor stands behind its noun, a name right behind says whose. */
const isOfPlace = (reading: Reading, { to }: { to: number }): boolean =>
  reading.language.nounHead === 'first' &&
  reading.endingAt('role', to)?.value === 'governor' &&
  isCapitalized(reading.items[to])

/** «представитель *строительной компании*»: of a body that nobody has named before. */
export const isOfCompany = ({ at, language }: Reading, { to }: { to: number }): boolean =>
  language.nounHead === 'first' && [to, to + 1].some((word) => at('role', word)?.value === 'company')

/** *한* 당국자는, *다른* 소식통은: where a bare noun takes up who was named before, this word says that it is somebody else. */
const isIndefinite = ({ items, language }: Reading, { from }: { from: number }): boolean =>
  (language.attribution.indefinite ?? []).includes(items[from - 1]?.lower ?? '')

/** "the commander *of a Ukrainian unit*": who is told apart so was not named before. */
const isOfSomebody = (reading: Reading, { from, to }: { from: number; to: number }): boolean =>
  reading.language.nounHead === 'last' &&
  to - from > 1 &&
  reading.endingAt('role', to) !== undefined &&
  reading.at('nounLink', to) !== undefined &&
  reading.at('partOf', to) !== undefined

/** How somebody is called who was named before. */
function calledBy(reading: Reading, from: number, to: number): Pick<Mention, 'called' | 'personal' | 'ministry'> {
  const { items, language } = reading
  const words = items.slice(from, to).map(({ lower }) => lower)
  // "she", and "by her estimate", but not "her agency"
  const own = words.length === 1 || reading.at('according', from)?.to === to
  const personal = own && words.some(isOneOf(language.attribution.personal ?? []))
  const ministry = words.some(isOneOf(language.attribution.ministries ?? []))
  return { called: words.join(' '), ...(personal ? { personal } : {}), ...(ministry ? { ministry } : {}) }
}

const isOneOf = (list: readonly string[]) => (word: string) => list.includes(word)
