import { describe, expect, it } from 'vitest'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

describe('a limit', () => {
  const clock = { now: Date.parse('2025-09-02T12:34:50Z') }
  const limited = () =>
    createApp(
      parts({
        limits: { reads: 3, writes: 1 },
        now: () => new Date(clock.now),
        client: (c) => c.req.header('Test-Address') ?? 'here',
        findKey: async (secret) =>
          secret === 'fw_known' ? { id: 'k', name: 'k', scopes: ['feeds:write'], created: '' } : null,
      }),
    )
  const ask = (app: ReturnType<typeof limited>, headers: Record<string, string> = {}) =>
    app.request('/v1/figures', { headers })

  it('tells what is left, and when to come back', async () => {
    const app = limited()
    const first = await ask(app)
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      '"reads";q=3;w=60',
      '"reads";r=2;t=10',
    ])
    await ask(app)
    await ask(app)
    const fourth = await ask(app)
    expect([fourth.status, fourth.headers.get('retry-after'), fourth.headers.get('ratelimit')]).toEqual([
      429,
      '10',
      '"reads";r=0;t=10',
    ])
    expect(fourth.headers.get('content-type')).toBe('application/problem+json')
  })

  it('ends with its minute', async () => {
    const app = limited()
    for (const _ of [1, 2, 3]) await ask(app)
    expect((await ask(app)).status).toBe(429)
    clock.now += 10_000
    expect((await ask(app)).status).toBe(200)
  })

  it('is each asker’s own; an invented key is no fresh start', async () => {
    const app = limited()
    for (const _ of [1, 2, 3]) await ask(app)
    expect((await ask(app, { Authorization: 'Bearer fw_invented' })).status).toBe(429)
    expect((await ask(app, { Authorization: 'Bearer fw_known' })).status).toBe(200)
    expect((await ask(app, { 'Test-Address': 'elsewhere' })).status).toBe(200)
  })

  it('counts writes apart', async () => {
    const app = limited()
    const remove = () =>
      app.request('/v1/feeds/koryo', { method: 'DELETE', headers: { Authorization: 'Bearer fw_known' } })
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 429])
    expect((await ask(app, { Authorization: 'Bearer fw_known' })).status).toBe(200)
  })

  it('is none where none is set', async () => {
    const answer = await createApp(parts()).request('/v1/figures')
    expect(answer.headers.get('ratelimit')).toBeNull()
  })
})
