import { describe, expect, it } from 'vitest'
import { asOfInWords, dayInWords, windowInWords } from '../../lib/digest/days.ts'
import { isZone, lengthOf, momentOf, resolveWindow, startOfDay } from '../../lib/digest/window.ts'

const now = new Date('2025-09-02T12:34:56.789Z')

describe('a window', () => {
  it.each([
    [{}, '2025-09-01T12:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [{ since: '24h' }, '2025-09-01T12:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [{ since: '7d' }, '2025-08-26T12:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [{ since: '90m' }, '2025-09-02T11:04:00.000Z', '2025-09-02T12:35:00.000Z'],
    [{ since: '2025-09-01T00:00:00+09:00' }, '2025-08-31T15:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [{ since: '24h', until: '2025-08-01T00:00:00Z' }, '2025-07-31T00:00:00.000Z', '2025-08-01T00:00:00.000Z'],
    [{ since: '2025-09-01' }, '2025-09-01T00:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [{ since: '2025-09-01', tz: 'Asia/Seoul' }, '2025-08-31T15:00:00.000Z', '2025-09-02T13:00:00.000Z'],
    [
      { since: '2025-08-01', until: '2025-09-01', tz: 'America/New_York' },
      '2025-08-01T04:00:00.000Z',
      '2025-09-01T04:00:00.000Z',
    ],
    [{ since: '24h', until: '2025-08-01', tz: 'Asia/Seoul' }, '2025-07-30T15:00:00.000Z', '2025-07-31T15:00:00.000Z'],
    [{ date: '2025-09-02' }, '2025-09-02T00:00:00.000Z', '2025-09-03T00:00:00.000Z'],
    [{ date: '2025-09-02', tz: 'Asia/Seoul' }, '2025-09-01T15:00:00.000Z', '2025-09-02T15:00:00.000Z'],
  ])('asked for by %j', (ask, since, until) => expect(resolveWindow(ask, now)).toMatchObject({ since, until }))

  it('stays the same until the hour is over', () => {
    const at = (time: string) => resolveWindow({ since: '24h' }, new Date(`2025-09-02T${time}Z`))
    expect(at('12:00:00.000')).toEqual(at('12:59:59.999'))
    expect(at('13:00:00.000')).not.toEqual(at('12:59:59.999'))
  })

  it.each([
    ['24h', 86_400_000],
    ['90m', 5_400_000],
    ['2w', 1_209_600_000],
    ['0h', undefined],
    ['h', undefined],
    ['-1h', undefined],
    ['24 h', undefined],
    ['99999h', undefined],
  ])('of length %s', (text, length) => expect(lengthOf(text)).toBe(length))
})

describe('a moment', () => {
  it.each([
    '2025-09-31',
    '2025-13-01',
    '2025-02-29',
    '2025-09-02T00:00:00',
    '2025-09-02T24:30:00Z',
    'September 2, 2025',
    '2025',
    '',
  ])('is not %j', (text) => expect(momentOf(text, 'UTC')).toBeUndefined())
})

describe('the start of a day', () => {
  it.each([
    ['2025-09-02', 'UTC', '2025-09-02T00:00:00.000Z'],
    ['2025-09-02', 'Asia/Seoul', '2025-09-01T15:00:00.000Z'],
    ['2025-03-30', 'Europe/Berlin', '2025-03-29T23:00:00.000Z'],
    ['2025-10-26', 'Europe/Berlin', '2025-10-25T22:00:00.000Z'],
    ['2025-10-27', 'Europe/Berlin', '2025-10-26T23:00:00.000Z'],
    ['2025-03-09', 'America/New_York', '2025-03-09T05:00:00.000Z'],
    ['2025-09-02', 'Asia/Kathmandu', '2025-09-01T18:15:00.000Z'],
    // Clocks there went from 24:00 straight to 01:00: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // And back from 24:00 to 23:00: the day begins once, an hour later.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    // 00:00 comes twice, at the end of the first hour; the day began with the first.
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
  ])('%s in %s', (date, tz, instant) => expect(startOfDay(date, tz).toISOString()).toBe(instant))

  it('makes days of 23, 24 and 25 hours that leave no gap', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    )
    const windows = days.map((date) => resolveWindow({ date, tz: 'America/New_York' }, now))
    expect(windows.slice(1).map(({ since }) => since)).toEqual(windows.slice(0, -1).map(({ until }) => until))
    const hours = new Set(windows.map(({ since, until }) => (Date.parse(until) - Date.parse(since)) / 3_600_000))
    expect([...hours].sort()).toEqual([23, 24, 25])
  })
})

describe('time in words', () => {
  it.each([
    ['2025-09-02', '2 Sep 2025'],
    ['2025-04-27T08:00:00.000Z', '27 Apr 2025'],
    ['soon', 'soon'],
    ['2025-13-01', '2025-13-01'],
  ])('%s is %s', (day, words) => expect(dayInWords(day)).toBe(words))

  it.each([
    ['2025-09-02T00:00:00Z', '2025-09-03T00:00:00Z', 'UTC', '2 Sep 2025 (UTC)'],
    ['2025-09-01T15:00:00Z', '2025-09-02T15:00:00Z', 'Asia/Seoul', '2 Sep 2025 (Asia/Seoul)'],
    ['2025-09-01T00:00:00Z', '2025-09-08T00:00:00Z', 'UTC', '1 Sep 2025 – 7 Sep 2025 (UTC)'],
    ['2025-09-01T12:00:00Z', '2025-09-02T13:00:00Z', 'UTC', '1 Sep 2025, 12:00 – 2 Sep 2025, 13:00 (UTC)'],
  ])('%s to %s', (since, until, tz, words) => expect(windowInWords({ since, until, tz })).toBe(words))

  it.each([
    [{ from: '2025-04-27', to: '2025-04-27', precision: 'day' }, 'as of 27 Apr 2025'],
    [{ from: '2025-04-01', to: '2025-04-30', precision: 'month' }, 'as of Apr 2025'],
    [{ from: '2025-01-01', to: '2025-12-31', precision: 'year' }, 'as of 2025'],
    [{ from: '2025-01-01', to: '2025-06-30', precision: 'day' }, '1 Jan 2025 – 30 Jun 2025'],
    [null, null],
  ] as const)('%j is %s', (asOf, words) => expect(asOfInWords(asOf)).toBe(words))

  it('knows zones from words', () =>
    expect(['Asia/Seoul', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false]))
})
