import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRobots } from '../articles/robots.ts'
import type { PostOffice } from '../channels/office.ts'
import type { Pace } from '../feeds/schedule.ts'
import { createHttp } from '../http.ts'
import type { Log } from '../log.ts'
import type { Message } from '../queue.ts'
import { releaseLeases } from '../store/due.ts'
import { connect, createTable } from '../store/table.ts'
import type { Watch } from '../watches/watch.ts'
import type { Desk } from '../work/desk.ts'
import { sendDue } from '../work/poll.ts'
import { readArticle } from '../work/read-article.ts'
import { readFeed } from '../work/read-feed.ts'
import { openDatabase } from './database.ts'
import { type MailOptions, openOffice } from './office.ts'
import { createQueue } from './queue.ts'

export interface MachineOptions {
  watch: Watch
  table: string
  userAgent: string
  /** folder of the embedded database; null keeps it in memory */
  data: string | null
  /** a DynamoDB that runs elsewhere */
  endpoint: string | null
  /** milliseconds between two requests to one host */
  spacing: number
  /** hosts that may be private addresses: tests, the sample newsroom */
  allow: readonly string[]
  /** messages that are worked on at once */
  workers?: number
  /** for a clock that runs faster than ours */
  pace?: Pace
  log: Log
  now: () => Date
  /** how mail leaves; unless said, into a folder beside the database */
  mail?: MailOptions
}

/** figurewatch on one machine: the same pieces of work as in the cloud, with an embedded database and a queue in the process. */
export interface Machine {
  desk: Desk
  office: PostOffice
  /** works until nothing is due; says how many messages that took */
  round(): Promise<number>
  close(): Promise<void>
}

/** A round looks again for what became due while it worked; what is due for longer than this is held by somebody else. */
const mostLooks = 50

export async function openMachine(options: MachineOptions): Promise<Machine> {
  const database = await openEndpoint(options)
  const table = connect({ name: options.table, endpoint: database.endpoint })
  await createTable(table)
  if (database.own) await releaseLeases(table)
  const http = createHttp({ userAgent: options.userAgent, allow: options.allow, minSpacing: options.spacing })
  const failed = (message: Message, error: unknown) => options.log('failed', { ...message, error: String(error) })
  const queue = createQueue(
    (message) => (message.kind === 'feed' ? readFeed : readArticle)(desk, message.id),
    failed,
    options.workers,
  )
  const { office, close: closeOffice } = openOffice(options)
  const { watch, pace, log, now } = options
  const robots = createRobots(http)
  const desk: Desk = { table, http, queue, robots, watch, log, now, ...(pace ? { pace } : {}) }
  return {
    desk,
    office,
    async round() {
      let sent = 0
      for (let look = 0; look < mostLooks; look += 1) {
        const due = await sendDue(desk)
        await queue.idle()
        if (due === 0) break
        sent += due
      }
      return sent
    },
    async close() {
      await queue.idle()
      await http.close()
      await closeOffice()
      table.client.destroy()
      await database.close()
    },
  }
}

interface Endpoint {
  endpoint: string
  /** nobody else works on it, so a lease that is found is a leftover */
  own: boolean
  close(): Promise<void>
}

/** A DynamoDB that is named, the one that a running figurewatch has opened on the same folder, or our own. */
async function openEndpoint({ data, endpoint }: MachineOptions): Promise<Endpoint> {
  if (endpoint) return { endpoint, own: false, close: async () => {} }
  const running = data && (await runningOn(data))
  if (running) return { endpoint: running, own: false, close: async () => {} }
  if (data) mkdirSync(data, { recursive: true })
  const database = await openDatabase({ path: data && join(data, 'database') })
  if (!data) return { ...database, own: true }
  writeFileSync(noteIn(data), database.endpoint)
  return {
    endpoint: database.endpoint,
    own: true,
    async close() {
      rmSync(noteIn(data), { force: true })
      await database.close()
    },
  }
}

const noteIn = (data: string): string => join(data, 'endpoint')

/** The endpoint that another process left in the folder, if it still answers. */
async function runningOn(data: string): Promise<string | null> {
  const note = readNote(data)
  if (!note) return null
  const answers = await fetch(note, { signal: AbortSignal.timeout(1000) }).then(
    () => true,
    () => false,
  )
  return answers ? note : null
}

function readNote(data: string): string | null {
  try {
    return readFileSync(noteIn(data), 'utf8')
  } catch {
    // No note: nobody has opened the folder, or everybody has closed it.
    return null
  }
}
