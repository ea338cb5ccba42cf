import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stringify } from '../digest/json.ts'
import type { Added } from '../work/add-feed.ts'
import type { NotOne } from '../work/find-feed.ts'
import type { Previewed } from '../work/preview-feed.ts'
import { NewFeed } from './asks.ts'
import { feedJson } from './feed-json.ts'
import { feedsPage, wantsHtml } from './feeds-page.tsx'
import type { Parts } from './parts.ts'
import { explain, refuse } from './problem.tsx'
import { refuseWriter } from './writers.ts'

const json = { 'Content-Type': 'application/json' }
const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i
const expected = 'Expected JSON such as {"url": "https://example.org/feed"}, or a form with url.'

/** Adding a feed, and looking at it first. Looking needs the same right: this server asks whatever address is given. */
export function addingRoutes(parts: Parts): Hono {
  const routes = new Hono()
  const onError = (c: Context) => refuse(c, { status: 413, detail: 'Expected at most 64 kB.' })
  const limit = bodyLimit({ maxSize: 64 * 1024, onError })
  routes.post('/v1/feeds', limit, async (c) => {
    const wish = await readWish(c, parts)
    if (wish instanceof Response) return wish
    const added = await parts.addFeed(wish.url)
    return wish.byPerson ? answerAdded(c, parts, added, wish.url) : addedJson(c, added)
  })
  routes.post('/v1/feeds/preview', limit, async (c) => {
    const wish = await readWish(c, parts)
    if (wish instanceof Response) return wish
    const found = await parts.previewFeed(wish.url)
    return wish.byPerson ? answerPreview(c, parts, found, wish.url) : previewJson(c, found)
  })
  return routes
}

interface Wish {
  url: string
  /** sent by the form of the page, which is answered with a page */
  byPerson: boolean
}

/** The address that is wished for, or the answer to somebody who may not wish, or not so. */
async function readWish(c: Context, parts: Parts): Promise<Wish | Response> {
  const type = c.req.header('Content-Type') ?? ''
  const isForm = form.test(type)
  if (!isForm && !/^application\/json\b/i.test(type)) return refuse(c, { status: 415, detail: expected })
  const byPerson = isForm && wantsHtml(c)
  const body = await readBody(c, isForm)
  const parsed = NewFeed.safeParse(body)
  const refusal = await refuseWriter(c, parts, parsed.data?.key)
  if (refusal) return refuse(c, refusal)
  if (parsed.success) return { url: parsed.data.url, byPerson }
  const errors = explain(parsed.error)
  if (!byPerson) return refuse(c, { status: 400, detail: 'The request is not as expected.', errors })
  const why = errors.map(({ detail }) => detail).join('; ')
  return feedsPage(c, parts, 400, { kind: 'failed', url: typed(body), why, advice: '' })
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

function refuseNotOne(c: Context, notOne: NotOne): Response {
  if (notOne.kind === 'failed') {
    const { why, cause, advice } = notOne
    return refuse(c, { status: 422, detail: why, more: { cause, advice } })
  }
  const detail = 'This is a page that names several feeds. Add one of them.'
  return refuse(c, { status: 422, detail, more: { choices: notOne.feeds } })
}

function addedJson(c: Context, added: Added): Response {
  if (added.kind === 'failed' || added.kind === 'choices') return refuseNotOne(c, added)
  const { kind, feed, sample, notes } = added
  c.header('Location', `/v1/feeds/${feed.id}`)
  return c.body(stringify({ kind, feed: feedJson(feed), sample, notes }), kind === 'added' ? 201 : 200, json)
}

function previewJson(c: Context, found: Previewed): Response {
  if (found.kind === 'failed' || found.kind === 'choices') return refuseNotOne(c, found)
  const { kind, feed, preview } = found
  return c.body(stringify({ kind, feed: feedJson(feed), preview }), 200, json)
}

function pageNotOne(c: Context, parts: Parts, notOne: NotOne, url: string): Promise<Response> {
  return feedsPage(c, parts, 422, { ...notOne, url })
}

/** Sending the form twice does no harm: the second time the feed is known. */
function answerAdded(c: Context, parts: Parts, added: Added, url: string): Promise<Response> {
  if (added.kind === 'failed' || added.kind === 'choices') return pageNotOne(c, parts, added, url)
  return feedsPage(c, parts, added.kind === 'added' ? 201 : 200, added)
}

function answerPreview(c: Context, parts: Parts, found: Previewed, url: string): Promise<Response> {
  if (found.kind === 'failed' || found.kind === 'choices') return pageNotOne(c, parts, found, url)
  if (found.kind === 'known')
    return feedsPage(c, parts, 200, { kind: 'known', feed: found.feed, sample: [], notes: [] })
  return feedsPage(c, parts, 200, { ...found, kind: 'preview' })
}
