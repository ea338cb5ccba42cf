import { afterEach, describe, expect, it } from 'vitest'
import type { Feed, FeedState } from '../../lib/feeds/feed.ts'
import { type Polled, pollFeed } from '../../lib/feeds/poll.ts'
import { createHttp } from '../../lib/http.ts'
import { serve } from '../http/server.ts'

type Answer = Parameters<typeof serve>[0]

const begin = new Date('2026-01-05T10:00:00Z')
const hours = (count: number) => new Date(begin.getTime() + count * 3_600_000)
const rss = (title: string, date = 'Mon, 05 Jan 2026 09:00:00 GMT') =>
  `<rss version="2.0"><channel><title>Desk</title><item><title>${title}</title><link>/one</link><pubDate>${date}</pubDate></item></channel></rss>`

const fresh: FeedState = {
  next: begin.toISOString(),
  checked: null,
  health: 'new',
  since: begin.toISOString(),
  why: null,
  failures: 0,
  etag: null,
  lastModified: null,
  bodyHash: null,
  newest: null,
  entries: [],
}

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
})

/** A feed on a server of its own that answers the first poll with the first answer, and so on. */
const watch = async (...answers: Answer[]) => {
  let turn = 0
  const server = await serve((request, response) => {
    const answer = answers[Math.min(turn, answers.length - 1)]
    turn += 1
    answer?.(request, response)
  })
  const http = createHttp({ userAgent: 'test', allow: [`127.0.0.1:${server.port}`] })
  ends.push(http.close, server.close)
  const feed: Feed = {
    id: 'f1',
    watch: 'w',
    url: `${server.origin}/feed`,
    title: 'Desk',
    lang: null,
    outlet: { id: 'desk', name: 'Desk', publisher: 'desk', label: null },
    added: begin.toISOString(),
    state: fresh,
  }
  let state = fresh
  const poll = async (now = begin): Promise<Polled> => {
    const polled = await pollFeed(http, { ...feed, state }, now)
    state = polled.state
    return polled
  }
  return { poll, server }
}

const send = (body: string, headers: Record<string, string> = {}, status = 200): Answer => {
  return (_, response) => response.writeHead(status, headers).end(body)
}
const conditions = (server: { requests: { headers: Record<string, unknown> }[] }) =>
  server.requests.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])

describe('a poll that finds something', () => {
  it('gives the entries with absolute links, and a state to keep', async () => {
    const { poll, server } = await watch(send(rss('first'), { etag: '"1"', 'last-modified': 'Mon' }))
    const { feed, state } = await poll()
    expect(feed).toMatchObject({ title: 'Desk', items: [{ title: 'first', link: `${server.origin}/one` }] })
    expect(state).toMatchObject({
      health: 'ok',
      why: null,
      failures: 0,
      etag: '"1"',
      lastModified: 'Mon',
      newest: '2026-01-05T09:00:00.000Z',
    })
    expect(state.entries).toEqual([`${server.origin}/one`])
    expect(state.checked).toBe(begin.toISOString())
    expect(Date.parse(state.next)).toBeGreaterThanOrEqual(begin.getTime() + 30 * 60_000)
  })

  it('reads the bytes, whatever the server calls them', async () => {
    const { poll } = await watch(send(rss('first'), { 'content-type': 'text/html; charset=utf-8' }))
    expect((await poll()).feed?.items).toHaveLength(1)
  })

  it('does not believe dates to come or from before the web', async () => {
    const { poll } = await watch(
      send(rss('x', 'Tue, 06 Jan 2026 09:00:00 GMT')),
      send(rss('y', 'Thu, 01 Jan 1970 00:00:00 GMT')),
    )
    expect((await poll()).feed?.items).toMatchObject([{ published: null }])
    const second = await poll(hours(1))
    expect(second.feed?.items).toMatchObject([{ published: null }])
    expect(second.state).toMatchObject({ health: 'undated', newest: null })
  })

  it('keeps to ttl and max-age', async () => {
    const { poll } = await watch(
      send(rss('x').replace('<item>', '<ttl>180</ttl><item>')),
      send(rss('y'), { 'cache-control': 'max-age=36000' }),
    )
    expect(Date.parse((await poll()).state.next)).toBeGreaterThanOrEqual(hours(3).getTime())
    expect(Date.parse((await poll()).state.next)).toBeGreaterThanOrEqual(hours(10).getTime())
  })
})

