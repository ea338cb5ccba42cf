import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { asks, RemovedFeed } from './asks.ts'
import { feedsPage } from './feeds-page.tsx'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { refuseWriter } from './writers.ts'

/** Removing a feed by the form of the page; programs send DELETE. */
export function removingRoutes(parts: Parts): Hono {
  const routes = new Hono()
  const onError = (c: Context) => refuse(c, { status: 413, detail: 'Expected at most 64 kB.' })
  const limit = bodyLimit({ maxSize: 64 * 1024, onError })
  routes.post('/feeds/remove', limit, asks('form', RemovedFeed), async (c) => {
    const { id, key } = c.req.valid('form')
    const refusal = await refuseWriter(c, parts, key)
    if (refusal) return refuse(c, refusal)
    const feed = (await parts.listFeeds()).find((one) => one.id === id)
    if (!feed || !(await parts.removeFeed(id))) return refuse(c, { status: 404, detail: 'This feed is not watched.' })
    return feedsPage(c, parts, 200, { kind: 'removed', title: feed.title })
  })
  return routes
}
