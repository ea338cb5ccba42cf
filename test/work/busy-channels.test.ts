import { afterEach, expect, it } from 'vitest'
import type { ChannelName } from '../../lib/channels/subscription.ts'
import { addSubscription, findSubscription } from '../../lib/store/subscriptions.ts'
import { type Outcome, sendDue } from '../../lib/work/send-digests.ts'
import { subscription, testOffice } from '../channels/make.ts'
import { type Answer, type Receiver, receive } from '../channels/server.ts'
import { sample } from '../digest/sample.ts'
import { bench } from '../store/bench.ts'

// From a due digest to the other side's answer and back: each of them says in its own way that it is busy, then it is down, then it takes it.
const at = bench('dynalite')
const settled = '2025-09-02T08:00:00.000Z'
const minutes = (count: number) => new Date(Date.parse('2025-09-03T08:00:00Z') + count * 60_000)

const open: Receiver[] = []
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

const token = '123456789:AAEhBP0av28FrMaWk7Zz0oXyQpLc4Vj9Q1s'
const busyFor30Minutes: Record<Exclude<ChannelName, 'email'>, Answer> = {
  webhook: { status: 429, headers: { 'retry-after': 'Wed, 03 Sep 2025 08:30:00 GMT' } },
  slack: { status: 429, headers: { 'retry-after': '1800' }, body: 'rate_limited' },
  discord: {
    status: 429,
    headers: { 'content-type': 'application/json' },
    body: '{"message":"You are being rate limited.","retry_after":1799.4,"global":false}',
  },
  telegram: {
    status: 429,
    headers: { 'content-type': 'application/json' },
    body: '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1800","parameters":{"retry_after":1800}}',
  },
}

it.each([
  [
    'webhook',
    (origin: string) => ({ url: `${origin}/hook`, secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }),
  ],
  ['slack', (origin: string) => ({ url: `${origin}/services/T0/B0/X` })],
  ['discord', (origin: string) => ({ url: `${origin}/api/webhooks/1/X` })],
  ['telegram', (origin: string) => ({ token, chat: '@figures', api: origin })],
] as const)(
  '%s: busy, then down, then there: one digest, as late as it asks, the same each time',
  async (channel, settings) => {
    const table = await at.newTable()
    const server = await receive(
      () => busyFor30Minutes[channel],
      () => ({ status: 502, body: '<html>Bad gateway' }),
      () => ({ status: 200, body: '{"ok":true}' }),
    )
    open.push(server)
    await addSubscription(table, subscription({ channel, settings: settings(server.origin), settled, sent: settled }))
    const look = async (now: Date): Promise<Outcome[]> => {
      const outcomes = await sendDue({ table, log: () => {}, now: () => now }, testOffice(), async (window) =>
        sample({ window: { ...window, tz: 'UTC' } }),
      )
      return (['sent', 'later', 'refused', 'disabled', 'failed'] as const).filter((outcome) => outcomes[outcome] > 0)
    }
    expect(await look(minutes(0))).toEqual(['later'])
    expect(await findSubscription(table, 's1')).toMatchObject({ why: expect.stringMatching(/^it answered 429/) })
    expect(await look(minutes(29))).toEqual([])
    expect(await look(minutes(30))).toEqual(['later'])
    expect(await findSubscription(table, 's1')).toMatchObject({ why: expect.stringMatching(/^it answered 502/) })
    expect(await look(minutes(39))).toEqual([])
    expect(await look(minutes(40))).toEqual(['sent'])
    expect(await findSubscription(table, 's1')).toMatchObject({
      settled: '2025-09-03T08:00:00.000Z',
      why: null,
      claim: null,
    })
    expect(await look(minutes(60))).toEqual([])
    expect(server.received).toHaveLength(3)
    expect(new Set(server.received.map(({ body }) => body)).size).toBe(1)
    expect(new Set(server.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  },
)
