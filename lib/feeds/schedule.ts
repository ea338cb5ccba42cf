import { createHash } from 'node:crypto'
import type { FeedState, Health } from './feed.ts'
import { outsideSkipped } from './wishes.ts'

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
export type Signals = Pick<FeedState, 'newest' | 'found' | 'gap' | 'failures' | 'failingSince' | 'wishes'> & {
  now: Date
  expires?: string | null
  retryAfter?: string | null
}

/** A feed that failed for so long is asked at most once in the longest wait, and never given up. */
export const longFailure = 7 * day

/** Days of silence, and the part of the longest wait they are worth. */
const silences: readonly (readonly [days: number, part: number])[] = [
  [30, 1],
  [14, 1 / 2],
  [7, 1 / 4],
]

/**
 * Asking twice for every entry to come, as far as its newest entries tell, and after a twenty-fourth of the silence since; never
 * later than a feed that has been silent for a week. Without dates, silence is since it last listed anything new.
 */
const adaptive = ({ now, newest, found, gap, failures }: Signals, { cap }: Pace): number => {
  const last = newest ?? found
  const silence = last === null ? 0 : now.getTime() - Date.parse(last)
  const part = silences.find(([days]) => silence >= days * day)?.[1]
  if (part !== undefined) return cap * part
  const wait = Math.max(silence / 24, ((gap ?? 0) * minute) / 2, newest === null && failures === 0 ? hour : 0)
  return Math.min(cap / 4, wait)
}

/** Seconds or an HTTP date; a date that has passed and anything else ask for nothing. */
const retryDelay = (now: Date, retryAfter: string | null | undefined): number => {
  const given = retryAfter?.trim() ?? ''
  if (/^\d+$/.test(given)) return Number(given) * 1000
  const until = /[a-z]/i.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(until) ? 0 : until - now.getTime()
}

const backoff = ({ now, failures, failingSince }: Signals, { floor, cap }: Pace): number => {
  if (failures === 0) return 0
  if (failingSince !== null && now.getTime() - Date.parse(failingSince) >= longFailure) return cap
  return floor * 2 ** Math.min(failures - 1, 20)
}

const freshFor = ({ now, wishes, expires }: Signals): number => {
  if (wishes.maxAge !== null) return wishes.maxAge * 1000
  const until = Date.parse(expires ?? '')
  return Number.isNaN(until) ? 0 : until - now.getTime()
}

/** The same part of a tenth for the same feed each time, so that feeds of one age do not all come due at once. */
const jitter = (feedId: string, interval: number): number =>
  (createHash('sha256').update(feedId).digest().readUInt32BE(0) / 2 ** 32) * (interval / 10)

/** When a feed is next asked: after the longest of all reasons to wait, within the cap, a little scattered, and never in hours it skips. */
export const nextPoll = (feedId: string, signals: Signals, pace: Pace = defaultPace): string => {
  const { now, wishes, retryAfter } = signals
  const wait = Math.max(
    pace.floor,
    adaptive(signals, pace),
    freshFor(signals),
    (wishes.ttl ?? 0) * minute,
    retryDelay(now, retryAfter),
    backoff(signals, pace),
  )
  return scattered(feedId, now, Math.min(pace.cap, wait), wishes)
}

const scattered = (feedId: string, now: Date, interval: number, wishes: FeedState['wishes']): string =>
  outsideSkipped(new Date(now.getTime() + Math.round(interval + jitter(feedId, interval))), wishes).toISOString()

/** Until when a host is left alone that was asked too often: as long as it says, within reason. */
const pauseEnd = (now: Date, retryAfter: string | null, pace: Pace = defaultPace): Date =>
  new Date(now.getTime() + Math.min(pace.cap, Math.max(pace.floor, retryDelay(now, retryAfter))))

/** Who leaves a host alone, and until when. */
export interface Pause {
  whom: 'everybody' | 'pages'
  until: Date
}

/**
 * How long a host is left alone after an answer that was none. 429 is for everybody; any other that says when to come back, for its
 * pages only: the trouble of one feed is not that of all the others.
 */
export const pauseAfter = (
  { health, retryAfter }: { health: Health; retryAfter: string | null },
  now: Date,
  pace: Pace = defaultPace,
): Pause | null => {
  if (health === 'rate-limited') return { whom: 'everybody', until: pauseEnd(now, retryAfter, pace) }
  const delay = retryDelay(now, retryAfter)
  return delay > 0 ? { whom: 'pages', until: new Date(now.getTime() + Math.min(pace.cap, delay)) } : null
}

/** When a page is asked for that had to wait for its host: soon after, and not all of the host's pages at once. */
export const pageAfterPause = (articleId: string, until: Date): Date =>
  new Date(until.getTime() + Math.round(jitter(articleId, 100 * minute)))

/** When a feed is asked that had to wait for its host: soon after, and not all of the host's feeds at once. */
export const afterPause = (
  feedId: string,
  until: string,
  wishes: FeedState['wishes'],
  pace: Pace = defaultPace,
): string =>
  outsideSkipped(new Date(Date.parse(until) + Math.round(jitter(feedId, 10 * pace.floor))), wishes).toISOString()

/** When a feed is asked that came due in an hour or on a day it skips, or null when it may be asked now. */
export const skippedUntil = (now: Date, wishes: FeedState['wishes']): string | null => {
  const free = outsideSkipped(now, wishes)
  return free.getTime() > now.getTime() ? free.toISOString() : null
}
