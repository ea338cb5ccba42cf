import { localTime } from '../digest/days.ts'
import type { Subscription } from './subscription.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const week = 7 * day

/** Half open: since ≤ t < until. */
export interface DueWindow {
  since: string
  until: string
}

type Rhythm = Pick<Subscription, 'tz' | 'hour'>
type Progress = Rhythm & Pick<Subscription, 'settled' | 'sent' | 'confirmed' | 'created' | 'claim'>

/**
 * The window that is to be sent now; null when the subscriber's hour has not come. One that somebody began comes first and stays as it
 * was: whoever takes over sends the same. After days without power there is one digest for all of them.
 */
export function dueWindow(subscription: Progress, now: Date): DueWindow | null {
  const { claim } = subscription
  if (claim) return { since: claim.since, until: claim.until }
  const until = lastHour(subscription, now)
  return until.getTime() > Date.parse(settledOf(subscription)) ? windowUntil(subscription, until) : null
}

/**
 * From the last digest that was sent, so that days on which nothing was sent are told together: at most a week of them, for they
 * are known to be empty, and never less than what is unsettled.
 */
export function windowUntil(subscription: Progress, until: Date): DueWindow {
  const settled = Date.parse(settledOf(subscription))
  const sent = Date.parse(subscription.sent ?? subscription.confirmed ?? subscription.created)
  const since = Math.min(settled, Math.max(sent, until.getTime() - week))
  return { since: new Date(since).toISOString(), until: until.toISOString() }
}

const settledOf = ({ settled, confirmed, created }: Progress): string => settled ?? confirmed ?? created

/** When the subscriber's hour comes next. */
export function nextHour(rhythm: Rhythm, after: Date): Date {
  const today = localTime(after, rhythm.tz).day
  const coming = [today, dayAfter(today, 1), dayAfter(today, 2)].map((date) => hourOf(date, rhythm))
  return coming.find((instant) => instant > after) ?? new Date(after.getTime() + day)
}

function lastHour(rhythm: Rhythm, now: Date): Date {
  const today = localTime(now, rhythm.tz).day
  const past = [today, dayAfter(today, -1), dayAfter(today, -2)].map((date) => hourOf(date, rhythm))
  return past.find((instant) => instant <= now) ?? new Date(now.getTime() - day)
}

/** The instant at which clocks first show an hour of a day; where they skip it, the moment after the skip. */
function hourOf(date: string, { tz, hour: wanted }: Rhythm): Date {
  const shown = Date.parse(`${date}T00:00:00Z`) + wanted * hour
  // A shift of clocks lies between these two offsets or it lies elsewhere.
  const candidates = [shown - day, shown + day].map((near) => shown - offset(near, tz)).sort((a, b) => a - b)
  const exact = candidates.find((instant) => instant + offset(instant, tz) === shown)
  return new Date(exact ?? candidates.at(-1) ?? shown)
}

/** What clocks show minus UTC, in milliseconds. */
function offset(instant: number, tz: string): number {
  const whole = Math.floor(instant / minute) * minute
  const local = localTime(new Date(whole), tz)
  return Date.parse(`${local.day}T${local.time}:00Z`) - whole
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** Whether a digest in which nothing changed is sent all the same. */
export function sendsEmpty(subscription: Progress & Pick<Subscription, 'onEmpty'>, until: string): boolean {
  if (subscription.onEmpty !== 'weekly') return subscription.onEmpty === 'send'
  const sent = subscription.sent ?? subscription.confirmed ?? subscription.created
  // Half a day less: a week in which clocks go forward is an hour short, and a first one begins at any hour.
  return Date.parse(until) - Date.parse(sent) >= week - day / 2
}
