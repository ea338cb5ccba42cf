import type { Metric, Side } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import { beginsWithPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { agent } from './agents.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import { isPersonal, losses } from './metrics.ts'
import { isAside, isGoal, isInOffice, isSource, isVisited, mentions, nearest } from './named-parties.ts'
import { isOfThird } from './verb-last-parties.ts'

export interface PartyContext {
  /** whose the last figure of the paragraph was */
  last: Side | null
  /** the party of the first group that the article names most */
  main: Side
  /** items of this sentence that name sources: a source is not whose people are counted */
  sources: readonly (readonly [from: number, to: number])[]
  /** the last figure is of missiles or guns: losses that follow may be what they did */
  arms: boolean
  /** the sentence before names a party of ours */
  home: boolean
  /** the last figure is of pay: who pays is not who supplies what follows */
  pay: boolean
  /** this sentence or the one before counts losses of another army */
  theirs: boolean
  /** our missiles were named a little before: people who are killed where only another party is named are theirs */
  struck: boolean
}

const nobody: readonly Side[] = []

/** Whose people are counted or who supplies; null when it is nobody of this watch. */
export function readSide(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  metric: Metric,
  event: ChosenEvent | undefined,
  context: PartyContext,
  vocabulary: Vocabulary,
): Side | null {
  const own = vocabulary.relation[0] ?? nobody
  const others = vocabulary.relation[1] ?? nobody
  const near = counted.side ?? originBehind(reading, counted.to)
  // "killing 12 people and injuring 90"
  const victimsToo =
    context.last !== null && !counted.unit && !quantity.definite && !sidesOf(vocabulary).all.includes(context.last)
  if (!near && !counted.subject && victimsToo && losses.has(metric) && !reading.language.verbLast) return context.last
  if (
    !near &&
    !counted.subject &&
    losses.has(metric) &&
    happensElsewhere(reading, quantity, context, sidesOf(vocabulary).all)
  )
    return null
  if (!near && !counted.subject && counted.unit === 'person' && losses.has(metric)) {
    const victims = victimsOf(reading, quantity, context, own)
    // who captures is named, not who is captured: people of the figure before
    const captured = metric === 'captured' && !mentions(reading, others)
    if (victims !== 'ours' && !captured) return victims
  }
  if (!reading.language.verbLast && !isPersonalFigure(counted, metric) && goesToThird(reading, counted.to)) return null
  if (
    (!near || !losses.has(metric)) &&
    isOfThird(reading, quantity, isPersonalFigure(counted, metric), metric, context, vocabulary)
  )
    return null
  // "10,000 soldiers to the Korean border"
  if (reading.all('elsewhere').length > 0 && isPersonalFigure(counted, metric) && !mentions(reading, others))
    return null
  if (!near && isAnybody(reading, counted, metric, context)) return null
  if (!near && isGuest(reading, counted, metric, context, own)) return others[0] ?? null
  const side =
    predicateOf(reading, counted, metric, own) ??
    near ??
    routeOf(reading, metric) ??
    agent(reading, quantity, metric, event, context, own, others)
  if (own.includes(side)) return side
  if (!near && others.includes(side) && isHired(reading, counted, metric, context)) return context.main
  const goesOn = side === context.last && (goingOn.has(metric) || (metric === 'share' && reading.language.verbLast))
  // «в прошлом году *страну* посетили 10 тысяч россиян»: the sentence before names it
  if (metric === 'travel' && context.home && others.includes(side)) return side
  // "Moscow is expected to pay each soldier $2,000"
  const isHome = context.home || (context.last !== null && own.includes(context.last))
  const pays = metric === 'paid' && isHome
  return others.includes(side) && (goesOn || pays || concerns(reading, own, metric)) ? side : null
}

/** «Минстрой Приморья подал заявку: 2 300 *отделочников*»: who asks for workers is not who sends them. */
const isHired = (
  { language }: Reading,
  { subject }: Counted,
  metric: Metric,
  { home, main, last }: PartyContext,
): boolean =>
  language.nounHead === 'first' &&
  subject === 'workers' &&
  (metric === 'deployed' || metric === 'arrived') &&
  (home || last === main)

/** what goes on of the other side, too */
const goingOn: ReadonlySet<Metric> = new Set(['travel', 'trade', 'paid', 'supplied'])

/** "the first beach tour took 13 people": tourists of whom nothing is said are those who go to ours. */
const isGuest = (
  reading: Reading,
  { subject }: Counted,
  metric: Metric,
  { main, last }: PartyContext,
  own: readonly Side[],
): boolean =>
  metric === 'travel' &&
  !reading.language.verbLast &&
  subject !== 'travellers' &&
  (last === null || !own.includes(last)) &&
  reading.all('thing').some(({ value }) => value === 'tourists') &&
  own.indexOf(main) === 0

/** "On board were 400 passengers": travellers of whom neither the sentence nor a figure before says whose they are. */
const isAnybody = (reading: Reading, { subject }: Counted, metric: Metric, { last }: PartyContext): boolean =>
  metric === 'travel' &&
  subject === 'travellers' &&
  last === null &&
  !reading.language.verbLast &&
  reading.all('party').length === 0

/** "40 percent of Russian shells *are North Korean*": whose the part is stands behind the verb, whose the whole is in the noun. */
function predicateOf(reading: Reading, { to }: Counted, metric: Metric, own: readonly Side[]): Side | undefined {
  if (metric !== 'share' || reading.language.verbLast) return undefined
  const noun = reading.all('thing').find(({ from }) => from >= to && from - to <= reachGoal)?.to ?? to
  const verb =
    reading.at('auxiliary', noun)?.to ??
    (/^[\u2013\u2014-]$/.test(reading.items[noun]?.text ?? '') ? noun + 1 : undefined)
  const party = verb === undefined ? undefined : (reading.at('party', verb) ?? reading.at('party', verb + 1))
  return party && own.includes(party.value) ? party.value : undefined
}

/** "ships carried 9 million rounds *from North Korea to Russia*": who is named as the beginning of the way sent them, whosever ships they were. */
function routeOf(reading: Reading, metric: Metric): Side | undefined {
  if (metric !== 'supplied' || reading.language.verbLast) return undefined
  const start = reading.all('party').find((party) => reading.endingAt('origin', party.from, 'before') !== undefined)
  // «*в Северную Корею из России* ушло»
  const goalBefore = start && reading.all('party').find((party) => party.to === start.from - 1)
  if (start && goalBefore && goalBefore.value !== start.value && isGoal(reading, goalBefore)) return start.value
  const goal = start && [0, 1, 2].map((gap) => reading.at('party', start.to + gap)).find((party) => party)
  return start && goal && goal.value !== start.value && isGoal(reading, goal) ? start.value : undefined
}

/** "A blast *in Turkey*: five dead": a sentence that names none of ours and a place of nobody in the relation. */
function happensElsewhere(
  reading: Reading,
  { from }: FoundQuantity,
  { sources }: PartyContext,
  related: readonly Side[],
): boolean {
  if (reading.language.verbLast || mentions(reading, related)) return false
  return reading
    .all('party')
    .some(
      (party) => party.value === 'other' && party.from < from && !isSource(party, sources) && isGoal(reading, party),
    )
}

/** "people" who are killed are ours unless only another party is named; they are somebody else's where our missiles hit. */
function victimsOf(
  reading: Reading,
  quantity: FoundQuantity,
  { arms, struck, sources }: PartyContext,
  own: readonly Side[],
): Side | null | 'ours' {
  const parties = reading
    .all('party')
    .filter((party) => !isSource(party, sources) && !isInOffice(reading, party) && !isAside(reading, party))
  const foreign = nearest(
    parties.filter(({ value }) => !own.includes(value)),
    quantity,
  )
  const named = parties.some(({ value }) => own.includes(value))
  // "cruise missiles and Shahed drones killed five": who was hit by what else was fired is no figure of ours
  if (!named && reading.all('foreign').some(({ to }) => to <= quantity.from) && hits(reading, quantity)) return null
  if (arms || hits(reading, quantity) || (struck && foreign && !named)) return foreign?.value ?? 'other'
  return named || !foreign ? 'ours' : null
}

const isPersonalFigure = ({ subject, unit }: Counted, metric: Metric) =>
  (subject ? isPersonal(subject) : unit === null || unit === 'person') || losses.has(metric)

const reachGoal = 6

/** "goods worth $292 million to China": what goes to somebody else is no figure of ours. */
function goesToThird(reading: Reading, from: number): boolean {
  for (let at = from; at < from + reachGoal; at += 1) {
    if (reading.items[at]?.kind !== 'word' || (reading.at('clause', at) && !reading.at('toward', at))) return false
    const party = reading.at('party', at)
    if (party) return party.value === 'other' && reading.endingAt('toward', at, 'before') !== undefined
  }
  return false
}

const armsThings: ReadonlySet<string> = new Set(['missiles', 'shells', 'artillery'])

/** "a North Korean missile hit a house, killing 12 people" */
const hits = (reading: Reading, { from }: FoundQuantity) =>
  !reading.language.verbLast && reading.all('thing').some(({ value, to }) => to <= from && armsThings.has(value))

/** troops *from North Korea*, soldiers *of the North* */
export function originBehind(reading: Reading, to: number): Side | null {
  // "shells of the kind Russia has fired"
  const origin = beginsWithPhrase(reading, to, reading.language.sorts) ? undefined : reading.at('origin', to, 'before')
  const party = origin && (reading.at('party', origin.to) ?? reading.at('party', origin.to + 1))
  // "700 soldiers by Kyiv's count"
  return !party || reading.at('sourceNoun', party.to) || reading.at('sourceNoun', party.to + 1) ? null : party.value
}

/** Figures of the other side belong to the watch only where the sentence names ours, and never their losses. */
const concerns = (reading: Reading, own: readonly Side[], metric: Metric) =>
  !losses.has(metric) &&
  metric !== 'deployed' &&
  (mentions(reading, own) || (metric === 'travel' && isVisited(reading, own)))

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
