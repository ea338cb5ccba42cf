import { z } from 'zod'
import { type Feed, type FeedState, healths, labels } from '../feeds/feed.ts'
import { noWishes } from '../feeds/wishes.ts'
import { hash } from './canonical.ts'
import { feedKey, feedList } from './keys.ts'
import { dueAttributes, release, take } from './lease.ts'
import { findItem, type Item, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { drop, put, update } from './write.ts'

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
    failingSince: z.string().nullable().default(null),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    bodyHash: z.string().nullable(),
    newest: z.string().nullable(),
    found: z.string().nullable().default(null),
    gap: z.number().nullable().default(null),
    entries: z.array(z.string()),
    wishes: z
      .object({
        ttl: z.number().nullable(),
        maxAge: z.number().nullable(),
        skipHours: z.array(z.number()),
        skipDays: z.array(z.number()),
      })
      .default(noWishes),
    moved: z.object({ to: z.string(), since: z.string(), sightings: z.number() }).nullable().default(null),
  }),
}) satisfies z.ZodType<Feed>

const parseFeed = reader('a feed', storedFeed)
// A feed that moved keeps its id, which articles refer to. Under the id that its new address would give lies an alias, so that
// whoever asks for that address, or adds it, comes to the feed.
const storedAlias = z.object({ aliasOf: z.string() })

const aliased = (item: Item): string | null => storedAlias.safeParse(item).data?.aliasOf ?? null

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

/** The feed with this id, or the one that has moved to its address. */
export async function findFeed(table: Table, id: string): Promise<Feed | null> {
  const item = await findItem(table, feedKey(id))
  const owner = item && aliased(item)
  const found = owner ? await findItem(table, feedKey(owner)) : item
  return found && parseFeed(found)
}

/** Every feed of a watch, by title. */
export async function listFeeds(table: Table, watch: string): Promise<Feed[]> {
  const given = { feeds: feedList, watch }
  const items = await queryAll(table, { where: '#pk = :feeds', filter: '#watch = :watch', given })
  return items.map(parseFeed).sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1))
}

/** Takes a feed away, and the addresses it has moved to. Whether it was there. */
export async function removeFeed(table: Table, id: string): Promise<boolean> {
  const feed = await findFeed(table, id)
  if (!feed) return false
  const aliases = z.set(z.string()).safeParse((await findItem(table, feedKey(feed.id)))?.['aliases']).data ?? []
  for (const alias of aliases) await drop(table, feedKey(alias))
  return drop(table, feedKey(feed.id))
}

/** Gives a feed another address, unless another feed has that one: then it is said which. The feed keeps its id. */
export async function moveFeed(table: Table, id: string, url: string): Promise<'moved' | Feed> {
  const alias = feedId(url)
  if (alias !== id && !(await claim(table, alias, id))) {
    const owner = await findFeed(table, alias)
    if (owner && owner.id !== id) return owner
  }
  const aliases = alias === id ? [] : [alias]
  const moved = await update(table, feedKey(id), { set: { url }, add: { aliases }, when: 'attribute_exists(#pk)' })
  // Somebody took the feed away meanwhile: its new address must not stay taken.
  if (!moved) for (const left of aliases) await drop(table, feedKey(left))
  return 'moved'
}

const claim = (table: Table, alias: string, id: string): Promise<boolean> =>
  put(table, { ...feedKey(alias), aliasOf: id }, 'attribute_not_exists(#pk) OR #aliasOf = :id', { id })

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
