import { Validator } from '@seriousme/openapi-schema-validator'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp as createRealApp } from '../../lib/api/app.ts'
import { operations } from '../../lib/api/docs.tsx'
import type { Parts } from '../../lib/api/parts.ts'
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
