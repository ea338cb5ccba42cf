import { type Context, Hono } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Digest, Window } from '../digest/digest.ts'
import { newestChange } from '../digest/entry.ts'
import { filterDigest, preferLanguages } from '../digest/filter.ts'
import { type Format, formats } from '../digest/formats.ts'
import { resolveWindow } from '../digest/window.ts'
import { DigestPage } from '../web/digest.tsx'
import { pageOf } from '../web/digest-part.tsx'
import { render } from '../web/render.ts'
import { asks, DigestPageQuery, DigestQuery } from './asks.ts'
import { digestChoices } from './choices.ts'
import { alternatesOf, formatByAccept, formatByExtension, linkHeader } from './formats.ts'
import { originOf } from './origin.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { renderedOnce, takesGzip } from './rendered.ts'

/** `/v1/digest`, `/v1/digest.json`, `.atom` and the others, and the first page. */
export function digestRoutes(parts: Parts): Hono {
  const routes = new Hono()
  routes.get('/', asks('query', DigestPageQuery), (c) => {
    const { page, ...query } = c.req.valid('query')
    return answerPage(c, parts, query, page)
  })
  routes.get('/v1/digest', asks('query', DigestQuery), (c) => {
    c.header('Vary', 'Accept')
    const format = formatByAccept(c)
    const query = c.req.valid('query')
    return format === 'page' ? answerPage(c, parts, query, 1) : answer(c, parts, query, format)
  })
  routes.get('/v1/:file{digest\\.[a-z.]+}', asks('query', DigestQuery), (c) => {
    const format = formatByExtension(c.req.param('file').slice('digest.'.length))
    if (!format) return refuse(c, { status: 404, detail: `The digest has no such form. Expected ${extensions}.` })
    const query = c.req.valid('query')
    return format === 'page' ? answerPage(c, parts, query, 1) : answer(c, parts, query, format)
  })
  return routes
}

const extensions = formats.map(({ extension }) => `.${extension}`).join(', ')

/** A reader that comes once in a while still finds what it missed. */
const feedLength = '7d'

async function answer(c: Context, parts: Parts, query: DigestQuery, format: Format): Promise<Response> {
  const asked = format.feed && !query.date ? { since: feedLength, ...query } : query
  const whole = await wholeDigest(parts, asked)
  const { pathname, search } = new URL(c.req.url)
  const origin = originOf(c, parts)
  const self = `${origin}${pathname}${search}`
  const { plain, gzip, newest } = renderedOnce(whole, `${format.extension} ${self}`, () => {
    const digest = filterDigest(whole, filtersOf(asked))
    return { text: format.render(digest, { origin, self }), newest: newestChange(digest) }
  })
  tellAbout(c, search, newest)
  const packed = takesGzip(c.req.header('Accept-Encoding'))
  const { bytes, etag } = packed ? gzip : plain
  c.header('Vary', 'Accept-Encoding', { append: true })
  if (packed) c.header('Content-Encoding', 'gzip')
  c.header('ETag', etag)
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600')
  return c.body(bytes, 200, { 'Content-Type': `${format.mediaType}; charset=utf-8` })
}

function wholeDigest(parts: Parts, { since, until, date, tz }: DigestQuery): Promise<Digest> {
  return parts.gatherDigest(resolveWindow({ since, until, date, tz }, parts.now()))
}

function tellAbout(c: Context, search: string, newest: string | null): void {
  c.header('Link', linkHeader(search))
  // For people and archives. It decides no 304: a correction is dated by when the page was due to be read, which can lie before this.
  if (newest) c.header('Last-Modified', new Date(newest).toUTCString())
}

async function answerPage(c: Context, parts: Parts, query: DigestQuery, page: number): Promise<Response> {
  c.header('Vary', 'Accept-Language', { append: true })
  const found = filterDigest(await wholeDigest(parts, query), filtersOf(query))
  const digest = preferLanguages(found, query.lang ?? languagesOf(c))
  tellAbout(c, new URL(c.req.url).search, newestChange(digest))
  const { since, until, tz } = digest.window
  const length = Date.parse(until) - Date.parse(since)
  const before = { since: new Date(Date.parse(since) - length).toISOString(), until: since, tz }
  const after = { since: until, until: new Date(Date.parse(until) + length).toISOString(), tz }
  const shown = pageOf(digest, page)
  if (page > shown.count) return refuse(c, { status: 404, detail: `This digest has ${shown.count} pages.` })
  const turn = (to: number) => addressOf(query, to === 1 ? {} : { page: String(to) })
  return c.html(
    render(
      <DigestPage
        digest={digest}
        page={shown}
        newer={page > 1 ? turn(page - 1) : null}
        older={page < shown.count ? turn(page + 1) : null}
        filters={digestChoices(parts.watch, query)}
        earlier={addressOf(filtersOf(query), { ...before })}
        later={Date.parse(until) < parts.now().getTime() ? addressOf(filtersOf(query), { ...after }) : null}
        alternates={alternatesOf(new URL(c.req.url).search)}
      />,
    ),
  )
}

/** What the reader's browser says they read, the dearest first. */
function languagesOf(c: Context): string[] {
  const accepted = parseAccept(c.req.header('Accept-Language') ?? '')
  return accepted.filter(({ q }) => q > 0).map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
}

function filtersOf({ since: _since, until: _until, date: _date, tz: _tz, ...filters }: DigestQuery) {
  return filters
}

/** The first page with these questions. */
function addressOf(query: Partial<DigestQuery>, more: Partial<Window> | { page?: string }): string {
  const search = new URLSearchParams({ ...more })
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) if (value !== undefined) search.append(name, String(value))
  return `/?${search}`
}
