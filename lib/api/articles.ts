import { Hono } from 'hono'
import { stringify } from '../digest/json.ts'
import { asks, NoQuery } from './asks.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** One article: when it was read, what it said each time. Its text is not given, only quotes. */
export function articlesRoutes(parts: Parts): Hono {
  const routes = new Hono()
  routes.get('/v1/articles/:id', asks('query', NoQuery), async (c) => {
    const article = await parts.findArticle(c.req.param('id'))
    if (!article) return refuse(c, { status: 404, detail: 'No article has this id.' })
    const [observations, claims] = await Promise.all([
      parts.observationsOf(article.id),
      parts.claimsOfArticle(article.id),
    ])
    const { id, watch, url, outlet, feeds, entry, found, problem } = article
    const readings = observations.map(({ sketch: _sketch, articleId: _id, watch: _watch, ...seen }) => seen)
    const body = { id, watch, url, outlet, feeds, entry, found, problem, readings, claims }
    return c.body(stringify(body), 200, { 'Content-Type': 'application/json' })
  })
  return routes
}
