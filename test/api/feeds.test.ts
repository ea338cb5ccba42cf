import { describe, expect, it } from 'vitest'
import type { Parts } from '../../lib/api/parts.ts'
import { reason } from '../../lib/feeds/causes.ts'
import { readOpml } from '../../lib/feeds/opml.ts'
import type { Added } from '../../lib/work/add-feed.ts'
import { createApp } from './conforming.ts'
import { feed, parts, preview } from './sample.ts'

const key = 'k'.repeat(32)
const url = 'https://site.example/rss.xml'
const here = 'http://127.0.0.1:8787'

function post(
  more: Partial<Parts>,
  body: unknown,
  headers: Record<string, string> = {},
  origin = here,
  path = '/v1/feeds',
) {
  const added: string[] = []
  const app = createApp(
    parts({
      addFeed: async (address) => {
        added.push(address)
        return { kind: 'added', feed: feed('new'), sample: ['First headline'], notes: [] }
      },
      ...more,
    }),
  )
  const form = body instanceof URLSearchParams
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  const request = new Request(origin + path, {
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
  const notFound = { kind: 'failed' as const, ...reason('dns', 'site.example does not resolve') }

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
    const answer = await post(failing({ kind: 'known', feed: feed('old'), sample: [], notes: [] }), { url }).answer
    expect([answer.status, await answer.json()]).toMatchObject([200, { kind: 'known', feed: { id: 'old' } }])
  })

  it.each([
    // Whether a scheme was left away matters to whoever looks for the feed.
    ['example.org/feed', 'example.org/feed'],
    ['  http://example.org/feed ', 'http://example.org/feed'],
    ['example.org:8080/feed', 'example.org:8080/feed'],
    ['feed://example.org/feed', 'feed://example.org/feed'],
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
    const failed = await post(failing(notFound), { url }).answer
    expect([failed.status, await failed.json()]).toMatchObject([
      422,
      { detail: 'site.example does not resolve', cause: 'dns', advice: expect.stringMatching(/spelled/) },
    ])
    const feeds = [{ url: 'https://site.example/a.xml', title: 'A' }]
    const choices = await post(failing({ kind: 'choices', feeds }), { url }).answer
    expect([choices.status, await choices.json()]).toMatchObject([422, { choices: feeds }])
  })

  it('answers the form with the page, whatever comes of it', async () => {
    const page = async (added: Added) => (await post(failing(added), form({ url }), browser).answer).text()
    const added = feed('new', { title: 'New Feed' })
    expect(await page({ kind: 'added', feed: added, sample: ['First headline'], notes: ['Headlines only.'] })).toMatch(
      /role="status"[\s\S]*Added:[\s\S]*New Feed[\s\S]*Headlines only\.[\s\S]*First headline/,
    )
    expect(await page({ kind: 'known', feed: feed('koryo'), sample: [], notes: [] })).toMatch(
      /role="status"[\s\S]*Already watched:[\s\S]*href="#feed-koryo"[\s\S]*id="feed-koryo"/,
    )
    expect(await page(notFound)).toMatch(/role="alert"[\s\S]*does not resolve[\s\S]*spelled/)
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

describe('looking at a feed before it is added', () => {
  const look = (more: Partial<Parts>, body: unknown, headers: Record<string, string> = {}) =>
    post(more, body, headers, here, '/v1/feeds/preview')

  it('shows it and adds nothing', async () => {
    const { answer, added } = look({ local: true }, { url })
    expect([(await answer).status, await (await answer).json()]).toMatchObject([
      200,
      { kind: 'new', feed: { id: 'new', url }, preview: { listed: 12, samples: [{ problem: null }, {}] } },
    ])
    expect(added).toEqual([])
  })

  it('needs the same right as adding: the server asks for any address that is given', async () => {
    expect((await look({ writeKey: key }, { url }).answer).status).toBe(401)
    expect((await look({ writeKey: key }, { url }, { authorization: `Bearer ${key}` }).answer).status).toBe(200)
  })

  it('is a page with a button that adds it, and never with the key in it', async () => {
    const page = await (await look({ writeKey: key }, form({ url, key }), browser).answer).text()
    expect(page).toMatch(/Found:[\s\S]*New Feed[\s\S]*action="\/v1\/feeds"[\s\S]*Add this feed/)
    expect(page).toContain('killed · North Korean soldiers · about 2,000 · National Intelligence Service')
    expect(page).not.toContain(key)
  })

  it('says so where it is watched already, with the way to it', async () => {
    const previewFeed: Parts['previewFeed'] = async () => ({ kind: 'known', feed: feed('koryo'), preview: null })
    const known = { local: true, previewFeed }
    expect(await (await look(known, form({ url }), browser).answer).text()).toMatch(
      /Already watched:[\s\S]*#feed-koryo/,
    )
    expect(await (await look(known, { url }).answer).json()).toMatchObject({ kind: 'known', feed: { id: 'koryo' } })
  })

  it('shows whatever a feed is called as words', async () => {
    const evil = '<script>alert(1)</script>'
    const previewFeed: Parts['previewFeed'] = async () => ({
      kind: 'new',
      feed: { ...feed('evil', { title: evil }), lang: 'no such_language', url: 'javascript:alert(1)' },
      preview: preview({
        items: [{ title: evil, link: 'javascript:alert(1)', published: null }],
        robots: { kind: 'later', why: evil },
        samples: [{ title: evil, link: 'data:text/html,x', from: 'page', problem: evil, figures: [evil] }],
      }),
    })
    const page = await (await look({ local: true, previewFeed }, form({ url }), browser).answer).text()
    expect(page).not.toContain('<script')
    expect(page).not.toMatch(/href="(javascript|data):/)
  })
})

describe('importing and exporting', () => {
  const list = '<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/></body></opml>'
  const rows = [
    { url: 'https://a.example/f', title: 'A <b>', kind: 'added' as const, id: 'a' },
    { url: 'https://b.example/f', title: '', kind: 'known' as const, id: 'koryo' },
    { url: 'odd', title: 'Odd', kind: 'failed' as const, why: 'it is no web address' },
  ]
  const send = async (more: Partial<Parts>, body: string | FormData, headers: Record<string, string>) => {
    const got: string[] = []
    const importFeeds: Parts['importFeeds'] = async (opml) => {
      got.push(new TextDecoder().decode(opml))
      return { kind: 'imported', rows, until: '2025-09-02T12:45:00.000Z' }
    }
    const app = createApp(parts({ importFeeds, ...more }))
    const sent = { ...headers, host: '127.0.0.1:8787' }
    const answer = await app.fetch(new Request(`${here}/v1/feeds/import`, { method: 'POST', body, headers: sent }))
    return { answer, got }
  }
  const upload = (fields: Record<string, string> = {}) => {
    const data = new FormData()
    data.append('file', new File([list], 'feeds.opml', { type: 'text/x-opml' }))
    for (const [name, value] of Object.entries(fields)) data.append(name, value)
    return data
  }

  it.each(['text/x-opml', 'application/xml', 'text/xml; charset=utf-8'])('takes a list as %s', async (type) => {
    const { answer, got } = await send({ local: true }, list, { 'content-type': type })
    expect([answer.status, await answer.json()]).toMatchObject([200, { kind: 'imported', rows: [{}, {}, {}] }])
    expect(got).toEqual([list])
  })

  it('takes the upload of the page and answers with a page, line by line', async () => {
    const { answer, got } = await send({ local: true }, upload(), browser)
    const page = await answer.text()
    expect(got).toEqual([list])
    expect(page).toMatch(/1 feed added[\s\S]*1 already there, 1 failed[\s\S]*12:45 UTC[\s\S]*it is no web address/)
    expect(page).toContain('href="#feed-koryo"')
    expect(page).not.toContain('A <b>')
  })

  it.each<[string, Partial<Parts>, string | FormData, Record<string, string>, number]>([
    ['without the key', { writeKey: key }, list, { 'content-type': 'text/x-opml' }, 401],
    ['as a form without the key', { writeKey: key }, upload({ key: '' }), {}, 401],
    ['from another site’s page', { local: true }, upload(), { 'sec-fetch-site': 'cross-site' }, 403],
    ['as something else', { local: true }, '{}', { 'content-type': 'application/json' }, 415],
    ['as a form without a file', { local: true }, 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['of more than a megabyte', { local: true }, 'x'.repeat(1_100_000), { 'content-type': 'text/x-opml' }, 413],
  ])('refuses a list %s', async (_, more, body, headers, status) => {
    const { answer, got } = await send(more, body, headers)
    expect([answer.status, got]).toEqual([status, []])
  })

  it('takes a form with the key', async () => {
    expect((await send({ writeKey: key }, upload({ key }), {})).answer.status).toBe(200)
  })

  it('says what is wrong with what is no list', async () => {
    const failed = { kind: 'failed' as const, ...reason('not-a-feed', 'this is no OPML') }
    const { answer } = await send({ local: true, importFeeds: async () => failed }, 'x', { 'content-type': 'text/xml' })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { detail: 'this is no OPML', cause: 'not-a-feed' },
    ])
  })

  it('gives all feeds as OPML, the same until something changes', async () => {
    const get = (headers: Record<string, string> = {}) => createApp(parts()).request('/v1/feeds.opml', { headers })
    const answer = await get()
    expect(answer.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
    const titles = readOpml(await answer.text())?.map(({ title }) => title)
    expect(titles).toEqual(['Koryo Post', 'Taiga Wire', 'Channel News'])
    expect((await get({ 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304)
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
    expect(answer).toHaveProperty(
      'feeds.1',
      expect.objectContaining({ health: 'html-not-feed', failures: 3, failingSince: '2025-09-01T09:00:00.000Z' }),
    )
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
