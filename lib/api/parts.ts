import type { Article, Observation } from '../articles/article.ts'
import type { Digest, FigureView, Window } from '../digest/digest.ts'
import type { FigureFilters } from '../digest/filter.ts'
import type { Feed } from '../feeds/feed.ts'
import type { Log } from '../log.ts'
import type { ClaimRecord } from '../store/record.ts'
import type { Watch } from '../watches/watch.ts'
import type { Added } from '../work/add-feed.ts'

/** Which claims are asked for: those of figures, those on the review list, or statements, seen in [since, until). */
export interface ClaimsAsk {
  list: 'figures' | 'review' | 'statements'
  since: string
  until: string
  limit: number
  cursor?: string
}

/** What the endpoint and its pages are made of. They know no table and no cloud: whoever starts them hands them these. */
export interface Parts {
  watch: Watch
  log: Log
  now: () => Date
  /** the bearer key that may add and remove feeds; null: there is none */
  writeKey: string | null
  /** bound to 127.0.0.1: whoever sits at this machine may write without a key */
  local: boolean
  gatherDigest: (window: Window) => Promise<Digest>
  gatherFigures: (filters: FigureFilters) => Promise<FigureView[]>
  gatherFigure: (figureId: string) => Promise<{ view: FigureView; beside: FigureView[] } | null>
  listClaims: (ask: ClaimsAsk) => Promise<{ claims: ClaimRecord[]; cursor: string | null }>
  findClaim: (id: string) => Promise<ClaimRecord | null>
  findArticle: (id: string) => Promise<Article | null>
  observationsOf: (articleId: string) => Promise<Observation[]>
  claimsOfArticle: (articleId: string) => Promise<ClaimRecord[]>
  listFeeds: () => Promise<Feed[]>
  addFeed: (url: string) => Promise<Added>
  removeFeed: (id: string) => Promise<boolean>
}
