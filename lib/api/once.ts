import { createHash } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { KeptAnswer } from '../store/once.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { bearer } from './writers.ts'

const longestName = 255
const mostBytes = 1024 * 1024
const keptHeaders = ['content-type', 'location', 'cache-control']
/** Not what was asked, but who asked or how often: asked again, the answer may be another. */
const passing = new Set([401, 403, 408, 409, 413, 429])

/**
 * A POST with an `Idempotency-Key` is done once, however often it is sent (draft-ietf-httpapi-idempotency-key-header). Its answer is kept
 * for 24 hours, for the same asker only; another request under the same name is a mistake that is told.
 */
export function once(parts: Parts): Hono {
  const routes = new Hono()
  const tooLarge = (c: Context) => refuse(c, { status: 413, detail: 'Expected at most 1 MB.' })
  const limit = bodyLimit({ maxSize: mostBytes, onError: tooLarge })
  routes.post('*', (c, next) => (nameOf(c) === undefined ? next() : limit(c, next)), doOnce(parts))
  return routes
}

const nameOf = (c: Context): string | undefined => c.req.header('Idempotency-Key')

function doOnce(parts: Parts): MiddlewareHandler {
  return async (c, next) => {
    const name = nameOf(c)
    if (name === undefined) return next()
    if (name === '' || name.length > longestName)
      return refuse(c, { status: 400, detail: 'Expected an Idempotency-Key of 1 to 255 characters.' })
    const full = `${sha(bearer(c) ?? '')} ${parts.client?.(c) && !bearer(c) ? parts.client(c) : ''} ${name}`
    const began = await parts.beginOnce(full, await fingerprint(c))
    if (began.kind === 'done') return again(c, began.answer)
    if (began.kind === 'other request')
      return refuse(c, { status: 422, detail: 'This Idempotency-Key was used for another request.' })
    if (began.kind === 'busy') {
      c.header('Retry-After', '5')
      return refuse(c, { status: 409, detail: 'The same request is still being worked on.' })
    }
    await next()
    await keep(c, parts, full)
  }
}

async function keep(c: Context, parts: Parts, name: string): Promise<void> {
  if (c.res.status >= 500 || passing.has(c.res.status)) return parts.forgetOnce(name)
  const headers = Object.fromEntries([...c.res.headers].filter(([header]) => keptHeaders.includes(header)))
  await parts.endOnce(name, { status: c.res.status, headers, body: await c.res.clone().text() })
}

function again(c: Context, { status, headers, body }: KeptAnswer): Response {
  c.header('Idempotency-Replayed', 'true')
  const bodiless = status === 204 || status === 304
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return c.newResponse(bodiless ? null : body, new Response(null, { status }))
}

/** What is asked, to the byte. The body is read from a copy: whoever answers reads it too. */
async function fingerprint(c: Context): Promise<string> {
  const { pathname, search } = new URL(c.req.url)
  const body = Buffer.from(await c.req.raw.clone().arrayBuffer())
  const type = c.req.header('Content-Type') ?? ''
  return [c.req.method, pathname, search, type, createHash('sha256').update(body).digest('hex')].join('\n')
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
