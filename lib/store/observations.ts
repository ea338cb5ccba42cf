import { z } from 'zod'
import type { Observation } from '../articles/article.ts'
import { canonical, hash } from './canonical.ts'
import { articleKey, bareDays, observationKey, position, readDays, revisedList, seenPrefix } from './keys.ts'
import { findItems, type Item, keyOf, query, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { update } from './write.ts'

/** A reading as it is kept. */
export const storedObservation = z.object({
  articleId: z.string(),
  watch: z.string(),
  at: z.string(),
  textHash: z.string(),
  source: z.enum(['page', 'feed']),
  title: z.string(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  lang: z.string(),
  relevant: z.boolean(),
  credit: z.string().nullable(),
  sketch: z.array(z.number()),
  values: z.array(z.string()),
  claims: z.number(),
  dropped: z.number(),
  problem: z.string().nullable(),
}) satisfies z.ZodType<Observation>

const parseObservation = reader('an observation', storedObservation)
const parseSketch = reader(
  'an observation',
  z.object({ articleId: z.string(), at: z.string(), sketch: z.array(z.number()) }),
)
const parseHashes = reader('an observation', z.object({ hashes: z.set(z.string()).default(new Set()) }))

const preference = { page: 0, feed: 1 } as const

/**
 * Keeps what a reading saw. Of two readings for one instant (a worker whose lease had run out, a page that could be read at the second
 * try) the same one wins whichever comes first: the page before the feed's text, then the smaller hash.
 */
export async function keepObservation(table: Table, observation: Observation): Promise<void> {
  const { articleId, watch, at, source, textHash } = observation
  const key = observationKey(articleId, at)
  const rank = `${preference[source]} ${textHash} ${hash(canonical(observation))}`
  const day = { dayKey: source === 'page' ? readDays(watch) : bareDays(watch), dayAt: position(at, articleId) }
  // Every text that was ever seen at that instant, the winner's or not: it decides what is a revision, and sets only grow.
  const add = { hashes: [textHash] }
  const better = 'attribute_not_exists(#rank) OR #rank > :rank'
  const kept = await update(table, key, { set: { ...observation, rank, ...day }, add, when: better })
  if (!kept) await update(table, key, { add })
  await markRevisions(table, articleId)
}

/**
 * Of an article that was seen with two different texts, every observation but the earliest is a revision. Whoever comes last sees all
 * observations; marks are only ever added, and an earlier arrival could only add more, so any order ends with the same marks.
 */
async function markRevisions(table: Table, articleId: string): Promise<void> {
  const seen = (await observationItems(table, articleId)).map((item) => ({ item, texts: parseHashes(item).hashes }))
  const read = seen.filter(({ texts }) => texts.size > 0)
  const texts = new Set(read.flatMap((one) => [...one.texts]))
  if (texts.size < 2) return
  for (const { item } of read.slice(1)) {
    if (item['listKey'] !== undefined) continue
    const { watch, at } = parseObservation(item)
    const mark = { listKey: revisedList(watch), listAt: position(at, articleId) }
    await update(table, keyOf(item), { set: mark, when: 'attribute_exists(#pk)' })
  }
}

/** Every reading of an article, by time. */
export async function observationsOf(table: Table, articleId: string): Promise<Observation[]> {
  return (await observationItems(table, articleId)).map(parseObservation)
}

/** The sketches of what readings saw, by `articleId at`; many are asked for at once. */
export async function sketchesOf(
  table: Table,
  readings: readonly Pick<Observation, 'articleId' | 'at'>[],
): Promise<Map<string, number[]>> {
  const keys = new Map(readings.map(({ articleId, at }) => [`${articleId} ${at}`, observationKey(articleId, at)]))
  const items = (await findItems(table, [...keys.values()])).map(parseSketch)
  return new Map(items.map(({ articleId, at, sketch }) => [`${articleId} ${at}`, sketch]))
}

function observationItems(table: Table, articleId: string): Promise<Item[]> {
  const given = { pk: articleKey(articleId).pk, prefix: seenPrefix }
  return queryAll(table, { where: '#pk = :pk AND begins_with(#sk, :prefix)', given })
}

/** Readings in [since, until) of articles whose text has changed at some time; the first reading of each is no revision. */
export async function revisedBetween(
  table: Table,
  watch: string,
  since: string,
  until: string,
): Promise<Observation[]> {
  const given = { key: revisedList(watch), since: position(since), until: position(until) }
  const where = '#listKey = :key AND #listAt BETWEEN :since AND :until'
  return (await queryAll(table, { index: 'list', where, given })).map(parseObservation)
}

/** How many articles were read in [since, until), and how many gave no text of their own, so that the feed's words had to do; a re-read does not make two of one. */
export async function countReadings(
  table: Table,
  watch: string,
  since: string,
  until: string,
): Promise<{ read: number; withoutText: number }> {
  const read = await articlesIn(table, readDays(watch), since, until)
  const bare = await articlesIn(table, bareDays(watch), since, until)
  return { read: read.size, withoutText: [...bare].filter((article) => !read.has(article)).length }
}

async function articlesIn(table: Table, day: string, since: string, until: string): Promise<Set<string>> {
  const given = { day, since: position(since), until: position(until) }
  const articles = new Set<string>()
  const where = '#dayKey = :day AND #dayAt BETWEEN :since AND :until'
  for await (const item of query(table, { index: 'day', where, given })) articles.add(keyOf(item).pk)
  return articles
}
