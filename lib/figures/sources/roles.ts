import type { Side } from '../claim.ts'
import type { RoleName } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import type { Mention } from './mentions.ts'
import { readName, slug, textOf } from './names.ts'

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

/** "Governor Alexander Khinshtein", "Ukrainian officials", "a Telegram channel": with a name behind, the name; else party and role. */
export function roleMention(reading: Reading, role: RoleName, from: number, to: number, rest: string): Mention[] {
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
