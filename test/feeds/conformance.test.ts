import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Feed } from '../../lib/feeds/feed.ts'
import { feedAsk } from '../../lib/feeds/poll.ts'
import { redirectProblem } from '../../lib/http/address.ts'
import type { Http } from '../../lib/http.ts'
import { findArticle, saveReading } from '../../lib/store/articles.ts'
import { findDue } from '../../lib/store/due.ts'
import { feedId, findFeed, listFeeds, addFeed as put, removeFeed } from '../../lib/store/feeds.ts'
import { newFeed } from '../../lib/work/new-feed.ts'
import { sendDue } from '../../lib/work/poll.ts'
import { readFeed } from '../../lib/work/read-feed.ts'
import {
  type Answer,
  at,
  begin,
  headline,
  hoursUntil,
  inTurn,
  moveTo,
  page,
  rss,
  send,
  type World,
  worlds,
} from './polling.ts'

const openWorld = worlds()
const one = rss([{ link: '/one' }])
const half = 0.5

const header = (world: World, name: string) => world.server.requests.map(({ headers }) => headers[name])
/** Hours, to a thousandth. */
const wait = async (world: World, feed: Feed): Promise<number> => {
  const { state } = await world.stored(feed)
  const hours = hoursUntil(state.next) - hoursUntil(state.checked ?? state.next)
  return Math.round(hours * 1000) / 1000
}
const due = async ({ table }: World, hours: number): Promise<string[]> => {
  const ids: string[] = []
  for await (const { kind, id } of findDue(table, at(hours))) if (kind === 'feed') ids.push(id)
  return ids
}
const articles = ({ sent }: { sent: { kind: string; id: string }[] }) => sent.filter(({ kind }) => kind === 'article')
const impatient = (http: Http): Http => ({ get: (url, ask) => http.get(url, { ...ask, timeout: 150 }) })
/** Polls whenever it is due until so many hours after the beginning; says at which hours that was. */
const pollUntil = async (world: World, feed: Feed, end: number): Promise<number[]> => {
  const hours: number[] = []
  for (let next = hoursUntil((await world.stored(feed)).state.next); next < end; ) {
    await world.poll(feed, next)
    hours.push(next)
    next = hoursUntil((await world.stored(feed)).state.next)
  }
  return hours
}

