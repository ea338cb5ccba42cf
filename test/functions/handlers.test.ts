import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { findDigest } from '../../lib/store/digests.ts'
import { addFeed, feedId, findFeed } from '../../lib/store/feeds.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { newFeed } from '../../lib/work/new-feed.ts'
import { articlePage, openSite, rss, type Site } from '../end-to-end/site.ts'
import { httpEvent, sqsEvent, timeLeft } from './events.ts'
import { type SqsServer, startSqs } from './sqs.ts'

// One day in the cloud: the handlers as they are deployed, in the order in which their triggers fire.
const began = new Date('2025-09-01T00:00:00Z')
const now = new Date('2025-09-02T08:00:00Z')
const later = new Date('2025-09-03T00:05:00Z')
const title = 'Seoul doubles its count of North Korean dead in Russia'
const toll = [
  'South Korea’s National Intelligence Service now believes that about 2,000 North Korean soldiers have been killed fighting for Russia, a lawmaker said on Tuesday after a closed briefing.',
  'In April the agency put the number of North Korean soldiers killed at no fewer than 600.',
]

let database: Database
let site: Site
let sqs: SqsServer
let table: Table
const logged: string[] = []
let handlers: Awaited<ReturnType<typeof load>>

/** The handlers read the links and the environment when they are loaded, as on Lambda. */
const load = async () => ({
  poll: (await import('../../functions/poll.ts')).handler,
  feed: (await import('../../functions/feed.ts')).handler,
  article: (await import('../../functions/article.ts')).handler,
  digest: (await import('../../functions/digest.ts')).handler,
  api: (await import('../../functions/api.ts')).handler,
})

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
  database = await openDatabase({ path: null })
  site = await openSite()
  sqs = await startSqs()
  table = connect({ name: 'ledger', endpoint: database.endpoint })
  await createTable(table)
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    FIGUREWATCH_CONTACT: 'desk@example.org',
    FIGUREWATCH_ALLOW: '127.0.0.1:*',
    SST_RESOURCE_App: '{"name":"figurewatch","stage":"test"}',
    SST_RESOURCE_Ledger: '{"name":"ledger"}',
    SST_RESOURCE_FeedQueue: JSON.stringify({ url: sqs.url('feeds') }),
    SST_RESOURCE_ArticleQueue: JSON.stringify({ url: sqs.url('articles') }),
    SST_RESOURCE_WriteKey: '{"value":"key-of-this-test-only"}',
    SST_RESOURCE_LinkSecret: '{"value":"secret-of-this-test-only-32-characters"}',
    FIGUREWATCH_SITE: 'https://figures.example/',
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  handlers = await load()

  site.pages.set('/toll', articlePage(title, toll, '2025-09-02T06:00:00Z'))
  site.pages.set(
    '/feed.xml',
    rss(site.origin, [{ path: '/toll', title, summary: title, published: '2025-09-02T06:00:00Z' }]),
  )
  await beginWatch(table, 'korea-russia', began)
  const outlet = { id: 'sample', name: 'Sample', publisher: 'sample', label: null }
  const given = { watch: 'korea-russia', url: `${site.origin}/feed.xml`, title: 'Sample', lang: 'en', outlet }
  await addFeed(table, newFeed(given, began))
})

afterAll(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllEnvs()
  table.client.destroy()
  await sqs.close()
  await site.close()
  await database.close()
})

const theFeed = () => feedId(`${site.origin}/feed.xml`)

it('poll sends a message for the feed that is due', async () => {
  expect(await handlers.poll()).toEqual({ sent: 1 })
  expect(sqs.held('feeds')).toEqual([JSON.stringify({ kind: 'feed', id: theFeed() })])
})

it('feed reads what it can of a batch of three and reports exactly the message that is none', async () => {
  const [due = ''] = sqs.held('feeds')
  const event = sqsEvent({ good: due, bad: '{"kind":"feed"', gone: '{"kind":"feed","id":"removed"}' })
  expect(await handlers.feed(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] })
  expect(logged.join('')).toMatch(/"event":"message.failed","kind":"feed","messageId":"bad"/)
  expect(await findFeed(table, theFeed())).toMatchObject({ state: { health: 'ok', checked: now.toISOString() } })
  expect(sqs.held('articles')).toHaveLength(1)
})

