import type { DueWindow } from '../../lib/channels/due-window.ts'
import type { Mailer } from '../../lib/channels/email/mailer.ts'
import type { Subscription } from '../../lib/channels/subscription.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import { silent } from '../../lib/log.ts'
import { addSubscription, findSubscription } from '../../lib/store/subscriptions.ts'
import type { Table } from '../../lib/store/table.ts'
import { sendDue } from '../../lib/work/send-digests.ts'
import { subscription, testOffice } from '../channels/make.ts'
import { sample } from '../digest/sample.ts'
import { random } from '../store/samples.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** between two looks for work */
const every = 6 * hour
/** between a death and the next look */
const takeover = 10 * minute

/** Twelve zones: with and without changes of clocks, north and south, by whole, half and quarter hours. */
export const zones = [
  'UTC',
  'Asia/Seoul',
  'Asia/Vladivostok',
  'Europe/Moscow',
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
] as const

/** A table, and how the next sender opens it. */
export interface Stage {
  table: Table
  again: () => Table
}

export interface Year {
  subscribers: readonly Subscription[]
  /** every mail that was accepted: to whom, and its Message-ID */
  mails: { to: string; id: string }[]
  deaths: number
  /** mails that were accepted by a sender who died before it could mark them */
  inTheGap: number
}

const nothing: Digest = { ...sample(), items: [], status: 'no-change', restated: 0 }

/** A sender's life: so many steps, then everything it touches fails. */
interface Life {
  left: number
  /** whether the step that kills it still happens */
  lastHappens: boolean
}

async function step<T>(life: Life, work: () => Promise<T>): Promise<T> {
  if (life.left < 0) throw new Error('dead')
  life.left -= 1
  if (life.left >= 0) return work()
  if (life.lastHappens) await work()
  throw new Error('killed here')
}

/**
 * Days of sending over the real store: a look every six hours; senders are killed at seeded steps (a read, a claim, a mail, a mark; before it
 * happens or just after) and followed by a new one that knows nothing but the table.
 */
export async function playYear(
  { table, again }: Stage,
  options: { subscribers: number; from: string; days: number; kills: number; seed: number },
): Promise<Year> {
  const { from, days, kills, seed } = options
  const next = random(seed)
  const subscribers = Array.from({ length: options.subscribers }, (_, index) => subscriber(index, from))
  for (const one of subscribers) await addSubscription(table, one)
  const year: Year = { subscribers, mails: [], deaths: 0, inTheGap: 0 }
  // Four steps a digest: read, claim, mail, mark.
  const between = (options.subscribers * days * 4) / (kills + 1)
  const born = (): Life => ({
    left: year.deaths < kills ? Math.floor(between * (0.5 + next())) : Number.POSITIVE_INFINITY,
    lastHappens: next() < 0.5,
  })
  const counted = new Map<string, number>()
  let life = born()
  let own = mortal(again(), life)
  for (let tick = Date.parse(from) + 5 * minute; tick < Date.parse(from) + days * day; tick += every) {
    await look(own, life, new Date(tick), year)
    // The next sender comes when the lease of the dead one has run out.
    for (let now = tick + takeover; life.left < 0; now += takeover) {
      year.deaths += 1
      year.inTheGap += await countGap(table, year, counted)
      own.client.destroy()
      life = born()
      own = mortal(again(), life)
      await look(own, life, new Date(now), year)
    }
  }
  own.client.destroy()
  return year
}

function subscriber(index: number, from: string): Subscription {
  const tz = zones[index % zones.length] ?? 'UTC'
  return subscription({
    id: `s${index}`,
    settings: { address: `s${index}@example.org` },
    tz,
    hour: (index * 5 + Math.floor(index / zones.length) * 7) % 24,
    created: from,
    confirmed: from,
    settled: from,
  })
}

/** A connection that fails when its owner is dead. */
function mortal(table: Table, life: Life): Table {
  table.client.middlewareStack.add(
    (handler) => (args) => {
      const isStep = /^(Get|Update)/.test(commandOf(args.input))
      return isStep || life.left < 0 ? step(life, () => handler(args)) : handler(args)
    },
    { step: 'initialize', name: 'life' },
  )
  return table
}

async function look(table: Table, life: Life, now: Date, year: Year): Promise<void> {
  const mailer: Mailer = {
    from: 'digest@figures.example',
    send: ({ to, messageId }) =>
      step(life, async () => {
        year.mails.push({ to, id: messageId })
        return { kind: 'sent' } as const
      }),
    async close() {},
  }
  const gather = async (window: DueWindow): Promise<Digest> => ({ ...nothing, window: { ...window, tz: 'UTC' } })
  try {
    await sendDue({ table, log: silent, now: () => now }, testOffice({ mailer }), gather)
  } catch {
    // Killed while it looked for work.
  }
}

/** Queries look for work; the reads and writes of one subscriber are what a kill can come between. */
function commandOf(input: object): string {
  if ('UpdateExpression' in input) return 'Update'
  return 'Key' in input ? 'Get' : 'Query'
}

/** Mails that came since they were last counted and whose window the table still holds for unsent. */
async function countGap(table: Table, { subscribers, mails }: Year, counted: Map<string, number>): Promise<number> {
  let gap = 0
  for (const { id } of subscribers) {
    const { claim } = (await findSubscription(table, id)) ?? {}
    if (!claim) continue
    const window = `<${id}.${compact(claim.until)}@`
    const unmarked = mails.filter((mail) => mail.id.startsWith(window)).length
    gap += unmarked - (counted.get(window) ?? 0)
    counted.set(window, unmarked)
  }
  return gap
}

const compact = (instant: string): string => instant.replace(/[-:]|\.000/g, '')

/** The end of the window that a Message-ID names. */
export function untilOf(messageId: string): Date {
  const [, y, mo, d, h, mi, s] = /\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z@/.exec(messageId) ?? []
  return new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)
}
