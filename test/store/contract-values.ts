import { expect, it } from 'vitest'
import type { Sighting } from '../../lib/ledger/value.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import type { Table } from '../../lib/store/table.ts'
import {
  keepRevised,
  keepSighting,
  listPartitions,
  readPartition,
  restatedBetween,
  valuesFirstSeen,
} from '../../lib/store/values.ts'
import { type Bench, dyingAfter, pausedAfter } from './bench.ts'
import { hour, sighting, t0, watch } from './samples.ts'

const killed = { watch, metric: 'killed', side: 'dprk', subject: 'soldiers', unit: 'person' } as const
const wounded = { ...killed, metric: 'wounded' } as const

const valuesBeside = async (table: Table, partition: Parameters<typeof readPartition>[1]) =>
  (await readPartition(table, partition)).values

async function keepAll(table: Table, list: readonly Sighting[]): Promise<void> {
  for (const one of list) await keepSighting(table, one)
}

export function valuesContract(bench: Bench): void {
  it('one sighting makes a whole value', async () => {
    const table = await bench.newTable()
    const asOf = { from: '2025-01-01', to: '2025-01-12', precision: 'day' } as const
    const one = sighting({ order: '2025-01-12', asOf })
    await keepSighting(table, one)
    expect(await valuesBeside(table, killed)).toEqual([
      {
        id: one.valueId,
        figure: one.figure,
        figureId: one.figureId,
        value: 300,
        low: null,
        high: null,
        hedge: 'about',
        order: '2025-01-12',
        asOf,
        firstSeen: t0,
        lastSeen: t0,
        lastSaid: '2025-01-13',
        names: ['the NIS'],
        outlets: ['daily'],
        publishers: ['house'],
        langs: ['en'],
      },
    ])
  })

  it('further sightings move minima down, maxima up, and add carriers', async () => {
    const table = await bench.newTable()
    const asOf = { from: '2025-01-10', to: '2025-01-10', precision: 'day' } as const
    await keepAll(table, [
      sighting({ seen: hour(5), said: null, order: '2025-01-12' }),
      sighting({ seen: hour(2), said: '2025-01-14', order: '2025-01-10', asOf, outlet: 'z', lang: 'ko' }),
      sighting({ seen: hour(9), said: '2025-01-13', order: '2025-01-11', outlet: 'b', publisher: 'y', name: 'NIS' }),
    ])
    const [value] = await valuesBeside(table, killed)
    expect(value).toMatchObject({
      firstSeen: hour(2),
      lastSeen: hour(9),
      lastSaid: '2025-01-14',
      order: '2025-01-10',
      asOf,
    })
    expect(value).toMatchObject({ names: ['NIS', 'the NIS'], outlets: ['b', 'daily', 'z'], publishers: ['house', 'y'] })
    expect(value?.langs).toEqual(['en', 'ko'])
  })

  it('a value that is only ever told as an earlier one was never said', async () => {
    const table = await bench.newTable()
    await keepSighting(table, sighting({ said: null }))
    expect((await valuesBeside(table, killed))[0]?.lastSaid).toBeNull()
    expect(await restatedBetween(table, watch, t0, hour(24))).toEqual([])
  })

  it('a partition holds the values of every claimant and of nothing else', async () => {
    const table = await bench.newTable()
    const list = [
      sighting(),
      sighting({ value: 600 }),
      sighting({ claimant: 'ua.president' }),
      sighting({ metric: 'wounded' }),
      sighting({ unit: 'other:people#x' }),
    ]
    await keepAll(table, list)
    const beside = (await valuesBeside(table, killed)).map(({ id }) => id)
    expect(beside.sort()).toEqual(
      list
        .slice(0, 3)
        .map(({ valueId }) => valueId)
        .sort(),
    )
    expect(await valuesBeside(table, wounded)).toHaveLength(1)
    expect(await valuesBeside(table, { ...killed, unit: 'other:people#x' })).toHaveLength(1)
    expect(new Set((await listPartitions(table, watch)).map((p) => JSON.stringify(p)))).toEqual(
      new Set([killed, wounded, { ...killed, unit: 'other:people#x' }].map((p) => JSON.stringify(p))),
    )
    expect(await listPartitions(table, 'other')).toEqual([])
  })

  it('a claimant whose name is longer than a key stays apart from another one', async () => {
    const table = await bench.newTable()
    const name = '국가정보원'.repeat(300)
    await keepAll(table, [sighting({ claimant: `${name}a` }), sighting({ claimant: `${name}b` })])
    expect((await valuesBeside(table, killed)).map(({ figure }) => figure.claimant).sort()).toEqual([
      `${name}a`,
      `${name}b`,
    ])
  })

  it('partitions with a value first seen in a window come once each; an earlier sighting moves a value out of it', async () => {
    const table = await bench.newTable()
    await keepAll(table, [sighting({ seen: hour(3) }), sighting({ seen: hour(3), value: 600 })])
    await keepAll(table, [sighting({ seen: hour(4), metric: 'wounded' })])
    expect(await valuesFirstSeen(table, watch, hour(3), hour(5))).toEqual([killed, wounded])
    expect(await valuesFirstSeen(table, watch, hour(3), hour(4))).toEqual([killed])
    await keepSighting(table, sighting({ seen: hour(1), metric: 'wounded' }))
    expect(await valuesFirstSeen(table, watch, hour(3), hour(5))).toEqual([killed])
    expect(await valuesFirstSeen(table, watch, hour(1), hour(2))).toEqual([wounded])
  })

  it('values said in a window come once each, whenever they were first said', async () => {
    const table = await bench.newTable()
    const [old, late] = [sighting(), sighting({ value: 600, seen: hour(30) })]
    await keepAll(table, [old, late, sighting({ seen: hour(26) }), sighting({ seen: hour(27), outlet: 'z' })])
    expect(await restatedBetween(table, watch, t0, hour(24))).toEqual([old.valueId])
    expect(await restatedBetween(table, watch, hour(26), hour(30))).toEqual([old.valueId])
    expect(await restatedBetween(table, watch, hour(26), hour(31))).toEqual([old.valueId, late.valueId].sort())
    expect(await restatedBetween(table, 'other', t0, hour(99))).toEqual([])
  })

  it('a re-read says nothing again: what an article says counts where it was found', async () => {
    const table = await bench.newTable()
    await keepAll(table, [sighting(), sighting({ seen: hour(72), found: t0 })])
    expect(await restatedBetween(table, watch, hour(1), hour(99))).toEqual([])
  })

  it('edited articles are noted beside every value of the partition', async () => {
    const table = await bench.newTable()
    await keepSighting(table, sighting({ value: 600 }))
    for (const id of ['b', 'a', 'b']) await keepRevised(table, sighting({ value: 600 }).valueId, id)
    expect(await readPartition(table, killed)).toMatchObject({ edited: ['a', 'b'], values: [{ value: 600 }] })
    expect(await readPartition(table, wounded)).toEqual({ edited: [], values: [] })
  })

  const early = sighting({ seen: t0, order: '2025-01-02', said: '2025-01-20', outlet: 'z' })
  const late = sighting({ seen: hour(9), order: '2025-01-05', said: '2025-01-15' })

  // Six writes: the entry of the partition, the value, order, first sight, last said, the mark of what was said.
  it.each([0, 1, 2, 3, 4, 5])(
    'killed after %i writes, a sighting breaks no reading, and done again is complete',
    async (n) => {
      const whole = await bench.newTable()
      await keepAll(whole, [late, early])
      const table = await bench.newTable()
      await keepSighting(table, late)
      await expect(keepSighting(dyingAfter(bench.again(table), n), early)).rejects.toThrow('killed here')
      expect(await valuesBeside(table, killed)).toHaveLength(1)
      expect(await valuesFirstSeen(table, watch, t0, hour(24))).toEqual([killed])
      await keepSighting(table, early)
      expect(await dumpLedger(table)).toBe(await dumpLedger(whole))
      expect(await restatedBetween(table, watch, t0, hour(24))).toEqual([early.valueId])
    },
  )

  const middle = sighting({ seen: hour(5), order: '2025-01-04', said: '2025-01-17' })

  it.each([
    ['early', early, 'middle', middle, 'late', late],
    ['early', early, 'late', late, 'middle', middle],
    ['middle', middle, 'early', early, 'late', late],
    ['middle', middle, 'late', late, 'early', early],
    ['late', late, 'early', early, 'middle', middle],
    ['late', late, 'middle', middle, 'early', early],
  ] as const)(
    'of a value seen %s, a worker slow with what is %s loses nothing to one with what is %s',
    async (...case_) => {
      const [, first, , slow, , quick] = case_
      const whole = await bench.newTable()
      await keepAll(whole, [early, middle, late])
      const table = await bench.newTable()
      await keepSighting(table, first)
      // Between the write that makes the value and the ones that move its minima and maxima.
      await keepSighting(
        pausedAfter(bench.again(table), 2, () => keepSighting(table, quick)),
        slow,
      )
      expect(await dumpLedger(table)).toBe(await dumpLedger(whole))
    },
  )

  it('killed after the first write of a new value, what is there is whole', async () => {
    const table = await bench.newTable()
    await expect(keepSighting(dyingAfter(bench.again(table), 2), early)).rejects.toThrow('killed here')
    const half = await valuesBeside(table, killed)
    await keepSighting(table, early)
    expect(half).toEqual(await valuesBeside(table, killed))
  })
}