it('article reads the page, once, however often the message comes', async () => {
  const [message = ''] = sqs.held('articles')
  expect(await handlers.article(sqsEvent({ first: message, again: message }))).toEqual({ batchItemFailures: [] })
  expect(await handlers.article(sqsEvent({ redelivered: message }))).toEqual({ batchItemFailures: [] })
  expect(site.asked.filter((path) => path === '/toll')).toHaveLength(1)
})

it('api says that it is well', async () => {
  const answer = await handlers.api(httpEvent('/healthz'))
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false })
  expect(JSON.parse(answer.body)).toEqual({ status: 'ok' })
})

const query = 'date=2025-09-02&tz=UTC'

it('api gives the digest as JSON, with the number, who says it and the link', async () => {
  const answer = await handlers.api(httpEvent('/v1/digest', { query, accept: 'application/json' }))
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false })
  expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('json') })
  const text = JSON.stringify(JSON.parse(answer.body))
  for (const part of ['at least 600', 'about 2,000', 'rok.nis', `${site.origin}/toll`]) expect(text).toContain(part)
})

it('api gives the same digest as a page', async () => {
  const answer = await handlers.api(httpEvent('/v1/digest', { query, accept: 'text/html' }))
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false })
  expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('text/html') })
  for (const part of ['<!doctype html>', 'at least 600', 'about 2,000', `${site.origin}/toll`])
    expect(answer.body).toContain(part)
})

it('api lets nobody add a feed without the key', async () => {
  const ask = { method: 'POST', json: { url: `${site.origin}/feed.xml` } }
  expect(await handlers.api(httpEvent('/v1/feeds', ask))).toMatchObject({ statusCode: 401 })
})

it('api finds what has a name in another script, whose escapes the gateway has taken off', async () => {
  const id = encodeURIComponent('korea-russia~killed~dprk.soldiers~person~actual~total~국정원')
  const answer = await handlers.api(httpEvent(`/v1/figures/${id}`, { accept: 'application/json' }))
  expect(answer).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } })
  expect(JSON.parse(answer.body)).toMatchObject({ detail: 'No figure has this id.' })
})

it('api says plainly that mail is not set up, and takes every other channel', async () => {
  expect(logged.join('')).toContain('{"event":"mail.off","why":"FIGUREWATCH_MAIL_FROM is not set"}')
  const wish = (channel: string, settings: object) => ({
    method: 'POST',
    json: { channel, settings, tz: 'UTC', hour: 8 },
    key: 'key-of-this-test-only',
  })
  const mail = await handlers.api(httpEvent('/v1/subscriptions', wish('email', { address: 'nobody@example.org' })))
  expect(mail).toMatchObject({ statusCode: 503 })
  expect(JSON.parse(mail.body)).toMatchObject({ detail: 'Mail is not set up here. The other channels are.' })
  const hook = await handlers.api(httpEvent('/v1/subscriptions', wish('webhook', { url: 'https://hooks.example/x' })))
  expect(hook).toMatchObject({ statusCode: 201 })
})

it('digest keeps the day that has ended, once', async () => {
  vi.setSystemTime(later)
  await handlers.digest(null, timeLeft())
  const kept = await findDigest(table, 'korea-russia', '2025-09-02')
  expect(kept).toContain('about 2,000')
  await handlers.digest(null, timeLeft())
  expect(await findDigest(table, 'korea-russia', '2025-09-02')).toBe(kept)
})

it('sites learn who asks and whom to write to', async () => {
  const agents: unknown[] = []
  const server = createServer((request, response) => {
    agents.push(request.headers['user-agent'])
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/feed.xml`
  const outlet = { id: 'other', name: 'Other', publisher: 'other', label: null }
  await addFeed(table, newFeed({ watch: 'korea-russia', url, title: 'Other', lang: 'en', outlet }, later))
  await handlers.feed(sqsEvent({ one: JSON.stringify({ kind: 'feed', id: feedId(url) }) }))
  await new Promise((resolve) => server.close(resolve).closeAllConnections())
  expect(agents).toEqual([expect.stringMatching(/^figurewatch\/\d\S+ \(\+desk@example\.org\)$/)])
})
