import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'
import type { Mention } from './mentions.ts'
import { readName } from './names.ts'

const reachOffice = 6

/**
 * «пресс-служба ОК «Север» ВСУ», «источник в военных кругах США»: where the possessor stands behind, the office at the end of the noun phrase is
 * whose people they are.
 */
export function officeBehind(reading: Reading, role: RoleName, from: number, to: number): Mention | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  if (role === 'government') return toMention(endOfPhrase(reading, to), from)
  if (role === 'experts') return toMention(bodyOfExperts(reading, to), from)
  const owner = role === 'sources' ? insideOf(reading, to) : undefined
  return isPlace(reading, owner) ? undefined : toMention(owner, from)
}

const toMention = (owner: SignMatch<'claimant'> | undefined, from: number): Mention | undefined =>
  owner && {
    from,
    to: owner.to,
    source: { id: owner.value.id, name: owner.value.name },
    relays: false,
    kind: 'named',
    rest: owner.rest,
  }

/** The country inside of which unnamed people speak: «источник *в военных кругах США*». */
export function seatOfSources(reading: Reading, role: RoleName, to: number): SignMatch<'claimant'> | undefined {
  const owner = role === 'sources' ? insideOf(reading, to) : undefined
  return isPlace(reading, owner) ? owner : undefined
}

/** «источник *в НАТО*», «собеседник CNN *в НАТО*» */
function insideOf(reading: Reading, to: number): SignMatch<'claimant'> | undefined {
  const { frames } = reading.language.attribution
  const outlet = reading.at('claimant', to)
  const at = outlet?.value.relays ? outlet.to : to
  return frames?.inside.includes(reading.items[at]?.lower ?? '') ? endOfPhrase(reading, at + 1) : undefined
}

const isPlace = (reading: Reading, owner: SignMatch<'claimant'> | undefined): boolean =>
  owner !== undefined && reading.at('party', owner.from)?.to === owner.to

/** The first office or country in the words of one noun phrase. */
function endOfPhrase(reading: Reading, from: number): SignMatch<'claimant'> | undefined {
  for (let at = from; at < from + reachOffice; at += 1) {
    const owner = reading.at('claimant', at)
    if (owner) return owner.value.relays ? undefined : owner
    if (!isOfPhrase(reading, at)) return undefined
  }
  return undefined
}

/** «исследователи *британского аналитического центра RUSI*»: the body at the end of the words in small letters that it is told by. */
function bodyOfExperts(reading: Reading, from: number): SignMatch<'claimant'> | undefined {
  for (let at = from; at < from + reachOffice; at += 1) {
    const owner = reading.at('claimant', at)
    if (owner && !isPlace(reading, owner)) return owner.value.relays ? undefined : owner
    const item = reading.items[at]
    if (item?.kind !== 'word' || !isSmall(item) || !isOfPhrase(reading, at)) return undefined
  }
  return undefined
}

const quoteOf = ({ language }: Reading, text: string): boolean =>
  language.attribution.quotes.some(([open, close]) => open === text || close === text)

function isOfPhrase(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind === 'mark') return quoteOf(reading, item.text)
  return item?.kind === 'word' && !reading.at('stop', at) && !reading.at('say', at) && !reading.at('event', at)
}

/** «обозреватель BBC Джон Смит»: behind the outlet or the country that somebody works for stands his name, of two words and more. */
export function bearerBehind(reading: Reading, at: number): { text: string; to: number } | undefined {
  const owner = reading.language.nounHead === 'first' ? reading.at('claimant', at) : undefined
  if (!owner || !(owner.value.relays || isPlace(reading, owner))) return undefined
  const end = reading.at('party', owner.to)?.to ?? owner.to
  for (let from = end; from < end + reachName; from += 1) {
    const name = readName(reading, from)
    if (name) return name.to - from > 1 && !reading.at('claimant', from) ? name : undefined
    const item = reading.items[from]
    if (item?.kind !== 'word' || !isSmall(item) || !isOfPhrase(reading, from)) return undefined
  }
  return undefined
}

const reachName = 4
