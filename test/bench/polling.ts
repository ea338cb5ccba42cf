import { createHttp } from '../../lib/http.ts'
import { openDatabase } from '../../lib/local/database.ts'
import { findDynoxide } from '../../lib/local/dynoxide.ts'
import { createQueue } from '../../lib/local/queue.ts'
import { silent } from '../../lib/log.ts'
import { addFeed } from '../../lib/store/feeds.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { newFeed } from '../../lib/work/new-feed.ts'
import { sendDue } from '../../lib/work/poll.ts'
import { readFeed } from '../../lib/work/read-feed.ts'
import { expectThat, type Measurement, megabytes, seconds, settledHeap, settledMemory } from './bench.ts'
import { type Crowd, openCrowd } from './crowd.ts'

const sites = 50
const feedsPerSite = 100
const workers = 2
const atOnce = 8
const rounds = 3
const begin = Date.parse('2026-01-05T10:00:00Z')
const hour = 3_600_000
/** milliseconds that a site takes for an answer */
const delay = 10

interface Worker {
  desk: Desk
  work(): Promise<void>
  close(): Promise<void>
}

/** Shares nothing with another one but the table, like a process of its own. */
function openWorker(endpoint: string, crowd: Crowd, clock: { now: Date }): Worker {
  const http = createHttp({
    userAgent: 'figurewatch/bench (+https://figurewatch.example)',
    allow: crowd.hosts,
    connections: 1,
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const queue = createQueue(
    ({ id }) => readFeed(desk, id),
    (_, error) => {
      throw error
    },
    atOnce,
  )
  const robots = async () => ({ kind: 'allowed' as const })
  const table = connect({ name: 'bench', endpoint })
  const desk: Desk = { table, http, queue, robots, watch: koreaRussia, log: silent, now: () => clock.now }
  return {
    desk,
    async work() {
      await sendDue(desk)
      await queue.idle()
    },
    async close() {
      table.client.destroy()
      await http.close()
    },
  }
}

async function addAll(table: Table, crowd: Crowd, now: Date): Promise<void> {
  for (const host of crowd.hosts) {
    const outlet = { id: host, name: host, publisher: host, label: null }
    const added = Array.from({ length: feedsPerSite }, (_, n) => {
      const url = `http://${host}/feed${n}.xml`
      return addFeed(table, newFeed({ watch: koreaRussia.id, url, title: url, lang: null, outlet }, now))
    })
    await Promise.all(added)
  }
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

async function round(
  all: readonly Worker[],
  crowd: Crowd,
  turn: number,
  print: (line: string) => void,
): Promise<number> {
  crowd.requests.clear()
  const start = performance.now()
  await Promise.all(all.map(({ work }) => work()))
  const time = performance.now() - start
  const asked = total(crowd.requests)
  const twice = [...crowd.requests.values()].filter((count) => count > 1).length
  const objects = settledHeap()
  print(
    `round ${turn}: ${asked} requests in ${seconds(time)}, ${twice} feeds asked twice, at most ${crowd.most.requests} requests and ${crowd.most.connections} connections of one host, memory (RSS) ${megabytes(settledMemory())}, of which objects ${megabytes(objects)}`,
  )
  expectThat(twice === 0, 'nothing is polled twice by two workers')
  expectThat(asked === sites * feedsPerSite, 'every feed that is due is polled')
  expectThat(crowd.most.requests <= 2 && crowd.most.connections <= 2, 'one host has at most two connections')
  return objects
}

export const polling: Measurement = {
  name: 'polling',
  about: `${sites * feedsPerSite} feeds of ${sites} hosts, due at once, ${workers} workers that share only the table`,
  async run(print) {
    // In a process of its own where there is one, so that the memory that is printed is the workers'.
    const engine = findDynoxide() ? 'dynoxide' : 'dynalite'
    const database = await openDatabase({ path: null, engine })
    const crowd = await openCrowd(sites, delay)
    const clock = { now: new Date(begin) }
    const all = Array.from({ length: workers }, () => openWorker(database.endpoint, crowd, clock))
    const [first] = all
    if (!first) throw new Error('expected a worker')
    await createTable(first.desk.table)
    await addAll(first.desk.table, crowd, clock.now)
    print(`database ${engine}, memory (RSS) ${megabytes(settledMemory())} before the first round`)
    const objects: number[] = []
    for (let turn = 1; turn <= rounds; turn += 1) {
      objects.push(await round(all, crowd, turn, print))
      clock.now = new Date(clock.now.getTime() + 12 * hour)
    }
    // Objects, for what V8 keeps beside them for later goes up and down by more than the whole of a leak.
    const growth = (objects.at(-1) ?? 0) - (objects[0] ?? 0)
    print(`objects from the first round to the last: ${growth < 0 ? '−' : '+'}${megabytes(Math.abs(growth))}`)
    expectThat(growth < 15_000_000, 'memory is flat')
    await Promise.all(all.map(({ close }) => close()))
    await crowd.close()
    await database.close()
  },
}
