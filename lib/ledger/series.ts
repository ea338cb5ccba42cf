import { core, relation } from './interval.ts'
import type { Value } from './value.ts'

/** Values that every article has taken back, and since when. */
export type Voids = ReadonlyMap<string, string>

/** What is known of one figure so far, and the value it stands at. */
export interface Series {
  known: Value[]
  head: Value | null
}

/** A figure that moved: the value it stood at, and the one it stands at now. */
export interface Move {
  from: Value | null
  to: Value
}

/** Values that were first seen together, of one figure. */
export type Arrival = readonly [Value, ...Value[]]

/** Later than any instant. */
const never = '~'

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Not taken back yet. */
export const isStanding = (value: Value, at: string, voids: Voids): boolean => (voids.get(value.id) ?? never) > at

/** The value a figure stands at: the last one that was news, or, once that is taken back, the newest that is not. */
export function headOf(series: Series, at: string, voids: Voids): Value | null {
  if (series.head && isStanding(series.head, at, voids)) return series.head
  const left = series.known.filter((value) => isStanding(value, at, voids))
  const newest = left
    .map((value) => value.order)
    .sort(compare)
    .at(-1)
  return settle(left.filter((value) => value.order === newest))
}

/**
 * Takes an arrival into its series and says how the figure moved, if it did: not by what is older than its value, repeats one that
 * is known, or is only vaguer. What the text gives as earlier comes in first, so that one article can say "at least 600 → about 2,000".
 */
export function receive(series: Series, arrival: Arrival, voids: Voids): Move | null {
  let move: Move | null = null
  // what the article itself calls the earlier number, where it is the one that stands: it tells the change in its own words
  let earlier: Value | null = null
  for (const day of sameOrder(arrival)) {
    const from = headOf(series, day[0].firstSeen, voids)
    const to = settle(day)
    const repeated = to !== null && series.known.some((value) => relation(value, to) === 'same')
    series.known.push(...day)
    if (from && to && relation(from, to) === 'same') earlier = to
    if (!to || (from && (repeated || to.order < from.order || relation(from, to) === 'around'))) continue
    series.head = to
    move = { from: from && (earlier ?? from), to }
  }
  return move
}

/** Of amounts that stand side by side, the whole and not its parts; of amounts inside one another, the narrowest. */
function settle(values: readonly Value[]): Value | null {
  const bySize = [...values].sort((a, b) => core(b).high - core(a).high || compare(a.id, b.id))
  return bySize.reduce<Value | null>((best, value) => (best && relation(best, value) !== 'inside' ? best : value), null)
}

function sameOrder(arrival: Arrival): Arrival[] {
  const days: [Value, ...Value[]][] = []
  for (const value of [...arrival].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))) {
    const last = days.at(-1)
    if (last?.[0].order === value.order) last.push(value)
    else days.push([value])
  }
  return days
}
