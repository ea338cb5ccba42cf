import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../lib/local/database.ts'
import { findDynoxide } from '../../lib/local/dynoxide.ts'
import { addArticle, findArticle } from '../../lib/store/articles.ts'
import { findDue } from '../../lib/store/due.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { inFolder } from '../store/bench.ts'
import { article, hour } from '../store/samples.ts'

type Engine = 'dynalite' | 'dynoxide'
const engines: Engine[] = findDynoxide() ? ['dynalite', 'dynoxide'] : ['dynalite']

async function withTable<T>(path: string | null, engine: Engine, work: (table: Table) => Promise<T>): Promise<T> {
  const database = await openDatabase({ path, engine })
  const table = connect({ name: 'test', endpoint: database.endpoint })
  try {
    await createTable(table)
    return await work(table)
  } finally {
    table.client.destroy()
    await database.close()
  }
}

/** Starts the writer; reads what it says until `enough` lines say that something is kept. */
async function startWriter(path: string, engine: Engine, enough: number) {
  const script = join(import.meta.dirname, 'writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, engine], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kept: string[] = []
  let endpoint = ''
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The writer ended before it was killed')))
    lines.on('line', (line) => {
      const [word, what = ''] = line.split(' ')
      if (word === 'endpoint') endpoint = what
      else kept.push(what)
      if (kept.length >= enough) resolve()
    })
  })
  return { child, kept, endpoint }
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

async function dueArticles(table: Table): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const { id } of findDue(table, new Date(hour(1)))) ids.add(id)
  return ids
}

describe.each(engines)('a database by %s', (engine) => {
  it('keeps in a folder what is written, from one start to the next', async () => {
    await inFolder(async (path) => {
      await withTable(path, engine, (table) => addArticle(table, article('a')))
      expect(await withTable(path, engine, (table) => findArticle(table, 'a'))).toEqual(article('a'))
    })
  })

  it('keeps nothing without a folder', async () => {
    await withTable(null, engine, (table) => addArticle(table, article('a')))
    expect(await withTable(null, engine, (table) => findArticle(table, 'a'))).toBeNull()
  })

  it('listens on this machine alone', async () => {
    const database = await openDatabase({ path: null, engine })
    expect(database.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await database.close()
    await expect(fetch(database.endpoint)).rejects.toThrow()
  })

  it('a client that hangs up in the middle of a request does no harm', async () => {
    await withTable(null, engine, async (table) => {
      await addArticle(table, article('a'))
      const { hostname = '', port = 0 } = (await table.client.config.endpoint?.()) ?? {}
      const socket = createConnection({ host: hostname, port })
      const head =
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: 100\r\n\r\n{'
      await new Promise((written) => socket.write(head, written))
      await findArticle(table, 'a')
      socket.resetAndDestroy()
      await once(socket, 'close')
      expect(await findArticle(table, 'a')).toEqual(article('a'))
    })
  })

  it('a folder is opened once at a time', async () => {
    await inFolder(async (path) => {
      const first = await openDatabase({ path, engine })
      await expect(openDatabase({ path, engine })).rejects.toThrow(`Another figurewatch is running on ${path}`)
      await first.close()
      await (await openDatabase({ path, engine })).close()
    })
  })

  it('a path that is no folder is refused in words', async () => {
    await inFolder(async (path) => {
      const file = join(path, 'file')
      await writeFile(file, '')
      await expect(openDatabase({ path: file, engine })).rejects.toThrow(file)
    })
  })

  it('every acknowledged write outlives a kill, and the folder is free at once', async () => {
    await inFolder(async (path) => {
      const { child, kept, endpoint } = await startWriter(path, engine, 300)
      await expect(openDatabase({ path, engine })).rejects.toThrow('Another figurewatch is running')
      await kill(child)
      await vi.waitFor(() => expect(fetch(endpoint)).rejects.toThrow(), { timeout: 5000, interval: 20 })
      await withTable(path, engine, async (table) => {
        const due = await dueArticles(table)
        const lost = await Promise.all(
          kept.map(async (id) => ((await findArticle(table, id)) && due.has(id) ? [] : [id])),
        )
        expect(lost.flat()).toEqual([])
      })
    })
  }, 30_000)
})
