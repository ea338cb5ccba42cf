import { z } from 'zod'
import { instant, watchKey } from './keys.ts'
import { findItem, reader } from './read.ts'
import type { WatchRecord } from './record.ts'
import type { Table } from './table.ts'
import { update } from './write.ts'

const storedWatch = z.object({ id: z.string(), began: z.string() }) satisfies z.ZodType<WatchRecord>

const parseWatch = reader('a watch', storedWatch)

/** Since when a watch runs: the earliest of all calls. */
export async function beginWatch(table: Table, id: string, now: Date): Promise<WatchRecord> {
  const set = { id, began: instant(now) }
  const when = 'attribute_not_exists(#began) OR #began > :began'
  const item = (await update(table, watchKey(id), { set, when })) ?? (await findItem(table, watchKey(id)))
  return parseWatch(item ?? { ...watchKey(id) })
}

/** The watch's record; null while it has not begun. */
export async function findWatch(table: Table, id: string): Promise<WatchRecord | null> {
  const item = await findItem(table, watchKey(id))
  return item && parseWatch(item)
}
