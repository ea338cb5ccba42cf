import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import { type Feed, type FeedState, healths, labels } from '../feeds/feed.ts'
import { hash } from './canonical.ts'
import { feedKey, feedList } from './keys.ts'
import { dueAttributes, release, take } from './lease.ts'
import { findItem, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { put, update } from './write.ts'

export const storedOutlet = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  label: z.enum(labels).nullable(),
})

const storedFeed = z.object({
  id: z.string(),
  watch: z.string(),
  url: z.string(),
  title: z.string(),
  lang: z.string().nullable(),
  outlet: storedOutlet,
  added: z.string(),
  state: z.object({
    next: z.string(),
    checked: z.string().nullable(),
    health: z.enum(healths),
    since: z.string(),
    why: z.string().nullable(),
    failures: z.number(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    bodyHash: z.string().nullable(),
    newest: z.string().nullable(),
    entries: z.array(z.string()),
  }),
}) satisfies z.ZodType<Feed>

const parseFeed = reader('a feed', storedFeed)

/** The same for http and https, with or without a default port, a trailing slash or a fragment: one feed is never watched twice. */
export function feedId(url: string): string {
  const { protocol, host, pathname, search } = new URL(url)
  const defaultPort = protocol === 'http:' ? /:443$/ : /:80$/
  return hash(host.replace(defaultPort, '') + pathname.replace(/(?<!\/)\/+$/, '') + search)
}

export async function addFeed(table: Table, feed: Feed): Promise<'added' | 'known'> {
  const item = { ...feedKey(feed.id), ...feed, ...dueAttributes(feed.id, dueAt(feed.state)) }
  return (await put(table, item, 'attribute_not_exists(#pk)')) ? 'added' : 'known'
}

export async function findFeed(table: Table, id: string): Promise<Feed | null> {
  const item = await findItem(table, feedKey(id))
  return item && parseFeed(item)
}

/** Every feed of a watch, by title. */
export async function listFeeds(table: Table, watch: string): Promise<Feed[]> {
  const given = { feeds: feedList, watch }
  const items = await queryAll(table, { where: '#pk = :feeds', filter: '#watch = :watch', given })
  return items.map(parseFeed).sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1))
}

/** Whether it was there. */
export async function removeFeed(table: Table, id: string): Promise<boolean> {
  const request = new DeleteCommand({ TableName: table.name, Key: { ...feedKey(id) }, ReturnValues: 'ALL_OLD' })
  return (await table.client.send(request)).Attributes !== undefined
}

/** The feed, for this worker alone until the lease runs out; null when it is not due or somebody has it. */
export async function takeFeed(table: Table, id: string, now: Date, leaseMs: number): Promise<Feed | null> {
  const item = await take(table, feedKey(id), now, leaseMs)
  return item && parseFeed(item)
}

/** Ends the lease and sets when the feed is due. A feed that was removed meanwhile stays removed. */
export async function saveFeedState(table: Table, id: string, state: FeedState): Promise<void> {
  const { set, remove = [] } = release(id, dueAt(state))
  await update(table, feedKey(id), { set: { ...set, state }, remove, when: 'attribute_exists(#pk)' })
}

/** Feeds that are gone or switched off are kept and listed, and never asked. */
function dueAt({ health, next }: FeedState): string | null {
  return health === 'gone' || health === 'disabled' ? null : next
}
