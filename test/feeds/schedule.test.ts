import { describe, expect, it } from 'vitest'
import { defaultPace, healthOf, nextPoll, type Signals } from '../../lib/feeds/schedule.ts'

const now = new Date('2026-01-05T10:00:00Z')
const minute = 60_000
const hour = 60 * minute
const ago = (ms: number) => new Date(now.getTime() - ms).toISOString()

/** Minutes to wait, without the scattering of up to a tenth. */
const wait = (signals: Partial<Signals>, pace = defaultPace) => {
  const asked =
    Date.parse(nextPoll('feed-1', { now, newest: ago(minute), failures: 0, ...signals }, pace)) - now.getTime()
  const scatter = Date.parse(
    nextPoll('feed-1', { now, newest: ago(minute), failures: 0 }, { floor: 1000 * hour, cap: 1000 * hour }),
  )
  return Math.round(asked / ((scatter - now.getTime()) / (1000 * hour)) / minute)
}

describe('nextPoll', () => {
  it.each([
    ['a lively feed: the floor', {}, 30],
    ['a day of silence: an hour', { newest: ago(24 * hour) }, 60],
    ['a week of silence: seven hours', { newest: ago(168 * hour) }, 420],
    ['a year of silence: the cap', { newest: ago(8760 * hour) }, 1440],
    ['no dates: an hour', { newest: null }, 60],
    ['max-age above the floor', { cacheControl: 'public, max-age=7200' }, 120],
    ['max-age below the floor', { cacheControl: 'max-age=60' }, 30],
    ['max-age beside no-cache', { cacheControl: 'no-cache, max-age=7200' }, 30],
    ['another directive that ends alike', { cacheControl: 's-max-age=7200' }, 30],
    ['Expires', { expires: 'Mon, 05 Jan 2026 12:00:00 GMT' }, 120],
    ['Expires that is none', { expires: '0' }, 30],
    ['max-age before Expires', { cacheControl: 'max-age=3600', expires: 'Mon, 05 Jan 2026 20:00:00 GMT' }, 60],
    ['ttl', { ttl: 90 }, 90],
    ['Retry-After in seconds', { retryAfter: '5400', failures: 1 }, 90],
    ['Retry-After as a date', { retryAfter: 'Mon, 05 Jan 2026 13:00:00 GMT', failures: 1 }, 180],
    ['Retry-After that has passed', { retryAfter: 'Mon, 05 Jan 2026 09:00:00 GMT', failures: 1 }, 30],
    ['Retry-After of three years', { retryAfter: '99999999', failures: 1 }, 1440],
    ['Retry-After of nonsense', { retryAfter: 'soon', failures: 1 }, 30],
    ['Retry-After below zero', { retryAfter: '-5', failures: 1 }, 30],
    ['the first failure', { failures: 1 }, 30],
    ['the third failure', { failures: 3 }, 120],
    ['the hundredth failure: the cap, and never for ever', { failures: 100 }, 1440],
    ['the longest reason of several', { ttl: 45, cacheControl: 'max-age=3600', failures: 2 }, 60],
  ])('%s', (_, signals, minutes) => {
    expect(wait(signals)).toBe(minutes)
  })

  it('keeps to the pace it is given', () => {
    expect(wait({}, { floor: 5 * minute, cap: hour })).toBe(5)
    expect(wait({ failures: 9 }, { floor: 5 * minute, cap: hour })).toBe(60)
  })

  it('scatters feeds over a tenth of the wait, each always in the same way', () => {
    const next = (id: string) => Date.parse(nextPoll(id, { now, newest: ago(minute), failures: 0 })) - now.getTime()
    const waits = Array.from({ length: 200 }, (_, n) => next(`feed-${n}`))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(30 * minute)
    expect(Math.max(...waits)).toBeLessThanOrEqual(33 * minute)
    expect(new Set(waits).size).toBeGreaterThan(190)
    expect(next('feed-7')).toBe(next('feed-7'))
  })
})

describe('healthOf', () => {
  it.each([
    [3, ago(hour), 'ok'],
    [3, ago(13 * 24 * hour), 'ok'],
    [3, ago(15 * 24 * hour), 'quiet'],
    [3, ago(91 * 24 * hour), 'stale'],
    [3, null, 'undated'],
    [0, null, 'empty'],
  ])('%i items, the newest of %s: %s', (items, newest, health) => {
    expect(healthOf(now, items, newest).health).toBe(health)
  })
})
