import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { Database } from './database.ts'
import { listen } from './listen.ts'

const startTime = 10_000

/** The binary of the optional package; null where it is not installed. */
export function findDynoxide(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide')
  } catch {
    return null
  }
}

// The shell waits for the end of its input, which comes even when this process is killed, and takes the database with it.
const guard = '"$@" & db=$!; exec 3<&0; (cat <&3 >/dev/null; kill $db) & trap "kill $db" TERM; wait $db'

/** dynoxide as a child process: a port is picked, and the first answer says that it is ready. */
export async function startDynoxide(path: string | null): Promise<Database> {
  const binary = findDynoxide()
  if (!binary)
    throw new Error('The engine dynoxide was asked for, and the package @dynoxide/linux-x64 is not installed')
  const port = await freePort()
  const file = path === null ? [] : ['--db-path', `${path}.db`]
  const child = spawn('/bin/sh', ['-c', guard, 'sh', binary, 'serve', '--port', String(port), ...file], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Not in the terminal's process group, or Ctrl-C would end the database before the work that still writes to it.
    detached: true,
  })
  const endpoint = `http://127.0.0.1:${port}`
  const close = () => stop(child)
  await untilReady(endpoint, child).catch(async (cause: unknown) => {
    await close()
    throw cause
  })
  return { endpoint, close }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(endpoint: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < startTime; waited += 20) {
    if (child.exitCode !== null) throw new Error(`dynoxide ended with code ${child.exitCode} before it was ready`)
    if (await answers(endpoint)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`dynoxide does not answer at ${endpoint} within ${startTime} ms`)
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    (response) => response.ok,
    () => false,
  )
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.stdin?.end()
  await ended
}
