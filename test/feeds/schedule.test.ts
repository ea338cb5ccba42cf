import { describe, expect, it } from 'vitest'
import { cacheControlOf } from '../../lib/feeds/caching.ts'
import type { Entry } from '../../lib/feeds/feed.ts'
import { failureWords, healthOf } from '../../lib/feeds/health.ts'
import { gapOf } from '../../lib/feeds/rhythm.ts'
import {
  afterPause,
  defaultPace,
  nextPoll,
  pageAfterPause,
  pauseAfter,
  type Signals,
  skippedUntil,
} from '../../lib/feeds/schedule.ts'
import { newState } from '../../lib/feeds/state.ts'
import { noWishes, outsideSkipped } from '../../lib/feeds/wishes.ts'

const now = new Date('2026-01-05T10:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const ago = (ms: number) => new Date(now.getTime() - ms).toISOString()
const signals = (given: Partial<Signals>): Signals => ({ ...newState(now), now, newest: ago(minute), ...given })
const wishes = (given: Partial<Signals['wishes']>) => ({ wishes: { ...noWishes, ...given } })

/** Minutes to wait, without the scattering of up to a tenth. */
const wait = (given: Partial<Signals>, pace = defaultPace) => {
  const asked = Date.parse(nextPoll('feed-1', signals(given), pace)) - now.getTime()
  const scatter = Date.parse(nextPoll('feed-1', signals({}), { floor: 1000 * hour, cap: 1000 * hour }))
  return Math.round(asked / ((scatter - now.getTime()) / (1000 * hour)) / minute)
}

describe('nextPoll', () => {
  it.each<[string, Partial<Signals>, number]>([
    ['a lively feed: the floor', {}, 30],
    ['a day of silence: an hour', { newest: ago(day) }, 60],
    ['an entry every two hours: half of that', { gap: 120 }, 60],
    ['an entry a day: a quarter of the cap', { gap: 1440 }, 360],
    ['a burst of entries five days ago', { gap: 1, newest: ago(5 * day) }, 300],
    ['a week of silence: a quarter of the cap', { newest: ago(7 * day), gap: 1 }, 360],
    ['two weeks of silence: half of the cap', { newest: ago(14 * day) }, 720],
    ['a month of silence: the cap', { newest: ago(30 * day) }, 1440],
    ['a year of silence: the cap', { newest: ago(365 * day) }, 1440],
    ['no dates: an hour', { newest: null, found: ago(minute) }, 60],
    ['no dates, and nothing new for two weeks', { newest: null, found: ago(14 * day) }, 720],
    ['never anything: an hour', { newest: null, found: null }, 60],
    ['max-age above the floor', wishes({ maxAge: 7200 }), 120],
    ['max-age below the floor', wishes({ maxAge: 60 }), 30],
    ['Expires', { expires: 'Mon, 05 Jan 2026 12:00:00 GMT' }, 120],
    ['Expires that is none', { expires: '0' }, 30],
    ['max-age before Expires', { ...wishes({ maxAge: 3600 }), expires: 'Mon, 05 Jan 2026 20:00:00 GMT' }, 60],
    ['ttl', wishes({ ttl: 90 }), 90],
    ['ttl of a month: the cap', wishes({ ttl: 43_200 }), 1440],
    ['Retry-After in seconds', { retryAfter: '5400', failures: 1 }, 90],
    ['Retry-After as a date', { retryAfter: 'Mon, 05 Jan 2026 13:00:00 GMT', failures: 1 }, 180],
    ['Retry-After that has passed', { retryAfter: 'Mon, 05 Jan 2026 09:00:00 GMT', failures: 1 }, 30],
    ['Retry-After of three years', { retryAfter: '99999999', failures: 1 }, 1440],
    ['Retry-After of nonsense', { retryAfter: 'soon', failures: 1 }, 30],
    ['Retry-After below zero', { retryAfter: '-5', failures: 1 }, 30],
    ['the first failure', { failures: 1, failingSince: ago(0) }, 30],
    ['the third failure', { failures: 3, failingSince: ago(hour) }, 120],
    ['a week of failures, however few: the cap', { failures: 2, failingSince: ago(7 * day) }, 1440],
    ['the hundredth failure: the cap, and never for ever', { failures: 100, failingSince: ago(99 * day) }, 1440],
    ['the longest reason of several', { ...wishes({ ttl: 45, maxAge: 3600 }), failures: 2 }, 60],
  ])('%s', (_, given, minutes) => {
    expect(wait(given)).toBe(minutes)
  })

  it('keeps to the pace it is given', () => {
    expect(wait({}, { floor: 5 * minute, cap: hour })).toBe(5)
    expect(wait({ failures: 9 }, { floor: 5 * minute, cap: hour })).toBe(60)
  })

  it('scatters feeds over a tenth of the wait, each always in the same way', () => {
    const next = (id: string) => Date.parse(nextPoll(id, signals({}))) - now.getTime()
    const waits = Array.from({ length: 200 }, (_, n) => next(`feed-${n}`))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(30 * minute)
    expect(Math.max(...waits)).toBeLessThanOrEqual(33 * minute)
    expect(new Set(waits).size).toBeGreaterThan(190)
    expect(next('feed-7')).toBe(next('feed-7'))
  })
})

describe('hours and days that a feed skips', () => {
  it.each([
    ['none', [], [], '2026-01-05T10:12:00.000Z'],
    ['another hour', [9, 11], [], '2026-01-05T10:12:00.000Z'],
    ['this hour and the next', [10, 11], [], '2026-01-05T12:12:00.000Z'],
    ['the rest of the day', [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], [], '2026-01-06T00:12:00.000Z'],
    ['Monday', [], [1], '2026-01-06T00:12:00.000Z'],
    ['all days but this one, and this hour', [10], [0, 2, 3, 4, 5, 6], '2026-01-05T11:12:00.000Z'],
    ['every hour, which means nothing', Array.from({ length: 24 }, (_, n) => n), [], '2026-01-05T10:12:00.000Z'],
    ['every day, which means nothing', [], [0, 1, 2, 3, 4, 5, 6], '2026-01-05T10:12:00.000Z'],
  ])('%s', (_, skipHours, skipDays, expected) => {
    const at = new Date('2026-01-05T10:12:00Z')
    expect(outsideSkipped(at, { skipHours, skipDays }).toISOString()).toBe(expected)
  })

  it('put the next poll off, and one that is late', () => {
    const { wishes: busy } = wishes({ skipHours: [10, 11] })
    expect(nextPoll('f', signals({ wishes: busy })) >= '2026-01-05T12').toBe(true)
    expect(skippedUntil(now, busy)).toBe('2026-01-05T12:00:00.000Z')
    expect(skippedUntil(now, noWishes)).toBeNull()
  })
})

describe('a host that was asked too often', () => {
  it.each([
    [null, 30],
    ['60', 30],
    ['7200', 120],
    ['99999999', 1440],
    ['nonsense', 30],
  ])('is left alone after Retry-After %s for %i minutes', (retryAfter, minutes) => {
    const until = new Date(now.getTime() + minutes * minute)
    expect(pauseAfter({ health: 'rate-limited', retryAfter }, now)).toEqual({ whom: 'everybody', until })
  })

  it('is left alone with pages after any other failure that says when to come back', () => {
    const until = new Date(now.getTime() + 10 * minute)
    expect(pauseAfter({ health: 'server-error', retryAfter: '600' }, now)).toEqual({ whom: 'pages', until })
    expect(pauseAfter({ health: 'server-error', retryAfter: null }, now)).toBeNull()
    expect(pauseAfter({ health: 'server-error', retryAfter: 'Mon, 01 Jan 2001 00:00:00 GMT' }, now)).toBeNull()
  })

  it('is not asked by all of its feeds at once afterwards', () => {
    const until = new Date(now.getTime() + 30 * minute)
    const starts = Array.from({ length: 100 }, (_, n) => afterPause(`feed-${n}`, until.toISOString(), noWishes))
    const pages = Array.from({ length: 100 }, (_, n) => pageAfterPause(`article-${n}`, until).toISOString())
    for (const times of [starts, pages]) {
      expect(times.every((time) => time >= until.toISOString())).toBe(true)
      expect(new Set(times).size).toBeGreaterThan(90)
    }
  })
})

describe('cacheControlOf', () => {
  it.each<[Record<string, string>, number | null]>([
    [{}, 77],
    [{ expires: 'x' }, null],
    [{ 'cache-control': 'public, max-age=7200' }, 7200],
    [{ 'cache-control': 'MAX-AGE="60"' }, 60],
    [{ 'cache-control': 'max-age=600', age: '200' }, 400],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'max-age=600', age: 'old' }, 600],
    [{ 'cache-control': 'no-cache, max-age=7200' }, 0],
    [{ 'cache-control': 'max-age=7200,no-store' }, 0],
    [{ 'cache-control': 's-max-age=7200' }, null],
    [{ 'cache-control': 's-maxage=7200, max-age=5' }, 5],
    [{ 'cache-control': 'private' }, null],
  ])('%j: %s', (headers, seconds) => {
    expect(cacheControlOf(new Headers(headers), 77)).toBe(seconds)
  })
})

