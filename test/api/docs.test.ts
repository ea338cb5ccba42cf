import { Validator } from '@seriousme/openapi-schema-validator'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp as createRealApp } from '../../lib/api/app.ts'
import { operations } from '../../lib/api/docs.tsx'
import type { Parts } from '../../lib/api/parts.ts'
import { subscription } from '../channels/make.ts'
import { values } from '../digest/sample.ts'
import { createApp, expectConforming } from './conforming.ts'
import { parts } from './sample.ts'

const app = createApp(parts())
const subscriptions: NonNullable<Parts['subscriptions']> = {
  subscribe: async () => ({ kind: 'failed', why: 'no channel' }),
  find: async () => null,
  list: async () => [],
  remove: async () => false,
  readLink: async () => ({ kind: 'none' }),
  followLink: async () => ({ kind: 'none' }),
}
const Document = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})
const read = async () => Document.parse(await (await app.request('/openapi.json')).json())

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const checked = await new Validator().validate(await (await app.request('/openapi.json')).text())
    expect(checked).toEqual({ valid: true })
    expect((await read()).openapi).toBe('3.1.0')
  })

  it('names every address below /v1 that the endpoint has, and no other', async () => {
    const told = Object.entries((await read()).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = createRealApp(parts({ subscriptions }))
      .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/') && !path.endsWith('*'))
      .map(({ method, path }) =>
        `${method} ${path}`.replace(/:file\{(\w+)\\?\..*/, '$1.{form}').replace(/:(\w+)/g, '{$1}'),
      )
    expect(told.filter((one) => one.includes('/v1/')).sort()).toEqual([...new Set(served)].sort())
  })

  it('names each operation once', async () => {
    const ids = Object.values((await read()).paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(operations.length)
  })

  it('has the shapes by name', async () => {
    expect(Object.keys((await read()).components.schemas)).toEqual(
      expect.arrayContaining(['Digest', 'Change', 'Value', 'Proof', 'Claim', 'Problem']),
    )
  })

  it('would tell an answer that it does not describe', async () => {
    const wrong = Response.json({ status: 'ok', more: 1 })
    await expect(expectConforming('GET', '/healthz', wrong)).rejects.toThrow('not as the document says')
    const status = Response.json({ status: 'ok' }, { status: 202 })
    await expect(expectConforming('GET', '/healthz', status)).rejects.toThrow('does not tell')
  })
})

describe('the page of the endpoint', () => {
  it('tells every operation without a script and without anything from elsewhere', async () => {
    const html = await (await app.request('/docs')).text()
    const page = new JSDOM(html).window.document
    expect(page.querySelectorAll('article.operation')).toHaveLength(operations.length)
    expect(page.querySelectorAll('script, iframe, img, [src]')).toHaveLength(0)
    for (const link of page.querySelectorAll('[href]')) expect(link.getAttribute('href')).toMatch(/^[/#]/)
    expect(page.body.textContent).toContain('minPct')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  })
})

it('the note for language models is small and leads to what there is', async () => {
  const note = await (await app.request('/llms.txt')).text()
  expect(note.length).toBeLessThan(2000)
  for (const [, address] of note.matchAll(/\]\(([^)]+)\)/g)) {
    expect((await app.request(new URL(address ?? '').pathname)).status, address).toBe(200)
  }
})

/** An address with its parameters filled in. */
const filled = (path: string): string =>
  `http://127.0.0.1${path
    .replace('{form}', 'csv')
    .replace('/claims/{id}', '/claims/a1-c1')
    .replace('/articles/{id}', '/articles/a1')
    .replace('/feeds/{id}', '/feeds/koryo')
    .replace('/subscriptions/{id}', '/subscriptions/s1')
    .replace('{id}', encodeURIComponent(values.before.figureId))}`

const bodies: Record<string, [body: string, type: string]> = {
  '/v1/feeds': ['{"url":"https://new.example/rss.xml"}', 'application/json'],
  '/v1/feeds/preview': ['{"url":"https://new.example/rss.xml"}', 'application/json'],
  '/v1/feeds/import': ['<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>', 'text/x-opml'],
  '/v1/subscriptions': [
    '{"channel":"email","settings":{"address":"nobody@example.org"},"tz":"UTC","hour":8}',
    'application/json',
  ],
}

describe('what the document tells', () => {
  const known = subscription()
  const there = createApp(
    parts({
      local: true,
      subscriptions: {
        ...subscriptions,
        subscribe: async () => ({ kind: 'added', subscription: known, secret: null }),
        find: async () => known,
        list: async () => [known],
        remove: async () => true,
      },
    }),
  )

  it.each(operations.map(({ method, path }) => [method.toUpperCase(), path] as const))(
    '%s %s is answered as it says',
    async (method, path) => {
      const [body, type] = bodies[path] ?? []
      const posted = method === 'POST' && body && type ? { body, headers: { 'content-type': type } } : {}
      const answer = await there.request(filled(path), { method, ...posted })
      expect(answer.ok, `${answer.status} ${await answer.clone().text()}`).toBe(true)
    },
  )
})
