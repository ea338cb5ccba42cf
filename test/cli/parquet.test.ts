import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parquetTarget } from '../../lib/cli/parquet-target.ts'
import { historyColumns } from '../../lib/digest/history.ts'
import type { Value } from '../../lib/ledger/value.ts'
import { value } from '../ledger/make.ts'

describe('a history as Parquet', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figurewatch-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const many = (count: number): Value[] =>
    Array.from({ length: count }, (_, index) => value(`about ${index}`, '2025-01-13', { claimant: `voice-${index}` }))

  it('is written in groups of rows as it comes, and read back whole', async () => {
    const path = join(folder, 'many.parquet')
    const target = parquetTarget(path, 100)
    const values = many(250)
    for (let start = 0; start < values.length; start += 70) await target.write(values.slice(start, start + 70))
    await target.done()
    const file = await asyncBufferFromFile(path)
    const { row_groups: groups } = await parquetMetadataAsync(file)
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([100, 100, 50])
    const rows = await parquetReadObjects({ file, columns: ['id', 'value', 'names'], rowStart: 199, rowEnd: 201 })
    expect(rows).toEqual(values.slice(199, 201).map(({ id, value: number, names }) => ({ id, value: number, names })))
  })

  it('has its columns also where there is no row, and keeps what is empty or odd', async () => {
    const empty = join(folder, 'empty.parquet')
    await parquetTarget(empty).done()
    const { schema } = await parquetMetadataAsync(await asyncBufferFromFile(empty))
    for (const { name } of historyColumns) expect(schema.map((element) => element.name)).toContain(name)
    const odd = join(folder, 'odd.parquet')
    const target = parquetTarget(odd)
    const names = ['', '국정원', 'a; b', '\u0000"', '😀']
    await target.write([{ ...value('11000-12000', '2025-01-13'), names, outlets: [], lastSaid: null }])
    await target.done()
    const [row] = await parquetReadObjects({ file: await asyncBufferFromFile(odd) })
    expect(row).toMatchObject({ names, outlets: [], last_said: null, value: null, low: 11_000, high: 12_000 })
  })
})
