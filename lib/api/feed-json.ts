import type { Feed } from '../feeds/feed.ts'

/** A feed without what only the poller needs. */
export function feedJson({ id, watch, url, title, lang, outlet, added, state }: Feed) {
  const { health, since, why, checked, next, newest, failures, failingSince } = state
  const told = { health, since, why, checked, next, newest, failures, failingSince }
  return { id, watch, url, title, lang, outlet, added, ...told }
}
