import { createHash } from 'node:crypto'

/** How often a feed may and must be asked, in milliseconds. The sample newsroom's clock runs faster and has another pace. */
export interface Pace {
  floor: number
  cap: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const defaultPace: Pace = { floor: 30 * minute, cap: day }

/** What a poll taught about when to come back. */
export interface Signals {
  now: Date
  /** publication of the newest entry, if entries are dated */
  newest: string | null
  /** failures in a row, 0 after a success */
  failures: number
  /** minutes the feed itself asks for */
  ttl?: number | null
  cacheControl?: string | null
  expires?: string | null
  retryAfter?: string | null
}

/** Asking again after a twenty-fourth of the silence: half an hour after half a day, seven hours after a week. */
const adaptive = (now: Date, newest: string | null): number =>
  newest === null ? hour : (now.getTime() - Date.parse(newest)) / 24

/** `no-cache` and `no-store` take the meaning from a max-age beside them. */
const freshness = (now: Date, cacheControl: string | null, expires: string | null): number => {
  const control = cacheControl?.toLowerCase() ?? ''
  if (/no-cache|no-store/.test(control)) return 0
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1]
  if (seconds !== undefined) return Number(seconds) * 1000
  const until = Date.parse(expires ?? '')
  return Number.isNaN(until) ? 0 : until - now.getTime()
}

/** Seconds or an HTTP date; a date that has passed and anything else ask for nothing. */
const retryDelay = (now: Date, retryAfter: string | null): number => {
  const given = retryAfter?.trim() ?? ''
  if (/^\d+$/.test(given)) return Number(given) * 1000
  const until = /[a-z]/i.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(until) ? 0 : until - now.getTime()
}

const backoff = (failures: number, floor: number): number =>
  failures === 0 ? 0 : floor * 2 ** Math.min(failures - 1, 20)

/** The same part of a tenth for the same feed each time, so that feeds of one age do not all come due at once. */
const jitter = (feedId: string, interval: number): number =>
  (createHash('sha256').update(feedId).digest().readUInt32BE(0) / 2 ** 32) * (interval / 10)

/** When a feed is next asked: after the longest of all reasons to wait, within the cap, and a little scattered. */
export const nextPoll = (feedId: string, signals: Signals, pace: Pace = defaultPace): string => {
  const { now, newest, failures } = signals
  const wait = Math.max(
    pace.floor,
    adaptive(now, newest),
    freshness(now, signals.cacheControl ?? null, signals.expires ?? null),
    (signals.ttl ?? 0) * minute,
    retryDelay(now, signals.retryAfter ?? null),
    backoff(failures, pace.floor),
  )
  const interval = Math.min(pace.cap, wait)
  return new Date(now.getTime() + Math.round(interval + jitter(feedId, interval))).toISOString()
}

const quietAfter = 14 * day
const staleAfter = 90 * day

/** How a feed that was read is doing: by whether it lists anything, says when, and how long ago that was. */
export const healthOf = (
  now: Date,
  items: number,
  newest: string | null,
): { health: 'ok' | 'quiet' | 'stale' | 'empty' | 'undated'; why: string | null } => {
  if (items === 0) return { health: 'empty', why: 'it is a feed and lists nothing' }
  if (newest === null)
    return { health: 'undated', why: 'its entries carry no date: they count as published when they are first seen' }
  const silent = now.getTime() - Date.parse(newest)
  if (silent < quietAfter) return { health: 'ok', why: null }
  const days = Math.floor(silent / day)
  const health = silent < staleAfter ? 'quiet' : 'stale'
  return { health, why: `its newest entry is ${days} days old` }
}
