import type { Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { PartyContext } from './party-context.ts'

/** Where the verb is last an ending says that a party is only where something happens or goes: 러시아에서, 러시아에. */
export function isAside({ language }: Reading, { rest }: Party): boolean {
  return language.toward.after.includes(rest) || language.origin.after.includes(rest)
}

export interface Party {
  value: Side
  from: number
  to: number
  /** the ending of its word */
  rest: string
}

/** "the *US* Treasury" names an office, "the *U.S.* government" too. */
export function isOfName(reading: Reading, { from, to }: Pick<Party, 'from' | 'to'>): boolean {
  const name = reading.over('claimant', from)
  return name !== undefined && name.to - name.from > to - from
}

export const isMarked = ({ items, language }: Reading, { rest, to }: Party) => {
  const { subjectEndings } = language.attribution
  // 이란 *역시* …: a marker that is a word of its own
  return subjectEndings.includes(rest) || (rest === '' && subjectEndings.includes(items[to]?.lower ?? ''))
}

export const isSource = ({ from, to }: Party, sources: PartyContext['sources']) =>
  sources.some((source) => from < source[1] && to > source[0])

/** "Seoul's National Intelligence Service" names an office, not whose soldiers they are. */
export function isInOffice(reading: Reading, { from, to }: Party): boolean {
  const office = reading.over('claimant', from)
  if (office !== undefined && office.to - office.from > to - from) return true
  // "the NIS of South Korea"
  const link = reading.endingAt('nounLink', from)
  if (link && isOfOffice(reading, link.from)) return true
  // "the Institute for National Security Strategy *in Seoul*"
  const where = reading.language.nounHead === 'last' ? reading.endingAt('toward', from, 'before') : undefined
  if (where && reading.endingAt('claimant', where.from) && !reading.over('party', where.from - 1)) return true
  // "a *US* military official"
  if (reading.language.nounHead === 'last' && (isHolder(reading, to) || isHolder(reading, to + 1))) return true
  if (reading.items[to]?.lower !== reading.language.possessive) return false
  return [to + 1, to + 2].some((at) => reading.at('role', at) ?? reading.at('claimant', at))
}

/** of an office, who is a man and no army */
const isHolder = ({ at }: Reading, index: number): boolean => holders.has(at('role', index)?.value ?? '')

const holders: ReadonlySet<string> = new Set(['officials', 'lawmaker', 'president', 'minister', 'spokesperson'])

const reachOffice = 3

/** «за даними Зеленського, втрати військових *з КНДР*»: a comma parts them. */
function isOfOffice(reading: Reading, link: number): boolean {
  for (let at = link; at >= link - reachOffice; at -= 1) {
    if (isOffice(reading, at)) return true
    // "the NIS *put the number* of North Korean dead": where the possessor has no case, the office stands right before its link
    if (reading.items[at - 1]?.kind === 'mark' || reading.language.nounHead === 'last') return false
  }
  return false
}

/** "to *Russia* from North Korea": a country is no office of another one. */
function isOffice(reading: Reading, to: number): boolean {
  const named = reading.endingAt('claimant', to)
  return named !== undefined && reading.at('party', named.from)?.to !== to
}

export function isGoal(reading: Reading, { from, to, rest }: Pick<Party, 'from' | 'to' | 'rest'>): boolean {
  if (reading.language.toward.after.includes(rest)) return true
  if (reading.endingAt('toward', from, 'before') ?? reading.at('toward', to, 'after')) return true
  // "in *the* Kursk campaign": where the head is last an article stands between
  const article = reading.language.nounHead === 'last' ? reading.endingAt('definite', from) : undefined
  if (article && !reading.language.verbLast && reading.endingAt('toward', article.from, 'before')) return true
  // "in *Russia's Kursk* region"
  const possessive = reading.items[from - 1]?.lower === reading.language.possessive
  const whose = possessive ? reading.endingAt('party', from - 1) : undefined
  if (whose && isGoal(reading, whose)) return true
  // «у Курській області Росії»: where the possessor stands behind its noun, the country of a place is a part of the place
  const place = reading.language.nounHead === 'first' ? reading.endingAt('party', from - 1) : undefined
  // «за год *россияне* ездили»: a name in its first case
  if ((reading.language.countries ?? []).includes(reading.items[to - 1]?.lower ?? '')) return false
  return (place !== undefined && isGoal(reading, place)) || isInPhrase(reading, from, rest)
}

const longestPhrase = 2

/** «у боях із силами оборони України»: whose the ones are against whom or where it happens. */
function isInPhrase(reading: Reading, from: number, rest: string): boolean {
  const { nounHead, oblique } = reading.language
  // «за войну Россия потеряла»: a name in the nominative ends the phrase before it
  if (nounHead !== 'first' || (rest !== '' && oblique && !oblique.includes(rest))) return false
  for (let at = from; at >= from - longestPhrase; at -= 1) {
    if (reading.endingAt('toward', at, 'before')) return true
    const ends = reading.over('thing', at - 1) ?? reading.over('party', at - 1) ?? reading.over('rate', at - 1)
    if (reading.items[at - 1]?.kind !== 'word' || ends) return false
  }
  return false
}

/** The nearest before the number, else the nearest behind. */
export function nearest(parties: readonly Party[], { from }: FoundQuantity): Party | undefined {
  return parties.findLast((party) => party.from < from) ?? parties[0]
}

export const mentions = (reading: Reading, sides: readonly Side[]) =>
  reading.all('party').some(({ value }) => sides.includes(value))

/** *방북* 러시아 관광객: where the verb is last, a word for the visit names who is visited. */
export const isVisited = ({ items, language }: Reading, sides: readonly Side[]): boolean =>
  sides.some((side) =>
    items.some(({ lower }) => (language.visits?.[side] ?? []).some((stem) => lower.startsWith(stem))),
  )

/** The party of the first group that a text names most. */
export function mainParty(readings: readonly Reading[], { relation }: Vocabulary): Side {
  const [own = []] = relation
  const counts = own.map((side) =>
    readings.reduce(
      (sum, reading) =>
        sum +
        reading
          .all('party')
          .filter((party) => party.value === side && !isInOffice(reading, party) && !isOfSpeaker(reading, party))
          .length,
      0,
    ),
  )
  const best = counts.indexOf(Math.max(0, ...counts))
  return own[Math.max(0, best)] ?? 'other'
}

/** "*South Korean* officials", "a source *in Seoul*", "*Seoul's* ministry": whose office tells it, where the head is last. */
function isOfSpeaker({ at, endingAt, language, items }: Reading, { from, to }: Party): boolean {
  if (language.verbLast) return false
  // «*Сеул*: КНДР послала …», «…, рахує *Сеул*»
  if (language.nounHead === 'first')
    return items[to]?.text === ':' || (at('claimant', from) && (at('say', to) ?? endingAt('say', from))) !== undefined
  if (
    at('role', to) ??
    (items[to]?.lower === language.possessive ? (at('role', to + 1) ?? at('role', to + 2)) : undefined)
  )
    return true
  const where = endingAt('toward', from, 'before')
  return where !== undefined && endingAt('role', where.from) !== undefined
}
