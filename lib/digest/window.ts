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

/** How a window is asked for: "24h", an instant, or a day of a zone; `since` and `until` may be days, too. */
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
  const end = ask.until === undefined ? undefined : expectMoment(ask.until, tz)
  const until = end ?? Math.floor(now.getTime() / step + 1) * step
  const length = lengthOf(since)
  const start = length ? startBefore(end ?? now.getTime(), length, step) : expectMoment(since, tz)
  return { since: new Date(start).toISOString(), until: new Date(until).toISOString(), tz }
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/
const instantForm = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** "2025-09-01", the start of that day in the zone, or an RFC 3339 instant, in milliseconds; undefined for anything else. */
export function momentOf(text: string, tz: string): number | undefined {
  const day = dayForm.test(text) ? text : instantForm.exec(text)?.[1]
  if (day === undefined || !isDay(day)) return undefined
  const moment = day === text ? startOfDay(day, tz).getTime() : Date.parse(text)
  return Number.isNaN(moment) ? undefined : moment
}

/** No 31st of September: engines take it for the 1st of October. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

function expectMoment(text: string, tz: string): number {
  const moment = momentOf(text, tz)
  if (moment === undefined) throw new Error(`A window has "${text}": expected a day or an RFC 3339 instant.`)
  return moment
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
