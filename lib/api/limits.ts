import type { Context, MiddlewareHandler } from 'hono'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { bearer, scopesOf } from './writers.ts'

const minute = 60
/** More askers than this in one minute share what one may do, so that memory has an end. */
const mostAskers = 10_000

/**
 * Counts requests per asker in windows of one minute, in this process. That is right for one machine. On Lambda every instance would count
 * for itself, so there the throttle of the API is what holds, and `limits` is left out.
 * Headers as in draft-ietf-httpapi-ratelimit-headers-10.
 */
export function limited(parts: Parts): MiddlewareHandler {
  const { limits } = parts
  if (!limits) return (_c, next) => next()
  const counts = counter()
  return async (c, next) => {
    const policy = /^(GET|HEAD|OPTIONS)$/.test(c.req.method) ? 'reads' : 'writes'
    const now = Math.floor(parts.now().getTime() / 1000)
    const used = counts(`${policy} ${await askerOf(c, parts)}`, Math.floor(now / minute))
    const most = limits[policy]
    const wait = minute - (now % minute)
    const tell = () => {
      c.header('RateLimit-Policy', `"${policy}";q=${most};w=${minute}`)
      c.header('RateLimit', `"${policy}";r=${Math.max(0, most - used)};t=${wait}`)
    }
    if (used > most) {
      tell()
      c.header('Retry-After', String(wait))
      return refuse(c, { status: 429, detail: `At most ${most} ${policy} a minute. Come back in ${wait} seconds.` })
    }
    await next()
    return tell()
  }
}

/** The key, where it is one of ours: an invented key must not be a fresh start. Else the address. */
async function askerOf(c: Context, parts: Parts): Promise<string> {
  const given = bearer(c)
  if (given !== undefined && (await scopesOf(parts, given))) return `key ${given}`
  return parts.client?.(c) ?? 'anybody'
}

/** How often a name was counted in a window, this time included. A new window forgets the one before. */
function counter(): (name: string, window: number) => number {
  let current = -1
  const counts = new Map<string, number>()
  return (name, window) => {
    if (window !== current) counts.clear()
    current = window
    const own = counts.has(name) || counts.size < mostAskers ? name : 'the rest'
    const count = (counts.get(own) ?? 0) + 1
    counts.set(own, count)
    return count
  }
}