describe('validators', () => {
  it.each([
    ['"abc"', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['W/"weak"', 'whenever it was'],
    ['no quotes', '0'],
  ])('P1: %s and %s are both sent back byte for byte', async (etag, lastModified) => {
    const world = await openWorld()
    world.answers.set('*', send(one, { etag, 'last-modified': lastModified }))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    await world.poll(feed, 1)
    expect(header(world, 'if-none-match')).toEqual([undefined, etag])
    expect(header(world, 'if-modified-since')).toEqual([undefined, lastModified])
  })

  it('P2: new validators of the same body are stored', async () => {
    const world = await openWorld()
    const touched = { etag: '"2"', 'last-modified': 'later' }
    world.answers.set('*', inTurn(send(one, { etag: '"1"', 'last-modified': 'then' }), send(one, touched)))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect(await world.poll(feed, 1)).toMatchObject({ entries: 0 })
    expect((await world.stored(feed)).state).toMatchObject({ etag: '"2"', lastModified: 'later' })
  })

  it('P3: a 304 is a success that updates validators, ends failures, sets the next poll, and is not parsed', async () => {
    const world = await openWorld()
    const fresh = { etag: '"2"', 'last-modified': 'later' }
    world.answers.set('*', inTurn(send(one, { etag: '"1"' }), send('', {}, 500), send('<junk', fresh, 304)))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    await world.poll(feed, 1)
    expect((await world.stored(feed)).state).toMatchObject({ health: 'server-error', failures: 1 })
    expect(await world.poll(feed, 2)).toMatchObject({ entries: 0 })
    const { state } = await world.stored(feed)
    expect(state).toMatchObject({ health: 'ok', failures: 0, failingSince: null, etag: '"2"', lastModified: 'later' })
    expect(hoursUntil(state.next)).toBeGreaterThanOrEqual(2 + half)
  })

  it('P4: validators that vanish are forgotten, and none is made up', async () => {
    const world = await openWorld()
    world.answers.set('*', inTurn(send(one, { etag: '"1"', 'last-modified': 'then' }), send(rss([{ link: '/two' }]))))
    const feed = await world.watch('/feed')
    for (const hours of [0, 1, 2]) await world.poll(feed, hours)
    expect(header(world, 'if-none-match')).toEqual([undefined, '"1"', undefined])
    expect(header(world, 'if-modified-since')).toEqual([undefined, 'then', undefined])
  })

  it('P5: an identical body without validators counts as unchanged', async () => {
    const world = await openWorld()
    world.answers.set('*', send(one))
    const feed = await world.watch('/feed')
    const by = world.worker()
    expect(await world.poll(feed, 0, by)).toMatchObject({ entries: 1, found: 1 })
    expect(await world.poll(feed, 1, by)).toMatchObject({ entries: 0, found: 0 })
    expect(articles(by)).toHaveLength(1)
  })
})

describe('when a feed is asked', () => {
  it('P6: the floor and the lease are in the table: a second worker, a restart and a refresh by hand ask nothing', async () => {
    const world = await openWorld()
    world.answers.set('*', send(one))
    const feed = await world.watch('/feed')
    const [first, second] = [world.worker(), world.worker()]
    await Promise.all([first, second, first, second].map((by) => world.poll(feed, 0, by)))
    expect(world.asked()).toEqual(['/feed'])
    const restarted = world.worker()
    for (const minutes of [0, 1, 29]) {
      await world.poll(feed, minutes / 60, restarted)
      expect(await sendDue({ ...restarted.desk, queue: { send: async () => {} } })).toBe(1)
    }
    expect(restarted.sent.filter(({ kind }) => kind === 'feed')).toEqual([])
    expect(world.asked()).toEqual(['/feed'])
    await world.poll(feed, 0.56, restarted)
    expect(world.asked()).toEqual(['/feed', '/feed'])
  })

  it.each<[string, string, Record<string, string>, number]>([
    ['max-age', '', { 'cache-control': 'public, max-age=36000' }, 10],
    ['Expires', '', { expires: at(7).toUTCString() }, 7],
    ['ttl', '<ttl>180</ttl>', {}, 3],
    ['sy:updatePeriod', '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', {}, 6],
    ['the longest of them', '<ttl>180</ttl>', { 'cache-control': 'max-age=7200' }, 3],
    ['a day at most', '<ttl>99999</ttl>', { 'cache-control': 'max-age=31536000' }, 24],
    ['not max-age beside no-cache', '', { 'cache-control': 'no-cache, max-age=36000' }, half],
  ])('P7: the next poll keeps to %s', async (_, head, headers, hours) => {
    const world = await openWorld()
    world.answers.set('*', send(rss([{ link: '/one' }], head), headers))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect(await wait(world, feed)).toBeGreaterThanOrEqual(hours)
    expect(await wait(world, feed)).toBeLessThanOrEqual(hours * 1.1)
  })

  it('P7: what a feed asked for holds after a 304 too, unless that says something else', async () => {
    const world = await openWorld()
    const body = rss([{ link: '/one' }], '<ttl>180</ttl>')
    const first = send(body, { etag: '"1"', 'cache-control': 'max-age=18000' })
    world.answers.set('*', inTurn(first, send('', {}, 304), send('', { 'cache-control': 'max-age=60' }, 304)))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    await world.poll(feed, 10)
    expect(await wait(world, feed)).toBeGreaterThanOrEqual(5)
    await world.poll(feed, 20)
    expect(await wait(world, feed)).toBeGreaterThanOrEqual(3)
    expect(await wait(world, feed)).toBeLessThan(3.5)
  })

  it('P8: nothing is asked in hours and on days that a feed skips, in Greenwich time', async () => {
    const world = await openWorld()
    const hours = '<skipHours><hour>11</hour><hour>12</hour></skipHours>'
    world.answers.set('/hours', send(rss([{ link: '/one' }], hours)))
    world.answers.set('/days', send(rss([{ link: '/one' }], '<ttl>1380</ttl><skipDays><day>Tuesday</day></skipDays>')))
    const [byHour, byDay] = [await world.watch('/hours'), await world.watch('/days')]
    await world.poll(byHour, half)
    await world.poll(byDay, 0)
    expect((await world.stored(byHour)).state.next).toMatch(/^2026-01-05T13:/)
    expect((await world.stored(byDay)).state.next).toMatch(/^2026-01-07T0/)

    // It came due before the hour began, and the worker is late.
    world.answers.set('/late', send(rss([{ link: '/one' }], '<skipHours><hour>14</hour></skipHours>')))
    const late = await world.watch('/late')
    await world.poll(late, 3)
    expect((await world.stored(late)).state.next).toMatch(/T13:/)
    await world.poll(late, 4)
    expect((await world.stored(late)).state).toMatchObject({ next: '2026-01-05T15:00:00.000Z', failures: 0 })
    expect(world.asked()).toEqual(['/hours', '/days', '/late'])
  })

  it.each([
    ['36000', 10],
    [at(10).toUTCString(), 10],
    [at(-10).toUTCString(), half],
    ['99999999', 24],
    ['soon', half],
  ])('P9: Retry-After %s of 429 and of 503 is kept to', async (retryAfter, hours) => {
    for (const status of [429, 503]) {
      const world = await openWorld()
      world.answers.set('*', send('', { 'retry-after': retryAfter }, status))
      const feed = await world.watch('/feed')
      await world.poll(feed, 0)
      expect(await wait(world, feed)).toBeGreaterThanOrEqual(hours)
      expect(await wait(world, feed)).toBeLessThanOrEqual(hours * 1.1)
      await world.poll(feed, hours - 0.01)
      expect(world.asked()).toHaveLength(1)
    }
  })

  it('P10: 429 pauses every feed of the host and no other host; 503 only the feed', async () => {
    const world = await openWorld(async () => [{ address: '127.0.0.1', family: 4 }])
    world.answers.set('*', send(one))
    world.answers.set('/busy', send('', { 'retry-after': '7200' }, 429))
    world.answers.set('/down', send('', { 'retry-after': '7200' }, 503))
    const [down, busy, calm] = [await world.watch('/down'), await world.watch('/busy'), await world.watch('/calm')]
    const elsewhere = await world.watch(`http://localhost:${world.server.port}/elsewhere`)
    await world.poll(down, 0)
    await world.poll(busy, 0)
    for (const by of [world.worker(), world.worker()]) {
      await world.poll(calm, 1, by)
      await world.poll(elsewhere, 1, by)
    }
    expect(world.asked()).toEqual(['/down', '/busy', '/elsewhere'])
    const { state } = await world.stored(calm)
    expect(state).toMatchObject({ health: 'new', failures: 0, checked: null })
    expect(hoursUntil(state.next)).toBeGreaterThanOrEqual(2)
    await world.poll(calm, 3)
    expect(world.asked().at(-1)).toBe('/calm')
  })
})

describe('redirects', () => {
  it('P11: a lasting redirect is followed at once, and becomes the address after three sightings over a day', async () => {
    const world = await openWorld()
    world.answers.set('/old', moveTo('/between', 308))
    world.answers.set('/between', moveTo('/new'))
    world.answers.set('/new', send(one, { etag: '"1"' }))
    const feed = await world.watch('/old')
    const by = world.worker()
    await world.poll(feed, 0, by)
    expect(articles(by)).toHaveLength(1)
    world.answers.set('/new', send('', {}, 304))
    await world.poll(feed, 2)
    await world.poll(feed, 23)
    expect((await world.stored(feed)).url).toBe(feed.url)
    await world.poll(feed, 25)
    const moved = await world.stored(feed)
    expect(moved).toMatchObject({
      id: feed.id,
      url: `${world.server.origin}/new`,
      state: { moved: null, health: 'ok' },
    })
    const before = world.asked().length
    await world.poll(feed, 49)
    expect(world.asked().slice(before)).toEqual(['/new'])

    // Whoever adds either address is told that it is watched, and taking it away frees both.
    for (const address of [feed.url, moved.url])
      expect((await findFeed(world.table, feedId(address)))?.id).toBe(feed.id)
    expect(await put(world.table, newFeed({ ...feed, url: moved.url }, begin))).toBe('known')
    expect(await listFeeds(world.table, feed.watch)).toHaveLength(1)
    expect(await removeFeed(world.table, feedId(moved.url))).toBe(true)
    expect(await put(world.table, newFeed({ ...feed, url: moved.url }, begin))).toBe('added')
  })

  it.each([
    ['one hop is for now', [moveTo('/new', 302)], 4],
    ['they lead elsewhere each time', [moveTo('/new'), moveTo('/new?2'), moveTo('/new?3'), moveTo('/new?4')], 4],
    ['one answer comes without', [moveTo('/new'), moveTo('/new'), send(one), moveTo('/new')], 4],
    // Once more the first time: a page that was never a feed is looked through for one.
    ['the target is no feed', [moveTo('/page')], 5],
  ])('P11: the address stays when %s', async (_, answers, times) => {
    const world = await openWorld()
    for (const path of ['/new', '/new?2', '/new?3', '/new?4']) world.answers.set(path, send(one))
    world.answers.set('/page', send(page))
    world.answers.set('/old', inTurn(...answers))
    const feed = await world.watch('/old')
    for (const hours of [0, 20, 48, 70]) await world.poll(feed, hours)
    expect(world.asked().filter((path) => path === '/old')).toHaveLength(times)
    expect((await world.stored(feed)).url).toBe(feed.url)
  })

  it('P12: a feed that moved to the address of another is flagged at once, then no longer polled', async () => {
    const world = await openWorld()
    world.answers.set('/kept', send(one))
    world.answers.set('/old', moveTo('/kept'))
    const [kept, old] = [await world.watch('/kept'), await world.watch('/old')]
    await world.poll(old, 0)
    const flagged = (await world.stored(old)).state
    expect(flagged).toMatchObject({ health: 'ok', why: expect.stringContaining(kept.id) })
    expect(hoursUntil(flagged.next)).toBeGreaterThanOrEqual(24)
    await world.poll(old, 25)
    await world.poll(old, 50)
    const { url, state } = await world.stored(old)
    expect(url).toBe(old.url)
    expect(state).toMatchObject({
      health: 'disabled',
      why: expect.stringMatching(/already watched as “Feed \/kept”.*remove/),
    })
    expect(await due(world, 9999)).toEqual([kept.id])
  })

  it.each([302, 303, 307])('P13: after %i the address stays, however often', async (status) => {
    const world = await openWorld()
    world.answers.set('/feed', moveTo('/now', status))
    world.answers.set('/now', send(one))
    const feed = await world.watch('/feed')
    for (const hours of [0, 24, 48, 72]) await world.poll(feed, hours)
    expect(await world.stored(feed)).toMatchObject({ url: feed.url, state: { health: 'ok', moved: null } })
  })

  it('P13: a redirect to a page is an error that says so; address and entries stay', async () => {
    const world = await openWorld()
    world.answers.set('/feed', inTurn(send(one), moveTo('/login')))
    world.answers.set('/login', send(page))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    const { entries } = (await world.stored(feed)).state
    for (const hours of [24, 60, 99]) await world.poll(feed, hours)
    const { url, state } = await world.stored(feed)
    expect(url).toBe(feed.url)
    expect(state).toMatchObject({ health: 'html-not-feed', failures: 3, entries, moved: null })
    expect(state.why).toMatch(/leads to .*\/login.*an HTML page, not a feed; it was a feed before/)
  })

  it.each([
    ['a circle', moveTo('/feed', 302), 'unreachable', 6],
    ['file:', moveTo('file:///etc/passwd'), 'refused', 1],
    ['data:', moveTo('data:text/xml,<rss/>'), 'refused', 1],
    ['no address', moveTo('http://'), 'unreachable', 1],
  ])('P14: a redirect to %s is a clean error', async (_, answer, health, requests) => {
    const world = await openWorld()
    world.answers.set('/feed', answer)
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect((await world.stored(feed)).state).toMatchObject({ health, failures: 1, why: expect.stringMatching(/\w{4}/) })
    expect(world.asked()).toHaveLength(requests)
  })

  it('P14: more than five hops are too many, and none leads from https to http', async () => {
    const world = await openWorld()
    const hop: Answer = ({ url = '' }, response) => response.writeHead(301, { location: `${url}x` }).end()
    world.answers.set('*', hop)
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect((await world.stored(feed)).state.why).toMatch(/redirects more than 5 times/)
    expect(redirectProblem(new URL('https://a.example/'), new URL('http://a.example/'))).toMatch(/not followed/)
  })
})

describe('failures', () => {
  it('P15: after 410 a feed is kept and listed, and never asked again', async () => {
    const world = await openWorld()
    world.answers.set('*', send('', {}, 410))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect((await world.stored(feed)).state).toMatchObject({
      health: 'gone',
      why: expect.stringMatching(/gone for good: remove it/),
    })
    await world.poll(feed, 9999)
    expect(await due(world, 9999)).toEqual([])
    expect(world.asked()).toHaveLength(1)
    expect(await listFeeds(world.table, feed.watch)).toHaveLength(1)
  })

  it.each<[string, (world: World) => string, Answer, RegExp]>([
    ['not-found', () => '/feed', send('', {}, 404), /nothing at this address/],
    ['forbidden', () => '/feed', send('', {}, 403), /does not let programs/],
    ['server-error', () => '/feed', send('', {}, 502), /trouble of its own/],
    ['dns', () => 'http://nowhere.test/feed', send(''), /does not resolve/],
    ['tls', ({ server }) => `https://127.0.0.1:${server.port}/`, send(''), /TLS/],
    ['timeout', () => '/feed', () => {}, /did not finish/],
    ['unreachable', () => '/feed', (_, response) => void response.destroy(), /broke off/],
  ])(
    'P16: %s is told by its cause, waited for longer and longer, within a day, and never given up',
    async (health, address, answer, why) => {
      const world = await openWorld(async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })))
      world.answers.set('*', answer)
      const feed = await world.watch(address(world))
      const by = world.worker(impatient)
      const waits: number[] = []
      for (const hours of [0, 50, 100, 150, 160, 165, 167]) {
        await world.poll(feed, hours, by)
        waits.push(await wait(world, feed))
      }
      const { state } = await world.stored(feed)
      expect(state).toMatchObject({ health, since: begin.toISOString(), why: expect.stringMatching(why) })
      expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
      expect(waits[0]).toBeLessThanOrEqual(half * 1.1)
      expect(waits.at(-1)).toBeLessThanOrEqual(24 * 1.1)
      expect(await due(world, 9999)).toEqual([feed.id])
    },
  )

  it('P17: a month of errors of any kind is one failure since its first day, asked about once a day, ended by one success', async () => {
    const world = await openWorld()
    const kinds = [500, 503, 404, 403].map((status) => send('', {}, status))
    let turn = 0
    const failing: Answer = (...given) => {
      turn += 1
      kinds[turn % kinds.length]?.(...given)
    }
    world.answers.set('*', failing)
    const feed = await world.watch('/feed')
    const hours = await pollUntil(world, feed, 30 * 24)
    expect(hours.filter((hour) => hour > 24).length).toBeLessThanOrEqual(29)
    expect(hours.filter((hour) => hour > 24).length).toBeGreaterThan(24)
    const { state } = await world.stored(feed)
    expect(state).toMatchObject({ failingSince: begin.toISOString(), failures: hours.length })
    expect(state.why).toMatch(/Failing since 2026-01-05: it is asked once a day/)
    world.answers.set('*', send(one))
    await world.poll(feed, 800)
    expect((await world.stored(feed)).state).toMatchObject({ health: 'quiet', failures: 0, failingSince: null })
  })
})

