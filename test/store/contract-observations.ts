import { expect, it } from 'vitest'
import type { Observation } from '../../lib/articles/article.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import { countReadings, keepObservation, observationsOf, revisedBetween } from '../../lib/store/observations.ts'
import type { Table } from '../../lib/store/table.ts'
import type { Bench } from './bench.ts'
import { hour, observation, random, shuffled, t0, watch } from './samples.ts'

async function keepAll(table: Table, list: readonly Observation[]): Promise<void> {
  for (const one of list) await keepObservation(table, one)
}

const revised = async (table: Table, since: string, until: string): Promise<string[]> =>
  (await revisedBetween(table, watch, since, until)).map(({ articleId, at }) => `${articleId} ${at}`)

export function observationsContract(bench: Bench): void {
  it('readings of an article come back by time, as they were', async () => {
    const table = await bench.newTable()
    const list = [observation('a', t0), observation('a', hour(1)), observation('a', hour(24), { textHash: 'h2' })]
    await keepAll(table, [...list].reverse())
    await keepObservation(table, observation('b', t0))
    expect(await observationsOf(table, 'a')).toEqual(list)
    expect(await observationsOf(table, 'c')).toEqual([])
  })

  it('an article that never changes has no revision', async () => {
    const table = await bench.newTable()
    await keepAll(table, [observation('a', t0), observation('a', hour(1)), observation('a', hour(6))])
    expect(await revised(table, t0, hour(99))).toEqual([])
  })

  it('of an edited article every reading but the earliest is a revision, from since up to but not including until', async () => {
    const table = await bench.newTable()
    await keepAll(table, [
      observation('a', t0),
      observation('a', hour(1), { textHash: 'h2' }),
      observation('a', hour(6), { textHash: 'h2' }),
      observation('b', hour(1), { watch: 'other' }),
      observation('b', hour(2), { watch: 'other', textHash: 'h2' }),
    ])
    expect(await revised(table, t0, hour(99))).toEqual([`a ${hour(1)}`, `a ${hour(6)}`])
    expect(await revised(table, hour(1), hour(6))).toEqual([`a ${hour(1)}`])
    expect(await revised(table, '2025-01-13T06:00:00Z', '2025-01-13T07:00:00Z')).toEqual([`a ${hour(6)}`])
  })

  it('of two readings for one instant the page wins over the feed’s text, whichever comes first', async () => {
    const page = observation('a', t0)
    const bare = observation('a', t0, { source: 'feed', textHash: 'short', problem: 'it timed out' })
    const dumps: string[] = []
    for (const order of [
      [page, bare],
      [bare, page],
      [bare, bare, page, page, bare],
    ]) {
      const table = await bench.newTable()
      await keepAll(table, order)
      expect(await observationsOf(table, 'a')).toEqual([page])
      expect(await countReadings(table, watch, t0, hour(1))).toEqual({ read: 1, withoutText: 0 })
      dumps.push(await dumpLedger(table))
    }
    expect(new Set(dumps).size).toBe(1)
  })

  it('counts articles and not their re-reads, and those whose page gave no text', async () => {
    const table = await bench.newTable()
    const bare = { source: 'feed', textHash: 'short' } as const
    await keepAll(table, [
      observation('a', t0),
      observation('a', hour(1)),
      observation('b', hour(1)),
      observation('c', hour(1), bare),
      observation('d', hour(1), bare),
      observation('d', hour(2)),
      observation('e', hour(3)),
      observation('f', hour(1), { watch: 'other' }),
    ])
    expect(await countReadings(table, watch, t0, hour(3))).toEqual({ read: 3, withoutText: 1 })
    expect(await countReadings(table, watch, hour(3), hour(4))).toEqual({ read: 1, withoutText: 0 })
    expect(await countReadings(table, watch, hour(4), hour(5))).toEqual({ read: 0, withoutText: 0 })
  })

  it.each([1, 2, 3])(
    'marks of revisions are the same in any order and by two workers at once (seed %i)',
    async (seed) => {
      const next = random(seed)
      const list = ['a', 'b', 'c'].flatMap((id) =>
        [0, 1, 6, 24, 72].flatMap((hours) => {
          const textHash = `h${Math.floor(next() * 2)}`
          const twin = next() < 0.3 ? [observation(id, hour(hours), { textHash: 'h9' })] : []
          return [observation(id, hour(hours), { textHash }), ...twin]
        }),
      )
      const quiet = await bench.newTable()
      await keepAll(quiet, list)
      const busy = await bench.newTable()
      await Promise.all([
        keepAll(busy, shuffled(list, next)),
        keepAll(bench.again(busy), shuffled([...list, ...list], next)),
      ])
      expect(await dumpLedger(busy)).toBe(await dumpLedger(quiet))
    },
    30_000,
  )
}
