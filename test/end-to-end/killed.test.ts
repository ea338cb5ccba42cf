import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../lib/local/database.ts'
import { dumpLedger } from '../../lib/store/dump.ts'
import { connect } from '../../lib/store/table.ts'
import { random } from '../store/samples.ts'

// The whole year takes some minutes: FIGUREWATCH_WEEKS=48 npx vitest run test/end-to-end/killed.test.ts
const weeks = process.env['FIGUREWATCH_WEEKS'] ?? '8'
const kills = 20

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figurewatch-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(
  `killed at ${kills} moments and started again, the ledger is that of an undisturbed run`,
  async () => {
    const port = String(await freePort())
    const started = Date.now()
    expect(await play('undisturbed', port)).toBe('finished')
    const whole = Date.now() - started
    const next = random(20)
    const undisturbed = await dump('undisturbed')
    let life = 1
    for (let killed = 0; killed < kills; ) {
      if ((await play(`life ${life}`, port, startUp + (next() * whole) / 16)) === 'killed') killed += 1
      // A fast machine may come to the end before the last kill: then another run is begun.
      else expect(await dump(`life ${life++}`)).toBe(undisturbed)
    }
    expect(await play(`life ${life}`, port)).toBe('finished')
    expect(await dump(`life ${life}`)).toBe(undisturbed)
  },
  30 * 60_000,
)

/** Milliseconds before a new process has done anything worth killing it for. */
const startUp = 1500

function play(name: string, port: string, killAfter?: number): Promise<'finished' | 'killed'> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/end-to-end/play.ts', join(folder, name), port, weeks],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL') resolve('killed')
      else if (code === 0) resolve('finished')
      else reject(new Error(`the play ended with ${code ?? signal}`))
    })
  })
}

async function dump(name: string): Promise<string> {
  expect(JSON.parse(readFileSync(join(folder, name, 'play.json'), 'utf8'))).toMatchObject({ done: true })
  const database = await openDatabase({ path: join(folder, name, 'database') })
  const table = connect({ name: 'figurewatch-demo', endpoint: database.endpoint })
  const lines = await dumpLedger(table)
  table.client.destroy()
  await database.close()
  return lines
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
