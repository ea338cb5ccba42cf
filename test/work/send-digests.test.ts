import { describe, expect, it } from 'vitest'
import type { Sent } from '../../lib/channels/channel.ts'
import type { DueWindow } from '../../lib/channels/due-window.ts'
import type { Mail, Mailer } from '../../lib/channels/email/mailer.ts'
import type { Subscription } from '../../lib/channels/subscription.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import { releaseLeases } from '../../lib/store/due.ts'
import { addSubscription, findSubscription, removeSubscription } from '../../lib/store/subscriptions.ts'
import type { Table } from '../../lib/store/table.ts'
import { type Outcomes, sendDue } from '../../lib/work/send-digests.ts'
import { keepingMailer, subscription, testOffice } from '../channels/make.ts'
import { sample } from '../digest/sample.ts'
import { bench, dyingAfter } from '../store/bench.ts'

const at = bench('dynalite')
const hour = 3_600_000

interface Sending {
  table: Table
  mails: Mail[]
  gathered: DueWindow[]
  logged: string[]
  /** looks for work at an instant; counts what is not nought */
  look(now: string, more?: { table?: Table; answer?: Sent; onSend?: () => Promise<void> }): Promise<Partial<Outcomes>>
  find(id?: string): Promise<Subscription | null>
}

const taken: Sent = { kind: 'sent' }

async function sending(subscribers: Subscription[], digest: Partial<Digest> = {}): Promise<Sending> {
  const table = await at.newTable()
  for (const one of subscribers) await addSubscription(table, one)
  const mails: Mail[] = []
  const gathered: DueWindow[] = []
  const logged: string[] = []
  return {
    table,
    mails,
    gathered,
    logged,
    async look(now, { answer = taken, table: own = table, onSend } = {}) {
      const mailer: Mailer = {
        from: 'digest@figures.example',
        async send(mail) {
          mails.push(mail)
          await onSend?.()
          return answer
        },
        async close() {},
      }
      const log = (event: string, facts = {}) => logged.push(JSON.stringify({ event, ...facts }))
      const desk = { table: own, log, now: () => new Date(now) }
      const outcomes = await sendDue(desk, testOffice({ mailer }), async (window) => {
        gathered.push(window)
        return { ...sample({ window: { ...window, tz: 'UTC' } }), ...digest }
      })
      return Object.fromEntries(Object.entries(outcomes).filter(([, count]) => count > 0))
    },
    find: (id = 's1') => findSubscription(table, id),
  }
}

const empty: Partial<Digest> = { items: [], status: 'no-change' }
const active = { settled: '2025-09-02T08:00:00.000Z', sent: '2025-09-02T08:00:00.000Z' }
const morning = '2025-09-03T08:00:00.000Z'
const later = (hours: number): string => new Date(Date.parse(morning) + hours * hour).toISOString()
const down: Sent = { kind: 'later', at: null, why: 'it answered 503' }
const no: Sent = { kind: 'refused', why: 'it answered 404', gone: false }

