import { describe, expect, it } from 'vitest'
import { silent } from '../../lib/log.ts'
import { keepSighting } from '../../lib/store/values.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { gatherFigures } from '../../lib/work/gather-figures.ts'
import { readHistory } from '../../lib/work/read-history.ts'
import { watch } from '../digest/sample.ts'
import { bench } from '../store/bench.ts'
import { sighting } from '../store/samples.ts'

const at = bench('dynalite')
const metrics = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'arrived',
  'returned',
  'trained',
  'deployed',
  'casualties',
  'supplied',
] as const

async function desk(): Promise<Desk> {
  const table = await at.newTable()
  for (const metric of metrics)
    for (const claimant of ['rok.nis', 'ua.hur']) await keepSighting(table, sighting({ metric, claimant }))
  return {
    table,
    watch,
    log: silent,
    now: () => new Date('2025-02-01'),
    http: { get: () => Promise.reject(new Error('nothing is asked')) },
    queue: { send: async () => {} },
    robots: async () => ({ kind: 'allowed' }),
  }
}

describe('figures by parts', () => {
  it('lead to every figure once, whatever the size of a part', async () => {
    const own = await desk()
    for (const limit of [1, 7, 500]) {
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const part = await gatherFigures(own, {}, { limit, proofs: false, ...(cursor ? { cursor } : {}) })
        seen.push(...part.views.map(({ figureId }) => figureId))
        cursor = part.cursor
      }
      expect(seen).toHaveLength(20)
      expect(new Set(seen).size).toBe(20)
    }
  })

  it('take filters', async () => {
    const { views } = await gatherFigures(
      await desk(),
      { metric: ['killed'], claimant: ['ua.hur'] },
      { limit: 9, proofs: true },
    )
    expect(views.map(({ figure }) => [figure.metric, figure.claimant])).toEqual([['killed', 'ua.hur']])
  })

  it('refuse a cursor that is none', async () => {
    await expect(gatherFigures(await desk(), {}, { limit: 9, proofs: false, cursor: 'x' })).rejects.toThrow('cursor')
  })

  it('come whole and in order as a history', async () => {
    const ids: string[] = []
    for await (const { values } of readHistory(await desk())) ids.push(...values.map(({ id }) => id))
    expect(ids).toHaveLength(20)
    expect(ids).toEqual([...ids].sort())
  })
})
