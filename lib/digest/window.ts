import { localTime } from './days.ts'
import type { Window } from './digest.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const lengths = new Map([
  ['m', minute],
  ['h', hour],
  ['d', day],
  ['w', 7 * day],
])

/** How a window is asked for: "24h", an instant, or a day of a zone. */
export interface WindowAsk {
  since?: string | undefined
  until?: string | undefined
  date?: string | undefined
  tz?: string | undefined
}

/** "90m", "24h", "7d", "2w" in milliseconds; undefined for anything else. */
export function lengthOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,4})([mhdw])$/.exec(text) ?? []
  const length = lengths.get(unit ?? '')
  return length ? Number(digits) * length || undefined : undefined
}

/**
 * The window that is meant. Lengths count back from now and are rounded outwards, to whole minutes for "90m" and whole hours for the
 * rest: nothing is missed, and the same question has the same answer for a while, which is what an ETag needs.
 */
export function resolveWindow(ask: WindowAsk, now: Date): Window {
  const tz = ask.tz ?? 'UTC'
  if (ask.date)
    return { since: startOfDay(ask.date, tz).toISOString(), until: startOfDay(nextDay(ask.date), tz).toISOString(), tz }
  const since = ask.since ?? '24h'
  const step = since.endsWith('m') ? minute : hour
  const until = ask.until ? Date.parse(ask.until) : Math.floor(now.getTime() / step + 1) * step
  const length = lengthOf(since)
  const start = length ? startBefore(ask.until ? until : now.getTime(), length, step) : Date.parse(since)
  return { since: new Date(start).toISOString(), until: new Date(until).toISOString(), tz }
}

const startBefore = (end: number, length: number, step: number): number => Math.floor((end - length) / step) * step

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
}

/** The first instant of a day where a zone's clocks show it; where they skip midnight, the moment after the skip. */
export function startOfDay(date: string, tz: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const candidates = [midnight - day, midnight + day]
    .map((near) => new Date(midnight - offset(new Date(near), tz)))
    .sort((a, b) => a.getTime() - b.getTime())
  return (
    candidates.find((instant) => localTime(instant, tz).day === date) ??
    new Date(midnight - offset(new Date(midnight), tz))
  )
}

function offset(instant: Date, tz: string): number {
  const local = localTime(instant, tz)
  const whole = Math.floor(instant.getTime() / minute) * minute
  return Date.parse(`${local.day}T${local.time}:00Z`) - whole
}

/** Whether this machine knows the zone. */
export function isZone(tz: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: tz }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
