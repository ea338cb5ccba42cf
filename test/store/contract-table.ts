import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { findDigest, keepDigest } from '../../lib/store/digests.ts'
import { findFeed } from '../../lib/store/feeds.ts'
import { feedKey } from '../../lib/store/keys.ts'
import { createTable, tableSpec } from '../../lib/store/table.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import type { Bench } from './bench.ts'
import { feed, hour, t0, watch } from './samples.ts'

export function tableContract(bench: Bench): void {
  it('is made once, with the keys and indexes of its description', async () => {
    const table = await bench.newTable()
    expect(await createTable(table)).toBe('exists')
    const { Table: found } = await table.client.send(new DescribeTableCommand({ TableName: table.name }))
    const indexes = found?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      name: IndexName,
      keys: KeySchema?.map(({ AttributeName }) => AttributeName),
      projection: Projection?.ProjectionType,
    }))
    const expected = Object.entries(tableSpec.indexes).map(([name, { hash, range, projection }]) => ({
      name,
      keys: [hash, range],
      projection,
    }))
    expect(found?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual(['pk', 'sk'])
    expect(new Set(indexes)).toEqual(new Set(expected))
  })

  it('says which stored item is not what was expected, and why', async () => {
    const table = await bench.newTable()
    const { outlet: _, ...broken } = feed('f1')
    const item = { ...feedKey('f1'), ...broken, title: 7 }
    await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
    await expect(findFeed(table, 'f1')).rejects.toThrow(
      /pk=FEEDS sk=f1 is not a feed: .*expected string.*title.*outlet/s,
    )
  })

  it('keeps the digest of a day as it was first given out, even a large one', async () => {
    const table = await bench.newTable()
    const json = JSON.stringify(
      Array.from({ length: 20_000 }, (_, n) => ({ heading: 'North Korean soldiers killed', n })),
    )
    expect(await findDigest(table, watch, '2025-01-13')).toBeNull()
    expect(await keepDigest(table, watch, '2025-01-13', json)).toBe(true)
    expect(await keepDigest(table, watch, '2025-01-13', '{}')).toBe(false)
    expect(await keepDigest(table, watch, '2025-01-14', '{}')).toBe(true)
    expect(await findDigest(table, watch, '2025-01-13')).toBe(json)
    expect(await findDigest(table, 'other', '2025-01-13')).toBeNull()
  })

  it('keeps the earliest beginning of a watch', async () => {
    const table = await bench.newTable()
    expect(await beginWatch(table, watch, new Date(hour(2)))).toEqual({ id: watch, began: hour(2) })
    expect(await beginWatch(table, watch, new Date(hour(5)))).toEqual({ id: watch, began: hour(2) })
    expect(await beginWatch(table, watch, new Date(t0))).toEqual({ id: watch, began: t0 })
    expect(await beginWatch(table, watch, new Date(hour(2)))).toEqual({ id: watch, began: t0 })
  })
}
