import type { Change } from './change.ts'
import { digestOf, unattributed } from './identity.ts'
import { agree, core, disjoint, interval, relation } from './interval.ts'
import { type Arrival, compare, headOf, isStanding, type Move, receive, type Series, type Voids } from './series.ts'
import type { Figure, Value } from './value.ts'

/** Two claimants contradict or confirm each other only when they speak of the same weeks. */
const sameWeeks = 45
const dayLength = 86_400_000

/**
 * Values of one partition → what became known, in the order in which it did. Pure: the same values in any order give the same changes.
 * A value is news when it is first seen and newer than what its figure stands at; what is older or only repeated is not.
 */
export function changes(values: readonly Value[], voids: Voids = new Map()): Change[] {
  const all = new Map<string, Series>()
  return arrivals(values).flatMap((arrival) => {
    const move = receive(seriesOf(all, arrival[0].figureId), arrival, voids)
    return move ? announce(move, standing(all, move.to, voids)) : []
  })
}

/** What each figure stands at, by its id. */
export function current(values: readonly Value[], voids: Voids = new Map()): Map<string, Value> {
  const all = new Map<string, Series>()
  for (const arrival of arrivals(values)) receive(seriesOf(all, arrival[0].figureId), arrival, voids)
  const heads = new Map<string, Value>()
  for (const [id, series] of all) {
    const head = headOf(series, '9999', voids)
    if (head) heads.set(id, head)
  }
  return heads
}

function seriesOf(all: Map<string, Series>, figureId: string): Series {
  const series = all.get(figureId) ?? { known: [], head: null }
  all.set(figureId, series)
  return series
}

/** By instant, then nobody's figures before somebody's: a claimant contradicts what stands in the article, not the other way round. */
function arrivals(values: readonly Value[]): Arrival[] {
  const rank = (value: Value) => (value.figure.claimant === unattributed ? 0 : 1)
  const sorted = [...values].sort(
    (a, b) =>
      compare(a.firstSeen, b.firstSeen) || rank(a) - rank(b) || compare(a.figureId, b.figureId) || compare(a.id, b.id),
  )
  const groups: [Value, ...Value[]][] = []
  for (const value of sorted) {
    const last = groups.at(-1)
    if (last?.[0].firstSeen === value.firstSeen && last[0].figureId === value.figureId) last.push(value)
    else groups.push([value])
  }
  return groups
}

/**
 * Other claimants' current values of the same phase and mode that are said within the same weeks. Nobody is not one claimant: every number
 * that nobody is named for stands for itself.
 */
function standing(all: Map<string, Series>, to: Value, voids: Voids): Value[] {
  const comparable = ({ phase, mode }: Figure) => phase === to.figure.phase && mode === to.figure.mode
  return [...all].flatMap(([id, series]) => {
    if (id === to.figureId) return []
    return currentOf(series, to.firstSeen, voids).filter(
      (value) => comparable(value.figure) && daysBetween(value, to) <= sameWeeks,
    )
  })
}

function currentOf(series: Series, at: string, voids: Voids): Value[] {
  if (series.known[0]?.figure.claimant === unattributed)
    return series.known.filter((value) => isStanding(value, at, voids))
  const head = headOf(series, at, voids)
  return head ? [head] : []
}

/** Days between the time in which a value was asserted and the day of another; 0 when it falls inside. */
function daysBetween(head: Value, to: Value): number {
  const last = Math.min(day(head.lastSaid ?? head.order), day(to.firstSeen))
  return Math.max(0, day(to.order) - last, day(head.order) - day(to.order))
}

const day = (date: string): number => Math.floor(Date.parse(date) / dayLength)

/** Nobody's number is news when no claimant gives it. It changes and contradicts nothing; a claimant may contradict it. */
function announce(move: Move, others: readonly Value[]): Change[] {
  if (move.to.figure.claimant === unattributed) {
    const told = others.some((value) => relation(value, move.to) !== 'apart')
    return told ? [] : [change('NEW', { ...move, from: null })]
  }
  const against = others.filter((value) => contradict(value, move.to))
  const news = step(move, others)
  if (against.length === 0) return [news]
  const conflict = change('CONFLICT', move, against)
  return news.kind === 'NEW' ? [conflict] : [news, conflict]
}

/** Amounts that cannot both be right; "thousands" is too vague to contradict anybody. */
function contradict(a: Value, b: Value): boolean {
  const vague = a.hedge === 'order_of_magnitude' || b.hedge === 'order_of_magnitude'
  return !vague && disjoint(interval(a), interval(b))
}

/** NEW, CHANGED or REFINED; a figure that begins by agreeing with another claimant confirms it. Nobody's number confirms nothing. */
function step(move: Move, others: readonly Value[]): Change {
  if (move.from) return change(relation(move.from, move.to) === 'inside' ? 'REFINED' : 'CHANGED', move)
  const agreeing = others.filter((value) => value.figure.claimant !== unattributed && agree(value, move.to))
  return agreeing.length > 0 ? change('CONFIRMED', move, agreeing) : change('NEW', move)
}

function change(kind: Change['kind'], { from, to }: Move, against: readonly Value[] = []): Change {
  const before = kind === 'CHANGED' || kind === 'REFINED' ? from : null
  return {
    id: digestOf(kind, before?.id ?? '', to.id, to.firstSeen),
    kind,
    at: to.firstSeen,
    figure: to.figure,
    figureId: to.figureId,
    from: before,
    to,
    against: [...against].sort((a, b) => compare(a.id, b.id)),
    articleId: null,
    ...movement(before, to),
  }
}

/** Up or down, and by how much where both ends are one number; a range is never averaged into one. */
export function movement(from: Value | null, to: Value | null): Pick<Change, 'direction' | 'difference' | 'percent'> {
  if (!from || !to) return { direction: null, difference: null, percent: null }
  const [before, after] = [core(from), core(to)]
  const direction = after.low >= before.high ? 'up' : after.high <= before.low ? 'down' : null
  if (from.value === null || to.value === null) return { direction, difference: null, percent: null }
  const difference = to.value - from.value
  const percent = from.value === 0 ? null : Math.round((difference / from.value) * 1000) / 10
  return { direction: difference === 0 ? null : difference > 0 ? 'up' : 'down', difference, percent }
}
