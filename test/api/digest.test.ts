import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Window } from '../../lib/digest/digest.ts'
import { formats } from '../../lib/digest/formats.ts'
import { coverage, sample } from '../digest/sample.ts'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

const app = createApp(parts())
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('GET /v1/digest', () => {
  it.each([
    ['/v1/digest', '*/*', 'application/json'],
    ['/v1/digest', '', 'application/json'],
    ['/v1/digest', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['/v1/digest', 'text/plain', 'text/plain'],
    ['/v1/digest', 'application/json;q=0.5, text/plain;q=0.9', 'text/plain'],
    ['/v1/digest', 'application/atom+xml', 'application/atom+xml'],
    ['/v1/digest', 'application/feed+json', 'application/feed+json'],
    ['/v1/digest', 'text/csv', 'text/csv'],
    ['/v1/digest', 'application/x-ndjson', 'application/x-ndjson'],
    ['/v1/digest.json', 'text/html', 'application/json'],
    ['/v1/digest.atom', 'text/html', 'application/atom+xml'],
    ['/v1/digest.feed.json', '', 'application/feed+json'],
    ['/v1/digest.csv', '', 'text/csv'],
    ['/v1/digest.ndjson', '', 'application/x-ndjson'],
    ['/v1/digest.txt', 'text/html', 'text/plain'],
    ['/v1/digest.html', 'application/json', 'text/html'],
  ])('%s for "%s" is %s', async (path, accept, mediaType) => {
    const answer = await get(path, accept === '' ? {} : { accept })
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, mediaType])
  })

  it('varies by Accept only where Accept decides', async () => {
    expect((await get('/v1/digest')).headers.get('vary')).toBe('Accept, Accept-Encoding')
    expect((await get('/v1/digest.json')).headers.get('vary')).toBe('Accept-Encoding')
  })

  it('names its other forms, with the same question', async () => {
    const link = (await get('/v1/digest?since=7d')).headers.get('link')
    expect(link).toContain('</v1/digest.txt?since=7d>; rel="alternate"; type="text/plain"')
    expect(link).toContain('</v1/digest.html?since=7d>')
  })

  it('echoes the window that it understood', async () => {
    expect(await (await get('/v1/digest?date=2025-09-02&tz=Asia/Seoul')).json()).toMatchObject({
      window: { since: '2025-09-01T15:00:00.000Z', until: '2025-09-02T15:00:00.000Z', tz: 'Asia/Seoul' },
    })
  })

  it('asks the ledger for that window', async () => {
    const asked: Window[] = []
    const spy = createApp(
      parts({ gatherDigest: async (window) => sample({ window: asked[asked.push(window) - 1] ?? window }) }),
    )
    await spy.request('/v1/digest?since=2025-09-01T00:00:00Z&until=2025-09-02T00:00:00%2B09:00')
    await spy.request('/v1/digest?since=2025-09-01&until=2025-09-02&tz=Asia/Seoul')
    expect(asked).toEqual([
      { since: '2025-09-01T00:00:00.000Z', until: '2025-09-01T15:00:00.000Z', tz: 'UTC' },
      { since: '2025-08-31T15:00:00.000Z', until: '2025-09-01T15:00:00.000Z', tz: 'Asia/Seoul' },
    ])
  })

  it.each([
    ['metric=killed', 1],
    ['metric=killed,casualties', 2],
    ['metric=killed&metric=casualties', 2],
    ['kind=NEW', 2],
    ['claimant=rok.nis', 3],
    ['side=rok', 0],
    ['minAbs=5000', 4],
    ['minAbs=5000&kind=CHANGED', 0],
    ['minPct=50&direction=up', 1],
    ['metric=&kind=&side=', 5],
  ])('%s leaves %d changes', async (query, count) => {
    expect(await (await get(`/v1/digest?${query}`)).json()).toHaveProperty('items.length', count)
  })

  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['en-US,en;q=0.9', 'en'],
    ['en;q=0.1, ko;q=0.9', 'ko'],
    ['ko;q=0, en', 'en'],
    ['de', 'ko'],
  ])(
    'shows a reader of "%s" the sentence in %s, where there are several that prove as much',
    async (accepted, lang) => {
      const answer = await get('/?kind=CHANGED', { 'accept-language': accepted })
      expect(/<article[\s\S]*?<blockquote lang="(\w+)"/.exec(await answer.text())?.[1]).toBe(lang)
      expect(answer.headers.get('vary')).toContain('Accept-Language')
      expect((await get('/v1/digest.json', { 'accept-language': accepted })).headers.get('vary')).toBe(
        'Accept-Encoding',
      )
    },
  )

  it('says that nothing changed, with what was read, and never with an empty answer', async () => {
    const quiet = createApp(parts({ gatherDigest: async (window) => sample({ window, changes: [] }) }))
    const answer = await quiet.request('/v1/digest')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      status: 'no-change',
      summary: 'Nothing changed',
      items: [],
      coverage: { feedsRead: 12 },
    })
    expect(await (await quiet.request('/')).text()).toMatch(/Nothing changed\.[\s\S]*12 of 14 feeds read/)
  })
})

