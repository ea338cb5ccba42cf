import { z } from 'zod'
import { metrics, modes, sides, subjects } from '../figures/claim.ts'
import { figureOfValue, partitionId } from '../ledger/identity.ts'
import type { Sighting, Value } from '../ledger/value.ts'
import { canonical } from './canonical.ts'
import { storedAmount, storedAsOf } from './claim-record.ts'
import {
  editedKey,
  type Partition,
  partitionEntry,
  partitionList,
  position,
  saidKey,
  saidList,
  valueDays,
  valueKey,
  valueList,
} from './keys.ts'
import { type Item, keyOf, query, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { put, update } from './write.ts'

const storedPartition = z.object({
  watch: z.string(),
  metric: z.enum(metrics),
  side: z.enum(sides),
  subject: z.enum(subjects),
  unit: z.string(),
}) satisfies z.ZodType<Partition>

/** What tells a figure from the others of its partition. Its partition is known from where the value lies. */
const ownParts = z.tuple([z.enum(['actual', 'planned']), z.enum(modes), z.string()])

const words = z.set(z.string()).transform((set) => [...set].sort())

const storedValue = z.object({
  ...storedAmount,
  id: z.string(),
  order: z.string(),
  asOf: storedAsOf,
  firstSeen: z.string(),
  lastSeen: z.string(),
  lastSaid: z.string().nullable().default(null),
  names: words,
  outlets: words,
  publishers: words,
  langs: words,
}) satisfies z.ZodType<Omit<Value, 'figure' | 'figureId'>>

const parseValue = reader('a value', storedValue)
const parsePartition = reader('an entry of the list of partitions', storedPartition)
const parseMarker = reader('a mark of something said', z.object({ valueId: z.string() }))

/** A value's figure stands in its id, and is not kept a second time: a partition is read whole, and every byte of it is paid for. */
function valueIn(partition: Partition): (item: Item) => Value {
  const before = `${partitionId(partition)}~`
  return (item) => {
    const value = parseValue(item)
    const figureId = figureOfValue(value.id)
    const [phase, mode, ...claimant] = figureId.slice(before.length).split('~')
    const own = ownParts.safeParse([phase, mode, claimant.join('~')])
    if (!own.success || !figureId.startsWith(before))
      throw new Error(
        `The value ${value.id} does not belong to ${before}: expected a phase, a mode and a claimant there`,
      )
    return {
      ...value,
      figureId,
      figure: { ...partition, phase: own.data[0], mode: own.data[1], claimant: own.data[2] },
    }
  }
}

const storedEdited = z.object({ articleId: z.string() })
const parseEdited = reader('a note of an edited article', storedEdited)

/** Marks of what was said serve the digest of the day; two months are ample. */
const markLife = 60 * 24 * 3600

/**
 * Adds what an article says to its value. Several writes, each of which may be the last before a process dies: the first makes a whole
 * value, the others move its minima and maxima, and a repetition completes what is missing and changes nothing else.
 */
export async function keepSighting(table: Table, sighting: Sighting): Promise<void> {
  const { watch, metric, side, subject, unit } = sighting.figure
  const partition = { watch, metric, side, subject, unit }
  // Before the value, so that there is no value that listPartitions misses.
  await put(table, { ...partitionEntry(partition), ...partition })
  await keepValue(table, sighting)
  const { said, found, valueId } = sighting
  if (said === null) return
  const expires = Math.floor(Date.parse(found) / 1000) + markLife
  await put(table, { ...saidKey(watch, found, valueId), valueId, expires })
}

async function keepValue(table: Table, sighting: Sighting): Promise<void> {
  const { figure, value, low, high, hedge, valueId, seen, said } = sighting
  const key = valueKey(valueId)
  const earliest = { order: sighting.order, asOf: sighting.asOf, orderRank: orderRank(sighting) }
  const first = { firstSeen: seen, dayKey: valueDays(figure.watch), dayAt: position(seen, valueId) }
  const said_ = said === null ? {} : { lastSaid: said }
  const { name, outlet, publisher, lang } = sighting
  const kept = await update(table, key, {
    once: { id: valueId, value, low, high, hedge, ...earliest, ...first, lastSeen: seen, ...said_ },
    add: { names: [name], outlets: [outlet], publishers: [publisher], langs: [lang] },
  })
  // What the answer shows can only have moved on since then, so a write that it makes needless stays needless.
  if (isAfter(kept?.['orderRank'], earliest.orderRank)) {
    await update(table, key, { set: earliest, when: '#orderRank > :orderRank' })
  }
  if (isAfter(kept?.['firstSeen'], seen)) await update(table, key, { set: first, when: '#firstSeen > :firstSeen' })
  if (isAfter(seen, kept?.['lastSeen'])) {
    await update(table, key, { set: { lastSeen: seen }, when: '#lastSeen < :lastSeen' })
  }
  if (isAfter(said, kept?.['lastSaid'])) {
    await update(table, key, { set: { lastSaid: said }, when: '#lastSaid < :lastSaid' })
  }
}

/** The earliest order wins with its as-of; where two tie, one that the text states before one that it does not, then by its days. */
function orderRank({ order, asOf }: Sighting): string {
  return asOf ? `${order} 0 ${canonical(asOf)}` : `${order} 1`
}

function isAfter(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a > b
}

/** Keys of indexes and what only a write compares are not sent along. */
const wanted = [...Object.keys(storedValue.shape), ...Object.keys(storedEdited.shape)]

/** What lies in one partition: every value of the same things in the same unit, and the edited articles that say or said one of them. */
export async function readPartition(
  table: Table,
  partition: Partition,
): Promise<{ values: Value[]; edited: string[] }> {
  const items = await queryAll(table, { where: '#pk = :pk', given: { pk: valueList(partition) }, only: wanted })
  const isEdited = (item: Item): boolean => 'articleId' in item
  return {
    values: items.filter((item) => !isEdited(item)).map(valueIn(partition)),
    edited: items.filter(isEdited).map((item) => parseEdited(item).articleId),
  }
}

/** Notes that an article that says or said a value was edited; it is kept beside all values of the partition. */
export async function keepRevised(table: Table, valueId: string, articleId: string): Promise<void> {
  await put(table, { ...editedKey(valueId, articleId), articleId })
}

/** The partitions in which a value was first seen in [since, until). */
export async function valuesFirstSeen(table: Table, watch: string, since: string, until: string): Promise<Partition[]> {
  const given = { day: valueDays(watch), since: position(since), until: position(until) }
  const lists = new Set<string>()
  const where = '#dayKey = :day AND #dayAt BETWEEN :since AND :until'
  for await (const item of query(table, { index: 'day', where, given })) lists.add(keyOf(item).pk)
  if (lists.size === 0) return []
  const found = (await listPartitions(table, watch)).filter((partition) => lists.has(valueList(partition)))
  return found.sort((a, b) => (valueList(a) < valueList(b) ? -1 : 1))
}

/** Ids of the values that were said by articles found in [since, until), each once, sorted. */
export async function restatedBetween(table: Table, watch: string, since: string, until: string): Promise<string[]> {
  const given = { pk: saidList(watch), since: position(since), until: position(until) }
  const ids = new Set<string>()
  const where = '#pk = :pk AND #sk BETWEEN :since AND :until'
  for await (const item of query(table, { where, given })) ids.add(parseMarker(item).valueId)
  return [...ids].sort()
}

/** Everything that a watch counts. */
export async function listPartitions(table: Table, watch: string): Promise<Partition[]> {
  const items = await queryAll(table, { where: '#pk = :pk', given: { pk: partitionList(watch) } })
  return items.map(parsePartition)
}
