import type { Amount } from './value.ts'

/** Both ends included; an open end is ±Infinity. */
export interface Interval {
  low: number
  high: number
}

const most = 0.1

/** The place of the last significant digit: 2000 → 1000, 2500 → 100, 640 → 10. */
export function precision(value: number): number {
  if (value === 0) return 1
  let place = 1
  while (Math.abs(value) >= place * 10 && value % (place * 10) === 0) place *= 10
  if (Number.isInteger(value)) return place
  let fine = 1
  while (fine > 1e-9 && Math.abs(value / fine - Math.round(value / fine)) > 1e-9) fine /= 10
  return fine
}

/** Half the last significant place, at most a tenth of the value: about 2,000 → ±200, about 1,500 → ±50. */
function slack(value: number): number {
  return Math.min(precision(value) / 2, Math.abs(value) * most)
}

/** What an amount can mean at the widest: "at least 600" → [600, ∞). */
export function interval({ hedge, value, low, high }: Amount): Interval {
  const v = value ?? Number.NaN
  if (hedge === 'exact') return { low: v, high: v }
  if (hedge === 'about') return { low: v - slack(v), high: v + slack(v) }
  if (hedge === 'nearly') return { low: v * (1 - most), high: v }
  if (hedge === 'at_least' || hedge === 'more_than') return { low: v, high: Number.POSITIVE_INFINITY }
  if (hedge === 'at_most' || hedge === 'less_than') return { low: 0, high: v }
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }
}

/** What an amount says for sure of its size: "at least 600" speaks of 600 and a little more, not of a million. */
export function core(amount: Amount): Interval {
  const wide = interval(amount)
  const v = amount.value ?? 0
  if (direction(amount) === 'up') return { low: v, high: v * (1 + most) }
  if (direction(amount) === 'down') return { low: v * (1 - most), high: v }
  return wide
}

/** The end that a bound leaves open. */
function direction({ hedge }: Amount): 'up' | 'down' | null {
  if (hedge === 'at_least' || hedge === 'more_than') return 'up'
  return hedge === 'at_most' || hedge === 'less_than' ? 'down' : null
}

export const disjoint = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low

const within = (inner: Interval, outer: Interval): boolean => inner.low >= outer.low && inner.high <= outer.high

function roundAlike(a: number, b: number): boolean {
  const place = Math.max(precision(a), precision(b))
  return Math.round(a / place) === Math.round(b / place)
}

/** Two amounts agree when their intervals overlap and they round alike at the coarser precision of the two. */
export function agree(a: Amount, b: Amount): boolean {
  if (disjoint(interval(a), interval(b))) return false
  if (a.value !== null && b.value !== null) return roundAlike(a.value, b.value)
  if (a.value !== null || b.value !== null) return false
  return roundAlike(a.low ?? 0, b.low ?? 0) && roundAlike(a.high ?? 0, b.high ?? 0)
}

/**
 * How a newer amount stands to an older one: `same` agrees · `inside` is narrower · `around` is wider and says nothing new ·
 * `apart` moved. "at least 600" → "about 2,000" moved, though 2,000 is at least 600; "10,000–12,000" → "11,500" is inside.
 */
export function relation(older: Amount, newer: Amount): 'same' | 'inside' | 'around' | 'apart' {
  if (agree(older, newer)) return sharper(older, newer) ? 'inside' : 'same'
  const open = direction(newer)
  if (open && open !== direction(older) && within(core(older), interval(newer))) return 'around'
  if (within(core(newer), core(older))) return 'inside'
  return within(core(older), core(newer)) ? 'around' : 'apart'
}

/** Other digits that say more: "at least 600" → "640"; not "about 2,000" → "2,000". */
function sharper(older: Amount, newer: Amount): boolean {
  return older.value !== newer.value && within(core(newer), core(older))
}
