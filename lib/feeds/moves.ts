import type { FeedState, Move } from './feed.ts'

const enough = 3
const atLeast = 86_400_000

/** What is known of a feed's move after one more good answer: any that did not come by lasting redirects alone begins anew. */
export const sighted = (
  moved: Move | null,
  from: string,
  got: { url: string; permanent: boolean },
  now: Date,
): Move | null => {
  const to = got.url.replace(/#.*$/s, '')
  if (!got.permanent || to === from) return null
  if (moved?.to !== to) return { to, since: now.toISOString(), sightings: 1 }
  return { ...moved, sightings: moved.sightings + 1 }
}

/** Seen three times over a day: a redirect that was put up by mistake is usually gone by then. */
export const hasMoved = (moved: Move, now: Date): boolean =>
  moved.sightings >= enough && now.getTime() - Date.parse(moved.since) >= atLeast

/** Another feed already reads what this one leads to: it is hardly asked until that is certain, and then no more. */
export const asDuplicate = (
  state: FeedState,
  other: { id: string; title: string },
  now: Date,
  rarely: string,
): FeedState => {
  const { moved } = state
  if (!moved) return state
  const leads = `it leads for good to ${moved.to}, which is already watched as “${other.title}” (${other.id})`
  if (!hasMoved(moved, now))
    return { ...state, next: rarely, why: `${leads}: it is asked once a day until that is certain` }
  return { ...state, health: 'disabled', since: now.toISOString(), why: `${leads}: remove this one` }
}
