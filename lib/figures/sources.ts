import type { Side, Source } from './claim.ts'
import type { RoleName } from './languages/language.ts'
import { type People, surnameMentions } from './people.ts'
import type { Reading } from './reading.ts'

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

const relayRoles: ReadonlySet<RoleName> = new Set(['media', 'channel', 'reports', 'lawmaker', 'sources'])
/** Roles that say who is meant even without a name or a country; a bare "report" or "ministry" says nobody. */
const ownRoles: ReadonlySet<RoleName> = new Set([
  'officials',
  'lawmaker',
  'diplomats',
  'experts',
  'media',
  'channel',
  'sources',
  'spokesperson',
  'governor',
  'commander',
])
/** "the spy agency" of an unnamed country is nobody's, however many words it has. */
const mustBeOwned: ReadonlySet<RoleName> = new Set(['intelligence', 'military', 'agency'])
const maxName = 5

/** Everybody in a sentence who could be a source, in order. */
export function readMentions(reading: Reading, people: People = new Map()): Mention[] {
  const claimants = reading.all('claimant').map(({ value, from, to, rest }): Mention => {
    const party = reading.at('party', from)
    // 우크라이나군 is an army, though it begins like the country
    const whole = !reading.language.verbLast || party?.rest === rest
    const kind = party?.to === to && whole ? 'place' : 'named'
    const first = coordinated(reading, from)
    const name = first === undefined ? value.name : textOf(reading, first, to)
    return { from: first ?? from, to, source: { id: value.id, name }, relays: value.relays === true, kind, rest }
  })
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
  const covered = [...claimants, ...back.filter(({ from, to }) => to - from > 1)]
  return [
    ...claimants.filter((one) => !isPossessor(reading, one, claimants)),
    ...roles.filter((role) => !inside(role, covered)),
    // «собеседники Bloomberg», «президент Зеленский»: a name behind says who it is
    ...back.filter((one) => !inside(one, claimants) && !(isWord(one) && claimants.some(({ from }) => from === one.to))),
    ...surnameMentions(reading, people, [...claimants, ...roles]),
  ]
    .sort((a, b) => a.from - b.from)
    .map((mention) => (reading.over('plural', mention.to - 1) ? { ...mention, plural: true } : mention))
}

const isWord = ({ from, to }: Mention) => to - from === 1

/** Where the possessor stands behind its noun, a country right behind an office says whose office it is. */
const isPossessor = (reading: Reading, { kind, from }: Mention, others: readonly Mention[]) =>
  kind === 'place' &&
  reading.language.nounHead === 'first' &&
  others.some((one) => one.kind === 'named' && one.to === from)

/** "Pyongyang's *official* tally" */
const isAdjective = (reading: Reading, { value, to }: { value: RoleName; to: number }) =>
  value === 'officials' && reading.language.nounHead === 'last' && reading.at('sourceNoun', to) !== undefined

/** "South Korean and U.S. officials": both are named. */
function coordinated(reading: Reading, from: number): number | undefined {
  const joiner = reading.endingAt('joiner', from)
  return joiner && reading.endingAt('party', joiner.from)?.from
}

const inside = ({ from, to }: { from: number; to: number }, others: readonly Mention[]) =>
  others.some((other) => other.kind !== 'place' && other.from <= from && other.to >= to)

/** "Governor Alexander Khinshtein", "Ukrainian officials", "a Telegram channel": with a name behind, the name; else party and role. */
function roleMention(reading: Reading, role: RoleName, from: number, to: number, rest: string): Mention[] {
  const possessor = reading.language.nounHead === 'first' ? reading.at('party', to) : undefined
  const behind = possessor?.to ?? to
  if (reading.at('claimant', to) ?? reading.at('claimant', behind)) return []
  if (isOwned(reading, from)) return []
  const name = readName(reading, behind)
  const relays = relayRoles.has(role)
  const party = possessor ?? reading.endingAt('party', from) ?? partyBefore(reading, from)
  if (name) return [named(reading, party && party !== possessor ? party.from : from, from, name, relays, rest)]
  const start = party && party !== possessor ? party.from : from
  if (!party && !ownRoles.has(role) && (to - from < 2 || mustBeOwned.has(role))) return []
  const side: Side | undefined = party?.value
  const end = possessor?.to ?? owner(reading, to)
  const text = textOf(reading, start, end)
  return [
    {
      from: start,
      to: Math.max(behind, end),
      source: { id: side ? `${side}.${role}` : role, name: text },
      relays,
      kind: 'role',
      rest,
    },
  ]
}

/** "NIS officials" are the NIS; "Kyiv officials" are officials. */
function isOwned(reading: Reading, from: number): boolean {
  if (isPossessed(reading, reading.endingAt('party', from)?.from ?? from)) return true
  const owner = reading.endingAt('claimant', from)
  return owner !== undefined && owner.value.relays !== true && reading.at('party', owner.from)?.to !== owner.to
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

/** "Ukrainian military spokesman Ivan Koval": the name tells who it is, the words before it for whom. */
function named(
  reading: Reading,
  start: number,
  from: number,
  name: { text: string; to: number },
  relays: boolean,
  rest: string,
): Mention {
  const source = { id: slug(name.text, reading.language.latin), name: textOf(reading, start, name.to) }
  return { from, to: name.to, source, relays, kind: 'role', rest }
}

/** "the press service of the regional government": the body that the role belongs to is named with it. */
function owner(reading: Reading, to: number): number {
  const link = reading.at('nounLink', to)
  if (!link) return to
  for (let at = link.to; at < link.to + 3; at += 1) {
    const role = reading.at('role', at)
    if (role) return role.to
  }
  return to
}

function partyBefore(reading: Reading, from: number) {
  for (let at = from - 1; at >= 0 && at > from - 4; at -= 1) {
    if (reading.items[at]?.kind === 'mark' && reading.items[at]?.text !== '-') return undefined
    const party = reading.endingAt('party', at)
    if (party) return party
  }
  return undefined
}

/** Words that begin with a capital, behind `from`. */
export function readName(reading: Reading, from: number): { text: string; to: number } | undefined {
  let to = from
  while (to - from < maxName && isNameWord(reading, to)) to += 1
  return to > from ? { text: textOf(reading, from, to), to } : undefined
}

/** Words that begin with a capital, before `to`: at least two, so that the first word of a sentence is no name. */
export function readNameBefore(reading: Reading, to: number): { text: string; from: number } | undefined {
  let from = to
  while (to - from < maxName && isNameWord(reading, from - 1)) from -= 1
  return to - from >= 2 ? { text: textOf(reading, from, to), from } : undefined
}

function isNameWord(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || !/^\p{Lu}[\p{Ll}'-]/u.test(item.text)) return item?.text === '-' && Boolean(item.glued)
  return (
    !reading.over('party', at) && !reading.over('date', at) && !reading.over('role', at) && !reading.over('thing', at)
  )
}

export function textOf(reading: Reading, from: number, to: number): string {
  return reading.items
    .slice(from, to)
    .map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text))
    .join('')
}

/** An id for a name; `latin` spells other letters, so that one person has nearly one id in every language. */
export function slug(name: string, latin: Readonly<Record<string, string>> = {}): string {
  return Array.from(name.toLowerCase(), (letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
