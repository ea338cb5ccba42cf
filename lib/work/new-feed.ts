import type { Feed } from '../feeds/feed.ts'
import { feedId } from '../store/feeds.ts'

/** A feed that was never polled: due at once. */
export function newFeed(given: Pick<Feed, 'watch' | 'url' | 'title' | 'lang' | 'outlet'>, now: Date): Feed {
  const added = now.toISOString()
  return {
    ...given,
    id: feedId(given.url),
    added,
    state: {
      next: added,
      checked: null,
      health: 'new',
      since: added,
      why: null,
      failures: 0,
      etag: null,
      lastModified: null,
      bodyHash: null,
      newest: null,
      entries: [],
    },
  }
}
