import type { Feed, FeedState } from '../feeds/feed.ts'
import { asDuplicate, hasMoved } from '../feeds/moves.ts'
import { defaultPace } from '../feeds/schedule.ts'
import { feedId, findFeed, moveFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'

/** What lasting redirects make of a feed: after enough of them its new address, or the end of it where another feed has that one. */
export async function settleMove(desk: Desk, feed: Feed, state: FeedState, now: Date): Promise<FeedState> {
  const { moved } = state
  if (!moved) return state
  const other = await findFeed(desk.table, feedId(moved.to))
  if (other && other.id !== feed.id) return duplicate(state, other, now)
  if (!hasMoved(moved, now)) return state
  const taken = await moveFeed(desk.table, feed.id, moved.to)
  if (taken !== 'moved') return duplicate(state, taken, now)
  desk.log('feed.moved', { id: feed.id, from: feed.url, to: moved.to })
  return { ...state, moved: null }
}

function duplicate(state: FeedState, other: Feed, now: Date): FeedState {
  const rarely = new Date(now.getTime() + defaultPace.cap).toISOString()
  return asDuplicate(state, other, now, rarely)
}
