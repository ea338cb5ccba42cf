import type { Context } from 'hono'
import type { Article, Observation } from '../articles/article.ts'
import type { Subscription, Wish } from '../channels/subscription.ts'
import type { Digest, FigureView, Window } from '../digest/digest.ts'
import type { FigureFilters } from '../digest/filter.ts'
import type { Statement } from '../digest/statement.ts'
import type { Feed } from '../feeds/feed.ts'
import type { Log } from '../log.ts'
import type { AccessKey } from '../store/access-keys.ts'
import type { KeptAnswer, Once } from '../store/once.ts'
import type { ClaimRecord } from '../store/record.ts'
import type { Watch } from '../watches/watch.ts'
import type { Added } from '../work/add-feed.ts'
import type { FigureFound, FiguresAsk } from '../work/gather-figures.ts'
import type { StatementsAsk } from '../work/gather-statements.ts'
import type { Imported } from '../work/import-feeds.ts'
import type { Previewed } from '../work/preview-feed.ts'
import type { Linked, Subscribed } from '../work/subscribe.ts'

/** Which claims are asked for: those of figures, those on the review list, or statements, seen in [since, until). */
export interface ClaimsAsk {
  list: 'figures' | 'review' | 'statements'
  since: string
  until: string
  limit: number
  cursor?: string
}

/** Requests per minute. */
export interface Limits {
  reads: number
  writes: number
}

/** A link in a mail: what it is for, whose it is, and its signature. */
interface MailLink {
  purpose: 'confirm' | 'unsubscribe'
  id: string
  token: string
}

/** Subscribing and its links. `origin`: where the links lead when nothing else was said. */
export interface Subscriptions {
  subscribe: (wish: Wish, origin: string) => Promise<Subscribed>
  find: (id: string) => Promise<Subscription | null>
  list: () => Promise<Subscription[]>
  remove: (id: string) => Promise<boolean>
  readLink: (link: MailLink) => Promise<Linked>
  followLink: (link: MailLink) => Promise<Linked>
}

/** What the endpoint and its pages are made of. They know no table and no cloud: whoever starts them hands them these. */
export interface Parts {
  watch: Watch
  log: Log
  now: () => Date
  /** the bearer key of the configuration, which may do everything; null: there is none */
  writeKey: string | null
  /** bound to 127.0.0.1: whoever sits at this machine may write without a key */
  local: boolean
  /** where people reach it from outside, without a slash at the end; without one the request's own address is taken */
  origin?: string
  /** how often one asker may ask; not limited where it is missing */
  limits?: Limits
  /** the address of whoever asks, for the limits */
  client?: (c: Context) => string | undefined
  /** missing where nobody has set up how digests leave */
  subscriptions?: Subscriptions
  findKey: (secret: string) => Promise<AccessKey | null>
  beginOnce: (name: string, request: string) => Promise<Once>
  endOnce: (name: string, answer: KeptAnswer) => Promise<void>
  forgetOnce: (name: string) => Promise<void>
  gatherDigest: (window: Window) => Promise<Digest>
  gatherFigures: (filters: FigureFilters, ask: FiguresAsk) => Promise<{ views: FigureView[]; cursor: string | null }>
  gatherFigure: (figureId: string) => Promise<FigureFound | null>
  listClaims: (ask: ClaimsAsk) => Promise<{ claims: ClaimRecord[]; cursor: string | null }>
  gatherStatements: (window: Window, ask: StatementsAsk) => Promise<Statement[]>
  findClaim: (id: string) => Promise<ClaimRecord | null>
  findArticle: (id: string) => Promise<Article | null>
  observationsOf: (articleId: string) => Promise<Observation[]>
  findText: (articleId: string, textHash: string) => Promise<string | null>
  claimsOfArticle: (articleId: string) => Promise<ClaimRecord[]>
  listFeeds: () => Promise<Feed[]>
  addFeed: (url: string) => Promise<Added>
  previewFeed: (url: string) => Promise<Previewed>
  importFeeds: (opml: Uint8Array) => Promise<Imported>
  removeFeed: (id: string) => Promise<boolean>
}
