import { describe, expect, it } from 'vitest'
import { type DueWindow, dueWindow, nextHour, sendsEmpty } from '../../lib/channels/due-window.ts'
import { localTime } from '../../lib/digest/days.ts'
import { subscription } from './make.ts'

const hour = 3_600_000
const day = 24 * hour

/** A year of one subscriber: looked at every hour, each due window settled at once. */
function yearOf(tz: string, at: number, from = '2025-01-01T00:07:00Z'): DueWindow[] {
  const windows: DueWindow[] = []
  let settled = new Date(from).toISOString()
  for (let now = Date.parse(from); now < Date.parse(from) + 365 * day; now += hour) {
    const window = dueWindow(subscription({ tz, hour: at, confirmed: settled, settled, sent: settled }), new Date(now))
    if (!window) continue
    windows.push(window)
    settled = window.until
  }
  return windows
}

const lengths = (windows: readonly DueWindow[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { since, until } of windows) {
    const hours = String((Date.parse(until) - Date.parse(since)) / hour)
    counts[hours] = (counts[hours] ?? 0) + 1
  }
  return counts
}

describe('a year of digests', () => {
  it.each([
    ['UTC', 8],
    ['Asia/Seoul', 0],
    ['Asia/Kathmandu', 7],
    ['America/New_York', 8],
    ['America/New_York', 2],
    ['America/New_York', 1],
    ['Europe/Kyiv', 3],
    ['Europe/London', 1],
    ['Australia/Lord_Howe', 2],
    ['Australia/Lord_Howe', 1],
    ['America/Santiago', 0],
    ['Africa/Cairo', 0],
    ['Asia/Beirut', 0],
    ['Africa/Casablanca', 2],
    ['Pacific/Chatham', 2],
    ['Pacific/Kiritimati', 23],
    ['America/St_Johns', 0],
    ['Antarctica/Troll', 2],
  ])('%s at %i: one each local day, at the hour, nothing twice and nothing left out', (tz, at) => {
    const windows = yearOf(tz, at)
    const days = windows.map(({ until }) => localTime(new Date(until), tz).day)
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBeGreaterThanOrEqual(364)
    expect(days.length).toBeLessThanOrEqual(366)
    expect(windows.slice(1).map(({ since }) => since)).toEqual(windows.slice(0, -1).map(({ until }) => until))
    const odd = windows.filter(
      ({ until }) => localTime(new Date(until), tz).time !== `${String(at).padStart(2, '0')}:00`,
    )
    // An hour that the clocks skip has no such time on that day: at most once a year.
    expect(odd.length).toBeLessThanOrEqual(1)
  })

  it('has a day of 23 hours and one of 25 where clocks shift by an hour', () => {
    expect(lengths(yearOf('America/New_York', 8).slice(1))).toEqual({ 24: 362, 23: 1, 25: 1 })
    expect(lengths(yearOf('Europe/Kyiv', 8).slice(1))).toEqual({ 24: 362, 23: 1, 25: 1 })
    expect(lengths(yearOf('Asia/Seoul', 8).slice(1))).toEqual({ 24: 364 })
  })

  it('has days of 23½ and 24½ hours on Lord Howe', () => {
    expect(lengths(yearOf('Australia/Lord_Howe', 8).slice(1))).toEqual({ 24: 362, 23.5: 1, 24.5: 1 })
  })
})

