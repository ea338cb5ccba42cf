import type { Source } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Attribution, AttributionCue } from './attribution.ts'
import type { Mention } from './speakers/mentions.ts'

/** The last source that was named, for "it", "he", "the agency". */
export interface LastSource {
  source: Source
  sentence: number
  paragraph: number
  /** it only passes on */
  relays?: boolean
  /** it is the name of a country */
  place?: boolean
  /** somebody who was only named: "he", but no "agency" */
  unheard?: boolean
}

const nobody: Attribution = { source: null, via: [], span: null }

/**
 * The innermost cue that holds for the number names the source; those around it pass it on. An outlet or a lawmaker who passes on is the
 * source only when nobody else is named.
 */
export function attribute(
  cues: readonly AttributionCue[],
  quantity: Pick<FoundQuantity, 'from'>,
  resolve: (mention: Mention) => Source | null,
): Attribution {
  if (cues.length === 0) return nobody
  const holding = cues
    .filter(({ from, to }) => quantity.from >= from && quantity.from < to)
    .map((cue) => ({ cue, source: sourceOf(cue, resolve), distance: distanceOf(cue, quantity) }))
    .toSorted((a, b) => rank(a.cue) - rank(b.cue) || a.distance - b.distance)
  const named = holding.filter(({ source }) => source !== null)
  const first = principal(withNearer(named, quantity))
  if (!first?.source) return nobody
  const { cue } = first
  const source = briefed(cue, first.source, resolve)
  const via = named.flatMap((other) => (other.source && other.source.id !== source.id ? [other.source] : []))
  return { source, via: distinct(via), span: cue.mention.kind === 'back' ? null : [cue.mention.from, cue.mention.to] }
}

/** "…, Kirby said, according to Barron's": who stands between the number and the one it is according to said it. */
function withNearer(named: readonly Named[], { from }: Pick<FoundQuantity, 'from'>): readonly Named[] {
  const [first] = named
  if (first?.cue.rule !== 'according-to' || first.cue.at < from || first.cue.mention.kind !== 'name') return named
  const nearer = named.find(({ cue }) => cue.rule === 'said-after' && cue.at > from && cue.at < first.cue.at)
  return nearer ? [nearer, ...named.filter((one) => one !== nearer)] : named
}

/** A lawmaker who goes on about what the agency of his country told him passes it on: the agency was named a sentence before. */
function briefed({ mention }: AttributionCue, source: Source, resolve: (mention: Mention) => Source | null): Source {
  // an outlet is nobody's, and what the agency of a state says is not its leader's
  if (!source.id.endsWith('.lawmaker')) return source
  const told = mention.relays ? resolve(mention) : null
  return told && told.id !== prefix(told) && prefix(told) === prefix(source) ? told : source
}

interface Named {
  cue: AttributionCue
  source: Source | null
}

/**
 * The innermost, but one who merely passes on gives way to those whom the text cites, and the name of a country to an office of it:
 * a spokeswoman who says what Washington believes.
 */
function principal(named: readonly Named[]): Named | undefined {
  const first = named.find(({ cue }) => !isTopic(cue)) ?? named[0]
  if (first?.cue.mention.relays)
    return (
      named.find((other) => yieldsTo(first.cue, other.cue)) ?? briefedBeside(first, named) ?? outlet(named) ?? first
    )
  if (first?.cue.mention.kind !== 'place' || first.cue.rule === 'noun')
    return first && (agencyBehind(first, named) ?? first)
  // "Russia expects …, according to Zelensky"
  const told = named.find(
    ({ cue }) => cue.rule === 'according-to' && cue.mention.kind !== 'place' && !cue.mention.relays,
  )
  if (first.cue.rule === 'says' && told) return told
  return (
    named.find(
      ({ source, cue }) =>
        cue.mention.kind !== 'place' && !cue.mention.relays && prefix(source) === prefix(first.source),
    ) ?? first
  )
}

/** "Mr Yoo told reporters, 2,000 died, in the words of the *NIS*": an office behind a person whom the watch does not know. */
const agencyBehind = ({ cue }: Named, named: readonly Named[]): Named | undefined =>
  cue.rule === 'says' && cue.mention.kind === 'name'
    ? named.find(
        ({ cue: { rule, mention, at } }) =>
          rule === 'according-to' && at > cue.at && mention.kind === 'named' && !mention.relays,
      )
    : undefined

/** "North Korea: titles, the agency reports, for 141 soldiers": a country before a colon is what it is about where somebody else says it. */
const isTopic = ({ rule, mention }: AttributionCue): boolean => rule === 'headline' && mention.kind === 'place'

/** «рассказал *депутат*, передаёт РБК со ссылкой на Reuters»: the one who was there, not who printed it. */
const briefedBeside = ({ source }: Named, named: readonly Named[]): Named | undefined =>
  prefix(source) === 'media' ? named.find((other) => other.source?.id.endsWith('.lawmaker')) : undefined

/** Of those who only pass on, the one that has a name: the Journal, not the images that it cites. */
const outlet = (named: readonly Named[]) => named.find(({ cue }) => cue.mention.kind === 'named' && cue.mention.relays)

/** An outlet leaves the words to anybody else; unnamed reports only to whom they cite, or to those inside what they say. */
function yieldsTo(relay: AttributionCue, { mention, at, from }: AttributionCue): boolean {
  if (mention.relays) return false
  return (
    relay.mention.kind === 'named' ||
    // "Zelensky noted that reports indicated"
    (relay.mention.kind === 'role' && relay.mention.from >= from && relay.mention.from - from <= complement) ||
    at > relay.at ||
    (at >= relay.from && at < relay.to)
  )
}

const complement = 3

const prefix = (source: Source | null) => source?.id.split('.', 1)[0] ?? ''

function sourceOf({ mention, rule }: AttributionCue, resolve: (mention: Mention) => Source | null): Source | null {
  if (mention.kind !== 'back') return { ...mention.source, rule }
  const unknown = mention.otherwise ?? (mention.role === 'intelligence' ? services : undefined)
  return resolve(mention) ?? (unknown ? { ...unknown, rule } : null)
}

/** "intelligence" of nobody who was named is some country's, and of nobody else who is quoted */
const services = { id: 'intelligence', name: 'intelligence services' }

const order: Readonly<Record<AttributionCue['rule'], number>> = {
  citing: 0,
  noun: 1,
  says: 2,
  pronoun: 2,
  'according-to': 2,
  headline: 2,
  'said-after': 3,
  quotation: 4,
  beside: 5,
}

const rank = ({ rule }: AttributionCue) => order[rule]

const distanceOf = ({ at }: AttributionCue, { from }: Pick<FoundQuantity, 'from'>) => Math.abs(from - at)

const distinct = (sources: readonly Source[]) =>
  sources.filter(({ id }, index) => sources.findIndex((one) => one.id === id) === index)
