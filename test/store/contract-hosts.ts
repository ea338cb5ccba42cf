import { expect, it } from 'vitest'
import { releaseLeases } from '../../lib/store/due.ts'
import { addFeed, feedId, findFeed, listFeeds, moveFeed, removeFeed } from '../../lib/store/feeds.ts'
import { enterHost, leaveHost, pagesPausedUntil, pausedUntil, pauseHost } from '../../lib/store/hosts.ts'
import type { Bench } from './bench.ts'
import { feed, hour } from './samples.ts'

const minute = 60_000
const now = new Date(hour(1))
const later = (minutes: number) => new Date(now.getTime() + minutes * minute)
const host = 'daily.example'

export function hostsContract(bench: Bench): void {
  it('two of eight workers who race for a host get a turn, and one more when it is given back', async () => {
    const table = await bench.newTable()
    const other = bench.again(table)
    const tries = [table, other, table, other, table, other, table, other].map((t) => enterHost(t, host, now, minute))
    const entrances = await Promise.all(tries)
    const turns = entrances.flatMap((entrance) => (entrance.kind === 'entered' ? [entrance.turn] : []))
    expect(turns.map(({ place }) => place).sort()).toEqual(['turn0', 'turn1'])
    expect(entrances.filter(({ kind }) => kind === 'full')).toHaveLength(6)
    expect((await enterHost(table, 'elsewhere.example', now, minute)).kind).toBe('entered')
    for (const turn of turns.slice(0, 1)) await leaveHost(table, turn)
    expect((await enterHost(table, host, now, minute)).kind).toBe('entered')
    expect((await enterHost(table, host, now, minute)).kind).toBe('full')
  })

  it('a turn runs out with its lease, and whoever comes back then takes nothing from the next one', async () => {
    const table = await bench.newTable()
    const [first] = [await enterHost(table, host, now, minute), await enterHost(table, host, now, 9 * minute)]
    expect((await enterHost(table, host, later(2), 9 * minute)).kind).toBe('entered')
    if (first?.kind === 'entered') await leaveHost(table, first.turn)
    expect((await enterHost(table, host, later(2), minute)).kind).toBe('full')
  })

  it('a pause keeps everybody out until it ends, and the later of two holds', async () => {
    const table = await bench.newTable()
    expect(await pausedUntil(table, host, now)).toBeNull()
    for (const minutes of [30, 60, 20]) await pauseHost(table, host, later(minutes))
    expect(await enterHost(table, host, now, minute)).toEqual({ kind: 'paused', until: later(60).toISOString() })
    expect(await pausedUntil(table, host, later(60))).toBeNull()
    expect((await enterHost(table, host, later(60), minute)).kind).toBe('entered')
  })

  it('a pause for pages keeps nobody out who asks for a feed, and one for everybody holds for pages too', async () => {
    const table = await bench.newTable()
    expect(await pagesPausedUntil(table, host, now)).toBeNull()
    await pauseHost(table, host, later(30), 'pages')
    expect(await pagesPausedUntil(table, host, now)).toBe(later(30).toISOString())
    expect((await enterHost(table, host, now, minute)).kind).toBe('entered')
    await pauseHost(table, host, later(60))
    expect(await pagesPausedUntil(table, host, now)).toBe(later(60).toISOString())
    expect(await pagesPausedUntil(table, host, later(60))).toBeNull()
  })

  it('a pause is seen although both turns are taken', async () => {
    const table = await bench.newTable()
    for (const _ of [1, 2]) await enterHost(table, host, now, minute)
    await pauseHost(table, host, later(30))
    expect((await enterHost(table, host, now, minute)).kind).toBe('paused')
  })

  it('at the start of one machine the turns of a killed process end, and pauses stand', async () => {
    const table = await bench.newTable()
    for (const _ of [1, 2]) await enterHost(table, host, now, minute)
    await pauseHost(table, 'busy.example', later(30))
    await releaseLeases(table)
    expect((await enterHost(table, host, now, minute)).kind).toBe('entered')
    expect((await enterHost(table, 'busy.example', now, minute)).kind).toBe('paused')
  })

  it('a feed that moves keeps its id, is found by both addresses, listed once, and taken away from both', async () => {
    const table = await bench.newTable()
    const old = 'https://daily.example/old.xml'
    const [id, url] = [feedId(old), 'https://daily.example/new.xml']
    await addFeed(table, feed(id, { url: old }))
    for (const _ of [1, 2]) expect(await moveFeed(table, id, url)).toBe('moved')
    expect(await findFeed(table, id)).toEqual(feed(id, { url }))
    expect(await findFeed(table, feedId(url))).toEqual(feed(id, { url }))
    expect(await addFeed(table, feed(feedId(url), { url }))).toBe('known')
    expect(await listFeeds(table, 'korea-russia')).toEqual([feed(id, { url })])
    expect(await moveFeed(table, id, old)).toBe('moved')
    expect(await removeFeed(table, feedId(url))).toBe(true)
    expect(await addFeed(table, feed(feedId(url), { url }))).toBe('added')
    expect(await addFeed(table, feed(id, { url: old }))).toBe('added')
  })

  it('a feed does not move to where another one is, and that one is said', async () => {
    const table = await bench.newTable()
    const [old, url] = ['https://daily.example/old.xml', 'https://daily.example/new.xml']
    const other = feed(feedId(url), { url })
    await addFeed(table, feed(feedId(old), { url: old }))
    await addFeed(table, other)
    expect(await moveFeed(table, feedId(old), url)).toEqual(other)
    expect((await findFeed(table, feedId(old)))?.url).toBe(old)
  })

  it('a feed that was taken away does not come back by moving', async () => {
    const table = await bench.newTable()
    const url = 'https://daily.example/new.xml'
    await moveFeed(table, 'f1', url)
    expect(await findFeed(table, 'f1')).toBeNull()
    expect(await listFeeds(table, 'korea-russia')).toEqual([])
    expect(await addFeed(table, feed(feedId(url), { url }))).toBe('added')
  })
}
