/** How a state relates to an outlet, in the same words for every state. */
export const labels = ['state-owned', 'state-funded', 'official', 'exile', 'independent'] as const
export type Label = (typeof labels)[number]

/** Who prints it. `publisher` is the house behind several outlets: independence is counted in publishers, never in feeds. */
export interface Outlet {
  id: string
  name: string
  publisher: string
  label: Label | null
}

export const healths = [
  'new',
  'ok',
  'quiet',
  'empty',
  'html-not-feed',
  'challenge',
  'undated',
  'stale',
  'unauthorized',
  'forbidden',
  'not-found',
  'gone',
  'rate-limited',
  'server-error',
  'dns',
  'tls',
  'timeout',
  'too-large',
  'unreachable',
  'malformed',
  'refused',
  'disabled',
] as const
export type Health = (typeof healths)[number]

/** When a feed itself asks to be left alone. It is kept, because a 304 does not say it again. */
export interface Wishes {
  /** minutes between polls, by `ttl` or by the syndication module */
  ttl: number | null
  /** seconds for which the last answer stays fresh, by Cache-Control */
  maxAge: number | null
  /** hours of the day and days of the week, 0 is Sunday, both in UTC */
  skipHours: number[]
  skipDays: number[]
}

/** An address that lasting redirects lead to, and how often they were seen. */
export interface Move {
  to: string
  since: string
  sightings: number
}

/** What the last polls taught about a feed; everything that decides when and how it is asked again. */
export interface FeedState {
  /** not before this instant */
  next: string
  checked: string | null
  health: Health
  /** since when it is in that state, and why, in words for people */
  since: string
  why: string | null
  /** failures in a row, 0 after a success, and since when there was none */
  failures: number
  failingSince: string | null
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  /** publication of its newest entry */
  newest: string | null
  /** when it last listed an entry that it had not listed before */
  found: string | null
  /** minutes between its newest entries, on average; null when too few are dated */
  gap: number | null
  /** marks of the entries it listed last, so that only new and edited ones are looked at */
  entries: string[]
  wishes: Wishes
  moved: Move | null
}

export interface Feed {
  id: string
  watch: string
  url: string
  title: string
  lang: string | null
  outlet: Outlet
  added: string
  state: FeedState
}

/** One line that a feed lists, as published: texts are plain, the link absolute, dates ISO 8601 in UTC or null. */
export interface Entry {
  id: string
  title: string
  link: string | null
  published: string | null
  summary: string
  /** full text as HTML where the feed carries it */
  content: string | null
  /** who printed it, where the feed lists what others print (RSS `<source>`) */
  source?: { name: string; url: string }
}

export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json'
  title: string
  link: string | null
  lang: string | null
  items: Entry[]
}
