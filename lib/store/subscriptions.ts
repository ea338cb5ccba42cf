import { nextHour } from '../channels/due-window.ts'
import { Subscription } from '../channels/subscription.ts'
import { digestShard, instant, position, subscribedDays, subscriptionKey } from './keys.ts'
import { findItem, findItems, type Item, keyOf, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { drop, put, update } from './write.ts'

export const parseSubscription = reader('a subscription', Subscription.strip())

/** The index attributes of a subscription whose digest is due at an instant. */
export function dueDigest(id: string, at: string | Date): Item {
  return { dueShard: digestShard(id), dueAt: instant(at) }
}

/**
 * Keeps a subscription; false when there is one that was confirmed. One that waits for its confirmation goes when `expires` has passed, and
 * asking again makes it wait anew.
 */
export async function addSubscription(
  table: Table,
  subscription: Subscription,
  expires: Date | null = null,
): Promise<boolean> {
  const { id, created, status, settled } = subscription
  const item = {
    ...subscriptionKey(id),
    ...subscription,
    dayKey: subscribedDays,
    dayAt: position(created, id),
    ...(status === 'active' ? dueDigest(id, nextHour(subscription, new Date(settled ?? created))) : {}),
    ...(expires ? { expires: Math.ceil(expires.getTime() / 1000) } : {}),
  }
  return put(table, item, 'attribute_not_exists(#pk) OR #status = :pending', { pending: 'pending' })
}

export async function findSubscription(table: Table, id: string): Promise<Subscription | null> {
  const item = await findItem(table, subscriptionKey(id))
  return item && parseSubscription(item)
}

/** Every subscription of a watch, the oldest first; without those whose confirmation never came. */
export async function listSubscriptions(table: Table, watch: string, now: Date): Promise<Subscription[]> {
  const keys = await queryAll(table, { index: 'day', where: '#dayKey = :day', given: { day: subscribedDays } })
  const items = await findItems(table, keys.map(keyOf))
  return items
    .filter((item) => !isExpired(item, now))
    .map(parseSubscription)
    .filter((one) => one.watch === watch)
}

const isExpired = ({ expires }: Item, now: Date): boolean =>
  typeof expires === 'number' && expires * 1000 <= now.getTime()

/** Makes a pending or disabled subscription an active one, once; its next window begins here. Null when there is none. */
export async function confirmSubscription(table: Table, id: string, now: Date): Promise<Subscription | null> {
  const found = await findSubscription(table, id)
  if (!found || found.status === 'active') return found
  const confirmed = instant(now)
  const fresh = { status: 'active', confirmed, settled: confirmed, failures: 0, why: null }
  const item = await update(table, subscriptionKey(id), {
    set: { ...fresh, ...dueDigest(id, nextHour(found, now)) },
    remove: ['expires'],
    when: 'attribute_exists(#pk) AND #status <> :active',
    given: { active: 'active' },
  })
  return item ? parseSubscription(item) : findSubscription(table, id)
}

/** Forgets a subscriber, address and all. Whether there was one. */
export function removeSubscription(table: Table, id: string): Promise<boolean> {
  return drop(table, subscriptionKey(id))
}
