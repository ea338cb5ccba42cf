import type { Context } from 'hono'
import type { Parts } from './parts.ts'

/** Where this endpoint is reached, for addresses that must stand alone, as in a feed. */
export function originOf(c: Context, { origin }: Pick<Parts, 'origin'>): string {
  return origin ?? new URL(c.req.url).origin
}
