import { createHash } from 'node:crypto'
import type { Ask, Fetched, Http } from '../http.ts'
import { cacheControlOf } from './caching.ts'
import { decode } from './decode.ts'
import type { Entry, Feed, FeedState, Health, ParsedFeed } from './feed.ts'
import { tellApart } from './fields.ts'
import { failureWords, healthOf } from './health.ts'
import { markOf, newsOf } from './marks.ts'
import { sighted } from './moves.ts'
import { parseFeed, type ReadFeed, type Unreadable } from './parse.ts'
import { gapOf, newestOf } from './rhythm.ts'
import { defaultPace, nextPoll, type Pace, type Pause, pauseAfter } from './schedule.ts'

/** `feed` is null when nothing changed since the last poll, and when there is nothing to read. */
export interface Polled {
  state: FeedState
  feed: ParsedFeed | null
  /** a host that asks to be left alone */
  paused: (Pause & { host: string }) | null
}

/** What a feed is asked with; the same when one is looked for. */
export const feedAsk: Ask = {
  accept: 'application/atom+xml, application/rss+xml, application/feed+json;q=0.9, application/xml;q=0.8, */*;q=0.5',
  maxBytes: 10_000_000,
  timeout: 20_000,
}

const hour = 3_600_000
const firstWebDay = '1990-01-01'

type Failure = { health: Health; why: string; retryAfter: string | null; host?: string }
type Answered = Extract<Fetched, { kind: 'ok' | 'same' }>

/** A date to come, or from before the web, is no date of publication: the entry counts as published when it is first seen. */
const believe = (entry: Entry, now: Date): Entry => {
  const { published } = entry
  const latest = new Date(now.getTime() + hour).toISOString()
  return published !== null && (published > latest || published < firstWebDay) ? { ...entry, published: null } : entry
}

/** A state begins when the health changes, and lasts as long as it stays the same. */
const turned = (state: FeedState, health: Health, now: Date): string =>
  state.health === health ? state.since : now.toISOString()

/** Validators, entries and wishes stay those of the last good body: a bad one teaches nothing about them. */
const failed = (feed: Feed, now: Date, pace: Pace, found: Failure): Polled => {
  const { health, retryAfter, host } = found
  const state: FeedState = {
    ...feed.state,
    checked: now.toISOString(),
    health,
    since: turned(feed.state, health, now),
    failures: feed.state.failures + 1,
    failingSince: feed.state.failingSince ?? now.toISOString(),
  }
  const next = nextPoll(feed.id, { ...state, now, retryAfter }, pace)
  const pause = pauseAfter(found, now, pace)
  const paused = pause && host !== undefined ? { ...pause, host } : null
  return { state: { ...state, next, why: failureWords(state, found, now) }, feed: null, paused }
}

/** `known` is the feed's state with what this answer taught about its content. */
const succeeded = (feed: Feed, now: Date, pace: Pace, known: FeedState, got: Answered): FeedState => {
  const { health, why } = healthOf(now, known.entries.length, known.newest)
  const state: FeedState = {
    ...known,
    checked: now.toISOString(),
    health,
    since: turned(feed.state, health, now),
    why,
    failures: 0,
    failingSince: null,
    moved: sighted(feed.state.moved, feed.url, got, now),
  }
  return { ...state, next: nextPoll(feed.id, { ...state, now, expires: got.headers.get('expires') }, pace) }
}

/** A 304 need not repeat the headers of the answer it stands for; those it does not name stay as they were. */
const same = (feed: Feed, now: Date, pace: Pace, got: Extract<Fetched, { kind: 'same' }>): Polled => {
  const { state } = feed
  const known: FeedState = {
    ...state,
    etag: got.headers.get('etag') ?? state.etag,
    lastModified: got.headers.get('last-modified') ?? state.lastModified,
    wishes: { ...state.wishes, maxAge: cacheControlOf(got.headers, state.wishes.maxAge) },
  }
  return { state: succeeded(feed, now, pace, known, got), feed: null, paused: null }
}

const changed = (
  feed: Feed,
  now: Date,
  pace: Pace,
  got: Extract<Fetched, { kind: 'ok' }>,
  bodyHash: string,
  read: ReadFeed,
): Polled => {
  const items = tellApart(read.items).map((item) => believe(item, now))
  const anyNew = newsOf(items, feed.state.entries).fresh.length > 0
  const known: FeedState = {
    ...feed.state,
    etag: got.headers.get('etag'),
    lastModified: got.headers.get('last-modified'),
    bodyHash,
    newest: newestOf(items),
    found: anyNew ? now.toISOString() : feed.state.found,
    gap: gapOf(items),
    entries: items.map(markOf),
    wishes: { ...read.wishes, maxAge: cacheControlOf(got.headers, null) },
  }
  const { format, title, link, lang } = read
  const state = succeeded(feed, now, pace, known, got)
  return { state, feed: { format, title, link, lang, items }, paused: null }
}

/** The feed in a body, by its own bytes and not by what the server calls it. */
export const readBody = (got: Extract<Fetched, { kind: 'ok' }>): Promise<ReadFeed | Unreadable> =>
  parseFeed(decode(got.body, got.headers.get('content-type') ?? ''), got.url)

/** Where an answer came from, when that is not where it was asked for. */
const elsewhere = (feed: Feed, url: string): string => (url === feed.url ? '' : `it leads to ${url}, and `)

/**
 * Asks a feed once and says what state that leaves it in. The entries must be kept before the state is, or a death in between
 * loses them.
 */
export const pollFeed = async (http: Http, feed: Feed, now: Date, pace: Pace = defaultPace): Promise<Polled> => {
  const { etag, lastModified } = feed.state
  const got = await http.get(feed.url, { ...feedAsk, etag, lastModified })
  if (got.kind === 'failed') return failed(feed, now, pace, got)
  if (got.kind === 'same') return same(feed, now, pace, got)
  const bodyHash = createHash('sha256').update(got.body).digest('hex').slice(0, 32)
  const read = await readBody(got)
  if ('error' in read) {
    const why = elsewhere(feed, got.url) + read.error
    return failed(feed, now, pace, { health: read.health, why, retryAfter: null })
  }
  const polled = changed(feed, now, pace, got, bodyHash, read)
  return bodyHash === feed.state.bodyHash ? { ...polled, feed: null } : polled
}
