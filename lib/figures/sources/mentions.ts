import type { Source } from '../claim.ts'
import type { RoleName } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import type { Claimant } from '../vocabulary.ts'
import { glossedMentions } from './glossed-names.ts'
import { issuedReports } from './issued-reports.ts'
import { insideQuote, isSomebodyElse, textOf } from './names.ts'
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
  otherwise?: Pick<Source, 'id' | 'name'> | undefined
  /** "the *agency*": what it is called, whoever it is */
  role?: RoleName | undefined
  /** the words of "the department", in lower case */
  called?: string | undefined
  /** he, she */
  personal?: true | undefined
  /** a country that makes its own losses known: whose people are counted, too */
  own?: true | undefined
  /** several people: "it" and "he" are somebody else */
  plural?: boolean | undefined
  /** what is left of the last word behind its stem: the marker of a subject in verb-last languages */
  rest: string
}

const speakers = ['claimant', 'role', 'pronoun', 'sourceAnaphor'] as const

/** Everybody in a sentence who could be a source, in order. */
export function readMentions(reading: Reading, people: People = new Map()): Mention[] {
  if (!speakers.some((kind) => reading.all(kind).length > 0))
    return inOrder(reading, surnameMentions(reading, people, []).concat(glossedMentions(reading, people)))
  const claimants = reading
    .all('claimant')
    .filter((one) => !isSomebodyElse(reading, one))
    .map(({ value, from, to, rest }): Mention => {
      const party = reading.at('party', from)
      // 우크라이나군 is an army, though it begins like the country
      const whole = !reading.language.verbLast || (party !== undefined && isSameWord(reading, party.rest, rest))
      const isCountry = party?.to === to && whole && !(reading.language.nounHead === 'first' && isPerson(value))
      const kind = isCountry ? 'place' : 'named'
      // "in Kursk, Ukraine says": two countries with a mere comma between are no one speaker
      const first = kind === 'place' && reading.items[from - 1]?.text === ',' ? undefined : coordinated(reading, from)
      const name = first === undefined ? value.name : textOf(reading, first, to)
      return { from: first ?? from, to, source: { id: value.id, name }, relays: value.relays === true, kind, rest }
    })
    .filter((one) => !isOutletOf(reading, one) && !isCommonNoun(reading, one))
  const roles = reading
    .all('role')
    .flatMap((role) =>
      inside(role, claimants) || isAdjective(reading, role)
        ? []
        : roleMention(reading, role.value, role.from, role.to, role.rest),
    )
  const back = [
    ...reading.all('pronoun'),
    ...reading.all('sourceAnaphor').filter((one) => !isOfSomebody(reading, one)),
  ].map(({ from, to, rest }): Mention => {
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
  const covered = claimants.concat(back.filter(({ from, to }) => to - from > 1))
  const mentions = claimants
    .filter(
      (one) => !isPossessor(reading, one, claimants) && !isTitle(reading, one, claimants) && !isListed(one, claimants),
    )
    .map((one) => withTitle(reading, one, claimants))
    .concat(
      roles.filter((role) => !inside(role, covered) && !isOfOffice(role, roles) && !isUnnamedSpeaker(reading, role)),
      bare,
      // «собеседники Bloomberg», «президент Зеленский»: a name behind says who it is
      back.filter(
        (one) =>
          !inside(one, claimants) &&
          !(
            (isWord(one) || reading.language.nounHead === 'last') &&
            claimants.some(({ from }) => from === one.to || from === insideQuote(reading, one.to))
          ),
      ),
      surnameMentions(reading, people, claimants.concat(roles)),
      glossedMentions(reading, people),
    )
  const issued = issuedReports(reading, claimants)
  const others = issued.length === 0 ? mentions : mentions.filter((one) => !inside(one, issued))
  return inOrder(reading, others.concat(issued))
}

/** All with the same fields, in order, so that whoever reads them reads one kind of object. */
function inOrder(reading: Reading, mentions: Mention[]): Mention[] {
  const plurals = reading.all('plural').length > 0
  return mentions
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, source, relays, kind, otherwise, role, called, personal, plural, rest }) => ({
      from,
      to,
      source: { id: source.id, name: source.name },
      relays,
      kind,
      otherwise,
      role,
      called,
      personal,
      plural: plurals && reading.over('plural', to - 1) ? true : plural,
      rest,
    }))
}

/** "*Seoul*, Kyiv and Washington": one of several who speak together. */
const isListed = ({ kind, from, to }: Mention, others: readonly Mention[]) =>
  kind === 'place' &&
  others.some((one) => one.kind === 'place' && one.from <= from && one.to >= to && one.to - one.from > to - from)

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

/** Both end alike, or one of them with the ending of a subject: 러시아*는*. */
const isSameWord = ({ language }: Reading, party: string, claimant: string): boolean =>
  party === claimant || (claimant === '' && language.attribution.subjectEndings.includes(party))

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
  others.some(
    (one) =>
      one.kind === 'named' && (one.to === from || (one.to === from - 1 && reading.items[from - 1]?.text === ')')),
  )

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
const isOutletOf = (reading: Reading, { kind, to, rest }: Mention): boolean =>
  kind === 'named' &&
  reading.language.nounHead === 'last' &&
  !(reading.language.verbLast && reading.language.joiners.includes(rest)) &&
  reading.at('role', to)?.value === 'media'

/** «Ким Чен Ын» says whose people are meant, as a country's name does, but he may be told to speak anywhere. */
const isPerson = ({ adjectives, id }: Claimant): boolean => adjectives === undefined && !id.endsWith('.gov')

/** «*обозреватель* BBC»: a word in small letters is not the outlet that is called so. */
const isCommonNoun = ({ items, language }: Reading, { from, to, source }: Mention): boolean =>
  language.nounHead === 'first' &&
  to - from === 1 &&
  source.id.startsWith('media.') &&
  items[from]?.text === items[from]?.lower

const isAdjective = (reading: Reading, { value, to }: { value: RoleName; to: number }) =>
  value === 'officials' &&
  reading.language.nounHead === 'last' &&
  !reading.language.verbLast &&
  (reading.at('sourceNoun', to) ?? reading.at('sourceNoun', reading.at('party', to)?.to ?? to)) !== undefined

/** "South Korean and U.S. officials", "Seoul, Kyiv and the United States": all are named. */
function coordinated(reading: Reading, from: number, last = true): number | undefined {
  const start = reading.language.nounHead === 'last' ? (reading.endingAt('definite', from)?.from ?? from) : from
  const joiner = reading.endingAt('joiner', start)
  // "… to Russia, Shin said": before the last one stands a word
  if (last && joiner && reading.items[joiner.to - 1]?.text === ',') return undefined
  const before = joiner && reading.endingAt('party', joiner.from)?.from
  return before === undefined ? undefined : (coordinated(reading, before, false) ?? before)
}

const inside = ({ from, to }: { from: number; to: number }, others: readonly Mention[]) =>
  others.some((other) => other.kind !== 'place' && other.from <= from && other.to >= to)