describe('gapOf', () => {
  const entry = (published: string | null): Entry => ({
    id: '',
    title: '',
    link: null,
    published,
    summary: '',
    content: null,
  })
  it('is the mean of the newest entries, whatever is pinned below them', () => {
    const daily = Array.from({ length: 20 }, (_, n) => entry(ago(n * day)))
    expect(gapOf(daily)).toBe(1440)
    expect(gapOf([...daily, entry(ago(4000 * day)), entry(null)])).toBe(1440)
  })

  it('is not made up from too few', () => {
    expect(gapOf([entry(ago(0)), entry(ago(day)), entry(null)])).toBeNull()
  })
})

describe('healthOf', () => {
  it.each([
    [3, ago(hour), 'ok'],
    [3, ago(13 * day), 'ok'],
    [3, ago(15 * day), 'quiet'],
    [3, ago(91 * day), 'stale'],
    [3, null, 'undated'],
    [0, null, 'empty'],
  ])('%i items, the newest of %s: %s', (items, newest, health) => {
    expect(healthOf(now, items, newest).health).toBe(health)
  })
})

describe('failureWords', () => {
  const page = { health: 'html-not-feed', why: 'this is an HTML page, not a feed' } as const
  it('tell a feed that was one from an address that never was', () => {
    expect(failureWords({ ...newState(now), bodyHash: 'x' }, page, now)).toMatch(/was a feed before/)
    expect(failureWords(newState(now), page, now)).toMatch(/look on it for the address/)
  })

  it('say since when, after a week', () => {
    const down = { health: 'server-error', why: 'down' } as const
    const since = (ms: number) => failureWords({ ...newState(now), failingSince: ago(ms) }, down, now)
    expect(since(6 * day)).toBe('down')
    expect(since(8 * day)).toBe('down. Failing since 2025-12-28: it is asked once a day')
  })
})
