import { json } from '../digest/json.ts'
import { findDigest, keepDigest } from '../store/digests.ts'
import type { Desk } from './desk.ts'
import { gatherDigest } from './gather-digest.ts'

const dayLength = 86_400_000

/** Keeps the digest of the day that has ended (UTC), once: what was given out stays as it was, whatever arrives later. */
export async function makeDigest(desk: Desk): Promise<'kept' | 'was kept'> {
  const today = desk.now().toISOString().slice(0, 10)
  const until = new Date(today)
  const since = new Date(until.getTime() - dayLength)
  const date = since.toISOString().slice(0, 10)
  if (await findDigest(desk.table, desk.watch.id, date)) return 'was kept'
  const digest = await gatherDigest(desk, { since: since.toISOString(), until: until.toISOString(), tz: 'UTC' })
  await keepDigest(desk.table, desk.watch.id, date, json.render(digest))
  desk.log('digest', { date, status: digest.status, items: digest.items.length })
  return 'kept'
}
