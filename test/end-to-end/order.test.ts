import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Article, Page } from '../../lib/articles/article.ts'
import { articleId, canonicalUrl } from '../../lib/articles/identity.ts'
import { readPage } from '../../lib/articles/read.ts'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { type Newsroom, openNewsroom } from '../../lib/local/newsroom/server.ts'
import { silent } from '../../lib/log.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import { connect, createTable } from '../../lib/store/table.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { keepReading } from '../../lib/work/keep-reading.ts'
import { random, shuffled } from '../store/samples.ts'

// What can go wrong shows with the few articles that touch the same values: edits, wire copies, four languages on one day. Every article
// of the newsroom takes some minutes: FIGUREWATCH_SHUFFLE=all npx vitest run test/end-to-end/order.test.ts
const all = process.env['FIGUREWATCH_SHUFFLE'] === 'all'
const entangled =
  /missiles-hit|zelenskyi-pro-vtraty|seoul-briefing-losses|nis-casualties-april|nis-april-briefing|casualties-wire|gukjeongwon-4700|nis-two-thousand|gukjeongwon-2000|dve-tysyachi|fraternal-duty/
const rounds = 200

interface Seen {
  article: Article
  at: string
  page: Page
}

const clock = { now: new Date('2024-10-14T00:00:00Z') }
let newsroom: Newsroom
let database: Database
let seen: Seen[]
let expected: string

beforeAll(async () => {
  newsroom = await openNewsroom({ now: () => clock.now })
  database = await openDatabase({ path: null })
  seen = await readAll()
  expected = await play('in-order', [seen])
}, 120_000)

afterAll(async () => {
  await database.close()
  await newsroom.close()
})

it('has articles that were edited and copied to work with', () => {
  expect(seen.length).toBeGreaterThan(new Set(seen.map(({ article }) => article.id)).size)
  expect(expected.split('\n').length).toBeGreaterThan(50)
})

it(
  `${rounds} shuffles with duplicates and two workers give the same ledger, byte for byte`,
  async () => {
    for (let seed = 1; seed <= rounds; seed += 1) {
      const next = random(seed)
      const list = shuffled([...seen, ...seen.filter(() => next() < 0.3)], next)
      const cut = Math.floor(next() * list.length)
      expect(await play(`shuffle-${seed}`, [list.slice(0, cut), list.slice(cut)]), `seed ${seed}`).toBe(expected)
    }
  },
  60 * 60_000,
)

/** Every version of every story, as a reader would have seen it an hour after it appeared. */
async function readAll(): Promise<Seen[]> {
  const list: Seen[] = []
  for (const story of newsroom.stories.filter(({ slug }) => all || entangled.test(slug))) {
    const found = hourAfter(story.at)
    for (const at of [story.at, ...(story.edits ?? []).map((edit) => edit.at)].map(hourAfter)) {
      clock.now = new Date(at)
      const url = `${newsroom.origin}/${story.outlet}/${story.slug}`
      const page = readPage(await decoded(url), url)
      if (!('error' in page)) list.push({ article: article(url, story.outlet, found), at, page })
    }
  }
  return list
}

async function decoded(url: string): Promise<string> {
  const answer = await fetch(url)
  const bytes = await answer.arrayBuffer()
  const charset = /windows-1251|euc-kr/.exec(
    `${answer.headers.get('content-type')} ${new TextDecoder('latin1').decode(bytes.slice(0, 600))}`,
  )
  return new TextDecoder(charset?.[0] ?? 'utf-8').decode(bytes)
}

const hourAfter = (instant: string): string => new Date(Date.parse(instant) + 3_600_000).toISOString()

function article(url: string, outlet: string, found: string): Article {
  return {
    id: articleId(url),
    watch: koreaRussia.id,
    url: canonicalUrl(url),
    outlet: { id: outlet, name: outlet, publisher: outlet, label: null },
    feeds: [],
    entry: { title: '', summary: '', published: null },
    found,
    step: 0,
    due: found,
    problem: null,
    attempts: 0,
    etag: null,
    lastModified: null,
  }
}

/** Each worker takes its list in order; what they leave behind. */
async function play(name: string, workers: readonly (readonly Seen[])[]): Promise<string> {
  const table = connect({ name, endpoint: database.endpoint })
  await createTable(table)
  const desk: Desk = {
    table,
    http: { get: () => Promise.reject(new Error('nothing is fetched here')) },
    queue: { send: async () => {} },
    robots: async () => ({ kind: 'allowed' }),
    watch: koreaRussia,
    log: silent,
    now: () => clock.now,
  }
  await Promise.all(
    workers.map(async (list) => {
      for (const { article, at, page } of list)
        await keepReading(desk, article, { at, source: 'page', page, problem: null })
    }),
  )
  const dump = await dumpLedger(table)
  table.client.destroy()
  return dump
}
