import { describe, expect, it } from 'vitest'
import { createAccessKey, findAccessKey, listAccessKeys, revokeAccessKey } from '../../lib/store/access-keys.ts'
import { beginOnce, endOnce, forgetOnce } from '../../lib/store/once.ts'
import { queryAll } from '../../lib/store/read.ts'
import type { Bench } from './bench.ts'

const now = new Date('2025-09-02T12:00:00.000Z')
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

export function accessContract({ newTable }: Bench): void {
  describe('access keys', () => {
    it('are found by their secret, and the table never holds it', async () => {
      const table = await newTable()
      const { secret, key } = await createAccessKey(table, { name: 'desk', scopes: ['feeds:write'] }, now)
      expect(secret).toMatch(/^fw_[\w-]{43}$/)
      expect(await findAccessKey(table, secret)).toEqual(key)
      expect(key).toMatchObject({ name: 'desk', scopes: ['feeds:write'], created: now.toISOString() })
      const stored = await queryAll(table, { where: '#pk = :pk', given: { pk: 'KEYS' } })
      expect(JSON.stringify(stored)).not.toContain(secret.slice(3))
    })

    it('are not found by their hash, their id or anything else', async () => {
      const table = await newTable()
      const { secret, key } = await createAccessKey(table, { name: 'desk', scopes: ['admin'] }, now)
      const [stored] = await queryAll(table, { where: '#pk = :pk', given: { pk: 'KEYS' } })
      for (const wrong of [
        key.id,
        String(stored?.['sk']),
        `fw_${stored?.['sk']}`,
        `${secret}x`,
        secret.slice(0, -1),
        '',
      ]) {
        expect(await findAccessKey(table, wrong)).toBeNull()
      }
    })

    it('open nothing once they are revoked', async () => {
      const table = await newTable()
      const one = await createAccessKey(table, { name: 'one', scopes: ['admin'] }, now)
      const two = await createAccessKey(table, { name: 'two', scopes: ['feeds:write'] }, later(1))
      expect((await listAccessKeys(table)).map(({ name }) => name)).toEqual(['one', 'two'])
      expect(await revokeAccessKey(table, one.key.id)).toBe(true)
      expect(await revokeAccessKey(table, one.key.id)).toBe(false)
      expect(await findAccessKey(table, one.secret)).toBeNull()
      expect(await findAccessKey(table, two.secret)).toEqual(two.key)
    })

    it.each(['', '0', 'f', 'nothing', '0123456789'])('are not revoked by %j, which is no id', async (id) => {
      const table = await newTable()
      await createAccessKey(table, { name: 'one', scopes: ['admin'] }, now)
      expect(await revokeAccessKey(table, id)).toBe(false)
      expect(await listAccessKeys(table)).toHaveLength(1)
    })
  })

  describe('a request that is done once', () => {
    const answer = { status: 201, headers: { location: '/v1/feeds/a' }, body: '{}' }

    it('is begun by one of many', async () => {
      const table = await newTable()
      const all = await Promise.all(Array.from({ length: 10 }, () => beginOnce(table, 'name', 'request', now)))
      expect(all.map(({ kind }) => kind).sort()).toEqual(['begin', ...Array.from({ length: 9 }, () => 'busy')])
    })

    it('gives its answer for a day', async () => {
      const table = await newTable()
      await beginOnce(table, 'name', 'request', now)
      await endOnce(table, 'name', answer)
      expect(await beginOnce(table, 'name', 'request', later(23 * 60))).toEqual({ kind: 'done', answer })
      expect(await beginOnce(table, 'name', 'another', later(23 * 60))).toEqual({ kind: 'other request' })
      expect(await beginOnce(table, 'other', 'request', now)).toEqual({ kind: 'begin' })
      expect(await beginOnce(table, 'name', 'another', later(24 * 60 + 1))).toEqual({ kind: 'begin' })
    })

    it('may be begun again when whoever began it died, and not sooner', async () => {
      const table = await newTable()
      await beginOnce(table, 'name', 'request', now)
      expect(await beginOnce(table, 'name', 'request', later(0.5))).toEqual({ kind: 'busy' })
      expect(await beginOnce(table, 'name', 'another', later(2))).toEqual({ kind: 'other request' })
      expect(await beginOnce(table, 'name', 'request', later(2))).toEqual({ kind: 'begin' })
    })

    it('may be tried again when it failed by our fault', async () => {
      const table = await newTable()
      await beginOnce(table, 'name', 'request', now)
      await forgetOnce(table, 'name')
      expect(await beginOnce(table, 'name', 'request', now)).toEqual({ kind: 'begin' })
    })
  })
}
