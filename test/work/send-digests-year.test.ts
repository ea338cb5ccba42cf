import { describe, expect, it } from 'vitest'
import { localTime } from '../../lib/digest/days.ts'
import { bench } from '../store/bench.ts'
import { newMemory, openMemory } from './memory-table.ts'
import { playYear, type Stage, untilOf, type Year } from './year.ts'

const at = bench('dynalite')

async function onDynalite(): Promise<Stage> {
  const table = await at.newTable()
  return { table, again: () => at.again(table) }
}

function inMemory(): Stage {
  const memory = newMemory()
  return { table: openMemory(memory), again: () => openMemory(memory) }
}

/** What a year must be, whoever was killed in it. */
function checkYear({ subscribers, mails, inTheGap }: Year, days: number): number {
  const ids = new Set(mails.map(({ id }) => id))
  for (const { settings, tz } of subscribers) {
    const own = new Set(mails.filter(({ to }) => to === settings['address']).map(({ id }) => id))
    const local = [...own].map((id) => localTime(untilOf(id), tz).day).sort()
    // One digest each local day: no day twice, and none left out between the first and the last.
    expect(new Set(local).size).toBe(local.length)
    const [first = '', last = ''] = [local.at(0), local.at(-1)]
    expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBe(local.length - 1)
    expect(local.length).toBeGreaterThanOrEqual(days - 1)
  }
  const doubles = mails.length - ids.size
  expect(doubles).toBe(inTheGap)
  return doubles
}

describe('sending through a year', () => {
  it('without accidents: one digest for each subscriber and day, none twice', { timeout: 300_000 }, async () => {
    const year = await playYear(await onDynalite(), {
      subscribers: 12,
      from: '2025-03-25T00:00:00.000Z',
      days: 10,
      kills: 0,
      seed: 1,
    })
    expect(checkYear(year, 10)).toBe(0)
  })

  it('killed 50 times: one digest for each subscriber and day; what doubles does so in the gap, under one Message-ID', {
    timeout: 300_000,
  }, async () => {
    const year = await playYear(await onDynalite(), {
      subscribers: 12,
      from: '2025-03-01T00:00:00.000Z',
      days: 60,
      kills: 50,
      seed: 7,
    })
    expect(year.deaths).toBe(50)
    const doubles = checkYear(year, 60)
    expect(doubles).toBeGreaterThan(0)
  })

  // On a table inside this process: that its requests mean the same on a database is what the tests above and the store's own show.
  const whole = process.env['FIGUREWATCH_YEAR'] === 'whole'
  const days = whole ? 365 : 10
  it(`500 subscribers in 12 zones, ${days} days, killed 50 times`, { timeout: 3_600_000 }, async () => {
    const from = whole ? '2025-01-01T00:00:00.000Z' : '2025-03-28T00:00:00.000Z'
    const year = await playYear(inMemory(), { subscribers: 500, from, days, kills: 50, seed: 11 })
    expect(year.deaths).toBe(50)
    const doubles = checkYear(year, days)
    if (whole) process.stderr.write(`${year.mails.length} mails, ${year.deaths} deaths, ${doubles} doubled\n`)
  })
})
