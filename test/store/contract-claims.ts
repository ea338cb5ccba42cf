import { expect, it } from 'vitest'
import {
  claimsOfArticle,
  claimsOfValue,
  evidenceOfValue,
  findClaim,
  keepClaims,
  listClaims,
} from '../../lib/store/claims.ts'
import { BadCursor } from '../../lib/store/cursor.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import type { Table } from '../../lib/store/table.ts'
import type { Bench } from './bench.ts'
import { claim, hour, statement, t0, watch } from './samples.ts'

const ids = (claims: readonly ClaimRecord[]): string[] => claims.map(({ id }) => id)
const week = [t0, hour(168)] as const

/** 25 claims, one an hour. */
async function withClaims(table: Table): Promise<Table> {
  const list = Array.from({ length: 25 }, (_, n) => claim(`a-${n}`, { seen: hour(n), valueId: 'v' }))
  await keepClaims(table, list)
  return table
}

export function claimsContract(bench: Bench): void {
  it('claims come back by id, by article and by value, as they were', async () => {
    const table = await bench.newTable()
    const [one, two, three] = [
      claim('a-x-1', { valueId: 'v', seen: hour(1) }),
      claim('b-2', { valueId: 'v' }),
      statement('a-x-3'),
    ]
    await keepClaims(table, [one, two, three])
    expect(await findClaim(table, 'a-x-1')).toEqual(one)
    expect(await findClaim(table, 'a-x-3')).toEqual(three)
    expect(await claimsOfArticle(table, 'a-x')).toEqual([three, one])
    expect(await claimsOfValue(table, 'v')).toEqual([two, one])
    expect(await claimsOfValue(table, 'w')).toEqual([])
  })

  it('as proofs they come back with what proves, and without the rest', async () => {
    const table = await bench.newTable()
    const [one, two] = [claim('a-x-1', { valueId: 'v', seen: hour(1) }), claim('b-2', { valueId: 'v' })]
    await keepClaims(table, [one, two])
    const proofs = await evidenceOfValue(table, 'v')
    expect([two, one]).toMatchObject(proofs)
    expect(proofs.map(({ spans }) => spans)).toEqual(
      [two, one].map(({ spans: { quote, sentence } }) => ({ quote, sentence })),
    )
    expect(Object.keys(proofs[0] ?? {})).not.toContain('trace')
    expect(await evidenceOfValue(table, 'w')).toEqual([])
  })

  it.each(['', 'a', 'a-', 'a-9', '-', 'a-1#', '#'])('an id that is nobody’s finds nothing: "%s"', async (id) => {
    const table = await bench.newTable()
    await keepClaims(table, [claim('a-1')])
    expect(await findClaim(table, id)).toBeNull()
  })

  it('a claim is kept per version of its article, and its first sight stays', async () => {
    const versions = [
      claim('a-1', { version: 'h2', seen: hour(6) }),
      claim('a-1', { version: 'h1', seen: hour(1) }),
      claim('a-1', { version: 'h1', seen: t0 }),
      claim('a-1', { version: 'h1', seen: hour(2) }),
    ]
    const dumps: string[] = []
    for (const order of [versions, [...versions].reverse()]) {
      const table = await bench.newTable()
      for (const one of order) await keepClaims(table, [one])
      expect(await claimsOfArticle(table, 'a')).toEqual([versions[2], versions[0]])
      expect(await findClaim(table, 'a-1')).toEqual(versions[2])
      dumps.push(await dumpLedger(table))
    }
    expect(dumps[0]).toBe(dumps[1])
  })

  it('a claim with everything that may be left out left out, and numbers that need all their digits, comes back whole', async () => {
    const table = await bench.newTable()
    const spans = { number: [0, 1], quote: [0, 1], sentence: [0, 2] } as const
    const full = claim('a-1', { spans, confidence: 0.1 + 0.2, value: 2 ** 60 })
    await keepClaims(table, [full])
    expect(await findClaim(table, 'a-1')).toEqual(full)
  })

  it('lists keep figures, the review list and statements apart, and watches too', async () => {
    const table = await bench.newTable()
    const other = { ...claim('a-4', { valueId: 'v' }), watch: 'other' }
    await keepClaims(table, [claim('a-1', { valueId: 'v' }), claim('a-2'), statement('a-3'), other])
    const list = async (name: 'figures' | 'review' | 'statements') =>
      ids((await listClaims(table, watch, name, ...week, { limit: 9 })).claims)
    expect(await list('figures')).toEqual(['a-1'])
    expect(await list('review')).toEqual(['a-2'])
    expect(await list('statements')).toEqual(['a-3'])
  })

  it('pages lead from the newest to the oldest without a gap or a repetition, even while claims arrive', async () => {
    const table = await withClaims(await bench.newTable())
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(table, watch, 'figures', ...week, {
        limit: 10,
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...ids(page.claims))
      cursor = page.cursor
      await keepClaims(table, [claim(`b-${seen.length}`, { seen: hour(100), valueId: 'v' })])
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => `a-${24 - n}`))
  })

  it('lists from since up to but not including until', async () => {
    const table = await withClaims(await bench.newTable())
    const { claims } = await listClaims(table, watch, 'figures', hour(3), hour(5), { limit: 10 })
    expect(ids(claims)).toEqual(['a-4', 'a-3'])
  })

  it('a window that has moved on past the cursor has no more pages', async () => {
    const table = await withClaims(await bench.newTable())
    const { cursor } = await listClaims(table, watch, 'figures', ...week, { limit: 20 })
    const rest = await listClaims(table, watch, 'figures', hour(20), hour(200), { limit: 20, cursor: cursor ?? '' })
    expect(rest).toEqual({ claims: [], cursor: null })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['another shape', Buffer.from('{"pk":"FEEDS"}').toString('base64url')],
    ['too little', Buffer.from('["2025-01-14"]').toString('base64url')],
    ['no place in the window', Buffer.from('["2099-01-01T00:00:00.000Z#a","ARTICLE#a","META"]').toString('base64url')],
    ['empty keys', Buffer.from('["2025-01-14T00:00:00.000Z#a","",""]').toString('base64url')],
    [
      'keys that are too long',
      Buffer.from(JSON.stringify(['2025-01-14', 'x'.repeat(9999), 'y'])).toString('base64url'),
    ],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]).toString('base64url')],
  ])('a cursor with %s in it is refused by name', async (_what, cursor) => {
    const table = await withClaims(await bench.newTable())
    await expect(listClaims(table, watch, 'figures', ...week, { limit: 5, cursor })).rejects.toThrow(BadCursor)
  })
}
