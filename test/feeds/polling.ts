import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach } from 'vitest'
import type { Feed } from '../../lib/feeds/feed.ts'
import type { Lookup } from '../../lib/http/address.ts'
import { createHttp, type Http } from '../../lib/http.ts'
import { silent } from '../../lib/log.ts'
import type { Message } from '../../lib/queue.ts'
import { addFeed, findFeed } from '../../lib/store/feeds.ts'
import type { Table } from '../../lib/store/table.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { newFeed } from '../../lib/work/new-feed.ts'
import { type FeedRead, readFeed } from '../../lib/work/read-feed.ts'
import { serve, type TestServer } from '../http/server.ts'
import { type Bench, bench } from '../store/bench.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A worker of its own: another process would share nothing with it but the table. */
export interface Worker {
  desk: Desk
  sent: Message[]
}

/** One site that misbehaves as it is told to, a table, a clock that stands still, and workers. */
export interface World {
  server: TestServer
  /** what the site answers, by path; `*` is the rest */
  answers: Map<string, Answer>
  /** paths that were asked for, in order */
  asked(): string[]
  clock: { now: Date }
  table: Table
  worker(change?: (http: Http) => Http): Worker
  watch(address: string): Promise<Feed>
  /** polls it so many hours after the beginning, whether it is due or not by the clock before */
  poll(feed: Feed, hours: number, by?: Worker): Promise<FeedRead>
  /** the feed as it is stored now */
  stored(feed: Pick<Feed, 'id'>): Promise<Feed>
}

export const begin = new Date('2026-01-05T10:00:00Z')
export const at = (hours: number): Date => new Date(begin.getTime() + hours * 3_600_000)
/** hours from the beginning to an instant */
export const hoursUntil = (instant: string): number => (Date.parse(instant) - begin.getTime()) / 3_600_000

const outlet = { id: 'desk', name: 'Desk', publisher: 'desk', label: null }

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

export const moveTo = (location: string, status = 301): Answer => send('', { location }, status)

/** The first answer the first time, and so on; the last one from then on. */
export const inTurn = (...answers: Answer[]): Answer => {
  let turn = 0
  return (request, response) => {
    answers[Math.min(turn, answers.length - 1)]?.(request, response)
    turn += 1
  }
}

/** Headlines that are worth reading for the watch. */
export const headline = (what: string): string => `North Korea sends soldiers to Russia, ${what}`

export interface Item {
  title?: string
  link?: string
  guid?: string
  date?: string
}

export const rss = (items: readonly Item[], head = ''): string => {
  const listed = items.map(({ title = headline('one'), link, guid, date = 'Mon, 05 Jan 2026 09:00:00 GMT' }) =>
    [
      `<item><title>${title}</title>`,
      link === undefined ? '' : `<link>${link}</link>`,
      guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`,
      date === '' ? '' : `<pubDate>${date}</pubDate>`,
      '</item>',
    ].join(''),
  )
  return `<rss version="2.0"><channel><title>Desk</title>${head}${listed.join('')}</channel></rss>`
}

export const page = '<!doctype html><html><head><title>News</title></head><body><p>Sign in to go on</p></body></html>'

/** Worlds for the tests of one file, taken apart after each. */
export const worlds = (): ((lookup?: Lookup) => Promise<World>) => {
  const database: Bench = bench('dynalite')
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()))
  })

  return async (lookup) => {
    const answers = new Map<string, Answer>()
    const server = await serve((request, response) => {
      const answer = answers.get(request.url ?? '') ?? answers.get('*')
      if (answer) answer(request, response)
      else response.writeHead(404).end()
    })
    const table = await database.newTable()
    const clock = { now: begin }
    const worker = (change: (http: Http) => Http = (http) => http): Worker => {
      const http = createHttp({
        userAgent: 'figurewatch/0 (+mailto:desk@example.org)',
        allow: [`127.0.0.1:${server.port}`, `localhost:${server.port}`],
        ...(lookup ? { lookup } : {}),
      })
      ends.push(http.close)
      const sent: Message[] = []
      const queue = { send: async (messages: readonly Message[]) => void sent.push(...messages) }
      const robots = async () => ({ kind: 'allowed' as const })
      const now = () => clock.now
      const parts = { queue, robots, watch: koreaRussia, log: silent, now }
      return { desk: { table: database.again(table), http: change(http), ...parts }, sent }
    }
    ends.push(server.close)
    const first = worker()
    const watch = async (address: string): Promise<Feed> => {
      const url = new URL(address, server.origin).href
      const feed = newFeed({ watch: koreaRussia.id, url, title: `Feed ${address}`, lang: null, outlet }, clock.now)
      await addFeed(table, feed)
      return feed
    }
    const poll = (feed: Feed, hours: number, by = first): Promise<FeedRead> => {
      clock.now = at(hours)
      return readFeed(by.desk, feed.id)
    }
    const stored = async ({ id }: Pick<Feed, 'id'>): Promise<Feed> => {
      const feed = await findFeed(table, id)
      if (!feed) throw new Error(`no feed ${id} is stored`)
      return feed
    }
    const asked = () => server.requests.map(({ url }) => url ?? '')
    return { server, answers, asked, clock, table, worker, watch, poll, stored }
  }
}
