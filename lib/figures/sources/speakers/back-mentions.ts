import type { Reading } from '../../signs/reading.ts'
import { isUnnamedSpeaker, type Mention } from './mentions.ts'

/** he, it, the agency: somebody who was named before */
export function backMentions(reading: Reading, roles: readonly Mention[]): Mention[] {
  return [...reading.all('pronoun'), ...reading.all('sourceAnaphor').filter((one) => !isSomebodyNew(reading, one))].map(
    ({ from, to, rest }): Mention => {
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
        ...(role ? { otherwise: role.source } : {}),
        ...(called ? { role: called } : {}),
        ...calledBy(reading, from, to),
      }
    },
  )
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
  isIndefinite(reading, anaphor) || isOfSomebody(reading, anaphor)

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
function calledBy(reading: Reading, from: number, to: number): Pick<Mention, 'called' | 'personal'> {
  const { items, language } = reading
  const words = items.slice(from, to).map(({ lower }) => lower)
  // "she", and "by her estimate", but not "her agency"
  const own = words.length === 1 || reading.at('according', from)?.to === to
  const personal = own && words.some(isPersonalIn(language.attribution.personal ?? []))
  return { called: words.join(' '), ...(personal ? { personal } : {}) }
}

const isPersonalIn = (personal: readonly string[]) => (word: string) => personal.includes(word)
