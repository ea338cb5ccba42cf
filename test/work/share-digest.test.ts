import { describe, expect, it } from 'vitest'
import type { Window } from '../../lib/digest/digest.ts'
import { shareDigest } from '../../lib/work/share-digest.ts'
import { sample, window } from '../digest/sample.ts'

function counted(fails = false) {
  const time = { now: 0 }
  const asked: Window[] = []
  const gather = async (one: Window) => {
    asked.push(one)
    if (fails && asked.length === 1) throw new Error('the table is away')
    return sample({ window: one })
  }
  return { asked, time, shared: shareDigest(gather, { clock: () => time.now, age: 1000, patience: 5000 }) }
}

describe('a shared digest', () => {
  it('is read once for all who ask together, and is one object', async () => {
    const { asked, shared } = counted()
    const all = await Promise.all(Array.from({ length: 50 }, () => shared(window)))
    expect(asked).toHaveLength(1)
    expect(new Set(all).size).toBe(1)
  })

  it('is read anew when it is too old, and for another window', async () => {
    const { asked, shared, time } = counted()
    await shared(window)
    time.now = 999
    await shared(window)
    expect(asked).toHaveLength(1)
    time.now = 5000
    await shared(window)
    expect(asked).toHaveLength(2)
    await shared({ ...window, until: '2025-09-04T00:00:00.000Z' })
    expect(asked).toHaveLength(3)
  })

  it('is one reading in all zones, each in its own words', async () => {
    const { asked, shared } = counted()
    const seoul = { ...window, tz: 'Asia/Seoul' }
    const [one, other, again] = await Promise.all([shared(window), shared(seoul), shared(seoul)])
    expect(asked).toHaveLength(1)
    expect([one.window.tz, other.window.tz]).toEqual(['UTC', 'Asia/Seoul'])
    expect(again).toBe(other)
    expect(other.items).toBe(one.items)
  })

  it('that is a little too old is given out while a fresh one is made, once', async () => {
    const { asked, shared, time } = counted()
    const old = await shared(window)
    time.now = 1000
    expect(await Promise.all([shared(window), shared(window)])).toEqual([old, old])
    expect(asked).toHaveLength(2)
    expect(await shared(window)).not.toBe(old)
    expect(asked).toHaveLength(2)
  })

  it('that failed is tried again', async () => {
    const { asked, shared } = counted(true)
    await expect(shared(window)).rejects.toThrow('away')
    expect((await shared(window)).items.length).toBeGreaterThan(0)
    expect(asked).toHaveLength(2)
  })

  it('is forgotten when fifty others were asked for', async () => {
    const { asked, shared } = counted()
    await shared(window)
    for (let day = 0; day < 50; day += 1)
      await shared({ ...window, until: new Date(Date.parse(window.until) + (day + 1) * 86_400_000).toISOString() })
    await shared(window)
    expect(asked).toHaveLength(52)
  })
})
