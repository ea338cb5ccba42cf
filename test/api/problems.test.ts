import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BadCursor } from '../../lib/store/cursor.ts'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
})

const app = createApp(parts())

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = Problem.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  return problem
}

describe('a wrong question', () => {
  it.each([
    [
      '/v1/digest?since=yesterday',
      'since',
      'expected a length such as 24h or 7d, a day such as 2025-09-02, or an RFC 3339 instant',
    ],
    ['/v1/digest?since=2025-09-31', 'since', 'expected a length'],
    ['/v1/digest?since=2025-09-01T00:00:00', 'since', 'expected a length'],
    ['/v1/digest?since=24h&until=yesterday', 'until', 'expected a day'],
    ['/v1/digest?since=2025-09-02&until=2025-09-02', 'until', 'after since'],
    ['/v1/digest?until=24h', 'until', 'expected a day such as 2025-09-02, or an RFC 3339 instant'],
    ['/v1/digest?date=2025-02-30', 'date', 'expected a day'],
    ['/v1/digest?date=2025-09-02&since=24h', 'date', 'either date or since and until'],
    ['/v1/digest?since=2025-09-02T00:00:00Z&until=2025-09-01T00:00:00Z', 'until', 'after since'],
    ['/v1/digest?tz=Mars/Olympus', 'tz', 'expected an IANA zone'],
    ['/v1/digest?metric=slain', 'metric', '"killed"'],
    ['/v1/digest?kind=changed', 'kind', '"CHANGED"'],
    ['/v1/digest?minAbs=many', 'minAbs', 'expected a number such as 100'],
    ['/v1/digest?minPct=-1', 'minPct', 'expected a number such as 10'],
    ['/v1/digest?direction=left', 'direction', '"up"'],
    ['/v1/digest?page=2', 'request', 'page'],
    ['/v1/figures?limit=501', 'limit', '500'],
    ['/v1/digest?metrik=killed', 'request', 'metrik'],
    ['/v1/figures?side=moon', 'side', '"dprk"'],
    ['/v1/claims?limit=0', 'limit', 'expected a number from 1 to 500'],
    ['/v1/claims?limit=ten', 'limit', 'expected a number from 1 to 500'],
    ['/v1/claims?limit=501', 'limit', 'expected a number from 1 to 500'],
    ['/v1/claims?list=all', 'list', '"figures"'],
    ['/v1/feeds?page=2', 'request', 'page'],
  ])('%s is told what is wrong with %s', async (path, parameter, detail) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(400)
    const [error] = (await problemOf(answer)).errors ?? []
    expect(error?.parameter.split('.')[0]).toBe(parameter)
    expect(error?.detail).toContain(detail)
  })

  it('is answered with a page where a person asks', async () => {
    const answer = await app.request('/?since=yesterday')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await answer.text()).toContain('expected a length such as 24h')
  })
})

describe('something that is not there', () => {
  it.each([
    '/v1/digest.pdf',
    '/v1/figures/no~such',
    '/v1/figures/%ff',
    '/v1/claims/none',
    '/v1/articles/none',
    '/v1/feeds/none',
    '/v1/nothing',
  ])('%s is 404 as a problem', async (path) => {
    expect((await problemOf(await app.request(path))).status).toBe(404)
  })

  it.each(['/nothing', '/figures/none', '/claims/none'])('%s is 404 as a page', async (path) => {
    const answer = await app.request(path)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([404, 'text/html'])
  })
})

describe('something that is not done', () => {
  it.each([
    ['POST', '/v1/digest', 'GET, HEAD'],
    ['DELETE', '/v1/digest.atom', 'GET, HEAD'],
    ['PUT', '/v1/feeds', 'GET, HEAD, POST'],
    ['PATCH', '/v1/feeds/koryo', 'GET, HEAD, DELETE'],
    ['GET', '/v1/feeds/preview/', null],
    ['DELETE', '/v1/feeds/import/', null],
    ['POST', '/v1/figures.csv', 'GET, HEAD'],
    ['POST', '/v1/nothing', null],
    ['QUERY', '/v1/claims', 'GET, HEAD'],
  ])('%s %s is told what is: %s', async (method, path, allow) => {
    const answer = await app.request(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([allow === null ? 404 : 405, allow])
    await problemOf(answer)
  })

  it('is told to people on a page', async () => {
    const answer = await app.request('/figures', { method: 'POST', headers: { accept: 'text/html' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await answer.text()).toContain('POST is not done at this address')
  })

  it('is a problem as well where it is too large, of no kind we read, or too often', async () => {
    const post = (body: string, type: string) =>
      app.request('/v1/feeds', { method: 'POST', body, headers: { 'content-type': type } })
    expect((await problemOf(await post('x'.repeat(70_000), 'application/json'))).status).toBe(413)
    expect((await problemOf(await post('url=x', 'text/plain'))).status).toBe(415)
    const busy = createApp(parts({ limits: { reads: 1, writes: 1 } }))
    await busy.request('/v1/digest')
    const refused = await busy.request('/v1/digest')
    expect((await problemOf(refused)).status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('something that breaks here', () => {
  const logged: unknown[] = []
  const broken = createApp(
    parts({
      log: (event, facts) => logged.push({ event, ...facts }),
      listFeeds: () => Promise.reject(new Error('secret inside', { cause: new Error('table is gone') })),
      listClaims: () => Promise.reject(new BadCursor('The cursor is not one that a page gave')),
    }),
  )

  it('is 500 without its insides, which are logged with their cause', async () => {
    const problem = await problemOf(await broken.request('/v1/feeds'))
    expect(problem.status).toBe(500)
    expect(JSON.stringify(problem)).not.toContain('secret')
    expect(JSON.stringify(logged)).toMatch(/api\.failed.*secret inside.*table is gone/)
  })

  it('is not called broken when the cursor is wrong', async () => {
    expect(await problemOf(await broken.request('/v1/claims?cursor=abc'))).toMatchObject({
      status: 400,
      detail: 'The cursor is not one that a page gave.',
    })
  })
})

describe('every answer', () => {
  it.each(['/', '/v1/digest', '/v1/nothing', '/nothing', '/healthz', '/icon.svg'])(
    '%s forbids scripts and framing',
    async (path) => {
      const { headers } = await app.request(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src|unsafe-inline/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )

  it('of the health check is short', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ status: 'ok' })
  })
})
