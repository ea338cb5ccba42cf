import type { Source } from '../claim.ts'
import type { RoleName } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import { insideQuote, textOf } from './names.ts'
import { type People, surnameMentions } from './people.ts'
import { roleMention } from './roles.ts'

/** Somebody who may be quoted, as named in the sentence. */
export interface Mention {
  from: number
  to: number
  source: Pick<Source, 'id' | 'name'>
  relays: boolean
  /** `place`: the name of a country or capital, which speaks only right beside its verb · `back`: he, it, the agency */
  kind: 'named' | 'place' | 'role' | 'name' | 'back'
  /** of a word such as "the experts": who it is where nobody was named before */
  otherwise?: Pick<Source, 'id' | 'name'>
  /** several people: "it" and "he" are somebody else */
  plural?: boolean
  /** what is left of the last word behind its stem: the marker of a subject in verb-last languages */
  rest: string
}

const speakers = ['claimant', 'role', 'pronoun', 'sourceAnaphor'] as const

/** Everybody in a sentence who could be a source, in order. */
export function readMentions(reading: Reading, people: People = new Map()): Mention[] {
  if (!reading.language.verbLast && people.size === 0 && !speakers.some((kind) => reading.all(kind).length > 0))
    return []
  const claimants = reading
    .all('claimant')
    .map(({ value, from, to, rest }): Mention => {
      const party = reading.at('party', from)
      // 우크라이나군 is an army, though it begins like the country
      const whole = !reading.language.verbLast || party?.rest === rest
      const kind = party?.to === to && whole ? 'place' : 'named'
      // "in Kursk, Ukraine says": two countries with a mere comma between are no one speaker
      const first = kind === 'place' && reading.items[from - 1]?.text === ',' ? undefined : coordinated(reading, from)
      const name = first === undefined ? value.name : textOf(reading, first, to)
      return { from: first ?? from, to, source: { id: value.id, name }, relays: value.relays === true, kind, rest }
    })
    .filter((one) => !isOutletOf(reading, one))
  const roles = reading
    .all('role')
    .flatMap((role) =>
      inside(role, claimants) || isAdjective(reading, role)
        ? []
        : roleMention(reading, role.value, role.from, role.to, role.rest),
    )
  const back = [...reading.all('pronoun'), ...reading.all('sourceAnaphor')].map(({ from, to, rest }): Mention => {
    const role = roles.find((one) => one.from === from && one.to === to)
    const source = { id: '', name: '' }
    return { from, to, source, relays: false, kind: 'back', rest, ...(role ? { otherwise: role.source } : {}) }
  })
  const bare = roles
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
  const covered = [...claimants, ...back.filter(({ from, to }) => to - from > 1)]
  return [
    ...claimants
      .filter((one) => !isPossessor(reading, one, claimants) && !isTitle(reading, one, claimants))
      .map((one) => withTitle(reading, one, claimants)),
    ...roles.filter((role) => !inside(role, covered) && !isOfOffice(role, roles) && !isUnnamedSpeaker(reading, role)),
    ...bare,
    // «собеседники Bloomberg», «президент Зеленский»: a name behind says who it is
    ...back.filter(
      (one) =>
        !inside(one, claimants) &&
        !(isWord(one) && claimants.some(({ from }) => from === one.to || from === insideQuote(reading, one.to))),
    ),
    ...surnameMentions(reading, people, [...claimants, ...roles]),
  ]
    .sort((a, b) => a.from - b.from)
    .map((mention) => (reading.over('plural', mention.to - 1) ? { ...mention, plural: true } : mention))
}

const isWord = ({ from, to }: Mention) => to - from === 1

/** "a spokesperson said": of the office that was named before. */
const isUnnamedSpeaker = ({ language }: Reading, { source, from, to }: Mention): boolean =>
  language.nounHead === 'last' && !language.verbLast && source.id === 'spokesperson' && to - from <= 2

/** "a defense ministry *official*": the ministry speaks. */
const isOfOffice = (role: Mention, roles: readonly Mention[]): boolean =>
  role.source.id === 'officials' && roles.some(({ to, source }) => to === role.from && source.id !== 'officials')

/** Where the possessor stands behind its noun, a country right behind an office says whose office it is. */
const isPossessor = (reading: Reading, { kind, from }: Mention, others: readonly Mention[]) =>
  kind === 'place' &&
  reading.language.nounHead === 'first' &&
  others.some((one) => one.kind === 'named' && one.to === from)

/** The name and the office before it are one mention. */
function withTitle(reading: Reading, one: Mention, others: readonly Mention[]): Mention {
  const title = others.find(({ to }) => to === one.from)
  return title && isTitle(reading, title, [one]) ? { ...one, from: title.from } : one
}

/** "*Ukraine's defence minister* Rustem Umerov": an office of the same country right before a name says what the person is. */
const isTitle = (reading: Reading, { kind, to, source, relays }: Mention, others: readonly Mention[]) =>
  kind === 'named' &&
  !relays &&
  others.some(
    (one) =>
      one.kind === 'named' &&
      one.from === to &&
      !one.relays &&
      one.source.id !== source.id &&
      // «постпред США при ООН Роберт Вуд»: whatever stands before the name says what he is
      (reading.language.nounHead === 'first' || prefixOf(one) === prefixOf({ source })),
  )

const prefixOf = ({ source }: Pick<Mention, 'source'>) => source.id.split('.', 1)[0]

/** "Pyongyang's *official* tally" */
/** "the *Ukrainian military* media outlet": what is behind says that it is an outlet. */
const isOutletOf = (reading: Reading, { kind, to }: Mention): boolean =>
  kind === 'named' && reading.language.nounHead === 'last' && reading.at('role', to)?.value === 'media'

const isAdjective = (reading: Reading, { value, to }: { value: RoleName; to: number }) =>
  value === 'officials' &&
  reading.language.nounHead === 'last' &&
  !reading.language.verbLast &&
  (reading.at('sourceNoun', to) ?? reading.at('sourceNoun', reading.at('party', to)?.to ?? to)) !== undefined

/** "South Korean and U.S. officials": both are named. */
function coordinated(reading: Reading, from: number): number | undefined {
  const joiner = reading.endingAt('joiner', from)
  return joiner && reading.endingAt('party', joiner.from)?.from
}

const inside = ({ from, to }: { from: number; to: number }, others: readonly Mention[]) =>
  others.some((other) => other.kind !== 'place' && other.from <= from && other.to >= to)
