import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { addSubscription, findSubscription } from '../../lib/store/subscriptions.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { subscription } from '../channels/make.ts'
import { openSink, type Sink } from '../channels/sink.ts'
import { httpEvent, timeLeft } from './events.ts'

// The handler that sends, as it is deployed by SMTP, and the endpoint, where the links in its mails lead.
const settled = '2025-09-02T08:00:00.000Z'
let database: Database
let sink: Sink
let table: Table
const logged: string[] = []

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-09-03T08:05:00Z') })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
  database = await openDatabase({ path: null })
  sink = await openSink()
  table = connect({ name: 'ledger', endpoint: database.endpoint })
  await createTable(table)
  await beginWatch(table, 'korea-russia', new Date('2025-08-01T00:00:00Z'))
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    FIGUREWATCH_CONTACT: 'desk@example.org',
    FIGUREWATCH_SITE: 'https://figures.example/',
    FIGUREWATCH_MAIL_FROM: 'digest@figures.example',
    SST_RESOURCE_App: '{"name":"figurewatch","stage":"test"}',
    SST_RESOURCE_Ledger: '{"name":"ledger"}',
    SST_RESOURCE_FeedQueue: '{"url":"http://127.0.0.1:1/feeds"}',
    SST_RESOURCE_ArticleQueue: '{"url":"http://127.0.0.1:1/articles"}',
    SST_RESOURCE_LinkSecret: '{"value":"secret-of-this-test-only"}',
    SST_RESOURCE_SmtpUrl: JSON.stringify({ value: sink.url }),
    SST_RESOURCE_WriteKey: '{"value":""}',
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
})

afterAll(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllEnvs()
  table.client.destroy()
  await sink.close()
  await database.close()
})

it('sends what is due once, however often it runs', async () => {
  await addSubscription(table, subscription({ settled, sent: settled }))
  const { handler } = await import('../../functions/digest.ts')
  await handler(null, timeLeft())
  await handler(null, timeLeft())
  const mails = await sink.parsed()
  expect(mails.map(({ messageId }) => messageId)).toEqual(['<s1.20250903T080000Z@figures.example>'])
  expect(mails[0]?.text).toMatch(/^Unsubscribe: https:\/\/figures\.example\/subscriptions\/s1\/unsubscribe\?token=/m)
  expect(await findSubscription(table, 's1')).toMatchObject({ settled: '2025-09-03T08:00:00.000Z' })
})

it('begins nothing when its time is nearly up, and the next run sends it', async () => {
  await addSubscription(table, subscription({ id: 's3', settled, sent: settled }))
  const { handler } = await import('../../functions/digest.ts')
  await handler(null, timeLeft(60_000))
  expect(sink.raw).toHaveLength(1)
  await handler(null, timeLeft())
  expect(sink.raw).toHaveLength(2)
})

it('one click of a mail program ends it: the form comes as base64', async () => {
  const [mail] = await sink.parsed()
  const [link = ''] = mail?.headers.find(({ key }) => key === 'list-unsubscribe')?.value.match(/https:[^>]+/) ?? []
  const { pathname, search } = new URL(link)
  const { handler } = await import('../../functions/api.ts')
  const ask = { method: 'POST', query: search.slice(1), form: 'List-Unsubscribe=One-Click' }
  expect(await handler(httpEvent(pathname, ask))).toMatchObject({ statusCode: 200 })
  expect(await findSubscription(table, 's1')).toBeNull()
})

it('rings the alarm when somebody could not be sent to', async () => {
  await addSubscription(table, subscription({ id: 's2', channel: 'slack', settings: {}, settled, sent: settled }))
  const { handler } = await import('../../functions/digest.ts')
  await expect(handler(null, timeLeft())).rejects.toThrow('1 digests could not be sent')
})

it('writes no secret and no address into the log', () => {
  expect(logged.join()).toContain('"event":"digest.sent"')
  expect(logged.join()).not.toMatch(/secret-of-this-test-only|nobody@example\.org/)
})
