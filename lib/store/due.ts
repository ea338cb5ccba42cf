import { endTurns } from './hosts.ts'
import { digestShards, dueOf, dueShards, feedList, foundDays, instant, subscribedDays, subscriberOf } from './keys.ts'
import { findItems, type Item, keyOf, query, queryAll } from './read.ts'
import type { Table } from './table.ts'
import { update } from './write.ts'

/** Everything that is due, leased or not: takeFeed and takeArticle decide, so that nothing is lost with the worker who had it. */
export async function* findDue(table: Table, now: Date): AsyncGenerator<{ kind: 'feed' | 'article'; id: string }> {
  for (const shard of dueShards) {
    const given = { shard, now: instant(now) }
    const due = query(table, { index: 'due', where: '#dueShard = :shard AND #dueAt <= :now', given })
    for await (const item of due) yield dueOf(keyOf(item))
  }
}

/** Every subscriber whose digest is due, leased or not: claimWindow decides. */
export async function* findDueDigests(table: Table, now: Date): AsyncGenerator<string> {
  for (const shard of digestShards) {
    const given = { shard, now: instant(now) }
    const due = query(table, { index: 'due', where: '#dueShard = :shard AND #dueAt <= :now', given })
    for await (const item of due) yield subscriberOf(keyOf(item))
  }
}

/**
 * Ends every lease and says how many there were. For one machine, at its start, when a lease can only be the leftover of a process that
 * was killed. It does not look in the index `due`: dynalite writes an index and its item one after the other, and a kill in between
 * can cost a leased item its place there. Writing the item again gives it back.
 */
export async function releaseLeases(table: Table): Promise<number> {
  const [articles, subscriptions] = [await itemsOfDay(table, foundDays), await itemsOfDay(table, subscribedDays)]
  const feeds = await queryAll(table, { where: '#pk = :feeds', given: { feeds: feedList } })
  const leased = [...feeds, ...articles, ...subscriptions].filter((item) => item['lease'] !== undefined)
  for (const item of leased) await giveBack(table, item)
  await endTurns(table)
  return leased.length
}

async function itemsOfDay(table: Table, day: string): Promise<Item[]> {
  const found = await queryAll(table, { index: 'day', where: '#dayKey = :day', given: { day } })
  return findItems(table, found.map(keyOf))
}

async function giveBack(table: Table, item: Item): Promise<void> {
  await update(table, keyOf(item), { remove: ['lease'], when: 'attribute_exists(#lease)' })
}
