import { createHash } from 'node:crypto'
import type { Ask, Fetched, Http } from '../http.ts'
import { decode } from './decode.ts'
import type { Entry, Feed, FeedState, Health, ParsedFeed } from './feed.ts'
import { parseFeed, type ReadFeed, type Unreadable } from './parse.ts'
import { defaultPace, healthOf, nextPoll, type Pace, type Signals } from './schedule.ts'

/** `feed` is null when nothing changed since the last poll, and when there is nothing to read. */
export interface Polled {
  state: FeedState
  feed: ParsedFeed | null
}

/** What a feed is asked with; the same when one is looked for. */
export const feedAsk: Ask = {
  accept: 'application/atom+xml, application/rss+xml, application/feed+json;q=0.9, application/xml;q=0.8, */*;q=0.5',
  maxBytes: 10_000_000,
  timeout: 20_000,
}

const hour = 3_600_000
const firstWebDay = '1990-01-01'
const maxRemembered = 60_000

/** A date to come, or from before the web, is no date of publication: the entry counts as published when it is first seen. */
const believe = (entry: Entry, now: Date): Entry => {
  const { published } = entry
  const latest = new Date(now.getTime() + hour).toISOString()
  return published !== null && (published > latest || published < firstWebDay) ? { ...entry, published: null } : entry
}

const newestOf = (items: readonly Entry[]): string | null =>
  items.reduce<string | null>(
    (newest, { published }) => (published !== null && published > (newest ?? '') ? published : newest),
    null,
  )

/** Ids to remember until the next poll, as many as an item of the table has room for; an id left out is only looked at again. */
const remembered = (items: readonly Entry[]): string[] => {
  let size = 0
  return items.flatMap(({ id }) => {
    size += id.length
    return size > maxRemembered ? [] : [id]
  })
}

/** A state begins when the health changes, and lasts as long as it stays the same. */
const turned = (state: FeedState, health: Health, now: Date): string =>
  state.health === health ? state.since : now.toISOString()

const failed = (
  feed: Feed,
  now: Date,
  pace: Pace,
  found: { health: Health; why: string; retryAfter: string | null },
): Polled => {
  const { state } = feed
  const failures = state.failures + 1
  const signals = { now, newest: state.newest, failures, retryAfter: found.retryAfter }
  const next = nextPoll(feed.id, signals, pace)
  const since = turned(state, found.health, now)
  // Validators and entries stay those of the last good body: a bad one teaches nothing about them.
  return {
    state: { ...state, next, checked: now.toISOString(), health: found.health, since, why: found.why, failures },
    feed: null,
  }
}

type Kept = Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash' | 'newest' | 'entries'>

const succeeded = (
  feed: Feed,
  now: Date,
  pace: Pace,
  kept: Kept,
  hints: Pick<Signals, 'ttl' | 'cacheControl' | 'expires'>,
): FeedState => {
  const { health, why } = healthOf(now, kept.entries.length, kept.newest)
  const next = nextPoll(feed.id, { now, newest: kept.newest, failures: 0, ...hints }, pace)
  return { ...kept, next, checked: now.toISOString(), health, since: turned(feed.state, health, now), why, failures: 0 }
}

const cacheHints = (headers: Headers): Pick<Signals, 'cacheControl' | 'expires'> => ({
  cacheControl: headers.get('cache-control'),
  expires: headers.get('expires'),
})

/** A 304 need not repeat the validators; those it does not name stay as they were. */
const same = (feed: Feed, now: Date, pace: Pace, headers: Headers): Polled => {
  const etag = headers.get('etag') ?? feed.state.etag
  const lastModified = headers.get('last-modified') ?? feed.state.lastModified
  return { state: succeeded(feed, now, pace, { ...feed.state, etag, lastModified }, cacheHints(headers)), feed: null }
}

const changed = (
  feed: Feed,
  now: Date,
  pace: Pace,
  got: Extract<Fetched, { kind: 'ok' }>,
  bodyHash: string,
  read: ReadFeed,
): Polled => {
  const items = read.items.map((item) => believe(item, now))
  const etag = got.headers.get('etag')
  const lastModified = got.headers.get('last-modified')
  const kept = { etag, lastModified, bodyHash, newest: newestOf(items), entries: remembered(items) }
  const state = succeeded(feed, now, pace, kept, { ...cacheHints(got.headers), ttl: read.ttl })
  const { format, title, link, lang } = read
  return { state, feed: { format, title, link, lang, items } }
}

/** The feed in a body, by its own bytes and not by what the server calls it. */
export const readBody = (got: Extract<Fetched, { kind: 'ok' }>): Promise<ReadFeed | Unreadable> =>
  parseFeed(decode(got.body, got.headers.get('content-type') ?? ''), got.url)

/**
 * Asks a feed once and says what state that leaves it in. The entries must be kept before the state is, or a death in between
 * loses them.
 */
export const pollFeed = async (http: Http, feed: Feed, now: Date, pace: Pace = defaultPace): Promise<Polled> => {
  const { etag, lastModified } = feed.state
  const got = await http.get(feed.url, { ...feedAsk, etag, lastModified })
  if (got.kind === 'failed') return failed(feed, now, pace, got)
  if (got.kind === 'same') return same(feed, now, pace, got.headers)
  const bodyHash = createHash('sha256').update(got.body).digest('hex').slice(0, 32)
  const read = await readBody(got)
  if ('error' in read) return failed(feed, now, pace, { health: read.health, why: read.error, retryAfter: null })
  const polled = changed(feed, now, pace, got, bodyHash, read)
  return bodyHash === feed.state.bodyHash ? { ...polled, feed: null } : polled
}
