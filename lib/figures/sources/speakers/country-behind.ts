import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'
import { rolesOfState } from './role-traits.ts'

/** "the Defense Ministry *of South Korea*", "an adviser *in Kyiv*": where the head is last, the country may stand behind all the same. */
export function countryBehind(reading: Reading, role: RoleName, to: number) {
  if (reading.language.verbLast || !rolesOfState.has(role)) return undefined
  // «власти *в Сеуле*»
  if (reading.language.nounHead === 'first')
    return reading.language.attribution.frames?.inside.includes(reading.items[to]?.lower ?? '')
      ? seatBehind(reading, to)
      : undefined
  const of = reading.at('origin', to, 'before')
  const { article } = reading.language.numerals
  const owner = of && (article.includes(reading.items[of.to]?.lower ?? '') ? of.to + 1 : of.to)
  const party = owner !== undefined && reading.at('nounLink', to) ? reading.at('party', owner) : undefined
  // "the commander of a *Ukrainian* drone unit" is of its army
  if (party && role !== 'commander' && isOfTrade(reading, party)) return undefined
  return party ?? seatBehind(reading, to)
}

/** "an official of the *Russian* logistics industry": who deals in something in that country is no office of it. */
function isOfTrade(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const noun = reading.items[to]
  return (
    reading.at('nation', from) !== undefined &&
    noun?.kind === 'word' &&
    isSmall(noun) &&
    !reading.at('role', to) &&
    !reading.at('stop', to) &&
    !reading.at('say', to)
  )
}

/** A capital that speaks for its country, behind one word for where. */
function seatBehind(reading: Reading, to: number) {
  const place = reading.at('toward', to, 'before')
  if (!place || place.to - place.from > 1 || !reading.at('claimant', place.to)) return undefined
  const party = reading.at('party', place.to)
  // "officials in Moscow's army": whose it is, not where they are
  return reading.items[party?.to ?? 0]?.lower === reading.language.possessive ? undefined : party
}
