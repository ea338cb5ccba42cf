import { discover } from '../feeds/discover.ts'
import type { Feed, FeedState } from '../feeds/feed.ts'
import type { Pointer } from '../feeds/page-links.ts'
import { defaultPace } from '../feeds/schedule.ts'
import { newState } from '../feeds/state.ts'
import { moveFeed } from '../store/feeds.ts'
import type { Desk } from './desk.ts'

const shown = 5

/**
 * Lists of other readers name home pages too. One that turns out to be a page when it is first read is looked through for its feed, once,
 * as if somebody had added it by hand; where there is not exactly one feed, its health says what to do.
 */
export async function settlePage(desk: Desk, feed: Feed, state: FeedState, now: Date): Promise<FeedState> {
  if (state.health !== 'html-not-feed' || state.bodyHash !== null) return state
  if (feed.state.health === state.health) return { ...state, why: feed.state.why }
  if (feed.state.checked !== null) return state
  const found = await discover(desk.http, feed.url)
  if (found.kind === 'choices') return { ...state, why: severalWords(found.feeds) }
  if (found.kind === 'none')
    return { ...state, why: `${found.why}: look on the site for a link named RSS or feed, and add that` }
  if (found.url === feed.url) return state
  const taken = await moveFeed(desk.table, feed.id, found.url)
  if (taken !== 'moved') return { ...state, health: 'disabled', why: knownWords(found.url, taken) }
  desk.log('feed.found', { id: feed.id, from: feed.url, to: found.url })
  // It was asked just now, to see that it is a feed: like any other it is not asked again at once.
  const next = new Date(now.getTime() + (desk.pace ?? defaultPace).floor).toISOString()
  return { ...newState(now), next, checked: now.toISOString(), why: `it was found on the page ${feed.url}` }
}

const severalWords = (feeds: readonly Pointer[]): string => {
  const names = feeds.slice(0, shown).map(({ title, url }) => (title === url ? url : `${title} (${url})`))
  const more = feeds.length > shown ? ` and ${feeds.length - shown} more` : ''
  return `it names several feeds: remove it, and add the one you want: ${names.join(', ')}${more}`
}

const knownWords = (url: string, other: Feed): string =>
  `this is a page whose feed, ${url}, is already watched as “${other.title}” (${other.id}): remove this one`
