import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Parts } from './parts.ts'
import type { Refusal } from './problem.tsx'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Null when the request may write. A key may from anywhere. Without one only this machine may, and only under its own name: another
 * site's page that posts to 127.0.0.1, or that makes its own name point there, is turned away.
 */
export function refuseWriter(
  c: Context,
  { writeKey, local }: Pick<Parts, 'writeKey' | 'local'>,
  formKey?: string,
): Refusal | null {
  const given = formKey ?? /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  if (given !== undefined) {
    if (writeKey !== null && sameKey(given, writeKey)) return null
    return { status: 401, detail: 'This key is not one that may add or remove feeds.' }
  }
  if (!local) return { status: 401, detail: 'Expected an Authorization header with a bearer key.' }
  if (!loopback.test(c.req.header('Host') ?? new URL(c.req.url).host) || fromElsewhere(c)) {
    return { status: 403, detail: 'Without a key, feeds are added and removed only on this machine’s own pages.' }
  }
  return null
}

/** Browsers say where a request comes from; whoever says nothing is no browser, and no other site can make it ask. */
function fromElsewhere(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('Origin')
  return origin !== undefined && origin !== new URL(c.req.url).origin
}

/** Takes the same time whatever differs. */
function sameKey(given: string, key: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(key))
}