describe('an hour that clocks skip or show twice', () => {
  const next = (tz: string, at: number, after: string): string =>
    nextHour({ tz, hour: at }, new Date(after)).toISOString()

  it('skipped, it is the moment after the skip', () => {
    expect(next('America/New_York', 2, '2025-03-08T12:00:00Z')).toBe('2025-03-09T07:00:00.000Z')
    expect(next('Australia/Lord_Howe', 2, '2025-10-04T00:00:00Z')).toBe('2025-10-04T15:30:00.000Z')
    expect(next('America/Santiago', 0, '2025-09-06T12:00:00Z')).toBe('2025-09-07T04:00:00.000Z')
  })

  it('shown twice, it is the first time, and not the second one too', () => {
    expect(next('America/New_York', 1, '2025-11-01T12:00:00Z')).toBe('2025-11-02T05:00:00.000Z')
    expect(next('America/New_York', 1, '2025-11-02T05:00:00Z')).toBe('2025-11-03T06:00:00.000Z')
    const settled = '2025-11-02T05:00:00.000Z'
    const one = subscription({ tz: 'America/New_York', hour: 1, settled, sent: settled })
    expect(dueWindow(one, new Date('2025-11-02T06:30:00Z'))).toBeNull()
  })
})

describe('the window', () => {
  const at = (now: string, more: Parameters<typeof subscription>[0]) => dueWindow(subscription(more), new Date(now))
  const confirmed = '2025-09-01T10:00:00.000Z'

  it('begins for the first time when the subscription was confirmed', () => {
    const first = { confirmed, settled: confirmed }
    expect(at('2025-09-02T07:59:59.999Z', first)).toBeNull()
    expect(at('2025-09-02T08:00:00Z', first)).toEqual({ since: confirmed, until: '2025-09-02T08:00:00.000Z' })
  })

  it('is one for all days on which this machine was off', () => {
    const settled = '2025-09-02T08:00:00.000Z'
    expect(at('2025-09-12T20:00:00Z', { settled, sent: settled })).toEqual({
      since: settled,
      until: '2025-09-12T08:00:00.000Z',
    })
  })

  it('tells quiet days together, from the last digest that was sent, a week of them at most', () => {
    const settled = '2025-09-10T08:00:00.000Z'
    expect(at('2025-09-11T08:00:00Z', { settled, sent: '2025-09-07T08:00:00.000Z' })?.since).toBe(
      '2025-09-07T08:00:00.000Z',
    )
    expect(at('2025-09-11T08:00:00Z', { settled, sent: '2025-08-01T08:00:00.000Z' })?.since).toBe(
      '2025-09-04T08:00:00.000Z',
    )
  })

  it('that somebody began stays as it was, whatever the clock says', () => {
    const claim = { since: confirmed, until: '2025-09-02T08:00:00.000Z', tries: 1 }
    expect(at('2025-09-09T20:00:00Z', { confirmed, settled: confirmed, claim })).toEqual({
      since: claim.since,
      until: claim.until,
    })
  })
})

describe('a day on which nothing changed', () => {
  const until = '2025-09-10T08:00:00.000Z'
  it.each([
    ['skip', '2025-09-01T08:00:00.000Z', false],
    ['send', '2025-09-09T08:00:00.000Z', true],
    ['weekly', '2025-09-04T08:00:00.000Z', false],
    ['weekly', '2025-09-03T08:00:00.000Z', true],
    ['weekly', null, true],
  ] as const)('%s, last sent %s', (onEmpty, sent, expected) => {
    expect(sendsEmpty(subscription({ onEmpty, sent }), until)).toBe(expected)
  })

  it('gives a sign of life every seventh day, also over a change of clocks', () => {
    const tz = 'America/New_York'
    let last = subscription({
      tz,
      onEmpty: 'weekly',
      confirmed: '2025-02-24T13:00:00.000Z',
      settled: '2025-02-24T13:00:00.000Z',
    })
    const sentOn: string[] = []
    for (let now = Date.parse('2025-02-24T13:00:00Z'); now < Date.parse('2025-03-26T13:00:00Z'); now += hour) {
      const window = dueWindow(last, new Date(now))
      if (!window) continue
      const sent = sendsEmpty(last, window.until)
      if (sent) sentOn.push(localTime(new Date(window.until), tz).day)
      last = { ...last, settled: window.until, ...(sent ? { sent: window.until } : {}) }
    }
    expect(sentOn).toEqual(['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24'])
  })
})
