import { afterEach, describe, expect, it } from 'vitest'
import type { Feed, FeedState } from '../../lib/feeds/feed.ts'
import { type Polled, pollFeed } from '../../lib/feeds/poll.ts'
import { newState } from '../../lib/feeds/state.ts'
import { createHttp } from '../../lib/http.ts'
import { serve } from '../http/server.ts'

type Answer = Parameters<typeof serve>[0]

const begin = new Date('2026-01-05T10:00:00Z')
const hours = (count: number) => new Date(begin.getTime() + count * 3_600_000)
const rss = (title: string, date = 'Mon, 05 Jan 2026 09:00:00 GMT') =>
  `<rss version="2.0"><channel><title>Desk</title><item><title>${title}</title><link>/one</link><pubDate>${date}</pubDate></item></channel></rss>`

const fresh: FeedState = newState(begin)

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
    expect(state.entries).toHaveLength(1)
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
})

describe('a poll that fails', () => {
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
})

describe('a feed without entries', () => {
  it('is empty, which is no failure', async () => {
    const { poll } = await watch(send('<rss version="2.0"><channel><title>Quiet</title></channel></rss>'))
    expect((await poll()).state).toMatchObject({ health: 'empty', failures: 0 })
  })
})
