import type { Article } from '../articles/article.ts'
import { articleId, canonicalUrl } from '../articles/identity.ts'
import { worthReading } from '../articles/relevance.ts'
import type { Entry, Feed } from '../feeds/feed.ts'
import { asHeadline } from '../feeds/headlines.ts'
import { isHeadlinesOnly } from '../feeds/hosts.ts'
import { newsOf } from '../feeds/marks.ts'
import { outletOfEntry } from '../feeds/outlet.ts'
import { pollFeed } from '../feeds/poll.ts'
import { afterPause, skippedUntil } from '../feeds/schedule.ts'
import { addArticle, readAgain } from '../store/articles.ts'
import { saveFeedState, takeFeed } from '../store/feeds.ts'
import { leaveHost, pauseHost } from '../store/hosts.ts'
import type { Desk } from './desk.ts'
import { enterWhenFree } from './host-turn.ts'
import { settleMove } from './moved-feed.ts'
import { settlePage } from './page-feed.ts'

/** Longer than the longest wait for a host and the longest poll: whoever holds it longer has died. */
const lease = 2 * 60_000

export interface FeedRead {
  feed: Feed | null
  entries: number
  found: number
}

const nothing: FeedRead = { feed: null, entries: 0, found: 0 }

/** Reads one feed if it is due, nobody else does, and it may be asked now. */
export async function readFeed(desk: Desk, id: string): Promise<FeedRead> {
  const now = desk.now()
  const feed = await takeFeed(desk.table, id, now, lease)
  if (!feed) return nothing
  const skipped = skippedUntil(now, feed.state.wishes)
  if (skipped) return putOff(desk, feed, skipped)
  const entrance = await enterWhenFree(desk, new URL(feed.url).host)
  // Nobody leaves the host: the feed stays due, and whoever looks next finds it.
  if (entrance.kind === 'full') return putOff(desk, feed, feed.state.next)
  if (entrance.kind === 'paused') return putOff(desk, feed, afterPause(id, entrance.until, feed.state.wishes))
  return poll(desk, feed, now).finally(() => leaveHost(desk.table, entrance.turn))
}

async function putOff(desk: Desk, feed: Feed, next: string): Promise<FeedRead> {
  await saveFeedState(desk.table, feed.id, { ...feed.state, next })
  desk.log('feed.later', { id: feed.id, title: feed.title, next })
  return nothing
}

/** A pending article for every new entry worth reading, then the feed's next time. */
async function poll(desk: Desk, feed: Feed, now: Date): Promise<FeedRead> {
  const polled = await pollFeed(desk.http, feed, now, desk.pace)
  if (polled.paused) await pauseHost(desk.table, polled.paused.host, polled.paused.until, polled.paused.whom)
  const { found, again } = await keepEntries(desk, feed, polled.feed?.items ?? [], now)
  const state = await settleMove(desk, feed, await settlePage(desk, feed, polled.state, now), now)
  await saveFeedState(desk.table, feed.id, state)
  await desk.queue.send([...found, ...again].map((article) => ({ kind: 'article' as const, id: article })))
  desk.log('feed', { id: feed.id, title: feed.title, health: state.health, why: state.why, found: found.length })
  return { feed, entries: polled.feed?.items.length ?? 0, found: found.length }
}

/**
 * The articles come before the feed's state: a worker that dies between them only lists the same entries once more. What an editor
 * rewrote may be worth reading now; if its article is known, it stays the one it is, and its page is read again.
 */
async function keepEntries(
  desk: Desk,
  feed: Feed,
  entries: readonly Entry[],
  now: Date,
): Promise<{ found: string[]; again: string[] }> {
  const { fresh, edited } = newsOf(entries, feed.state.entries)
  const reworded = articlesOf(desk, feed, edited, now)
  const all = [...articlesOf(desk, feed, fresh, now), ...reworded]
  const isNew = await Promise.all(all.map((article) => addArticle(desk.table, article)))
  const known = reworded.filter((article) => !isNew[all.indexOf(article)])
  const isAgain = await Promise.all(known.map(({ id }) => readAgain(desk.table, id, now)))
  return {
    found: all.filter((_, index) => isNew[index]).map(({ id }) => id),
    again: known.filter((_, index) => isAgain[index]).map(({ id }) => id),
  }
}

function articlesOf(desk: Desk, feed: Feed, entries: readonly Entry[], now: Date): Article[] {
  const news = entries.map((entry) => (isHeadlinesOnly(entry.link) ? asHeadline(entry) : entry))
  const worth = news.filter((entry) => worthReading(`${entry.title}. ${entry.summary}`, desk.watch.vocabulary))
  return worth.flatMap((entry) => (entry.link ? [pending(desk, feed, entry, entry.link, now)] : []))
}

function pending(desk: Desk, feed: Feed, entry: Entry, link: string, now: Date): Article {
  return {
    id: articleId(link),
    watch: feed.watch,
    url: canonicalUrl(link),
    outlet: outletOfEntry(entry, feed.outlet, isHeadlinesOnly(feed.url), desk.watch.feeds),
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
