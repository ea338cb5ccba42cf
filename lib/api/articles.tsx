import { type Context, Hono } from 'hono'
import type { Article } from '../articles/article.ts'
import { stringify } from '../digest/json.ts'
import { webAddress } from '../digest/plain.ts'
import { ArticlePage } from '../web/article.tsx'
import { render } from '../web/render.ts'
import { asks, NoQuery } from './asks.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** One article: when it was read, what it said each time. As data without its text; on the page with it, while that is kept. */
export function articlesRoutes(parts: Parts): Hono {
  const routes = new Hono()
  routes.get('/v1/articles/:id', asks('query', NoQuery), async (c) => {
    const article = await parts.findArticle(c.req.param('id'))
    if (!article) return unknown(c)
    const { observations, claims } = await readingsOf(parts, article)
    const { id, watch, url, outlet, feeds, entry, found, problem } = article
    const readings = observations.map(({ sketch: _sketch, articleId: _id, watch: _watch, ...seen }) => seen)
    const body = { id, watch, url: webAddress(url), outlet, feeds, entry, found, problem, readings, claims }
    return c.body(stringify(body), 200, { 'Content-Type': 'application/json' })
  })
  routes.get('/articles/:id', async (c) => {
    const article = await parts.findArticle(c.req.param('id'))
    if (!article) return unknown(c)
    const { observations, claims } = await readingsOf(parts, article)
    const last = observations.at(-1)
    // The whole text is somebody's work: whoever sits at this machine may read the copy, the public gets the sentences.
    const text = parts.local && last ? await parts.findText(article.id, last.textHash) : null
    const alternates = [
      { title: 'JSON', mediaType: 'application/json', href: `/v1/articles/${encodeURIComponent(article.id)}` },
    ]
    const page = (
      <ArticlePage article={article} readings={observations} claims={claims} text={text} alternates={alternates} />
    )
    // A page of somebody else's words is no business of search engines.
    c.header('X-Robots-Tag', 'noindex')
    return c.html(render(page))
  })
  return routes
}

const unknown = (c: Context): Response => refuse(c, { status: 404, detail: 'No article has this id.' })

async function readingsOf(parts: Parts, { id }: Article) {
  const [observations, claims] = await Promise.all([parts.observationsOf(id), parts.claimsOfArticle(id)])
  return { observations, claims }
}
