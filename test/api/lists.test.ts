import { describe, expect, it } from 'vitest'
import type { Parts } from '../../lib/api/parts.ts'
import { claims } from '../digest/sample.ts'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

const app = createApp(parts())
const get = (path: string, accept?: string) => app.request(path, accept ? { headers: { accept } } : {})

const lists = ['figures', 'claims', 'statements', 'feeds'] as const
const forms = [
  ['json', 'application/json'],
  ['csv', 'text/csv'],
  ['ndjson', 'application/x-ndjson'],
] as const
const every = lists.flatMap((list) => forms.map(([extension, mediaType]) => [list, extension, mediaType] as const))

describe.each(every)('/v1/%s as %s', (list, extension, mediaType) => {
  it('is given for its extension whatever is accepted, and for its media type', async () => {
    const byName = await get(`/v1/${list}.${extension}`, 'text/html')
    const byAccept = await get(`/v1/${list}`, `${mediaType}, text/html;q=0.1`)
    for (const answer of [byName, byAccept])
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, mediaType])
    expect(await byName.text()).toBe(await byAccept.text())
    expect([byName.headers.get('vary'), byAccept.headers.get('vary')]).toEqual([null, 'Accept'])
  })

  it('has a strong ETag, a 304, and the same headers for HEAD', async () => {
    const path = `/v1/${list}.${extension}`
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await app.request(path, { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
    expect(head.headers.get('content-type')).toContain(mediaType)
  })

  it('names its other forms', async () => {
    const link = (await get(`/v1/${list}.${extension}`)).headers.get('link') ?? ''
    for (const [other, type] of forms) expect(link).toContain(`</v1/${list}.${other}>; rel="alternate"; type="${type}"`)
  })
})

describe('a list', () => {
  it.each(lists)('%s is JSON for a browser and for whoever says nothing', async (list) => {
    for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', undefined])
      expect((await get(`/v1/${list}`, accept)).headers.get('content-type')).toContain('application/json')
  })

  it.each(lists)('%s has as many lines as rows, in CSV with one for the names', async (list) => {
    const body: unknown = await (await get(`/v1/${list}.json`)).json()
    const rows = Object.entries(body ?? {}).find(([name]) => name === list)?.[1]
    const count = Array.isArray(rows) ? rows.length : -1
    expect(count).toBeGreaterThan(0)
    const lines = (await (await get(`/v1/${list}.ndjson`)).text()).trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows)
    const csv = (await (await get(`/v1/${list}.csv`)).text()).trimEnd().split('\r\n')
    expect(csv).toHaveLength(count + 1)
    expect(csv[0]).toMatch(/^id,/)
  })

  it('leads to what follows in every form, with the question kept', async () => {
    const listClaims: Parts['listClaims'] = async () => ({ claims, cursor: 'abc' })
    const more = createApp(parts({ listClaims }))
    for (const [extension] of forms) {
      const link = (await more.request(`/v1/claims.${extension}?lang=ko`)).headers.get('link')
      expect(link).toContain(`</v1/claims.${extension}?lang=ko&cursor=abc>; rel="next"`)
    }
    expect((await get('/v1/claims.csv')).headers.get('link')).not.toContain('rel="next"')
  })

  it('says how new its newest is', async () => {
    expect((await get('/v1/claims.csv')).headers.get('last-modified')).toBe('Tue, 02 Sep 2025 06:00:00 GMT')
    expect((await get('/v1/figures')).headers.get('last-modified')).toMatch(/GMT$/)
  })

  it.each(['/v1/figures.pdf', '/v1/claims.atom', '/v1/feeds.', '/v1/statements.json.csv'])(
    '%s is a form there is not',
    async (path) => {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    },
  )

  it('keeps what a spreadsheet would run as a formula from running', async () => {
    const listClaims: Parts['listClaims'] = async () => ({
      claims: claims.map((claim) => ({ ...claim, sentence: '=HYPERLINK("https://evil.example")' })),
      cursor: null,
    })
    const csv = await (await createApp(parts({ listClaims })).request('/v1/claims.csv')).text()
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })
})
