import { z } from 'zod'
import { metrics, modes, sides, subjects } from '../figures/claim.ts'
import type { Figure, Sighting, Value } from '../ledger/value.ts'
import { canonical } from './canonical.ts'
import { storedAmount, storedAsOf } from './claim-record.ts'
import {
  editedKey,
  editedList,
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
import { findItems, keyOf, query, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { put, update } from './write.ts'

const storedPartition = z.object({
  watch: z.string(),
  metric: z.enum(metrics),
  side: z.enum(sides),
  subject: z.enum(subjects),
  unit: z.string(),
}) satisfies z.ZodType<Partition>

const storedFigure = storedPartition.extend({
  phase: z.enum(['actual', 'planned']),
  mode: z.enum(modes),
  claimant: z.string(),
}) satisfies z.ZodType<Figure>

const words = z.set(z.string()).transform((set) => [...set].sort())

const storedValue = z.object({
  ...storedAmount,
  id: z.string(),
  figure: storedFigure,
  figureId: z.string(),
  order: z.string(),
  asOf: storedAsOf,
  firstSeen: z.string(),
  lastSeen: z.string(),
  lastSaid: z.string().nullable().default(null),
  names: words,
  outlets: words,
  publishers: words,
  langs: words,
}) satisfies z.ZodType<Value>

const parseValue = reader('a value', storedValue)
const parsePartition = reader('an entry of the list of partitions', storedPartition)
const parseMarker = reader('a mark of something said', z.object({ valueId: z.string() }))

const parseEdited = reader('a note of an edited article', z.object({ articleId: z.string() }))

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
  const { figure, figureId, value, low, high, hedge, valueId, seen, said } = sighting
  const key = valueKey(valueId)
  const earliest = { order: sighting.order, asOf: sighting.asOf, orderRank: orderRank(sighting) }
  const first = { firstSeen: seen, dayKey: valueDays(figure.watch), dayAt: position(seen, valueId) }
  const said_ = said === null ? {} : { lastSaid: said }
  const { name, outlet, publisher, lang } = sighting
  const kept = await update(table, key, {
    once: { id: valueId, figure, figureId, value, low, high, hedge, ...earliest, ...first, lastSeen: seen, ...said_ },
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

/** Every value of the same things in the same unit, by every claimant. */
export async function valuesBeside(table: Table, partition: Partition): Promise<Value[]> {
  const items = await queryAll(table, { where: '#pk = :pk', given: { pk: valueList(partition) } })
  return items.map(parseValue)
}

/** Notes that an article that says or said a value was edited; it is kept beside all values of the partition. */
export async function keepRevised(table: Table, valueId: string, articleId: string): Promise<void> {
  await put(table, { ...editedKey(valueId, articleId), articleId })
}

/** The edited articles that say or said any value of a partition, sorted. */
export async function revisedBeside(table: Table, partition: Partition): Promise<string[]> {
  const items = await queryAll(table, { where: '#pk = :pk', given: { pk: editedList(partition) } })
  return items.map(parseEdited).map(({ articleId }) => articleId)
}

/** The partitions in which a value was first seen in [since, until). */
export async function valuesFirstSeen(table: Table, watch: string, since: string, until: string): Promise<Partition[]> {
  const given = { day: valueDays(watch), since: position(since), until: position(until) }
  const oneOfEach = new Map<string, { pk: string; sk: string }>()
  const where = '#dayKey = :day AND #dayAt BETWEEN :since AND :until'
  for await (const item of query(table, { index: 'day', where, given })) {
    const key = keyOf(item)
    if (!oneOfEach.has(key.pk)) oneOfEach.set(key.pk, key)
  }
  const keys = [...oneOfEach.values()].sort((a, b) => (a.pk < b.pk ? -1 : 1))
  return (await findItems(table, keys)).map((item) => storedPartition.parse(parseValue(item).figure))
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
