import type { Outlet } from '../feeds/feed.ts'

/** What reading one page gives. `text` starts with the headline; offsets of claims count in it. */
export interface Page {
  title: string
  byline: string | null
  published: string | null
  modified: string | null
  lang: string
  /** the page's own canonical address when it can be believed, else the address it was read from */
  canonical: string
  outlet: string | null
  text: string
  /** a wire agency that is credited: `yonhap`, `afp`, `reuters` … */
  credit: string | null
}

/** The reading that comes after all others, when a feed says that a page was rewritten. */
export const extraStep = 5

/** One page that is watched: found in a feed, read now and read again 1, 6, 24 and 72 hours later. */
export interface Article {
  id: string
  watch: string
  url: string
  outlet: Outlet
  /** ids of the feeds that listed it */
  feeds: string[]
  entry: { title: string; summary: string; published: string | null }
  /** when a feed first listed it; the time of its first observation, so that a late worker changes nothing */
  found: string
  /** which reading is next: 0 the first, 1–4 the re-reads, 5 one that a feed's rewording calls for; null when there is none left */
  step: number | null
  due: string | null
  /** why the last reading failed, in words for people */
  problem: string | null
  attempts: number
  etag: string | null
  lastModified: string | null
}

/** What one reading of an article saw. The first one's `at` is `found`; a re-read's is the hour it was due. */
export interface Observation {
  articleId: string
  watch: string
  at: string
  /** hash of the text: two observations with the same hash saw the same words */
  textHash: string
  source: 'page' | 'feed'
  title: string
  byline: string | null
  published: string | null
  lang: string
  relevant: boolean
  credit: string | null
  /** sampled shingle hashes; copies are told by how many they share */
  sketch: number[]
  /** ids of the ledger values that the text reports, sorted */
  values: string[]
  claims: number
  dropped: number
  /** why there is no text from the page, in words for people */
  problem: string | null
}
