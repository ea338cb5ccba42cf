import type { Health } from './feeds/feed.ts'

/** Limits and validators of one GET. Times in milliseconds, sizes in decoded bytes. */
export interface Ask {
  accept: string
  etag?: string | null
  lastModified?: string | null
  maxBytes: number
  timeout: number
}

/** What a GET gives: never an exception for what the other side does. */
export type Fetched =
  | { kind: 'ok'; url: string; status: number; headers: Headers; body: Uint8Array; permanent: boolean }
  | { kind: 'same'; url: string; headers: Headers }
  | { kind: 'failed'; health: Health; why: string; retryAfter: string | null }

export interface Http {
  get(url: string, ask: Ask): Promise<Fetched>
}