describe('validators', () => {
  it('are sent back as they came, both of them', async () => {
    const odd = { etag: 'W/"odd one"', 'last-modified': 'some day' }
    const { poll, server } = await watch(send(rss('x'), odd))
    await poll()
    await poll(hours(1))
    expect(conditions(server)).toEqual([
      [undefined, undefined],
      ['W/"odd one"', 'some day'],
    ])
  })

  it('are replaced when the body is the same and they are not', async () => {
    const { poll } = await watch(send(rss('x'), { etag: '"1"' }), send(rss('x'), { etag: '"2"' }))
    await poll()
    const second = await poll(hours(1))
    expect(second.feed).toBeNull()
    expect(second.state).toMatchObject({ health: 'ok', etag: '"2"', checked: hours(1).toISOString() })
  })

  it('of a 304 are taken where it names them and kept where not, and it counts as a success', async () => {
    const first = { etag: '"1"', 'last-modified': 'then' }
    const { poll, server } = await watch(
      send(rss('x'), first),
      send('', {}, 500),
      send('', { 'last-modified': 'now' }, 304),
    )
    await poll()
    expect((await poll(hours(1))).state.failures).toBe(1)
    const third = await poll(hours(2))
    expect(third.feed).toBeNull()
    expect(third.state).toMatchObject({
      health: 'ok',
      failures: 0,
      etag: '"1"',
      lastModified: 'now',
      entries: [`${server.origin}/one`],
    })
  })

  it('are forgotten when a body comes without them, and none is made up', async () => {
    const { poll, server } = await watch(send(rss('x'), { etag: '"1"', 'last-modified': 'then' }), send(rss('y')))
    await poll()
    expect((await poll(hours(1))).state).toMatchObject({ etag: null, lastModified: null })
    await poll(hours(2))
    expect(conditions(server)[2]).toEqual([undefined, undefined])
  })

  it('of a bad body are not kept, nor is it taken for the last good one', async () => {
    const page = '<!doctype html><html><body>moved</body></html>'
    const { poll, server } = await watch(
      send(rss('x'), { etag: '"good"' }),
      send(page, { etag: '"bad"' }),
      send(rss('x'), { etag: '"good"' }),
    )
    const { bodyHash } = (await poll()).state
    expect((await poll(hours(1))).state).toMatchObject({
      health: 'html-not-feed',
      etag: '"good"',
      bodyHash,
      failures: 1,
    })
    expect((await poll(hours(2))).state).toMatchObject({ health: 'ok', failures: 0 })
    expect(conditions(server)[2]).toEqual(['"good"', undefined])
  })
})

describe('a body that is the same', () => {
  it('is no news, even without validators', async () => {
    const { poll } = await watch(send(rss('x')))
    expect((await poll()).feed).not.toBeNull()
    expect((await poll(hours(1))).feed).toBeNull()
  })
})

describe('a poll that fails', () => {
  it.each([
    [send('', { 'retry-after': '36000' }, 429), 'rate-limited'],
    [send('', { 'retry-after': '36000' }, 503), 'server-error'],
  ])('comes back no earlier than Retry-After says (%#: %s)', async (answer, health) => {
    const { poll } = await watch(answer)
    const { state } = await poll()
    expect(state.health).toBe(health)
    expect(Date.parse(state.next)).toBeGreaterThanOrEqual(hours(10).getTime())
  })

  it.each([
    [send('', {}, 401), 'unauthorized'],
    [send('', {}, 403), 'forbidden'],
    [send('', { 'cf-mitigated': 'challenge' }, 403), 'challenge'],
    [send('', {}, 404), 'not-found'],
    [send('', {}, 410), 'gone'],
    [send('<html><title>Just a moment...</title></html>'), 'challenge'],
    [send('<html><p>no feed</p></html>'), 'html-not-feed'],
    [send(''), 'malformed'],
    [send('{"not": "a feed"}'), 'malformed'],
    [send('', { location: 'http://10.0.0.1/feed' }, 302), 'refused'],
  ])('has its own name (%#: %s) and says why', async (answer, health) => {
    const { poll } = await watch(answer)
    const { feed, state } = await poll()
    expect(feed).toBeNull()
    expect(state).toMatchObject({ health, failures: 1, since: begin.toISOString() })
    expect(state.why).toMatch(/\w{3}/)
  })

  it('comes back later each time, within a day, and remembers since when', async () => {
    const { poll } = await watch(send('', {}, 500))
    const waits = []
    for (let turn = 0; turn < 9; turn += 1) {
      const { state } = await poll(hours(turn))
      waits.push((Date.parse(state.next) - hours(turn).getTime()) / 3_600_000)
      expect(state).toMatchObject({ since: begin.toISOString(), failures: turn + 1 })
    }
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
    expect(waits.at(-1)).toBeLessThanOrEqual(24 * 1.1)
  })

  it('is over with the first success, which begins a new state', async () => {
    const { poll } = await watch(send('', {}, 500), send(rss('x')))
    await poll()
    expect((await poll(hours(1))).state).toMatchObject({
      health: 'ok',
      failures: 0,
      why: null,
      since: hours(1).toISOString(),
    })
  })

  it('follows a redirect for now and keeps asking the address it knows', async () => {
    const { poll, server } = await watch(
      send('', { location: '/new' }, 301),
      send(rss('x')),
      send('', { location: '/new' }, 301),
      send(rss('y')),
    )
    await poll()
    await poll(hours(1))
    expect(server.requests.map(({ url }) => url)).toEqual(['/feed', '/new', '/feed', '/new'])
  })
})

describe('a feed without entries', () => {
  it('is empty, which is no failure', async () => {
    const { poll } = await watch(send('<rss version="2.0"><channel><title>Quiet</title></channel></rss>'))
    expect((await poll()).state).toMatchObject({ health: 'empty', failures: 0 })
  })
})