describe('a digest that is due', () => {
  it('is sent once, and then not before the next day', async () => {
    const one = await sending([subscription(active)])
    expect(await one.look(later(-0.01))).toEqual({})
    expect(await one.look(morning)).toEqual({ sent: 1 })
    expect(await one.look(later(1))).toEqual({})
    expect(await one.look(later(24))).toEqual({ sent: 1 })
    expect(one.gathered).toEqual([
      { since: active.settled, until: morning },
      { since: morning, until: later(24) },
    ])
    expect(new Set(one.mails.map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('holds what the subscriber asked for, in their zone', async () => {
    const one = await sending([
      subscription({ ...active, filters: { metric: ['killed'] }, tz: 'Asia/Seoul', hour: 17 }),
    ])
    await one.look(morning)
    expect(one.mails[0]?.subject).toContain('1 changed —')
    expect(one.mails[0]?.text).toContain('(Asia/Seoul)')
  })

  it('is not sent when nothing of what they asked for changed, and the day is done', async () => {
    const one = await sending([subscription({ ...active, onEmpty: 'skip', filters: { metric: ['returned'] } })])
    expect(await one.look(morning)).toEqual({ empty: 1 })
    expect(await one.look(morning)).toEqual({})
    expect(await one.find()).toMatchObject({ settled: morning, sent: active.sent })
  })

  it('tells the quiet days too when something changes at last', async () => {
    const one = await sending([subscription({ ...active, onEmpty: 'skip' })], empty)
    for (const days of [0, 1, 2]) await one.look(later(days * 24))
    expect(one.gathered.at(-1)).toEqual({ since: active.sent, until: later(48) })
  })

  it('costs what is due: one digest is gathered for all whose window is the same', async () => {
    const evening = { hour: 20, settled: later(-12), sent: later(-12) }
    const many = Array.from({ length: 20 }, (_, n) =>
      subscription({ ...active, id: `s${n}`, ...(n < 12 ? {} : evening) }),
    )
    const one = await sending(many)
    expect(await one.look(morning)).toEqual({ sent: 12 })
    expect(one.gathered).toEqual([{ since: active.settled, until: morning }])
  })

  it('goes to one sender of eight who look at the same time', async () => {
    const one = await sending([subscription(active)])
    const looks = Array.from({ length: 8 }, () => one.look(morning, { table: at.again(one.table) }))
    const outcomes = await Promise.all(looks)
    expect(outcomes.filter(({ sent }) => sent === 1)).toHaveLength(1)
    expect(one.mails).toHaveLength(1)
  })

  it('of one subscriber does not wait for the trouble of another', async () => {
    const broken = subscription({ ...active, id: 'broken', channel: 'slack', settings: {} })
    const one = await sending([broken, subscription(active)])
    expect(await one.look(morning)).toEqual({ sent: 1, failed: 1 })
    expect(one.logged.join()).toContain('"subscription":"broken"')
  })
})

describe('a sender whose time is up', () => {
  it('begins no other digest; the next one sends the rest', async () => {
    const subscribers = Array.from({ length: 20 }, (_, index) => subscription({ id: `s${index}`, ...active }))
    const one = await sending(subscribers)
    // Each mail takes a minute, and there are three.
    const mailer = keepingMailer()
    const now = () => new Date(Date.parse(morning) + mailer.mails.length * 60_000)
    const desk = { table: one.table, log: () => {}, now }
    const digest = async (window: DueWindow) => sample({ window: { ...window, tz: 'UTC' } })
    const first = await sendDue(desk, testOffice({ mailer }), digest, new Date(Date.parse(morning) + 180_000))
    expect(first.sent).toBe(mailer.mails.length)
    // Six are sent side by side: those that were begun in time are finished.
    expect(first.sent).toBeGreaterThanOrEqual(3)
    expect(first.sent).toBeLessThan(3 + 6)
    expect(await one.look(later(1))).toEqual({ sent: 20 - first.sent })
  })
})

describe('where mail is not set up', () => {
  it('a digest by mail waits until it is, with the reason beside it', async () => {
    const one = await sending([subscription(active)])
    const desk = { table: one.table, log: () => {}, now: () => new Date(morning) }
    const digest = async (window: DueWindow) => sample({ window: { ...window, tz: 'UTC' } })
    expect(await sendDue(desk, { ...testOffice(), mailer: null }, digest)).toMatchObject({ later: 1, sent: 0 })
    expect(await one.find()).toMatchObject({ status: 'active', why: 'mail is not set up here' })
    expect(await one.look(later(1))).toEqual({ sent: 1 })
  })
})

describe('a channel that does not take it', () => {
  it('is tried again after five minutes, then ten, with the same window and the same id', async () => {
    const one = await sending([subscription(active)])
    expect(await one.look(morning, { answer: down })).toEqual({ later: 1 })
    expect(await one.look(later(0.05))).toEqual({})
    expect(await one.look(later(5 / 60), { answer: down })).toEqual({ later: 1 })
    expect(await one.look(later(14 / 60))).toEqual({})
    expect(await one.look(later(15 / 60))).toEqual({ sent: 1 })
    expect(new Set(one.mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await one.find()).toMatchObject({ settled: morning, why: null, claim: null })
  })

  it('is left alone for as long as it asks', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning, { answer: { kind: 'later', at: new Date(later(2)), why: 'it answered 429' } })
    expect(await one.look(later(1.9))).toEqual({})
    expect(await one.look(later(2))).toEqual({ sent: 1 })
  })

  it('gets the window it missed and then the next one, and nothing is lost', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning, { answer: down })
    expect(await one.look(later(25))).toEqual({ sent: 1 })
    expect(await one.look(later(25))).toEqual({ sent: 1 })
    expect(one.gathered.slice(1)).toEqual([
      { since: active.sent, until: morning },
      { since: morning, until: later(24) },
    ])
  })

  it('and refuses: the next digest begins where this one did', async () => {
    const one = await sending([subscription(active)])
    expect(await one.look(morning, { answer: no })).toEqual({ refused: 1 })
    expect(await one.find()).toMatchObject({ failures: 1, why: 'it answered 404', status: 'active' })
    expect(await one.look(later(24))).toEqual({ sent: 1 })
    expect(one.gathered.at(-1)).toEqual({ since: active.sent, until: later(24) })
    expect(await one.find()).toMatchObject({ failures: 0, why: null })
  })

  it('and refuses three times in a row: nothing is sent there any more, and the reason stands beside it', async () => {
    const one = await sending([subscription(active)])
    for (const days of [0, 1]) expect(await one.look(later(days * 24), { answer: no })).toEqual({ refused: 1 })
    expect(await one.look(later(48), { answer: no })).toEqual({ disabled: 1 })
    expect(await one.find()).toMatchObject({ status: 'disabled', why: 'refused 3 times in a row: it answered 404' })
    expect(await one.look(later(999))).toEqual({})
  })

  it('and says it is gone: at once', async () => {
    const one = await sending([subscription(active)])
    expect(await one.look(morning, { answer: { ...no, gone: true } })).toEqual({ disabled: 1 })
  })

  it('for five days: nothing is sent there any more', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning, { answer: down })
    expect(await one.look(later(119), { answer: down })).toEqual({ later: 1 })
    expect(await one.look(later(126), { answer: down })).toEqual({ disabled: 1 })
    expect((await one.find())?.why).toBe('nothing was taken for five days: it answered 503')
  })
})

