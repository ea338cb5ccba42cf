import type { Article } from '../articles/article.ts'
import { articleId, canonicalUrl } from '../articles/identity.ts'
import { worthReading } from '../articles/relevance.ts'
import type { Entry, Feed } from '../feeds/feed.ts'
import { pollFeed } from '../feeds/poll.ts'
import { addArticle } from '../store/articles.ts'
import { saveFeedState, takeFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'

/** Longer than the longest poll: whoever holds it longer has died. */
const lease = 2 * 60_000

export interface FeedRead {
  feed: Feed | null
  entries: number
  found: number
}

/** Reads one feed if it is due and nobody else does: a pending article for every new entry worth reading, then the feed's next time. */
export async function readFeed(desk: Desk, id: string): Promise<FeedRead> {
  const now = desk.now()
  const feed = await takeFeed(desk.table, id, now, lease)
  if (!feed) return { feed: null, entries: 0, found: 0 }
  const polled = await pollFeed(desk.http, feed, now)
  const found = await keepEntries(desk, feed, polled.feed?.items ?? [], now)
  await saveFeedState(desk.table, id, polled.state)
  await desk.queue.send(found.map((article) => ({ kind: 'article' as const, id: article })))
  desk.log('feed', { id, title: feed.title, health: polled.state.health, why: polled.state.why, found: found.length })
  return { feed, entries: polled.feed?.items.length ?? 0, found: found.length }
}

/** The articles come before the feed's state: a worker that dies between them only lists the same entries once more. */
async function keepEntries(desk: Desk, feed: Feed, entries: readonly Entry[], now: Date): Promise<string[]> {
  const seen = new Set(feed.state.entries)
  const fresh = entries.filter((entry) => entry.link !== null && !seen.has(entry.id))
  const worth = fresh.filter((entry) => worthReading(`${entry.title}. ${entry.summary}`, desk.watch.vocabulary))
  const articles = worth.flatMap((entry) => (entry.link ? [pending(feed, entry, entry.link, now)] : []))
  const added = await Promise.all(
    articles.map(async (article) => ((await addArticle(desk.table, article)) ? [article.id] : [])),
  )
  return added.flat()
}

function pending(feed: Feed, entry: Entry, link: string, now: Date): Article {
  return {
    id: articleId(link),
    watch: feed.watch,
    url: canonicalUrl(link),
    outlet: feed.outlet,
    feeds: [feed.id],
    entry: { title: entry.title, summary: entry.summary, published: entry.published },
    found: now.toISOString(),
    step: 0,
    due: now.toISOString(),
    problem: null,
    attempts: 0,
    etag: null,
    lastModified: null,
  }
}
