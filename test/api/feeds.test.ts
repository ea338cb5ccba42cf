import { describe, expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { Parts } from '../../lib/api/parts.ts'
import type { Added } from '../../lib/work/add-feed.ts'
import { feed, parts } from './sample.ts'

const key = 'k'.repeat(32)
const url = 'https://site.example/rss.xml'
const here = 'http://127.0.0.1:8787'

function post(more: Partial<Parts>, body: unknown, headers: Record<string, string> = {}, origin = here) {
  const added: string[] = []
  const app = createApp(
    parts({
      addFeed: async (address) => {
        added.push(address)
        return { kind: 'added', feed: feed('new'), sample: ['First headline'] }
      },
      ...more,
    }),
  )
  const form = body instanceof URLSearchParams
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  const request = new Request(`${origin}/v1/feeds`, {
    method: 'POST',
    headers: { 'content-type': type, host: new URL(origin).host, ...headers },
    body: form ? body.toString() : JSON.stringify(body),
  })
  return { added, answer: Promise.resolve(app.fetch(request)) }
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const browser = { accept: 'text/html', origin: here, 'sec-fetch-site': 'same-origin' }

describe('who may add a feed', () => {
  it.each<[string, Partial<Parts>, Record<string, string>, string, number]>([
    ['with the key', { writeKey: key }, { authorization: `Bearer ${key}` }, here, 201],
    [
      'with the key, from anywhere',
      { writeKey: key },
      { authorization: `Bearer ${key}` },
      'https://watch.example',
      201,
    ],
    ['with another key', { writeKey: key }, { authorization: `Bearer ${key}x` }, here, 401],
    ['without a key', { writeKey: key }, {}, here, 401],
    ['where there is no key at all', {}, { authorization: 'Bearer null' }, here, 401],
    ['where there is no key at all, without one', {}, {}, here, 401],
    ['at this machine', { local: true }, {}, here, 201],
    ['at this machine by its other name', { local: true }, {}, 'http://localhost:8787', 201],
    ['at this machine from its own page', { local: true }, browser, here, 201],
    ['at this machine with a wrong key', { local: true, writeKey: key }, { authorization: 'Bearer x' }, here, 401],
    [
      'from another site’s page',
      { local: true },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      here,
      403,
    ],
    ['from another site’s page in an old browser', { local: true }, { origin: 'https://evil.example' }, here, 403],
    [
      'from a name that was made to point here',
      { local: true },
      { origin: 'http://evil.example' },
      'http://evil.example',
      403,
    ],
  ])('%s', async (_, more, headers, origin, status) => {
    const { answer, added } = post(more, { url }, headers, origin)
    expect((await answer).status).toBe(status)
    expect(added).toEqual(status === 201 ? [url] : [])
  })

  it('is told how, where a key is needed', async () => {
    expect((await post({ writeKey: key }, { url }).answer).headers.get('www-authenticate')).toMatch(/^Bearer/)
  })

  it('may be a form that has the key in it', async () => {
    expect((await post({ writeKey: key }, form({ url, key }), { accept: 'text/html' }).answer).status).toBe(201)
    expect((await post({ writeKey: key }, form({ url, key: 'wrong' }), { accept: 'text/html' }).answer).status).toBe(
      401,
    )
  })
})

describe('adding a feed', () => {
  const local = { local: true }
  const failing = (added: Added) => ({ ...local, addFeed: async () => added })

  it('gives the feed, a sample and where it is', async () => {
    const answer = await post(local, { url }).answer
    expect(answer.headers.get('location')).toBe('/v1/feeds/new')
    expect(await answer.json()).toMatchObject({
      kind: 'added',
      feed: { id: 'new', health: 'ok' },
      sample: ['First headline'],
    })
  })

  it('gives the same feed for one that is known', async () => {
    const answer = await post(failing({ kind: 'known', feed: feed('old'), sample: [] }), { url }).answer
    expect([answer.status, await answer.json()]).toMatchObject([200, { kind: 'known', feed: { id: 'old' } }])
  })

  it.each([
    ['example.org/feed', 'https://example.org/feed'],
    ['  http://example.org/feed ', 'http://example.org/feed'],
    ['example.org:8080/feed', 'https://example.org:8080/feed'],
  ])('takes %s as people type it', async (typed, address) => {
    const { answer, added } = post(local, { url: typed })
    await answer
    expect(added).toEqual([address])
  })

  it.each<[string, unknown]>([
    ['a script', { url: 'javascript:alert(1)' }],
    ['a file', { url: 'file:///etc/passwd' }],
    ['another protocol', { url: 'ftp://example.org/x' }],
    ['nothing', { url: '' }],
    ['a number', { url: 7 }],
    ['no address', {}],
    ['a list', []],
    ['null', null],
    ['more than was asked for', { url, other: 1 }],
    ['an address without end', { url: `https://example.org/${'x'.repeat(3000)}` }],
  ])('refuses %s and says what was expected', async (_, body) => {
    const { answer, added } = post(local, body)
    expect((await answer).status).toBe(400)
    expect((await answer).headers.get('content-type')).toBe('application/problem+json')
    expect(await (await answer).json()).toHaveProperty('errors.0.detail')
    expect(added).toEqual([])
  })

  it.each([
    ['of another type', 'text/plain', '{"url":"https://a.example"}', 415],
    ['that is no JSON', 'application/json', '{"url":', 400],
    ['that is no form', 'multipart/form-data; boundary=x', 'nonsense', 400],
    ['that is too large', 'application/json', JSON.stringify({ url: 'x'.repeat(70_000) }), 413],
  ])('refuses a body %s', async (_, type, body, status) => {
    const answer = await createApp(parts(local)).request(`${here}/v1/feeds`, {
      method: 'POST',
      headers: { 'content-type': type, 'content-length': String(body.length) },
      body,
    })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('passes on why it failed, and what there is to choose from', async () => {
    const failed = await post(failing({ kind: 'failed', why: 'The host was not found' }), { url }).answer
    expect([failed.status, await failed.json()]).toMatchObject([422, { detail: 'The host was not found' }])
    const feeds = [{ url: 'https://site.example/a.xml', title: 'A' }]
    const choices = await post(failing({ kind: 'choices', feeds }), { url }).answer
    expect([choices.status, await choices.json()]).toMatchObject([422, { choices: feeds }])
  })

  it('answers the form with the page, whatever comes of it', async () => {
    const page = async (added: Added) => (await post(failing(added), form({ url }), browser).answer).text()
    expect(await page({ kind: 'added', feed: feed('new', { title: 'New Feed' }), sample: ['First headline'] })).toMatch(
      /role="status"[\s\S]*Added:[\s\S]*New Feed[\s\S]*First headline/,
    )
    expect(await page({ kind: 'failed', why: 'The host was not found' })).toMatch(
      /role="alert"[\s\S]*The host was not found/,
    )
    expect(await page({ kind: 'choices', feeds: [{ url: 'https://site.example/a.xml', title: 'A' }] })).toMatch(
      /type="radio"[^>]*value="https:\/\/site\.example\/a\.xml"/,
    )
  })

  it('keeps what was typed when the form was wrong', async () => {
    const answer = await post(local, form({ url: 'javascript:"x' }), browser).answer
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('value="javascript:&quot;x"')
  })

  it('answers a form that is not from a browser with JSON', async () => {
    expect(await (await post(local, form({ url }), { accept: '*/*' }).answer).json()).toMatchObject({ kind: 'added' })
  })
})

describe('removing a feed', () => {
  const remove = (id: string, headers: Record<string, string> = {}) =>
    createApp(parts({ writeKey: key })).request(`/v1/feeds/${id}`, { method: 'DELETE', headers })
  it('needs the key', async () => expect((await remove('taiga')).status).toBe(401))
  it('removes', async () => expect((await remove('taiga', { authorization: `Bearer ${key}` })).status).toBe(204))
  it('says when there is none', async () =>
    expect((await remove('none', { authorization: `Bearer ${key}` })).status).toBe(404))
})

describe('the list of feeds', () => {
  it('gives health in plain words and nothing of the poller’s own', async () => {
    const answer: unknown = await (await createApp(parts()).request('/v1/feeds')).json()
    expect(answer).toHaveProperty('feeds.1', expect.objectContaining({ health: 'html-not-feed', failures: 3 }))
    expect(JSON.stringify(answer)).not.toMatch(/bodyHash|entries|etag/)
  })
  it('shows the form to whom may use it', async () => {
    const page = async (more: Partial<Parts>) => (await createApp(parts(more)).request('/feeds')).text()
    expect(await page({ local: true })).toContain('name="url"')
    expect(await page({ local: true })).not.toContain('name="key"')
    expect(await page({ writeKey: key })).toContain('name="key"')
    expect(await page({})).not.toContain('<form')
  })
})
