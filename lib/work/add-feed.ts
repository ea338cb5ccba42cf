import type { Feed } from '../feeds/feed.ts'
import { headlinesNote } from '../feeds/headlines.ts'
import { isHeadlinesOnly } from '../feeds/hosts.ts'
import { findFeed, addFeed as keepFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'
import { findWatched, locateFeed, type NotOne } from './find-feed.ts'

/** What became of a wish to watch an address. `sample`: titles of what the feed lists now; `notes`: what one should know of it. */
export type Added = { kind: 'added' | 'known'; feed: Feed; sample: string[]; notes: string[] } | NotOne

const sampled = 5

/** Finds the feed behind an address and watches it. One that is watched already is an answer, not an error. */
export async function addFeed(desk: Desk, address: string): Promise<Added> {
  const known = await findWatched(desk, address)
  if (known) return { kind: 'known', feed: known, sample: [], notes: [] }
  const located = await locateFeed(desk, address)
  if (located.kind === 'choices' || located.kind === 'failed') return located
  const sample = (located.parsed?.items ?? []).slice(0, sampled).map(({ title }) => title)
  if (located.kind === 'known') return { kind: 'known', feed: located.feed, sample, notes: [] }
  return { ...(await watchFeed(desk, located.feed)), sample }
}

/** Watches a feed that was found and perhaps looked at before. */
export async function watchFeed(
  desk: Desk,
  feed: Feed,
): Promise<{ kind: 'added' | 'known'; feed: Feed; notes: string[] }> {
  const kind = await keepFeed(desk.table, feed)
  const kept = kind === 'known' ? ((await findFeed(desk.table, feed.id)) ?? feed) : feed
  return { kind, feed: kept, notes: isHeadlinesOnly(feed.url) ? [headlinesNote] : [] }
}
