import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Scope } from '../store/access-keys.ts'
import type { Parts } from './parts.ts'
import type { Refusal } from './problem.tsx'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

const allowed: Record<Scope, string> = {
  'feeds:write': 'add or remove feeds',
  'subscriptions:write': 'change subscriptions',
  admin: 'do this',
}

type Writers = Pick<Parts, 'writeKey' | 'local' | 'findKey'>

/**
 * Null when the request may write. A key may from anywhere. Without one only this machine may, and only under its own name: another
 * site's page that posts to 127.0.0.1, or that makes its own name point there, is turned away.
 */
export async function refuseWriter(
  c: Context,
  parts: Writers,
  formKey?: string,
  scope: Scope = 'feeds:write',
): Promise<Refusal | null> {
  const given = formKey ?? bearer(c)
  if (given !== undefined) return refuseKey(parts, given, scope)
  if (!parts.local) return { status: 401, detail: 'Expected an Authorization header with a bearer key.' }
  if (!loopback.test(c.req.header('Host') ?? new URL(c.req.url).host) || fromElsewhere(c)) {
    return { status: 403, detail: 'Without a key, this is done only on this machine’s own pages.' }
  }
  return null
}

/** The key in the Authorization header. */
export function bearer(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}

async function refuseKey(parts: Writers, given: string, scope: Scope): Promise<Refusal | null> {
  const held = await scopesOf(parts, given)
  if (!held) return { status: 401, detail: 'This key is not known here, or was revoked.' }
  if (held.includes(scope) || held.includes('admin')) return null
  return { status: 403, detail: `This key may not ${allowed[scope]}: it lacks the scope ${scope}.` }
}

/** What a key may do; undefined for a key that is none. The one in the configuration may do everything. */
export async function scopesOf(
  { writeKey, findKey }: Pick<Writers, 'writeKey' | 'findKey'>,
  given: string,
): Promise<readonly Scope[] | undefined> {
  if (writeKey !== null && sameKey(given, writeKey)) return ['admin']
  return (await findKey(given))?.scopes
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
