import { z } from 'zod'
import { digestKey } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { findItem, reader } from './read.ts'
import type { Table } from './table.ts'
import { put } from './write.ts'

/** A digest as it was given out: its JSON, kept as it was whatever arrives later. */
const storedDigest = z.object({ watch: z.string(), date: z.string(), body: z.instanceof(Uint8Array) })
const parseDigest = reader('a digest', storedDigest)

/** Keeps the digest of a day once; false when that day has one. */
export async function keepDigest(table: Table, watch: string, date: string, json: string): Promise<boolean> {
  return put(table, { ...digestKey(watch, date), watch, date, body: await pack(json) }, 'attribute_not_exists(#pk)')
}

export async function findDigest(table: Table, watch: string, date: string): Promise<string | null> {
  const item = await findItem(table, digestKey(watch, date))
  return item && unpack(parseDigest(item).body)
}
