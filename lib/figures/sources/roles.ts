import type { Side } from '../claim.ts'
import type { RoleName } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import type { Mention } from './mentions.ts'
import { insideQuote, nominative, readName, readQuoted, slug, textOf } from './names.ts'
import { nameBeforeTitle, nameOf } from './verb-last-names.ts'

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
  'company',
])

/** "the spy agency" of an unnamed country is nobody's, however many words it has. */
const mustBeOwned: ReadonlySet<RoleName> = new Set(['intelligence', 'military', 'agency'])

/** "Governor Alexander Khinshtein", "Ukrainian officials", "a Telegram channel": with a name behind, the name; else party and role. */
export function roleMention(reading: Reading, role: RoleName, from: number, to: number, rest: string): Mention[] {
  const possessor = reading.language.nounHead === 'first' ? reading.at('party', to) : undefined
  const behind = possessor?.to ?? to
  if (reading.at('claimant', to) ?? reading.at('claimant', insideQuote(reading, behind))) return []
  if (isOwned(reading, from) || isOfBody(reading, role, to)) return []
  const name = behindPlaceOfWork(reading, behind) ?? readQuoted(reading, behind) ?? readName(reading, behind)
  const relays = relayRoles.has(role)
  const party = possessor ?? reading.endingAt('party', from) ?? partyBefore(reading, from)
  if (name) return [named(reading, party && party !== possessor ? party.from : from, from, name, relays, rest)]
  const start = party && party !== possessor ? party.from : nameBeforeTitle(reading, role, from)
  if (
    !party &&
    start === from &&
    !ownRoles.has(role) &&
    !isTelling(reading, role, to) &&
    (to - from < 2 || mustBeOwned.has(role))
  )
    return []
  const side: Side | undefined = party?.value
  const end = possessor?.to ?? owner(reading, to)
  const text = glossOf(reading, from, to) ?? nameOf(reading, start, end, rest)
  return [
    {
      from: start,
      to: Math.max(behind, end),
      source: { id: side ? `${side}.${role}` : start < from ? slug(text, reading.language.latin) : role, name: text },
      relays,
      kind: 'role',
      rest,
    },
  ]
}

/** What a role is called in English. */
function glossOf({ items, language }: Reading, from: number, to: number): string | undefined {
  const { glosses = {} } = language.attribution
  const stems = Object.keys(glosses)
  const word = items.slice(from, to).find(({ lower }) => stems.some((stem) => lower.startsWith(stem)))
  const stem = word && stems.filter((one) => word.lower.startsWith(one)).sort((a, b) => b.length - a.length)[0]
  return stem === undefined ? undefined : glosses[stem]
}

/** «представители разведки»: where the possessor stands behind, the body whose people speak is the source. */
function isOfBody(reading: Reading, role: RoleName, to: number): boolean {
  if (reading.language.nounHead !== 'first' || role !== 'spokesperson') return false
  const body = reading.at('role', to)
  return body !== undefined && mustBeOwned.has(body.value)
}

const reachName = 10

/** «професор університету Донсо Кріс Мандей»: where the possessor stands behind its noun, the name of the person comes last. */
function behindPlaceOfWork(reading: Reading, from: number): { text: string; to: number } | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  for (let at = from; at < from + reachName; at += 1) {
    // «помощник главы группы «Эскадра» Павел Белый»: the body between quotation marks is passed over
    const body = readQuoted(reading, at)
    const person = body && readName(reading, body.to)
    if (body) return person && person.to - body.to > 1 ? person : undefined
    const item = reading.items[at]
    if (item?.kind !== 'word' || reading.at('stop', at) || reading.at('say', at) || reading.at('event', at))
      return undefined
    const name = /^\p{Ll}/u.test(item.text) ? readName(reading, at + 1) : undefined
    if (name && name.to - at > 2) return name
  }
  return undefined
}

/** "reports suggest that": unnamed ones that tell themselves; "UNN reports" is a verb. */
const isTelling = (reading: Reading, role: RoleName, to: number): boolean =>
  role === 'reports' &&
  (to === 1 || reading.over('plural', to - 1) !== undefined) &&
  [to, reading.at('auxiliary', to)?.to ?? to].some((at) => reading.at('say', at) ?? reading.at('putVerb', at))

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
  const own = nominative(reading.language, name.text, rest)
  const text = own === name.text ? textOf(reading, start, name.to) : own
  const source = { id: slug(own, reading.language.latin), name: text }
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

/** 러시아*로* 보내질 것이라고 전문가들은 …: an ending makes the country something else than whose expert it is. */
const isOwner = ({ language }: Reading, rest: string) =>
  !language.verbLast || rest === '' || language.modifiers.includes(rest)

function partyBefore(reading: Reading, from: number) {
  for (let at = from - 1; at >= 0 && at > from - 4; at -= 1) {
    if (reading.items[at]?.kind === 'mark' && reading.items[at]?.text !== '-') return undefined
    const party = reading.endingAt('party', at)
    if (party) return isOwner(reading, party.rest) ? party : undefined
  }
  return undefined
}
