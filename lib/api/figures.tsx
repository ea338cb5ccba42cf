import { type Context, Hono } from 'hono'
import { figureJson, historyJson, stringify } from '../digest/json.ts'
import { FigurePage } from '../web/figure.tsx'
import { FiguresPage } from '../web/figures.tsx'
import { render } from '../web/render.ts'
import { asks, FiguresQuery, NoQuery } from './asks.ts'
import { figureChoices } from './choices.ts'
import { figureColumns } from './columns.ts'
import { answerList, listAlternates, listPaths } from './lists.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** Where every figure stands, and the history of one. */
export function figuresRoutes(parts: Parts): Hono {
  const routes = new Hono()
  for (const path of listPaths('figures')) {
    routes.get(path, asks('query', FiguresQuery), async (c) => {
      const { limit, cursor, ...filters } = c.req.valid('query')
      const page = await parts.gatherFigures(filters, { limit, ...(cursor ? { cursor } : {}), proofs: true })
      const rows = page.views.map(figureJson)
      const body = { watch: parts.watch.id, figures: rows, cursor: page.cursor }
      const instants = page.views.flatMap(({ current }) => current?.value.firstSeen ?? [])
      return answerList(c, { body, rows, columns: figureColumns, cursor: page.cursor, instants })
    })
  }
  routes.get('/v1/figures/:id', asks('query', NoQuery), async (c) => {
    const found = await parts.gatherFigure(c.req.param('id'))
    if (!found) return unknown(c)
    return c.body(stringify({ ...historyJson(found.view), beside: found.beside.map(figureJson) }), 200, json)
  })
  routes.get('/figures', asks('query', FiguresQuery), async (c) => {
    const { limit, cursor, ...filters } = c.req.valid('query')
    const page = await parts.gatherFigures(filters, { limit, ...(cursor ? { cursor } : {}), proofs: false })
    const { search } = new URL(c.req.url)
    const next = new URLSearchParams(search)
    if (page.cursor) next.set('cursor', page.cursor)
    const more = page.cursor ? `/figures?${next}` : null
    const choices = figureChoices(parts.watch, filters)
    return c.html(
      render(
        <FiguresPage views={page.views} more={more} filters={choices} alternates={listAlternates('figures', search)} />,
      ),
    )
  })
  routes.get('/figures/:id', async (c) => {
    const id = c.req.param('id')
    const found = await parts.gatherFigure(id)
    if (!found) return unknown(c)
    const today = parts.now().toISOString().slice(0, 10)
    const alternates = [{ title: 'JSON', mediaType: 'application/json', href: `/v1/figures/${encodeURIComponent(id)}` }]
    return c.html(render(<FigurePage {...found} today={today} alternates={alternates} />))
  })
  return routes
}

const json = { 'Content-Type': 'application/json' }

const unknown = (c: Context): Response => refuse(c, { status: 404, detail: 'No figure has this id.' })
