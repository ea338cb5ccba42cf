import type { Source } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { AttributionCue } from './attribution.ts'

/** By country and role, the office that is meant by them. */
export type Offices = ReadonlyMap<string, Pick<Source, 'id' | 'name'>>

export const officesOf = ({ claimants }: Vocabulary): Offices =>
  new Map(claimants.flatMap(({ id, name, speaksAs = [] }) => speaksAs.map((role) => [role, { id, name }] as const)))

/** "the country's intelligence service" is the office that the watch knows by another name, so that one claimant has one id. */
export function asOffice(reading: Reading, cue: AttributionCue, offices: Offices): AttributionCue {
  const { mention } = cue
  const { kind, from, to } = mention
  // "South Korean and Western agencies" are more than the one office
  const joined = reading.all('joiner').some((sign) => sign.from >= from && sign.to <= to)
  const office = kind === 'role' && !joined ? offices.get(mention.source.id) : undefined
  return office ? { ...cue, mention: { ...mention, source: office, kind: 'named' } } : cue
}
