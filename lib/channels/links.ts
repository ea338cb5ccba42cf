import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Window } from '../digest/digest.ts'
import type { PostOffice } from './office.ts'
import type { Filters } from './subscription.ts'

/** What the owner of a link may do without any other proof. */
export type Purpose = 'confirm' | 'unsubscribe'

type Signer = Pick<PostOffice, 'secret' | 'site'>

const never = '0'

/** A token that lets its owner do one thing to one subscription, until an instant or for good. */
export function signToken(secret: string, purpose: Purpose, id: string, expires: Date | null): string {
  const until = expires ? String(Math.floor(expires.getTime() / 1000)) : never
  return `${until}.${signature(secret, purpose, id, until)}`
}

/** Whether a token is one that we gave out, and still good. */
export function readToken(
  secret: string,
  purpose: Purpose,
  id: string,
  token: string,
  now: Date,
): 'good' | 'expired' | 'wrong' {
  const [, until, given] = /^(\d{1,12})\.([\w-]{43})$/.exec(token) ?? []
  if (until === undefined || given === undefined) return 'wrong'
  const expected = signature(secret, purpose, id, until)
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return 'wrong'
  return until === never || Number(until) * 1000 > now.getTime() ? 'good' : 'expired'
}

function signature(secret: string, purpose: Purpose, id: string, until: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${id}\n${until}`).digest('base64url')
}

export function confirmLink({ secret, site }: Signer, id: string, expires: Date): string {
  return `${site}/subscriptions/${id}/confirm?token=${signToken(secret, 'confirm', id, expires)}`
}

/** It works for as long as there is something to unsubscribe from. */
export function unsubscribeLink({ secret, site }: Signer, id: string): string {
  return `${site}/subscriptions/${id}/unsubscribe?token=${signToken(secret, 'unsubscribe', id, null)}`
}

/** The page with the same digest. */
export function digestLink({ site }: Pick<PostOffice, 'site'>, window: Window, filters: Filters): string {
  const search = new URLSearchParams({ ...window })
  for (const [name, given] of Object.entries(filters)) {
    for (const value of Array.isArray(given) ? given : [given]) search.append(name, String(value))
  }
  return `${site}/?${search}`
}
