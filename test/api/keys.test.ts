import { describe, expect, it } from 'vitest'
import type { Parts } from '../../lib/api/parts.ts'
import type { Scope } from '../../lib/store/access-keys.ts'
import type { KeptAnswer, Once } from '../../lib/store/once.ts'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

const writeKey = 'the key of the configuration'
const keys: Record<string, Scope[]> = {
  fw_feeds: ['feeds:write'],
  fw_subs: ['subscriptions:write'],
  fw_admin: ['admin'],
}
const findKey: Parts['findKey'] = async (secret) => {
  const scopes = keys[secret]
  return scopes ? { id: 'k', name: 'test', scopes, created: '2025-01-01T00:00:00.000Z' } : null
}
const add = (key: string | null, more: Record<string, string> = {}, body = '{"url":"https://site.example/rss"}') => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}), ...more },
  body,
})

describe('a key', () => {
  const app = createApp(parts({ findKey, writeKey: writeKey.replaceAll(' ', '-') }))
  it.each([
    ['fw_feeds', 201],
    ['fw_admin', 201],
    [writeKey.replaceAll(' ', '-'), 201],
    ['fw_subs', 403],
    ['fw_other', 401],
    [null, 401],
  ])('%s that adds a feed gets %d', async (key, status) => {
    const answer = await app.request('/v1/feeds', add(key))
    expect(answer.status).toBe(status)
    expect(answer.headers.get('www-authenticate') !== null).toBe(status === 401)
  })

  it('that lacks a scope is told which', async () => {
    const answer = await app.request('/v1/feeds', add('fw_subs'))
    expect(await answer.json()).toHaveProperty('detail', expect.stringContaining('feeds:write'))
  })
})

/** What a table does, in memory. */
function memory(): Pick<Parts, 'beginOnce' | 'endOnce' | 'forgetOnce'> & { names: () => string[] } {
  const kept = new Map<string, { request: string; answer?: KeptAnswer }>()
  return {
    names: () => [...kept.keys()],
    async beginOnce(name, request): Promise<Once> {
      const found = kept.get(name)
      if (!found) {
        kept.set(name, { request })
        return { kind: 'begin' }
      }
      if (found.request !== request) return { kind: 'other request' }
      return found.answer ? { kind: 'done', answer: found.answer } : { kind: 'busy' }
    },
    async endOnce(name, answer) {
      const found = kept.get(name)
      if (found) kept.set(name, { ...found, answer })
    },
    async forgetOnce(name) {
      kept.delete(name)
    },
  }
}

describe('an Idempotency-Key', () => {
  const named = { 'Idempotency-Key': 'one' }
  function counted(more: Partial<Parts> = {}) {
    const added: string[] = []
    const { names, ...once } = memory()
    const addFeed: Parts['addFeed'] = async (url, ...rest) => {
      added.push(url)
      return parts().addFeed(url, ...rest)
    }
    return { added, names, app: createApp(parts({ findKey, addFeed, ...once, ...more })) }
  }

  it('does a request once, and gives the same answer again', async () => {
    const { app, added } = counted()
    const first = await app.request('/v1/feeds', add('fw_feeds', named))
    const again = await app.request('/v1/feeds', add('fw_feeds', named))
    expect(added).toHaveLength(1)
    expect([again.status, again.headers.get('location')]).toEqual([first.status, first.headers.get('location')])
    expect(await again.text()).toBe(await first.text())
    expect([first, again].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is 422 for another request', async () => {
    const { app, added } = counted()
    await app.request('/v1/feeds', add('fw_feeds', named))
    const other = await app.request('/v1/feeds', add('fw_feeds', named, '{"url":"https://other.example/rss"}'))
    expect([other.status, added.length]).toEqual([422, 1])
  })

  it('is 409 while the request is worked on', async () => {
    const { app } = counted({ beginOnce: async () => ({ kind: 'busy' }) })
    const answer = await app.request('/v1/feeds', add('fw_feeds', named))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([409, '5'])
  })

  it('of one asker is not another’s', async () => {
    const { app, added } = counted()
    await app.request('/v1/feeds', add('fw_feeds', named))
    await app.request('/v1/feeds', add('fw_admin', named))
    expect(added).toHaveLength(2)
  })

  it('keeps no refusal of a key, and no failure of ours', async () => {
    const { app, names } = counted()
    await app.request('/v1/feeds', add('fw_subs', named))
    expect(names()).toEqual([])
    const broken = counted({
      addFeed: async () => {
        throw new Error('the table is away')
      },
    })
    expect((await broken.app.request('/v1/feeds', add('fw_feeds', named))).status).toBe(500)
    expect(broken.names()).toEqual([])
  })

  it('that is too long is refused', async () => {
    const { app } = counted()
    const answer = await app.request('/v1/feeds', add('fw_feeds', { 'Idempotency-Key': 'x'.repeat(256) }))
    expect(answer.status).toBe(400)
  })
})
