import { expect, it } from 'vitest'
import { keepClaims } from '../../lib/store/claims.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import { keepObservation } from '../../lib/store/observations.ts'
import type { Table } from '../../lib/store/table.ts'
import { keepSighting, restatedBetween, valuesFirstSeen } from '../../lib/store/values.ts'
import type { Bench } from './bench.ts'
import { claim, hour, observation, random, shuffled, sighting, statement, t0, watch } from './samples.ts'

type Work = (table: Table) => Promise<void>

function choose<T>(list: readonly [T, ...T[]], next: () => number): T {
  return list[Math.floor(next() * list.length)] ?? list[0]
}

/** Sightings that meet in few values, with every tie there can be, and claims and readings of a few articles. */
function work(next: () => number): Work[] {
  const asOfs = [
    null,
    { from: '2025-01-01', to: '2025-01-10', precision: 'day' },
    { from: '2025-01-01', to: '2025-01-31', precision: 'month' },
  ] as const
  const sightings = Array.from({ length: 24 }, () => {
    const seen = hour(Math.floor(next() * 48))
    const order = choose(['2025-01-09', '2025-01-10', '2025-01-11'], next)
    const said = choose([null, '2025-01-12', '2025-01-13', '2025-01-14'], next)
    const words = { outlet: choose(['a', 'b', 'c'], next), lang: choose(['en', 'ko'], next) }
    const claimant = choose(['rok.nis', 'ua.president'], next)
    return sighting({
      value: choose([300, 600], next),
      claimant,
      seen,
      order,
      said,
      asOf: choose(asOfs, next),
      ...words,
    })
  })
  const claims = Array.from({ length: 12 }, (_, n) =>
    n % 4 === 0
      ? statement(`a-${n}`)
      : claim(`a-${n % 5}`, { seen: hour(n), valueId: n % 3 === 0 ? null : `v${n % 2}` }),
  )
  const readings = Array.from({ length: 12 }, (_, n) =>
    observation(`a${n % 2}`, hour(n % 4), { textHash: choose(['h1', 'h2'], next), title: `Title ${n}` }),
  )
  return [
    ...sightings.map(
      (one): Work =>
        (table) =>
          keepSighting(table, one),
    ),
    ...claims.map(
      (one): Work =>
        (table) =>
          keepClaims(table, [one]),
    ),
    ...readings.map(
      (one): Work =>
        (table) =>
          keepObservation(table, one),
    ),
  ]
}

async function run(table: Table, list: readonly Work[]): Promise<void> {
  for (const step of list) await step(table)
}

export function orderContract(bench: Bench): void {
  it.each([1, 2, 3])(
    'one worker in order and three at once, shuffled and with repetitions, give the same bytes (seed %i)',
    async (seed) => {
      const next = random(seed)
      const list = work(next)
      const quiet = await bench.newTable()
      await run(quiet, list)
      const busy = await bench.newTable()
      const half = shuffled(list, next).slice(0, list.length / 2)
      const workers = [shuffled([...list, ...half], next), shuffled(list, next), half]
      await Promise.all(workers.map((steps, n) => run(n === 0 ? busy : bench.again(busy), steps)))
      const dump = await dumpLedger(busy)
      expect(dump).toBe(await dumpLedger(quiet))
      // 4 values, 6 claims, 4 readings
      expect(dump.split('\n')).toHaveLength(14)
      const window = [watch, t0, hour(24)] as const
      expect(await valuesFirstSeen(busy, ...window)).toEqual(await valuesFirstSeen(quiet, ...window))
      expect(await restatedBetween(busy, ...window)).toEqual(await restatedBetween(quiet, ...window))
    },
    30_000,
  )
}
