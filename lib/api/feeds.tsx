import { Hono } from 'hono'
import { stringify } from '../digest/json.ts'
import { writeOpml } from '../feeds/opml.ts'
import { addingRoutes } from './add-feed.tsx'
import { asks, NoQuery } from './asks.ts'
import { feedColumns } from './columns.ts'
import { feedJson } from './feed-json.ts'
import { feedsPage } from './feeds-page.tsx'
import { importRoutes } from './import-feeds.tsx'
import { answerList, listPaths } from './lists.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { removingRoutes } from './remove-feed.tsx'
import { refuseWriter } from './writers.ts'

const json = { 'Content-Type': 'application/json' }
const opml = {
  'Content-Type': 'text/x-opml; charset=utf-8',
  'Content-Disposition': 'attachment; filename="feeds.opml"',
}
const unknown = { status: 404, detail: 'No feed has this id.' } as const

/** Feeds with their health; adding, importing, exporting and removing them. */
export function feedsRoutes(parts: Parts): Hono {
  const routes = new Hono()
  for (const path of listPaths('feeds')) {
    routes.get(path, asks('query', NoQuery), async (c) => {
      const rows = (await parts.listFeeds()).map(feedJson)
      return answerList(c, { body: { watch: parts.watch.id, feeds: rows }, rows, columns: feedColumns })
    })
  }
  routes.get('/v1/feeds.opml', async (c) => {
    return c.body(writeOpml(`figurewatch: ${parts.watch.title}`, await parts.listFeeds()), 200, opml)
  })
  routes.get('/v1/feeds/:id', async (c) => {
    const feed = (await parts.listFeeds()).find(({ id }) => id === c.req.param('id'))
    return feed ? c.body(stringify(feedJson(feed)), 200, json) : refuse(c, unknown)
  })
  routes.delete('/v1/feeds/:id', async (c) => {
    const refusal = await refuseWriter(c, parts)
    if (refusal) return refuse(c, refusal)
    return (await parts.removeFeed(c.req.param('id'))) ? c.body(null, 204) : refuse(c, unknown)
  })
  routes.get('/feeds', (c) => feedsPage(c, parts, 200, null))
  routes.route('/', addingRoutes(parts))
  routes.route('/', importRoutes(parts))
  routes.route('/', removingRoutes(parts))
  return routes
}