describe('bodies', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ])('P18: %s is asked for and unpacked', async (encoding, pack) => {
    const world = await openWorld()
    world.answers.set('*', send(pack(one), { 'content-encoding': encoding }))
    expect(await world.poll(await world.watch('/feed'), 0)).toMatchObject({ entries: 1 })
    expect(header(world, 'accept-encoding')).toEqual(['gzip, deflate, br'])
  })

  it('P19: a body that is not packed as its header says is asked for once more, plain', async () => {
    const world = await openWorld()
    world.answers.set('*', send(one, { 'content-encoding': 'gzip' }))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect(header(world, 'accept-encoding')).toEqual(['gzip, deflate, br', 'identity'])
    expect((await world.stored(feed)).state).toMatchObject({ health: 'malformed', failures: 1 })
    world.answers.set('*', inTurn(send(one, { 'content-encoding': 'gzip' }), send(one)))
    expect(await world.poll(feed, 2)).toMatchObject({ entries: 1 })
  })

  it('P20: a small body that unpacks to a huge one is stopped at the limit', async () => {
    const world = await openWorld()
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    world.answers.set('*', send(bomb, { 'content-encoding': 'gzip' }))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect((await world.stored(feed)).state).toMatchObject({
      health: 'too-large',
      why: expect.stringMatching(/10000 kB/),
    })
  })

  it.each<[string, Answer, string]>([
    ['never answers', () => {}, 'timeout'],
    ['drips', (_, response) => void setInterval(() => response.write(' '), 10).unref(), 'timeout'],
    [
      'promises more than it sends',
      (_, response) => void response.writeHead(200, { 'content-length': '999' }).write(one, () => response.destroy()),
      'unreachable',
    ],
    ['breaks off', (_, response) => void response.write(one, () => response.destroy()), 'unreachable'],
  ])('P21: a server that %s is an error within one deadline, and never an empty feed', async (_, answer, health) => {
    const world = await openWorld()
    world.answers.set('*', inTurn(send(one), answer))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    await world.poll(feed, 1, world.worker(impatient))
    const { state } = await world.stored(feed)
    expect(state).toMatchObject({ health, failures: 1 })
    expect(state.entries).toHaveLength(1)
    expect(feedAsk.timeout).toBeLessThanOrEqual(30_000)
  })

  it('P22: a request says who asks and what for, and carries nothing else', async () => {
    const world = await openWorld()
    world.answers.set('*', send(one, { 'set-cookie': 'id=1', etag: '"1"' }))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    await world.poll(feed, 1)
    const sent = {
      host: `127.0.0.1:${world.server.port}`,
      connection: 'keep-alive',
      'user-agent': 'figurewatch/0 (+mailto:desk@example.org)',
      accept: feedAsk.accept,
      'accept-encoding': 'gzip, deflate, br',
    }
    expect(world.server.requests.map(({ headers }) => headers)).toEqual([sent, { ...sent, 'if-none-match': '"1"' }])
    expect(world.asked()).toEqual(['/feed', '/feed'])
  })

  it('P23: twenty feeds of one host that are due together: two requests at a time, whoever works, then apart', async () => {
    const world = await openWorld()
    let open = 0
    let most = 0
    let held = (): void => {}
    // Each answer waits for a second request beside it, and both of them for a third, which must not come.
    world.answers.set('*', (_, response) => {
      open += 1
      most = Math.max(most, open)
      const answer = (): void => {
        if (response.writableEnded) return
        open -= 1
        response.end(one)
      }
      setTimeout(answer, open > 1 ? 25 : 2000)
      if (open > 1) setTimeout(held, 25)
      held = answer
    })
    const feeds = await Promise.all(Array.from({ length: 20 }, (_, n) => world.watch(`/feed${n}`)))
    const workers = [world.worker(), world.worker(), world.worker()]
    await Promise.all(workers.flatMap(({ desk }) => feeds.map(({ id }) => readFeed(desk, id))))
    expect(most).toBe(2)
    expect(world.asked().toSorted()).toEqual(feeds.map(({ url }) => new URL(url).pathname).toSorted())
    const next = await Promise.all(feeds.map(async (feed) => (await world.stored(feed)).state.next))
    expect(new Set(next).size).toBe(20)
  }, 30_000)

  it.each([
    ['lively', [0, 1, 2, 3], half],
    ['of an entry in four hours', [0, 4, 8, 12], 2],
    ['of an entry a day', [0, 24, 48, 72], 6],
    ['silent for a week', [168, 169, 170], 6],
    ['silent for two weeks', [340, 341, 342], 12],
    ['silent for a month', [721, 722, 723], 24],
  ])('P24: a feed that is %s is asked as often as that is worth', async (_, ages, hours) => {
    const world = await openWorld()
    const items = ages.map((age) => ({ link: `/${age}`, date: at(-age).toUTCString() }))
    world.answers.set('*', inTurn(send(rss(items), { etag: '"1"' }), send('', {}, 304)))
    const feed = await world.watch('/feed')
    for (const poll of [0, 0.01 + 1.1 * hours]) {
      await world.poll(feed, poll)
      expect(await wait(world, feed)).toBeGreaterThanOrEqual(hours)
      expect(await wait(world, feed)).toBeLessThanOrEqual(hours * 1.25)
    }
  })

  it.each<[string, Answer, string]>([
    ['nothing', send('', { etag: '"bad"' }), 'malformed'],
    ['a page', send(page, { etag: '"bad"' }), 'html-not-feed'],
    ['a wall', send('<html><head><title>Just a moment...</title></head></html>', { etag: '"bad"' }), 'challenge'],
    ['a wall with 403', send('', { 'cf-mitigated': 'challenge', etag: '"bad"' }, 403), 'challenge'],
    ['other XML', send('<urlset><url/></urlset>', { etag: '"bad"' }), 'malformed'],
  ])('P25: %s instead of the feed has its own name; entries and validators stay', async (_, answer, health) => {
    const world = await openWorld()
    world.answers.set('*', inTurn(send(one, { etag: '"good"' }), answer))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    const good = (await world.stored(feed)).state
    await world.poll(feed, 1)
    const { entries, bodyHash } = good
    expect((await world.stored(feed)).state).toMatchObject({ health, failures: 1, etag: '"good"', entries, bodyHash })
  })
})

