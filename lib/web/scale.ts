import type { ShownValue } from '../digest/digest.ts'
import type { Amount } from '../ledger/value.ts'

const day = 86_400_000
const shortest = 30 * day

/** Days on one axis, numbers on the other, the same for every row of a chart. Places across are percentages, so any width will do. */
export interface Scale {
  x: (day: string) => number
  y: (number: number) => number
  height: number
  days: { at: number; words: string }[]
  numbers: number[]
}

/** The one number that a step is drawn at: the value itself, the middle of a range, the end of a bound. */
export function pointOf({ value, low, high }: Amount): number {
  if (value !== null) return value
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0)
}

export function scaleOf(values: readonly ShownValue[], today: string, height: number): Scale {
  const dates = values.map(({ value }) => Date.parse(value.order)).filter(Number.isFinite)
  const end = dates.reduce((a, b) => Math.max(a, b), Date.parse(today))
  const start = dates.reduce((a, b) => Math.min(a, b), end - shortest)
  const top = niceTop(values.reduce((most, { value }) => Math.max(most, value.high ?? 0, pointOf(value)), 0))
  const x = (instant: number): number => Math.round(((instant - start) / (end - start)) * 10_000) / 100
  return {
    x: (text) => x(Math.max(start, Math.min(end, Date.parse(text) || end))),
    y: (number) => Math.round((1 - Math.min(number, top) / top) * height * 10) / 10,
    height,
    days: monthStarts(start, end).map(({ at, words }) => ({ at: x(at), words })),
    numbers: [0, top / 2, top],
  }
}

/** The next of 1, 2, 4, 5, 6, 8, 10 times a power of ten, so that half of it is as round. */
function niceTop(most: number): number {
  if (!(most > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power
}

/** At most four firsts of a month, evenly apart. */
function monthStarts(start: number, end: number): { at: number; words: string }[] {
  const first = new Date(start)
  const all: number[] = []
  for (let index = 1; ; index++) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1)
    if (at > end || all.length > 1200) break
    all.push(at)
  }
  const step = Math.ceil(all.length / 4)
  return all.filter((_, index) => index % step === 0).map((at) => ({ at, words: monthWords(new Date(at)) }))
}

function monthWords(date: Date): string {
  return new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date)
}
