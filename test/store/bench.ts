import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'

export type Engine = 'dynalite' | 'dynoxide'

/** What a test is given: a new table of its own, and other connections to one. */
export interface Bench {
  newTable(): Promise<Table>
  again(table: Table): Table
}

/** One database in memory for the tests of a file. */
export function bench(engine: Engine): Bench {
  let database: Database | undefined
  const tables: Table[] = []
  const open = (name: string): Table => {
    if (!database) throw new Error('The database is not open yet')
    const table = connect({ name, endpoint: database.endpoint })
    tables.push(table)
    return table
  }
  beforeAll(async () => {
    database = await openDatabase({ path: null, engine })
  })
  afterAll(async () => {
    for (const { client } of tables) client.destroy()
    await database?.close()
  })
  return {
    again: ({ name }) => open(name),
    async newTable() {
      const table = open(`test-${randomUUID()}`)
      await createTable(table)
      return table
    },
  }
}

function beforeEachRequest(table: Table, happens: (sent: number) => Promise<void> | void): Table {
  let sent = 0
  table.client.middlewareStack.add(
    (next) => async (args) => {
      await happens(sent)
      sent += 1
      return next(args)
    },
    { step: 'initialize', name: 'happens' },
  )
  return table
}

/** After so many requests every one fails, as for a process that was killed there. */
export function dyingAfter(table: Table, requests: number): Table {
  return beforeEachRequest(table, (sent) => {
    if (sent >= requests) throw new Error('killed here')
  })
}

/** After so many requests something else happens first, as for a process that was slow there. */
export function pausedAfter(table: Table, requests: number, meanwhile: () => Promise<void>): Table {
  return beforeEachRequest(table, (sent) => (sent === requests ? meanwhile() : undefined))
}

export async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'figurewatch-'))
  try {
    return await work(path)
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}
