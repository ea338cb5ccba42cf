import type { FeedState } from './feed.ts'
import { noWishes } from './wishes.ts'

/** The state of a feed that was never polled: due at once. */
export const newState = (now: Date): FeedState => ({
  next: now.toISOString(),
  checked: null,
  health: 'new',
  since: now.toISOString(),
  why: null,
  failures: 0,
  failingSince: null,
  etag: null,
  lastModified: null,
  bodyHash: null,
  newest: null,
  found: null,
  gap: null,
  entries: [],
  wishes: noWishes,
  moved: null,
})
