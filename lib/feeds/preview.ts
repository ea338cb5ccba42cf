import type { Entry } from './feed.ts'

/** What somebody wants to know of a feed before it is watched. */
export interface FeedPreview {
  /** the last few, newest first */
  items: Pick<Entry, 'title' | 'link' | 'published'>[]
  listed: number
  /** how many of them are worth reading for this watch, by their own words */
  worth: number
  newest: string | null
  /** how much of its articles the feed itself carries */
  carries: 'full text' | 'summaries' | 'headlines'
  /** may article pages be asked for? null: no entry leads to one */
  robots: { kind: 'allowed' } | { kind: 'disallowed' | 'later'; why: string } | null
  /** the newest entries worth reading, read as they would be */
  samples: Sample[]
  notes: string[]
}

/** What one entry would give the ledger. */
export interface Sample {
  title: string
  link: string | null
  /** whether its page was read, or only what the feed says of it */
  from: 'page' | 'feed'
  /** why its page was not read, or why it is not of the watch; null where all is well */
  problem: string | null
  /** "killed · North Korean soldiers · about 2,000 · NIS" */
  figures: string[]
}

/** What became of one line of a list that was imported. */
export type ImportedRow = { url: string; title: string } & (
  | { kind: 'added' | 'known'; id: string }
  | { kind: 'failed'; why: string }
)

/** `until`: when the last of them is read for the first time. */
export interface ImportedList {
  kind: 'imported'
  rows: ImportedRow[]
  until: string
}
