import type { Feed } from '../feeds/feed.ts'
import { newState } from '../feeds/state.ts'
import { feedId } from '../store/feeds.ts'

/** A feed that was never polled: due at once, or from `first` on. */
export function newFeed(
  given: Pick<Feed, 'watch' | 'url' | 'title' | 'lang' | 'outlet'>,
  now: Date,
  first: Date = now,
): Feed {
  return {
    ...given,
    id: feedId(given.url),
    added: now.toISOString(),
    state: { ...newState(now), next: first.toISOString() },
  }
}
