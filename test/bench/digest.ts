import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { serve } from '@hono/node-server'
import { z } from 'zod'
import { createApp } from '../../lib/api/app.ts'
import { openDatabase } from '../../lib/local/database.ts'
import { findDynoxide } from '../../lib/local/dynoxide.ts'
import { silent } from '../../lib/log.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { appParts } from '../../lib/work/app-parts.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { gatherDigest } from '../../lib/work/gather-digest.ts'
import { sharing } from '../../lib/work/share-digest.ts'
import { expectThat, type Measurement, seconds } from './bench.ts'
import { fillLedger, lastDay } from './ledger.ts'
import { writtenInBatches } from './recording.ts'

const clients = 50
/** long enough that the digest is read anew in between */
const duration = 20_000
const promised = 50
const addresses = ['/v1/digest', '/v1/digest?since=7d&metric=killed', '/v1/digest.atom', '/v1/digest.csv']

/** `/v1/digest` over a ledger of two years, as many people ask for it at once. */
export const digest: Measurement = {
  name: 'digest',
  about: `${clients} clients ask for digests over 10,000 values and 100,000 claims`,
  async run(print) {
    const engine = findDynoxide() ? 'dynoxide' : 'dynalite'
    const database = await openDatabase({ path: null, engine })
    const small = await filled(database.endpoint, 'small', 1000, print)
    const large = await filled(database.endpoint, 'large', 10_000, print)
    for (const days of [1, 7])
      for (const { name, desk, meter } of [small, large]) await one(name, days, desk, meter, print)
    const { desk, meter } = large
    for (const address of addresses) await crowd(address, desk, meter, print)
    for (const { table } of [small, large]) table.client.destroy()
    await database.close()
  },
}

/** What DynamoDB would charge, as the engine tells it. */
interface Meter {
  requests: number
  units: number
}

const Consumed = z.object({ CapacityUnits: z.number() })
const Output = z.object({ ConsumedCapacity: z.union([Consumed, z.array(Consumed)]).optional() })

/** Asks for the consumed capacity with every read, and adds it up. */
function metered(table: Table): Meter {
  const meter = { requests: 0, units: 0 }
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (!/Get|Query/.test(commandName ?? '')) return next(args)
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
        const { ConsumedCapacity: consumed } = Output.parse(result.output)
        meter.requests += 1
        meter.units += [consumed ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0)
        return result
      },
    { step: 'initialize', name: 'meter' },
  )
  return meter
}

async function filled(endpoint: string, name: string, values: number, print: (line: string) => void) {
  const table = connect({ name: `bench-${name}`, endpoint })
  await createTable(table)
  const start = performance.now()
  const items = await writtenInBatches(table, () => fillLedger(table, values))
  print(
    `${name}: ${values} values, ${values * 10} claims, ${items} items in all, written in ${seconds(performance.now() - start)}`,
  )
  const http = { get: () => Promise.reject(new Error('nothing is asked')), close: async () => {} }
  const desk: Desk = {
    table,
    http,
    queue: { send: async () => {} },
    robots: async () => ({ kind: 'allowed' }),
    watch: koreaRussia,
    log: silent,
    now: () => lastDay,
  }
  return { name, table, desk, meter: metered(table) }
}

/** One digest of some days, nothing shared and nothing kept from before. */
async function one(name: string, days: number, desk: Desk, meter: Meter, print: (line: string) => void): Promise<void> {
  const since = new Date(lastDay.getTime() - days * 86_400_000).toISOString()
  const window = { since, until: lastDay.toISOString(), tz: 'UTC' }
  await gatherDigest(desk, window)
  Object.assign(meter, { requests: 0, units: 0 })
  const [start, used] = [performance.now(), process.cpuUsage()]
  const made = await gatherDigest(desk, window)
  const time = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  const cpu = (user + system) / 1000
  print(
    `${name}: one digest of ${days === 1 ? 'a day' : `${days} days`} with ${made.items.length} changes is ${meter.requests} reads, ${meter.units.toFixed(0)} read units, ${time.toFixed(0)} ms (${cpu.toFixed(0)} ms of work here)`,
  )
}

const Answer = z.object({ times: z.array(z.number()), bytes: z.number(), failed: z.number() })

/** Everybody asks, waits for the answer, and asks again, in a thread of their own. */
async function crowd(address: string, desk: Desk, meter: Meter, print: (line: string) => void): Promise<void> {
  Object.assign(meter, { requests: 0, units: 0 })
  const shared = { ...sharing, clock: () => performance.now() }
  const app = createApp(appParts(desk, { writeKey: null, shared }))
  const { origin, close } = await listen(app)
  const url = origin + address
  const worker = new Worker(new URL('./clients.mjs', import.meta.url), { workerData: { url, clients, duration } })
  const { times, bytes, failed } = Answer.parse(
    await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    }),
  )
  close()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY
  const rate = Math.round((times.length * 1000) / duration)
  print(
    `${address}: ${rate} answers/s of ${Math.round(bytes / 1000)} kB, 50 % in ${at(0.5).toFixed(1)} ms, 95 % in ${at(0.95).toFixed(1)} ms, slowest ${at(0.99999).toFixed(0)} ms; all of them cost ${meter.requests} reads, ${meter.units.toFixed(0)} read units`,
  )
  expectThat(failed === 0, `every request for ${address} is answered`)
  expectThat(at(0.95) < promised, `95 % of the answers to ${address} come in ${promised} ms`)
}

function listen(app: ReturnType<typeof createApp>): Promise<{ origin: string; close: () => void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    )
  })
}
