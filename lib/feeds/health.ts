import type { FeedState, Health } from './feed.ts'
import { longFailure } from './schedule.ts'

const day = 86_400_000
const quietAfter = 14 * day
const staleAfter = 90 * day

export interface Verdict {
  health: Health
  why: string | null
}

/** How a feed that was read is doing: by whether it lists anything, says when, and how long ago that was. */
export const healthOf = (now: Date, items: number, newest: string | null): Verdict => {
  if (items === 0)
    return { health: 'empty', why: 'it is a feed and lists nothing: if that lasts, look for another one' }
  if (newest === null)
    return { health: 'undated', why: 'its entries carry no date: they count as published when they are first seen' }
  const silent = now.getTime() - Date.parse(newest)
  if (silent < quietAfter) return { health: 'ok', why: null }
  const days = `its newest entry is ${Math.floor(silent / day)} days old`
  return silent < staleAfter
    ? { health: 'quiet', why: days }
    : { health: 'stale', why: `${days}: look whether the outlet has a newer feed` }
}

/** What an address was before tells what has happened to it. */
const inContext = (state: FeedState, { health, why }: { health: Health; why: string }): string => {
  const known = state.bodyHash !== null
  if (health === 'html-not-feed')
    return known
      ? `${why}; it was a feed before: look for its new address on the outlet’s page`
      : `${why}: look on it for the address of its feed`
  return health === 'malformed' && known ? `${why}; it was a feed before: it will be asked again` : why
}

/** Why a feed could not be read, and since when nothing could when that is long. */
export const failureWords = (state: FeedState, found: { health: Health; why: string }, now: Date): string => {
  const why = inContext(state, found)
  const { failingSince } = state
  if (found.health === 'gone' || failingSince === null) return why
  if (now.getTime() - Date.parse(failingSince) < longFailure) return why
  return `${why}. Failing since ${failingSince.slice(0, 10)}: it is asked once a day`
}
