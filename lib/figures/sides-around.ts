import type { Side, Subject } from './claim.ts'
import { type Context, nearLast } from './context.ts'
import { nearMissiles } from './meaning/launches.ts'
import type { Meaning } from './meaning/meaning.ts'
import { isArms } from './meaning/metrics.ts'
import type { PartyContext } from './meaning/parties/party-context.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import { sidesOf } from './sides.ts'
import type { Reading } from './signs/reading.ts'
import type { AttributionCue } from './sources/attribution.ts'
import { speakerSpans } from './sources/speakers/speaker-spans.ts'

/** What only ever comes from the other side is theirs, where its noun does not say whose it is. */
export function supplierOf(side: Side, { metric, subject }: Meaning, reading: Reading, { vocabulary }: Context): Side {
  const [own = [], others = []] = vocabulary.relation
  const comes = metric === 'supplied' && vocabulary.gets?.includes(subject) === true
  return (comes || (metric === 'trade' && isMutual(reading))) && own.includes(side) ? (others[0] ?? side) : side
}

/** «*товарооборот* вырос на треть»: what goes both ways is told of the second group. */
const isMutual = ({ items, language }: Reading): boolean =>
  items.some(({ lower }) => (language.mutual ?? []).some((stem) => lower.startsWith(stem)))

const arms: ReadonlySet<Subject> = new Set(['missiles', 'artillery', 'shells'])

/** "sent shells to Moscow, which is half of what it fires, *and over 100 missiles*": the list goes on from arms of ours. */
export function sideOfListed(
  { language, all, items }: Reading,
  { outerFrom }: FoundQuantity,
  { metric, subject, event }: Meaning,
  { last, sentence }: Context,
): Side | null {
  if (language.nounHead !== 'last' || language.verbLast || event || metric !== 'supplied' || !isArms(subject))
    return null
  if (last?.sentence !== sentence || last.figure.metric === 'trade' || !isArms(last.figure.subject)) return null
  const said = last.figure.spans.quote[1]
  const joiner = all('joiner').findLast(({ from, to }) => to <= outerFrom && (items[from]?.start ?? 0) >= said)
  const another = joiner && all('party').some(({ from, to }) => from >= joiner.to && to <= outerFrom)
  return joiner && !another ? last.figure.side : null
}

const farMissiles = 2

const farHome = 4

/** What stands around a number and says whose it is. */
export function sidesAround(reading: Reading, cues: readonly AttributionCue[], context: Context): PartyContext {
  const last = nearLast(context)
  const hit = last !== null && (arms.has(last.subject) || !sidesOf(context.vocabulary).all.includes(last.side))
  const { home, sentence, missiles } = context
  return {
    last: last?.side ?? null,
    main: context.main,
    sources: speakerSpans(reading, cues),
    arms: hit,
    pay: last?.metric === 'paid',
    home: home !== null && sentence - home <= 1,
    visited: home !== null && sentence - home <= farHome,
    theirs: context.theirs !== null && sentence - context.theirs <= 1,
    struck: missiles !== null && sentence - missiles <= farMissiles,
    such: missiles !== null && sentence - missiles <= nearMissiles,
  }
}
