import { type Context, Hono } from 'hono'
import type { Digest, Window } from '../digest/digest.ts'
import { filterDigest } from '../digest/filter.ts'
import { resolveWindow } from '../digest/window.ts'
import { DigestPage } from '../web/digest.tsx'
import { render } from '../web/render.ts'
import { asks, DigestQuery } from './asks.ts'
import { digestChoices } from './choices.ts'
import { type Asked, alternatesOf, formatByAccept, formatByExtension, linkHeader } from './formats.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** `/v1/digest`, `/v1/digest.json`, `.txt`, `.html`, and the first page. */
export function digestRoutes(parts: Parts): Hono {
  const routes = new Hono()
  routes.get('/', asks('query', DigestQuery), (c) => answer(c, parts, c.req.valid('query'), 'page'))
  routes.get('/v1/digest', asks('query', DigestQuery), (c) => {
    c.header('Vary', 'Accept')
    return answer(c, parts, c.req.valid('query'), formatByAccept(c))
  })
  routes.get('/v1/:file{digest\\.[a-z]+}', asks('query', DigestQuery), (c) => {
    return answer(c, parts, c.req.valid('query'), formatByExtension(c.req.param('file').slice('digest.'.length)))
  })
  return routes
}

async function answer(c: Context, parts: Parts, query: DigestQuery, format: Asked | undefined): Promise<Response> {
  if (!format) return refuse(c, { status: 404, detail: 'The digest has no such form. Expected .json, .txt or .html.' })
  const window = resolveWindow(query, parts.now())
  const { since: _since, until: _until, date: _date, tz: _tz, ...filters } = query
  const digest = filterDigest(await parts.gatherDigest(window), filters)
  const search = new URL(c.req.url).search
  c.header('Link', linkHeader(search))
  if (format === 'page') return c.html(page(parts, digest, query, search))
  return c.body(format.render(digest), 200, { 'Content-Type': `${format.mediaType}; charset=utf-8` })
}

function page(parts: Parts, digest: Digest, query: DigestQuery, search: string): string {
  const { since, until, tz } = digest.window
  const length = Date.parse(until) - Date.parse(since)
  const before = { since: new Date(Date.parse(since) - length).toISOString(), until: since, tz }
  const after = { since: until, until: new Date(Date.parse(until) + length).toISOString(), tz }
  return render(
    <DigestPage
      digest={digest}
      filters={digestChoices(parts.watch, query)}
      earlier={addressOf(before, query)}
      later={Date.parse(until) < parts.now().getTime() ? addressOf(after, query) : null}
      alternates={alternatesOf(search)}
    />,
  )
}

/** The page of another window with the same filters. */
function addressOf(
  window: Window,
  { since: _since, until: _until, date: _date, tz: _tz, ...filters }: DigestQuery,
): string {
  const search = new URLSearchParams({ ...window })
  for (const [name, values] of Object.entries(filters)) for (const value of values ?? []) search.append(name, value)
  return `/?${search}`
}
