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

/** What the last polls taught about a feed; everything that decides when and how it is asked again. */
export interface FeedState {
  /** not before this instant */
  next: string
  checked: string | null
  health: Health
  /** since when it is in that state, and why, in words for people */
  since: string
  why: string | null
  failures: number
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  /** publication of its newest entry */
  newest: string | null
  /** ids of the entries it listed last, so that only new ones are looked at */
  entries: string[]
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
}

export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json'
  title: string
  link: string | null
  lang: string | null
  items: Entry[]
}