describe('entries', () => {
  it.each([
    ['share one guid', (link: string) => ({ link, guid: 'all' })],
    ['get new guids each time', (link: string, turn: number) => ({ link, guid: `${link}${turn}` })],
    ['have no guid', (link: string) => ({ link })],
  ])('P26: entries that %s are each found once', async (_, item) => {
    const world = await openWorld()
    const body = (turn: number) => rss(['/one', '/two', '/three'].slice(0, turn + 1).map((link) => item(link, turn)))
    world.answers.set('*', inTurn(send(body(1)), send(body(1)), send(body(2))))
    const feed = await world.watch('/feed')
    const found: number[] = []
    for (const hours of [0, 1, 2]) found.push((await world.poll(feed, hours)).found)
    expect(found).toEqual([2, 0, 1])
  })

  it.each([
    ['to come', 'Tue, 06 Jan 2026 12:00:00 GMT'],
    ['of 1970', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['missing', ''],
  ])('P27: an entry whose date is %s counts from when it was first seen', async (_, date) => {
    const world = await openWorld()
    world.answers.set('*', send(rss([{ link: '/one', date }])))
    const feed = await world.watch('/feed')
    const by = world.worker()
    await world.poll(feed, 0, by)
    const article = await findArticle(world.table, articles(by)[0]?.id ?? '')
    expect(article).toMatchObject({ found: begin.toISOString(), entry: { published: null } })
    expect((await world.stored(feed)).state).toMatchObject({
      health: 'undated',
      newest: null,
      found: begin.toISOString(),
    })
  })

  it('P28: of 10,000 entries a bounded number is read and remembered', async () => {
    const world = await openWorld()
    const many = Array.from({ length: 10_000 }, (_, n) => ({ title: `Weather ${n}`, link: `/${n}` }))
    world.answers.set('*', send(rss(many)))
    const feed = await world.watch('/feed')
    expect(await world.poll(feed, 0)).toMatchObject({ entries: 2000 })
    expect(JSON.stringify(await world.stored(feed)).length).toBeLessThan(50_000)
  })

  it('P28: an edited entry is no new one, and is looked at again', async () => {
    const world = await openWorld()
    const bodies = [headline('say officials'), headline('say many officials'), 'Weather', headline('once more')]
    world.answers.set(
      '*',
      inTurn(...bodies.map((title, n) => send(rss([{ title, guid: '1', link: n < 2 ? '/one' : '/two' }])))),
    )
    const feed = await world.watch('/feed')
    const found: number[] = []
    for (const hours of [0, 1, 2, 3]) found.push((await world.poll(feed, hours)).found)
    // The second is the first one's article; the fourth was of no interest before its headline was rewritten.
    expect(found).toEqual([1, 0, 0, 1])
  })

  it('P28: an article whose readings are done is read again when its feed rewords it, once a day at most', async () => {
    const world = await openWorld()
    const bodies = ['officials', 'many officials', 'more officials', 'all officials']
    const answers = bodies.map((who) => send(rss([{ title: headline(`say ${who}`), link: '/one', guid: '1' }])))
    world.answers.set('*', inTurn(...answers))
    const feed = await world.watch('/feed')
    const by = world.worker()
    await world.poll(feed, 0, by)
    const id = articles(by)[0]?.id ?? ''
    const done = { step: null, due: null, problem: null, attempts: 0, etag: null, lastModified: null }
    const sent: number[] = []
    for (const hours of [1, 90, 100]) {
      if (hours > 1) await saveReading(world.table, id, done)
      const before = articles(by).length
      await world.poll(feed, hours, by)
      sent.push(articles(by).length - before)
    }
    // After an hour it is still to be read anyway; ten hours after the extra reading it has just been read.
    expect(sent).toEqual([0, 1, 0])
    expect(await findArticle(world.table, id)).toMatchObject({ found: begin.toISOString(), step: null })
  })

  it('P29: a feed that wants a login says so and is not given up', async () => {
    const world = await openWorld()
    world.answers.set('*', send('', { 'www-authenticate': 'Basic realm="desk"' }, 401))
    const feed = await world.watch('/feed')
    await world.poll(feed, 0)
    expect((await world.stored(feed)).state).toMatchObject({
      health: 'unauthorized',
      why: expect.stringMatching(/wants a login/),
    })
    expect(await due(world, 99)).toEqual([feed.id])
  })

  it('P29: a name and password in an address are refused, sent to nobody and said to nobody', async () => {
    const world = await openWorld()
    const secret = `http://desk:secret@127.0.0.1:${world.server.port}/feed`
    world.answers.set('/leads', moveTo(secret))
    const feeds = [await world.watch(secret), await world.watch('/leads')]
    for (const feed of feeds) {
      await world.poll(feed, 0)
      const { state } = await world.stored(feed)
      expect(state).toMatchObject({ health: 'refused', why: expect.stringMatching(/use one without/) })
      expect(state.why).not.toMatch(/secret/)
    }
    expect(world.asked()).toEqual(['/leads'])
    expect(header(world, 'authorization')).toEqual([undefined])
  })
})
