import type { Feed } from '../feeds/feed.ts'

/** A feed without what only the poller needs. */
export function feedJson({ id, watch, url, title, lang, outlet, added, state }: Feed) {
  const { health, since, why, checked, next, newest, failures } = state
  return { id, watch, url, title, lang, outlet, added, health, since, why, checked, next, newest, failures }
}
