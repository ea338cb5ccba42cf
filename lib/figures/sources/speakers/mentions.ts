import type { Source } from '../../claim.ts'
import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading } from '../../signs/reading.ts'

/** Somebody who may be quoted, as named in the sentence. */
export interface Mention {
  from: number
  to: number
  source: Pick<Source, 'id' | 'name'>
  relays: boolean
  /** `place`: the name of a country or capital, which speaks only right beside its verb · `back`: he, it, the agency */
  kind: 'named' | 'place' | 'role' | 'name' | 'back'
  /** of a word such as "the experts": who it is where nobody was named before */
  otherwise?: Pick<Source, 'id' | 'name'> | undefined
  /** "the *agency*": what it is called, whoever it is */
  role?: RoleName | undefined
  /** the words of "the department", in lower case */
  called?: string | undefined
  /** he, she */
  personal?: true | undefined
  /** a ministry by that word: no army, no service and no president */
  ministry?: true | undefined
  /** a country that makes its own losses known: whose people are counted, too */
  own?: true | undefined
  /** several people: "it" and "he" are somebody else */
  plural?: boolean | undefined
  /** what is left of the last word behind its stem: the marker of a subject in verb-last languages */
  rest: string
}

/** Whether one of them, that is no country, holds it. */
export const inside = ({ from, to }: { from: number; to: number }, others: readonly Mention[]) =>
  others.some((other) => other.kind !== 'place' && other.from <= from && other.to >= to)

/** "*Seoul*, Kyiv and Washington": one of several who speak together. */
export const isListed = ({ kind, from, to }: Mention, others: readonly Mention[]) =>
  kind === 'place' &&
  others.some((one) => one.kind === 'place' && one.from <= from && one.to >= to && one.to - one.from > to - from)

/** "a spokesperson said": of the office that was named before. */
export const isUnnamedSpeaker = ({ language }: Reading, { source, from, to }: Mention): boolean =>
  language.nounHead === 'last' && !language.verbLast && source.id === 'spokesperson' && to - from <= 2

/** Where the possessor stands behind its noun, a country right behind an office says whose office it is. */
export const isPossessor = (reading: Reading, { kind, from }: Mention, others: readonly Mention[]) =>
  kind === 'place' &&
  reading.language.nounHead === 'first' &&
  others.some(
    (one) =>
      one.kind === 'named' && (one.to === from || (one.to === from - 1 && reading.items[from - 1]?.text === ')')),
  )

/** The name and the office before it are one mention. */
export function withTitle(reading: Reading, one: Mention, others: readonly Mention[]): Mention {
  const office = others.find((other) => isTitleBehind(reading, one, other))
  if (office) return { ...one, to: office.to, rest: office.rest }
  const title = others.find(({ to }) => to === one.from)
  return title && isTitle(reading, title, [one]) ? { ...one, from: title.from } : one
}

/** Where the verb is last what a person is may stand behind his name: 우메로프 *우크라이나 국방장관*. */
const isTitleBehind = (reading: Reading, name: Mention, office: Mention): boolean =>
  reading.language.verbLast &&
  name.to === office.from &&
  name.rest === '' &&
  name.kind === 'named' &&
  // *우크라이나의* 젤렌스키 대통령은
  !name.source.id.endsWith('.gov') &&
  office.kind === 'named' &&
  !name.relays &&
  !office.relays &&
  prefixOf(name) === prefixOf(office) &&
  !hasRole(reading, name) &&
  hasRole(reading, office)

const hasRole = (reading: Reading, { from, to }: Mention): boolean =>
  reading.all('role').some((role) => role.from >= from && role.to <= to)

/** "*Ukraine's defence minister* Rustem Umerov": an office of the same country right before a name says what the person is. */
export const isTitle = (reading: Reading, title: Mention, others: readonly Mention[]) => {
  const { kind, to, source, relays } = title
  if (others.some((one) => isTitleBehind(reading, one, title))) return true
  return (
    kind === 'named' &&
    !relays &&
    others.some(
      (one) =>
        one.kind === 'named' &&
        one.from === to &&
        !one.relays &&
        one.source.id !== source.id &&
        !isTitleBehind(reading, title, one) &&
        // «постпред США при ООН Роберт Вуд»: whatever stands before the name says what he is
        (reading.language.nounHead === 'first' || prefixOf(one) === prefixOf({ source })),
    )
  )
}

const prefixOf = ({ source }: Pick<Mention, 'source'>) => source.id.split('.', 1)[0]