describe('a sender that dies', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('at request %i: the next one sends when the lease has run out', async (request) => {
    const one = await sending([subscription(active)])
    const dying = dyingAfter(at.again(one.table), request)
    await one.look(morning, { table: dying }).catch(() => {})
    const before = one.mails.length
    expect((await one.find())?.settled).toBe(active.settled)
    expect(await one.look(later(0.1))).toEqual({ sent: 1 })
    expect(one.mails).toHaveLength(before + 1)
    expect(new Set(one.mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await one.look(later(0.2))).toEqual({})
  })

  it('between mail and mark: the next one sends the same window again, under the same Message-ID, even days later', async () => {
    const one = await sending([subscription(active)])
    const killed = one.look(morning, {
      onSend: async () => {
        throw new Error('killed here')
      },
    })
    expect(await killed).toEqual({ failed: 1 })
    expect(await one.look(later(0.05))).toEqual({ 'not due': 1 })
    expect(await one.look(later(72.1))).toEqual({ sent: 1 })
    expect(one.mails.map(({ messageId }) => messageId)).toEqual([
      '<s1.20250903T080000Z@figures.example>',
      '<s1.20250903T080000Z@figures.example>',
    ])
    expect(await one.look(later(72.2))).toEqual({ sent: 1 })
    expect(one.gathered.at(-1)).toEqual({ since: morning, until: later(72) })
  })

  it('on one machine: its lease ends with the next start', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning, { onSend: () => Promise.reject(new Error('killed here')) })
    expect(await releaseLeases(one.table)).toBe(1)
    expect(await one.look(later(0.01))).toEqual({ sent: 1 })
  })

  it('only slept: it cannot bring back a subscriber who left meanwhile', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning, { onSend: async () => void (await removeSubscription(one.table, 's1')) })
    expect(await one.find()).toBeNull()
  })
})

describe('what is written down', () => {
  it('holds no address', async () => {
    const one = await sending([subscription(active)])
    await one.look(morning)
    await one.look(later(24), { answer: no })
    expect(one.logged.join()).not.toContain('example.org')
    expect(one.logged.length).toBeGreaterThan(1)
  })
})
