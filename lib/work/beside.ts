import type { Change } from '../ledger/change.ts'
import { changes, current } from '../ledger/changes.ts'
import type { Partition } from '../ledger/identity.ts'
import { type Revision, revisions, voidSince } from '../ledger/revisions.ts'
import type { Value } from '../ledger/value.ts'
import { claimsOfValue } from '../store/claims.ts'
import { observationsOf } from '../store/observations.ts'
import { readPartition } from '../store/values.ts'
import type { Desk } from './desk.ts'

/** One partition of the ledger as it stood at an instant: its values, those that were taken back, and what became known when. */
export interface Beside {
  values: Value[]
  current: Map<string, Value>
  /** ids of values that no article says any more, and since when */
  voids: Map<string, string>
  changes: Change[]
}

/** Reads a partition and concludes; what was seen at or after `until` is not known yet. */
export async function readBeside(desk: Desk, partition: Partition, until: string): Promise<Beside> {
  const all = await readPartition(desk.table, partition)
  const values = all.values.filter((value) => value.firstSeen < until)
  const voids = await readVoids(desk, all.edited, until)
  return { values, voids, current: current(values, voids), changes: changes(values, voids) }
}

/** Values that no article says any more. Only the few articles that were edited are looked at. */
async function readVoids(desk: Desk, edited: readonly string[], until: string): Promise<Map<string, string>> {
  const lists = await Promise.all(edited.map((articleId) => readRevisions(desk, articleId, until)))
  const taken = new Set(lists.flat().map(({ from }) => from))
  const voids = await Promise.all([...taken].map(async (id) => [id, await readVoid(desk, id, until)] as const))
  return new Map(voids.flatMap(([id, since]) => (since === undefined ? [] : [[id, since] as const])))
}

async function readVoid(desk: Desk, valueId: string, until: string): Promise<string | undefined> {
  const articles = new Set((await claimsOfValue(desk.table, valueId)).map(({ articleId }) => articleId))
  const readings = await Promise.all([...articles].map((id) => observationsOf(desk.table, id)))
  return voidSince(
    valueId,
    readings.map((list) => list.filter(({ at }) => at < until)).filter((list) => list.length > 0),
  )
}

/** What an article took back before `until`. */
export async function readRevisions(desk: Desk, articleId: string, until: string): Promise<Revision[]> {
  return revisions((await observationsOf(desk.table, articleId)).filter(({ at }) => at < until))
}
