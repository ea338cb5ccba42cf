import type { Metric, Side } from './claim.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

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

const personal: ReadonlySet<Metric> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'deployed',
  'arrived',
  'returned',
  'trained',
])
const losses: ReadonlySet<Metric> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing'])

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

/** Where the verb is last an ending says that a party is only where something happens or goes: 러시아에서, 러시아에. */
function isAside({ language }: Reading, { rest }: Party): boolean {
  return (
    language.verbLast && rest !== '' && (language.toward.after.includes(rest) || language.origin.after.includes(rest))
  )
}

interface Party {
  value: Side
  from: number
  to: number
  /** the ending of its word */
  rest: string
}

/** "북한은 러시아로부터 … 받았다": who is marked as the origin sent what the other one got. */
function senderOf(reading: Reading, parties: readonly Party[], quantity: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast || !receivesBehind(reading, quantity)) return undefined
  const { after } = reading.language.origin
  return parties.find(({ rest, from }) => from < quantity.from && rest !== '' && after.includes(rest))?.value
}

/** Where the verb is last it says behind the number which way the thing went: 러시아가 … 컨테이너 2만 개를 *받았다*. */
function receivesBehind(reading: Reading, { to }: FoundQuantity): boolean {
  for (let at = to; at < to + 12; at += 1) if (reading.at('receiving', at)) return true
  return false
}

/** Who stands right before the verb is the one who does it, whoever is named behind: Russia supplied North Korea with oil. */
function giverOf(
  reading: Reading,
  parties: readonly Party[],
  quantity: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
): Side | undefined {
  if (!event || event.from > quantity.from || !actors.has(metric) || reading.over('receiving', event.from))
    return undefined
  if (reading.language.verbLast && receivesBehind(reading, quantity)) return undefined
  const near = parties.findLast(({ to }) => to <= event.from && event.from - to <= giverReach)
  return near && (!reading.language.verbLast || isMarked(reading, near)) ? near.value : undefined
}

const isMarked = (reading: Reading, { rest }: Party) => reading.language.attribution.subjectEndings.includes(rest)

const giverReach = 3
// who suffers losses, sends, gives or pays; who kills or captures is not whose people are counted
const actors: ReadonlySet<Metric> = new Set(['casualties', 'deployed', 'supplied', 'paid'])

function agent(
  reading: Reading,
  quantity: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
  context: PartyContext,
  own: readonly Side[],
  others: readonly Side[],
): Side {
  const parties = reading
    .all('party')
    .filter((party) => !isSource(party, context.sources) && !isInOffice(reading, party) && !isGoal(reading, party))
    .filter((party) => !reading.language.verbLast || !context.sources.some(([from]) => from === party.to))
  const sender = senderOf(reading, parties, quantity)
  if (sender) return sender
  const giver = giverOf(reading, parties, quantity, metric, event)
  if (giver && others.includes(giver)) return giver
  const ours = nearestOwn(
    reading,
    parties.filter(({ value }) => own.includes(value)),
    quantity,
    event,
    context.main,
  )
  if (ours) return ours
  const actor = actorBefore(reading, parties, quantity)
  if (actor && (!others.includes(actor) || !mentions(reading, own))) return actor
  if (reading.language.verbLast && !personal.has(metric) && goesElsewhere(reading, own, others)) return 'other'
  const other = nearest(
    parties.filter(
      (party) =>
        others.includes(party.value) &&
        party.from < quantity.from &&
        (!reading.language.verbLast || isMarked(reading, party)),
    ),
    quantity,
  )
  const receives = event !== undefined && reading.over('receiving', event.from) !== undefined
  if (other && !receives && (losses.has(metric) || metric === 'deployed' || mentions(reading, own))) return other.value
  const goesOn =
    !reading.language.verbLast || !personal.has(metric) || (context.last !== null && own.includes(context.last))
  return (goesOn ? context.last : null) ?? context.main
}

/** Where the verb is last the subject carries a marker: 우크라이나는 장갑차 20대를 투입했다. */
function actorBefore(reading: Reading, parties: readonly Party[], { from }: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast) return undefined
  return parties.findLast((party) => party.from < from && isMarked(reading, party))?.value
}

/** What goes to a country of neither group in a sentence that names none of ours is nobody's of this watch. */
function goesElsewhere(reading: Reading, own: readonly Side[], others: readonly Side[]): boolean {
  const parties = reading.all('party')
  if (parties.some(({ value }) => own.includes(value))) return false
  return parties.some((party) => !others.includes(party.value) && isGoal(reading, party))
}

const isSource = ({ from, to }: Party, sources: PartyContext['sources']) =>
  sources.some((source) => from < source[1] && to > source[0])

/** "Seoul's National Intelligence Service" names an office, not whose soldiers they are. */
function isInOffice(reading: Reading, { from, to }: Party): boolean {
  const office = reading.over('claimant', from)
  if (office !== undefined && office.to - office.from > to - from) return true
  if (!reading.language.possessive || reading.items[to]?.lower !== reading.language.possessive) return false
  return [to + 1, to + 2].some((at) => reading.at('role', at) ?? reading.at('claimant', at))
}

function isGoal(reading: Reading, { from, to, rest }: Party): boolean {
  if (rest !== '' && reading.language.toward.after.includes(rest)) return true
  return reading.endingAt('toward', from, 'before') !== undefined || reading.at('toward', to, 'after') !== undefined
}

/** Who is marked as the origin comes first, then who stands before the number; behind it only the article's own party counts. */
function nearestOwn(
  reading: Reading,
  parties: readonly Party[],
  { from }: FoundQuantity,
  event: ChosenEvent | undefined,
  main: Side,
): Side | undefined {
  const origin = parties.find(
    (party) =>
      (party.rest !== '' && reading.language.origin.after.includes(party.rest)) ||
      reading.endingAt('origin', party.from, 'before') !== undefined ||
      reading.at('origin', party.to, 'after') !== undefined,
  )
  const before = parties.findLast((party) => party.from < from && (party.value === main || acts(party, event)))
  return (origin ?? before ?? parties.find((party) => party.value === main && !isApart(reading, from, party.from)))
    ?.value
}

/** Another clause begins between the number and the party behind it. */
const isApart = (reading: Reading, from: number, to: number) =>
  reading.all('clause').some((sign) => sign.from > from && sign.to <= to && reading.items[sign.from]?.kind === 'word')

/** Of the parties of the first group the one that the article is not mostly about must stand right before its verb. */
function acts({ to }: Party, event: ChosenEvent | undefined): boolean {
  if (!event) return false
  return !personal.has(event.metric) || (event.from >= to && event.from - to <= 3)
}

/** The nearest before the number, else the nearest behind. */
function nearest(parties: readonly Party[], { from }: FoundQuantity): Party | undefined {
  return parties.findLast((party) => party.from < from) ?? parties[0]
}

const mentions = (reading: Reading, sides: readonly Side[]) =>
  reading.all('party').some(({ value }) => sides.includes(value))

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