describe('caching', () => {
  it.each(['/v1/digest', '/v1/digest.txt', '/', '/v1/figures', '/v1/feeds', '/v1/claims'])(
    '%s has a strong ETag, and costs nothing to ask again',
    async (path) => {
      const first = await get(path)
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[^"]+"$/)
      const again = await get(path, { 'if-none-match': `"other", ${etag}` })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
    },
  )

  it('has one ETag for an hour, another when the digest changed', async () => {
    const at = async (time: string, more = {}) => {
      const one = createApp(parts({ now: () => new Date(`2025-09-02T${time}Z`), ...more }))
      return (await one.request('/v1/digest')).headers.get('etag')
    }
    expect(await at('12:01:00')).toBe(await at('12:59:59'))
    const quiet = { gatherDigest: async (window: Window) => sample({ window, changes: [] }) }
    expect(await at('12:01:00', quiet)).not.toBe(await at('12:01:00'))
  })

  it('has another ETag for another form', async () => {
    const etags = await Promise.all(
      ['json', 'txt', 'html'].map(async (form) => (await get(`/v1/digest.${form}`)).headers.get('etag')),
    )
    expect(new Set(etags).size).toBe(3)
  })

  it('says how old its newest change is, and for how long it may be kept', async () => {
    const answer = await get('/v1/digest')
    expect(answer.headers.get('last-modified')).toBe('Tue, 02 Sep 2025 06:00:00 GMT')
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    expect((await get('/v1/digest?side=rok')).headers.get('last-modified')).toBeNull()
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('has a strong ETag and a 304 in every form', async () => {
    for (const { extension } of formats) {
      const etag = (await get(`/v1/digest.${extension}`)).headers.get('etag') ?? ''
      expect(etag, extension).toMatch(/^"[^"]+"$/)
      expect((await get(`/v1/digest.${extension}`, { 'if-none-match': etag })).status, extension).toBe(304)
    }
  })

  it.each([
    ['gzip', true],
    ['br, gzip;q=0.8', true],
    ['GZIP;q=1.0', true],
    ['gzip;q=0', false],
    ['gzip;q=0.0, br', false],
    ['gzip;q=0.05', true],
    ['identity', false],
    ['', false],
  ])('is packed for Accept-Encoding "%s": %s, with an ETag of its own', async (accepted, packed) => {
    const plain = await get('/v1/digest.json')
    const answer = await get('/v1/digest.json', { 'accept-encoding': accepted })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-encoding')).toBe(packed ? 'gzip' : null)
    expect((packed ? gunzipSync(bytes) : bytes).toString()).toBe(await plain.text())
    expect(answer.headers.get('etag') === plain.headers.get('etag')).toBe(!packed)
    const etag = answer.headers.get('etag') ?? ''
    expect((await get('/v1/digest.json', { 'accept-encoding': accepted, 'if-none-match': etag })).status).toBe(304)
  })

  it('has one ETag in a feed whatever was read meanwhile and whatever hour it is', async () => {
    const at = async (time: string, feedsRead: number) => {
      const gatherDigest = async (window: Window) => sample({ window, coverage: { ...coverage, feedsRead } })
      const one = createApp(parts({ now: () => new Date(`2025-09-02T${time}Z`), gatherDigest }))
      return (await one.request('/v1/digest.atom')).headers.get('etag')
    }
    expect(await at('12:01:00', 12)).toBe(await at('15:30:00', 14))
  })

  it('keeps Vary on an answer without a body', async () => {
    const etag = (await get('/v1/digest')).headers.get('etag') ?? ''
    expect((await get('/v1/digest', { 'if-none-match': etag })).headers.get('vary')).toBe('Accept, Accept-Encoding')
  })

  it('answers HEAD as GET, without the body', async () => {
    const head = await app.request('/v1/digest', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe((await get('/v1/digest')).headers.get('etag'))
  })
})
