import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { BadCursor } from '../store/cursor.ts'
import { icon } from '../web/icon.ts'
import { articlesRoutes } from './articles.tsx'
import { claimsRoutes } from './claims.tsx'
import { digestRoutes } from './digest.tsx'
import { docsRoutes } from './docs.tsx'
import { feedsRoutes } from './feeds.tsx'
import { figuresRoutes } from './figures.tsx'
import { limited } from './limits.ts'
import { nothingHere } from './nothing-here.ts'
import { once } from './once.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { secured } from './security.ts'
import { statementsRoutes } from './statements.tsx'
import { subscriptionsRoutes } from './subscriptions.tsx'

/** The endpoint and its pages: `app.fetch` answers a Request, on a server as on Lambda. */
export function createApp(parts: Parts): Hono {
  const app = new Hono()
  app.use(secured)
  app.use(async (c, next) => {
    await next()
    if (c.req.method === 'GET' && c.res.ok && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
  })
  app.use(limited(parts))
  app.use(etag())
  app.route('/v1', once(parts))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=86400' }))
  for (const routes of [
    digestRoutes,
    figuresRoutes,
    claimsRoutes,
    statementsRoutes,
    articlesRoutes,
    feedsRoutes,
    docsRoutes,
    subscriptionsRoutes,
  ])
    app.route('/', routes(parts))
  app.notFound(nothingHere(app))
  app.onError((error, c) => {
    if (error instanceof BadCursor) return refuse(c, { status: 400, detail: `${error.message}.` })
    if (error.name === 'BodyLimitError') return refuse(c, { status: 413, detail: 'Expected at most 64 kB.' })
    if (error instanceof HTTPException && error.status === 400) return refuse(c, { status: 400, detail: error.message })
    parts.log('api.failed', { method: c.req.method, path: c.req.path, error: describe(error) })
    return refuse(c, { status: 500, detail: 'This is our fault. It was written down; try again later.' })
  })
  return app
}

/** What went wrong with everything that caused it, for the log and never for the answer. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `, caused by ${describe(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
