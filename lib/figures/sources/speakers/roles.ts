import type { Side } from '../../claim.ts'
import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { countryBehind } from './country-behind.ts'
import { departmentOf } from './departments.ts'
import { glossed, glossOf } from './glosses.ts'
import type { Mention } from './mentions.ts'
import { nominative, slug } from './name-forms.ts'
import { outletNamedBefore } from './named-outlets.ts'
import { insideQuote, isBodyName, nameMention, readName, readNameBefore, readQuoted, textOf } from './names.ts'
import { bearerBehind, officeBehind, seatOfSources } from './office-behind.ts'
import { isOften, isTitleOfPaper } from './paper-titles.ts'
import { personBehind } from './person-behind.ts'
import {
  attributeBefore,
  endOfUnit,
  isOfBody,
  isOfTrade,
  isOwned,
  ownCountry,
  owner,
  seatBefore,
} from './role-owners.ts'
import { ownedRoles, relayRoles, rolesOfState, speakingRoles } from './role-traits.ts'
import { nameBeforeTitle, nameOf, quotedName } from './verb-last-names.ts'

/** "Governor Alexander Khinshtein", "Ukrainian officials", "a Telegram channel": with a name behind, the name; else party and role. */
export function roleMention(reading: Reading, role: RoleName, from: number, to: number, rest: string): Mention[] {
  // «рассказали дипломаты *японскому* каналу»: an adjective behind is of the next noun
  const isPossessed = reading.language.nounHead === 'first' && isCapitalized(reading.items[to])
  const possessor = isPossessed ? reading.at('party', to) : undefined
  const behind = possessor?.to ?? to
  if (role === 'sources') {
    const inside = insideMention(reading, role, from, to, rest)
    if (inside) return [inside]
  }
  if (isTitleOfPaper(reading, from) || isOften(reading, from, to)) return []
  const bearer = bearerBehind(reading, to)
  if (bearer && isKnown(reading, bearer.to - 1)) return []
  if (bearer) return [named(reading, from, from, bearer, relayRoles.has(role), rest)]
  const next = reading.at('claimant', to) ?? reading.at('claimant', insideQuote(reading, behind))
  // «эксперты *Южной Кореи*» are no government
  const ofCountry = possessor !== undefined && next?.to === behind && speakingRoles.has(role) && !rolesOfState.has(role)
  if (next && !ofCountry) return []
  const writer = writerOf(reading, role, from, to)
  if (writer) return [writer]
  if (isOwned(reading, from) || isOfBody(reading, role, to)) return []
  const outlet = outletNamedBefore(reading, role, from, to)
  if (outlet) return [outlet]
  const office = officeBehind(reading, role, from, to)
  if (office) return [office]
  const quoted =
    readQuoted(reading, behind, reading.language.nounHead === 'first' || role === 'media') ??
    quotedName(reading, role, behind)
  const called = readName(reading, behind)
  const alone = called && !isBodyName(reading, behind, called) ? called : undefined
  const name = personBehind(reading, behind) ?? quoted ?? alone
  // «помощник президента Юрий Ушаков», «центр Open Source Centre»: whom the watch knows
  if (name && (isKnown(reading, name.to - 1) || isGivenName(reading, behind, name.to))) return []
  const relays = relayRoles.has(role)
  const ahead = attributeBefore(reading, from)
  const seat = ahead ? undefined : seatBefore(reading, from)
  const country = possessor ?? (ahead ? undefined : countryBehind(reading, role, to))
  const party = country ?? ahead ?? seat
  if (name) return [named(reading, ahead && !country ? ahead.from : from, from, name, relays, rest)]
  const start = party && party !== country && party !== seat ? party.from : nameBeforeTitle(reading, role, from)
  const department = party ? undefined : departmentOf(reading, role, from, to)
  if (department) return [department]
  const side: Side | undefined = isOfTrade(reading, from) ? undefined : (party ?? ownCountry(reading, from, to))?.value
  if (
    !side &&
    start === from &&
    !speakingRoles.has(role) &&
    !isTelling(reading, role, to) &&
    (to - from < 2 || ownedRoles.has(role))
  )
    return []
  const end = country ? endOfUnit(reading, role, country.to) : owner(reading, to)
  const own = start < from && !party
  const text =
    (own ? undefined : glossOf(reading, from, to)) ?? glossed(reading, start, end, nameOf(reading, start, end, rest))
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

function isKnown(reading: Reading, at: number): boolean {
  const known = reading.language.nounHead === 'first' ? reading.over('claimant', at)?.value : undefined
  // a country is named so, too: «президент *России*»
  return known !== undefined && (!reading.over('party', at) || !known.id.endsWith('.gov'))
}

/** «президент США *Джо* Байден»: the surname behind it is known by itself. */
const isGivenName = ({ language, at }: Reading, from: number, to: number): boolean =>
  language.nounHead === 'first' && to - from === 1 && at('claimant', to) !== undefined

/** "reports suggest that": unnamed ones that tell themselves; "UNN reports" is a verb. */
const isTelling = (reading: Reading, role: RoleName, to: number): boolean =>
  role === 'reports' &&
  reading.over('plural', to - 1) !== undefined &&
  [to, reading.at('auxiliary', to)?.to ?? to].some((at) => reading.at('say', at) ?? reading.at('putVerb', at))

/** "*Josep Borrell*'s blog", "*Olena Vovk*'s study": the one who has a name speaks. */
function writerOf(reading: Reading, role: RoleName, from: number, to: number): Mention | undefined {
  if ((role !== 'channel' && role !== 'reports') || reading.items[from - 1]?.lower !== reading.language.possessive)
    return undefined
  const name = readNameBefore(reading, from - 1)
  return name && nameMention(reading, name.text, name.from, to)
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
  const text = own === name.text ? glossed(reading, start, name.to, textOf(reading, start, name.to)) : own
  const source = { id: slug(own, reading.language.latin), name: text }
  return { from, to: name.to, source, relays, kind: 'role', rest }
}
