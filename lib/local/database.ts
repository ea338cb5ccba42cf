import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import dynalite from 'dynalite'
import stores from 'dynalite/db/index.js'
import { startDynoxide } from './dynoxide.ts'
import { listen } from './listen.ts'

export interface Database {
  endpoint: string
  close(): Promise<void>
}

/** A DynamoDB on this machine, in a folder or in memory. One process at a time may have a folder open. */
export async function openDatabase(options: {
  path: string | null
  engine?: 'dynalite' | 'dynoxide'
}): Promise<Database> {
  const { path, engine = 'dynalite' } = options
  const start = engine === 'dynalite' ? startDynalite : startDynoxide
  if (path === null) return start(null)
  await mkdir(path, { recursive: true })
  const unlock = await lock(path)
  try {
    const database = await start(join(path, engine))
    return { ...database, close: () => database.close().finally(unlock) }
  } catch (cause) {
    await unlock()
    throw new Error(`The database in ${path} does not start`, { cause })
  }
}

/** LevelDB's own file lock: the system drops it with the process, however that ends, and it works wherever LevelDB does. */
async function lock(path: string): Promise<() => Promise<void>> {
  const { db } = stores.create({ path: join(path, 'lock') })
  try {
    await db.open()
  } catch (cause) {
    if (isLocked(cause)) throw new Error(`Another figurewatch is running on ${path}`, { cause })
    throw new Error(`The folder ${path} cannot be used for a database`, { cause })
  }
  return () => db.close()
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'
}

async function startDynalite(path: string | null): Promise<Database> {
  const server = dynalite({
    ...(path === null ? {} : { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  })
  // Longer than any client keeps a connection for later; hanging up on one is what makes requests fail for no reason.
  server.keepAliveTimeout = 10 * 60_000
  // dynalite throws, out of anybody's reach, when a client hangs up in the middle of a request: here that is no reason to end.
  server.on('request', (request) => request.removeAllListeners('error').on('error', () => {}))
  const port = await listen(server)
  const close = () =>
    new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
  return { endpoint: `http://127.0.0.1:${port}`, close }
}
