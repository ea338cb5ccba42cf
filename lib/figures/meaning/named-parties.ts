import type { Side } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { PartyContext } from './parties.ts'

/** Where the verb is last an ending says that a party is only where something happens or goes: 러시아에서, 러시아에. */
export function isAside({ language }: Reading, { rest }: Party): boolean {
  return (
    language.verbLast && rest !== '' && (language.toward.after.includes(rest) || language.origin.after.includes(rest))
  )
}

export interface Party {
  value: Side
  from: number
  to: number
  /** the ending of its word */
  rest: string
}

export const isMarked = (reading: Reading, { rest }: Party) =>
  reading.language.attribution.subjectEndings.includes(rest)

export const isSource = ({ from, to }: Party, sources: PartyContext['sources']) =>
  sources.some((source) => from < source[1] && to > source[0])

/** "Seoul's National Intelligence Service" names an office, not whose soldiers they are. */
export function isInOffice(reading: Reading, { from, to }: Party): boolean {
  const office = reading.over('claimant', from)
  if (office !== undefined && office.to - office.from > to - from) return true
  if (!reading.language.possessive || reading.items[to]?.lower !== reading.language.possessive) return false
  return [to + 1, to + 2].some((at) => reading.at('role', at) ?? reading.at('claimant', at))
}

export function isGoal(reading: Reading, { from, to, rest }: Party): boolean {
  if (rest !== '' && reading.language.toward.after.includes(rest)) return true
  return reading.endingAt('toward', from, 'before') !== undefined || reading.at('toward', to, 'after') !== undefined
}

/** The nearest before the number, else the nearest behind. */
export function nearest(parties: readonly Party[], { from }: FoundQuantity): Party | undefined {
  return parties.findLast((party) => party.from < from) ?? parties[0]
}

export const mentions = (reading: Reading, sides: readonly Side[]) =>
  reading.all('party').some(({ value }) => sides.includes(value))
