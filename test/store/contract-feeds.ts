import { expect, it } from 'vitest'
import { findDue, releaseLeases } from '../../lib/store/due.ts'
import { addFeed, findFeed, listFeeds, removeFeed, saveFeedState, takeFeed } from '../../lib/store/feeds.ts'
import type { Table } from '../../lib/store/table.ts'
import type { Bench } from './bench.ts'
import { feed, hour, state, t0 } from './samples.ts'

const minute = 60_000
const now = new Date(hour(1))

export async function due(table: Table, at: string): Promise<string[]> {
  const found: string[] = []
  for await (const { kind, id } of findDue(table, new Date(at))) found.push(`${kind} ${id}`)
  return found.sort()
}

export function feedsContract(bench: Bench): void {
  it('a feed is added once and found as it was added', async () => {
    const table = await bench.newTable()
    expect(await addFeed(table, feed('f1'))).toBe('added')
    expect(await addFeed(table, feed('f1', { title: 'Another title' }))).toBe('known')
    expect(await findFeed(table, 'f1')).toEqual(feed('f1'))
    expect(await findFeed(table, 'f2')).toBeNull()
  })

  it('lists the feeds of one watch by title', async () => {
    const table = await bench.newTable()
    const own = [feed('f1', { title: 'Яблоко' }), feed('f2', { title: 'beta' }), feed('f3', { title: 'Alpha' })]
    for (const one of [...own, feed('f4', { watch: 'other' })]) await addFeed(table, one)
    expect((await listFeeds(table, 'korea-russia')).map(({ title }) => title)).toEqual(['Alpha', 'beta', 'Яблоко'])
  })

  it('lists more feeds than one answer holds', async () => {
    const table = await bench.newTable()
    const why = 'x'.repeat(100_000)
    await Promise.all(Array.from({ length: 25 }, (_, n) => addFeed(table, feed(`f${n}`, { state: state({ why }) }))))
    expect(await listFeeds(table, 'korea-russia')).toHaveLength(25)
  })

  it('a removed feed is gone, and a worker that still reads it does not bring it back', async () => {
    const table = await bench.newTable()
    await addFeed(table, feed('f1'))
    expect(await removeFeed(table, 'f1')).toBe(true)
    expect(await removeFeed(table, 'f1')).toBe(false)
    await saveFeedState(table, 'f1', state())
    expect(await findFeed(table, 'f1')).toBeNull()
    expect(await due(table, hour(9))).toEqual([])
  })

  it('is due from its instant on, and not before', async () => {
    const table = await bench.newTable()
    await addFeed(table, feed('f1', { state: state({ next: hour(1) }) }))
    expect(await due(table, new Date(now.getTime() - 1).toISOString())).toEqual([])
    expect(await takeFeed(table, 'f1', new Date(now.getTime() - 1), minute)).toBeNull()
    expect(await due(table, hour(1))).toEqual(['feed f1'])
    expect(await takeFeed(table, 'f1', now, minute)).toEqual(feed('f1', { state: state({ next: hour(1) }) }))
  })

  it('one of eight workers who race for a feed gets it', async () => {
    const table = await bench.newTable()
    await addFeed(table, feed('f1'))
    const other = bench.again(table)
    const takers = [table, other, table, other, table, other, table, other].map((t) => takeFeed(t, 'f1', now, minute))
    expect((await Promise.all(takers)).filter((taken) => taken !== null)).toEqual([feed('f1')])
  })

  it('a lease does not hide a feed: it is found all the time, and taken again when the lease has run out', async () => {
    const table = await bench.newTable()
    await addFeed(table, feed('f1'))
    await takeFeed(table, 'f1', now, minute)
    expect(await due(table, hour(1))).toEqual(['feed f1'])
    expect(await takeFeed(table, 'f1', new Date(now.getTime() + minute - 1), minute)).toBeNull()
    expect(await takeFeed(table, 'f1', new Date(now.getTime() + minute), minute)).not.toBeNull()
  })

  it('saving its state ends the lease and sets when it is due again', async () => {
    const table = await bench.newTable()
    await addFeed(table, feed('f1'))
    await takeFeed(table, 'f1', now, 24 * 60 * minute)
    const read = state({ next: hour(2), health: 'ok', etag: '"1"', entries: ['e1'] })
    await saveFeedState(table, 'f1', read)
    expect(await findFeed(table, 'f1')).toEqual(feed('f1', { state: read }))
    expect(await due(table, hour(1))).toEqual([])
    expect(await takeFeed(table, 'f1', new Date(hour(2)), minute)).not.toBeNull()
  })

  it.each(['gone', 'disabled'] as const)(
    'a feed that is %s is listed and never due, until it is well again',
    async (health) => {
      const table = await bench.newTable()
      await addFeed(table, feed('f1'))
      await addFeed(table, feed('f2', { state: state({ health }) }))
      await saveFeedState(table, 'f1', state({ health }))
      expect(await listFeeds(table, 'korea-russia')).toHaveLength(2)
      expect(await due(table, hour(99))).toEqual([])
      expect(await takeFeed(table, 'f1', new Date(hour(99)), minute)).toBeNull()
      await saveFeedState(table, 'f1', state({ health: 'ok', next: t0 }))
      expect(await due(table, t0)).toEqual(['feed f1'])
    },
  )

  it('at the start of one machine the leases of a killed process end', async () => {
    const table = await bench.newTable()
    for (const id of ['f1', 'f2', 'f3']) await addFeed(table, feed(id))
    await takeFeed(table, 'f1', now, minute)
    await takeFeed(table, 'f2', now, minute)
    expect(await releaseLeases(table)).toBe(2)
    expect(await releaseLeases(table)).toBe(0)
    expect(await takeFeed(table, 'f1', now, minute)).not.toBeNull()
    expect(await due(table, hour(1))).toEqual(['feed f1', 'feed f2', 'feed f3'])
  })
}
