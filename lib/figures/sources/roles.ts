import type { Side } from '../claim.ts'
import type { RoleName } from '../languages/language.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading, SignMatch } from '../signs/reading.ts'
import { countryBehind } from './country-behind.ts'
import type { Mention } from './mentions.ts'
import { insideQuote, nameMention, nominative, readName, readNameBefore, readQuoted, slug, textOf } from './names.ts'
import { bearerBehind, officeBehind, seatOfSources } from './office-behind.ts'
import { personBehind } from './person-behind.ts'
import { nameBeforeTitle, nameOf, quotedName } from './verb-last-names.ts'

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
  if (role === 'sources') {
    const inside = insideMention(reading, role, from, to, rest)
    if (inside) return [inside]
  }
  const bearer = bearerBehind(reading, to)
  if (bearer) return [named(reading, from, from, bearer, relayRoles.has(role), rest)]
  if (reading.at('claimant', to) ?? reading.at('claimant', insideQuote(reading, behind))) return []
  const writer = writerOf(reading, role, from, to)
  if (writer) return [writer]
  if (isOwned(reading, from) || isOfBody(reading, role, to)) return []
  const office = officeBehind(reading, role, from, to)
  if (office) return [office]
  const quoted = readQuoted(reading, behind) ?? quotedName(reading, role, behind)
  const name = personBehind(reading, behind) ?? quoted ?? readName(reading, behind)
  // «помощник президента Юрий Ушаков», «центр Open Source Centre»: whom the watch knows
  if (name && isKnown(reading, name.to - 1)) return []
  const relays = relayRoles.has(role)
  const ahead = reading.endingAt('party', from) ?? partyBefore(reading, from)
  const country = possessor ?? (ahead ? undefined : countryBehind(reading, role, to))
  const party = country ?? ahead
  if (name) return [named(reading, party && party !== country ? party.from : from, from, name, relays, rest)]
  const start = party && party !== country ? party.from : nameBeforeTitle(reading, role, from)
  const side: Side | undefined = (party ?? ownCountry(reading, from))?.value
  if (
    !side &&
    start === from &&
    !ownRoles.has(role) &&
    !isTelling(reading, role, to) &&
    (to - from < 2 || mustBeOwned.has(role))
  )
    return []
  const end = country ? endOfUnit(reading, role, country.to) : owner(reading, to)
  const own = start < from && !party
  const text = (own ? undefined : glossOf(reading, from, to)) ?? nameOf(reading, start, end, rest)
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

/** «источник в разведке», «источник в военных кругах США» */
function insideMention(reading: Reading, role: RoleName, from: number, to: number, rest: string): Mention | undefined {
  const seat = seatOfSources(reading, role, to)
  return officeBehind(reading, role, from, to) ?? (seat && insiders(reading, role, from, to, seat, rest))
}

/** «источник *в военных кругах США*»: unnamed people of that country. */
function insiders(
  reading: Reading,
  role: RoleName,
  from: number,
  to: number,
  { value, to: end }: SignMatch<'claimant'>,
  rest: string,
): Mention {
  const country = value.adjectives?.en?.[0] ?? value.name
  const kind = glossOf(reading, to, end)
  const text = [country, kind, glossOf(reading, from, to) ?? role].filter(Boolean).join(' ')
  const id = `${value.id.split('.', 1)[0]}.${role}`
  return { from, to: end, source: { id, name: text }, relays: false, kind: 'role', rest }
}

/** "… have not left Russia, said *the country's* government": the country that the sentence has named last. */
function ownCountry(reading: Reading, from: number) {
  const { ownCountry: words } = reading.language.attribution
  if (!endsInPhrase(reading, from, words)) return undefined
  const parties = reading.all('party').filter(({ to }) => to <= from)
  // where nouns have cases, the country that something goes to is not the one that the sentence is about
  const isGoal = (at: number) => reading.language.nounHead === 'first' && reading.endingAt('toward', at, 'before')
  return parties.findLast((one) => !isGoal(one.from)) ?? parties.at(-1)
}

const isKnown = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'first' && reading.over('claimant', at) !== undefined && !reading.over('party', at)

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

/** "reports suggest that": unnamed ones that tell themselves; "UNN reports" is a verb. */
const isTelling = (reading: Reading, role: RoleName, to: number): boolean =>
  role === 'reports' &&
  (to === 1 || reading.over('plural', to - 1) !== undefined) &&
  [to, reading.at('auxiliary', to)?.to ?? to].some((at) => reading.at('say', at) ?? reading.at('putVerb', at))

/** "*Josep Borrell*'s blog", "*Olena Vovk*'s study": the one who has a name speaks. */
function writerOf(reading: Reading, role: RoleName, from: number, to: number): Mention | undefined {
  if ((role !== 'channel' && role !== 'reports') || reading.items[from - 1]?.lower !== reading.language.possessive)
    return undefined
  const name = reading.language.nounHead === 'last' ? readNameBefore(reading, from - 1) : undefined
  return name && !isKnown(reading, from - 2) ? nameMention(reading, name.text, name.from, to) : undefined
}

/** "the commander of a Ukrainian *Special Forces unit*" */
function endOfUnit(reading: Reading, role: RoleName, from: number): number {
  let to = from
  const ends = (at: number) =>
    reading.items[at]?.kind !== 'word' || (reading.at('stop', at) ?? reading.at('say', at)) !== undefined
  if (role === 'commander') while (to - from < longestUnit && !ends(to)) to += 1
  return to
}

const longestUnit = 5

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
    const item = reading.items[at]
    if (item?.kind === 'mark' && (item.text !== '-' || !item.glued)) return undefined
    // "Kyiv *with* a military …": whose it is stands in the same phrase
    const apart = reading.at('toward', at, 'before') ?? reading.at('relativePronoun', at) ?? reading.at('clause', at)
    if (reading.language.nounHead === 'last' && !reading.language.verbLast && apart) return undefined
    const party = reading.endingAt('party', at)
    if (party) return isOwner(reading, party.rest) ? party : undefined
  }
  return undefined
}
