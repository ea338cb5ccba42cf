import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stringify } from '../digest/json.ts'
import type { Feed } from '../feeds/feed.ts'
import type { FormMode, Notice } from '../web/add-feed.tsx'
import { FeedsPage } from '../web/feeds.tsx'
import { render } from '../web/render.ts'
import type { Added } from '../work/add-feed.ts'
import { asks, NewFeed, NoQuery } from './asks.ts'
import type { Parts } from './parts.ts'
import { explain, refuse } from './problem.tsx'
import { refuseWriter } from './writers.ts'

const json = { 'Content-Type': 'application/json' }
const mostBytes = 64 * 1024
const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** Feeds with their health; adding and removing them. */
export function feedsRoutes(parts: Parts): Hono {
  const routes = new Hono()
  routes.get('/v1/feeds', asks('query', NoQuery), async (c) => {
    return c.body(stringify({ watch: parts.watch.id, feeds: (await parts.listFeeds()).map(feedJson) }), 200, json)
  })
  routes.get('/v1/feeds/:id', async (c) => {
    const feed = (await parts.listFeeds()).find(({ id }) => id === c.req.param('id'))
    return feed ? c.body(stringify(feedJson(feed)), 200, json) : refuse(c, unknown)
  })
  const tooLarge = (c: Context) => refuse(c, { status: 413, detail: 'Expected at most 64 kB.' })
  routes.post('/v1/feeds', bodyLimit({ maxSize: mostBytes, onError: tooLarge }), (c) => add(c, parts))
  routes.delete('/v1/feeds/:id', async (c) => {
    const refusal = refuseWriter(c, parts)
    if (refusal) return deny(c, refusal)
    return (await parts.removeFeed(c.req.param('id'))) ? c.body(null, 204) : refuse(c, unknown)
  })
  routes.get('/feeds', (c) => page(c, parts, 200, null))
  return routes
}

const unknown = { status: 404, detail: 'No feed has this id.' } as const

/** By a program with JSON, or by the form of the page, which answers with a page. */
async function add(c: Context, parts: Parts): Promise<Response> {
  const type = c.req.header('Content-Type') ?? ''
  const isForm = form.test(type)
  if (!isForm && !/^application\/json\b/i.test(type)) {
    return refuse(c, {
      status: 415,
      detail: 'Expected JSON such as {"url": "https://example.org/feed"}, or a form with url.',
    })
  }
  const byPerson = isForm && wantsHtml(c)
  const body = await readBody(c, isForm)
  const parsed = NewFeed.safeParse(body)
  const refusal = refuseWriter(c, parts, parsed.data?.key)
  if (refusal) return deny(c, refusal)
  if (!parsed.success) {
    const errors = explain(parsed.error)
    if (!byPerson) return refuse(c, { status: 400, detail: 'The request is not as expected.', errors })
    return page(c, parts, 400, { kind: 'failed', url: typed(body), why: errors.map(({ detail }) => detail).join('; ') })
  }
  const added = await parts.addFeed(parsed.data.url)
  return byPerson ? answerForm(c, parts, added, parsed.data.url) : answerJson(c, added)
}

/** A browser that posts a form; curl, which posts forms too, wants JSON. */
const wantsHtml = (c: Context): boolean => /\btext\/html\b/.test(c.req.header('Accept') ?? '')

function deny(c: Context, refusal: NonNullable<ReturnType<typeof refuseWriter>>): Response {
  if (refusal.status === 401) c.header('WWW-Authenticate', 'Bearer realm="figurewatch"')
  return refuse(c, refusal)
}

/** Undefined for a body that is not what it says it is: the schema says what was expected. */
async function readBody(c: Context, isForm: boolean): Promise<unknown> {
  try {
    return isForm ? await c.req.parseBody() : await c.req.json()
  } catch (error) {
    if (error instanceof Error && error.name === 'BodyLimitError') throw error
    return undefined
  }
}

function typed(body: unknown): string {
  return typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string' ? body.url : ''
}

function answerJson(c: Context, added: Added): Response {
  if (added.kind === 'failed') return refuse(c, { status: 422, detail: added.why })
  if (added.kind === 'choices') {
    const detail = 'This is a page that names several feeds. Add one of them.'
    return refuse(c, { status: 422, detail, more: { choices: added.feeds } })
  }
  const { kind, feed, sample } = added
  c.header('Location', `/v1/feeds/${feed.id}`)
  return c.body(stringify({ kind, feed: feedJson(feed), sample }), kind === 'added' ? 201 : 200, json)
}

/** Sending the form twice does no harm: the second time the feed is known. */
function answerForm(c: Context, parts: Parts, added: Added, url: string): Response | Promise<Response> {
  if (added.kind === 'failed') return page(c, parts, 422, { kind: 'failed', url, why: added.why })
  if (added.kind === 'choices') return page(c, parts, 422, { kind: 'choices', url, feeds: added.feeds })
  const { kind, feed, sample } = added
  return page(c, parts, kind === 'added' ? 201 : 200, { kind, title: feed.title, sample })
}

async function page(c: Context, parts: Parts, status: 200 | 201 | 400 | 422, notice: Notice | null): Promise<Response> {
  const mode: FormMode = parts.local ? 'open' : parts.writeKey === null ? 'none' : 'key'
  const alternates = [{ title: 'JSON', mediaType: 'application/json', href: '/v1/feeds' }]
  const feeds = await parts.listFeeds()
  return c.html(render(<FeedsPage feeds={feeds} form={mode} notice={notice} alternates={alternates} />), status)
}

/** A feed without what only the poller needs. */
function feedJson({ id, watch, url, title, lang, outlet, added, state }: Feed) {
  const { health, since, why, checked, next, newest, failures } = state
  return { id, watch, url, title, lang, outlet, added, health, since, why, checked, next, newest, failures }
}
