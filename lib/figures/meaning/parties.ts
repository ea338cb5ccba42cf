import type { Metric, Side } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { agent } from './agents.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import { losses } from './metrics.ts'
import { isAside, isInOffice, isSource, mentions, nearest } from './named-parties.ts'

export interface PartyContext {
  /** whose the last figure of the paragraph was */
  last: Side | null
  /** the party of the first group that the article names most */
  main: Side
  /** items of this sentence that name sources: a source is not whose people are counted */
  sources: readonly (readonly [from: number, to: number])[]
  /** the last figure is of missiles or guns: losses that follow may be what they did */
  arms: boolean
}

/** Whose people are counted or who supplies; null when it is nobody of this watch. */
export function readSide(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  metric: Metric,
  event: ChosenEvent | undefined,
  context: PartyContext,
  { relation }: Vocabulary,
): Side | null {
  const [own = [], others = []] = relation
  const near = counted.side ?? originBehind(reading, counted.to)
  // "killing 12 people and injuring 90"
  const victimsToo = context.last !== null && !counted.unit && !quantity.definite && isThird(context.last, relation)
  if (!near && !counted.subject && victimsToo && losses.has(metric) && !reading.language.verbLast) return context.last
  if (!near && !counted.subject && counted.unit === 'person' && losses.has(metric)) {
    const victims = victimsOf(reading, quantity, context, own)
    if (victims !== 'ours') return victims
  }
  const side = near ?? agent(reading, quantity, metric, event, context, own, others)
  if (own.includes(side)) return side
  const goesOn = reading.language.verbLast && metric === 'travel' && side === context.last
  return others.includes(side) && (goesOn || concerns(reading, own, metric)) ? side : null
}

/** "people" who are killed are ours unless only another party is named; they are somebody else's where our missiles hit. */
function victimsOf(
  reading: Reading,
  quantity: FoundQuantity,
  { arms, sources }: PartyContext,
  own: readonly Side[],
): Side | null | 'ours' {
  const parties = reading
    .all('party')
    .filter((party) => !isSource(party, sources) && !isInOffice(reading, party) && !isAside(reading, party))
  const foreign = nearest(
    parties.filter(({ value }) => !own.includes(value)),
    quantity,
  )
  if (arms || hits(reading, quantity)) return foreign?.value ?? 'other'
  return parties.some(({ value }) => own.includes(value)) || !foreign ? 'ours' : null
}

const isThird = (side: Side, relation: Vocabulary['relation']) => !relation.flat().includes(side)

const armsThings: ReadonlySet<string> = new Set(['missiles', 'shells', 'artillery'])

/** "a North Korean missile hit a house, killing 12 people" */
const hits = (reading: Reading, { from }: FoundQuantity) =>
  !reading.language.verbLast && reading.all('thing').some(({ value, to }) => to <= from && armsThings.has(value))

/** troops *from North Korea*, soldiers *of the North* */
function originBehind(reading: Reading, to: number): Side | null {
  const origin = reading.at('origin', to, 'before')
  if (!origin) return null
  return (reading.at('party', origin.to) ?? reading.at('party', origin.to + 1))?.value ?? null
}

/** Figures of the other side belong to the watch only where the sentence names ours, and never their losses. */
const concerns = (reading: Reading, own: readonly Side[], metric: Metric) =>
  !losses.has(metric) && metric !== 'deployed' && mentions(reading, own)

/** The party of the first group that a text names most. */
export function mainParty(readings: readonly Reading[], { relation }: Vocabulary): Side {
  const [own = []] = relation
  const counts = own.map((side) =>
    readings.reduce(
      (sum, reading) =>
        sum + reading.all('party').filter((party) => party.value === side && !isInOffice(reading, party)).length,
      0,
    ),
  )
  const best = counts.indexOf(Math.max(0, ...counts))
  return own[Math.max(0, best)] ?? 'other'
}
