import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { channels } from '../channels/index.ts'
import { channelNames, type Subscription, Wish } from '../channels/subscription.ts'
import { stringify } from '../digest/json.ts'
import { render } from '../web/render.ts'
import { SubscribePage } from '../web/subscribe.tsx'
import { SubscribedPage } from '../web/subscribed.tsx'
import type { Subscribed } from '../work/subscribe.ts'
import { asks, NoQuery } from './asks.ts'
import { linkRoutes } from './links.tsx'
import { originOf } from './origin.ts'
import type { Parts, Subscriptions } from './parts.ts'
import { explain, type Refusal, refuse } from './problem.tsx'
import { subscribeChoices } from './subscribe-choices.ts'
import { type FormBody, wishOfForm } from './wish.ts'
import { refuseWriter } from './writers.ts'

const json = { 'Content-Type': 'application/json' }
const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i
const unknown = { status: 404, detail: 'No subscription has this id.' } as const

/** Subscribing, and looking after subscriptions. A mail address is asked first; any other channel takes a key, for nobody can be asked there. */
export function subscriptionsRoutes(parts: Parts): Hono {
  const routes = new Hono()
  const { subscriptions } = parts
  if (!subscriptions) return routes
  const guard = (c: Context, key?: string) => refuseWriter(c, parts, key, 'subscriptions:write')
  const tooLarge = (c: Context) => refuse(c, { status: 413, detail: 'Expected at most 64 kB.' })
  routes.get('/subscribe', asks('query', z.strictObject({ channel: z.enum(channelNames).default('email') })), (c) =>
    page(c, parts, { channel: c.req.valid('query').channel }, null, 200),
  )
  routes.post('/v1/subscriptions', bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }), (c) => {
    c.header('Cache-Control', 'no-store')
    if (isForm.test(c.req.header('Content-Type') ?? '')) return addByForm(c, parts, subscriptions)
    return addByJson(c, parts, subscriptions)
  })
  for (const path of ['/v1/subscriptions', '/v1/subscriptions.json'] as const) {
    routes.get(path, asks('query', NoQuery), async (c) => {
      const refusal = await guard(c)
      if (refusal) return refuse(c, refusal)
      const list = await subscriptions.list()
      c.header('Cache-Control', 'no-store')
      return c.body(stringify({ watch: parts.watch.id, subscriptions: list.map(subscriptionJson) }), 200, json)
    })
  }
  routes.get('/v1/subscriptions/:id', asks('query', NoQuery), async (c) => {
    const refusal = await guard(c)
    if (refusal) return refuse(c, refusal)
    const found = await subscriptions.find(c.req.param('id'))
    c.header('Cache-Control', 'no-store')
    return found ? c.body(stringify(subscriptionJson(found)), 200, json) : refuse(c, unknown)
  })
  routes.delete('/v1/subscriptions/:id', async (c) => {
    const refusal = await guard(c)
    if (refusal) return refuse(c, refusal)
    return (await subscriptions.remove(c.req.param('id'))) ? c.body(null, 204) : refuse(c, unknown)
  })
  routes.route('/', linkRoutes(subscriptions))
  return routes
}

/** A subscription without what is secret in it. */
export function subscriptionJson(subscription: Subscription) {
  const { id, watch, channel, settings, filters, tz, hour, onEmpty, status, why, created, confirmed, sent } =
    subscription
  const reaches = channels[channel].reaches(settings)
  return { id, watch, channel, reaches, filters, tz, hour, onEmpty, status, why, created, confirmed, sent }
}

async function addByJson(c: Context, parts: Parts, subscriptions: Subscriptions): Promise<Response> {
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? ''))
    return refuse(c, { status: 415, detail: 'Expected JSON, or the form of the page /subscribe.' })
  const parsed = Wish.safeParse(await readJson(c))
  if (parsed.data?.channel !== 'email') {
    const refusal = await refuseWriter(c, parts, undefined, 'subscriptions:write')
    if (refusal) return refuse(c, refusal)
  }
  if (!parsed.success) {
    return refuse(c, { status: 400, detail: 'The request is not as expected.', errors: explain(parsed.error) })
  }
  return answer(c, await subscriptions.subscribe(parsed.data, originOf(c, parts)))
}

/** Undefined for a body that is not what it says it is: the schema says what was expected. */
async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch (error) {
    if (error instanceof Error && error.name === 'BodyLimitError') throw error
    return undefined
  }
}

function answer(c: Context, subscribed: Subscribed): Response {
  const refusal = refusalOf(c, subscribed)
  if (refusal) return refuse(c, refusal)
  if (subscribed.kind !== 'added' && subscribed.kind !== 'known') {
    const detail = 'If the address can be reached, a mail is on its way to it. The link in it begins the subscription.'
    return c.body(stringify({ status: 'pending', detail }), 202, json)
  }
  const { kind, subscription, secret } = subscribed
  c.header('Location', `/v1/subscriptions/${subscription.id}`)
  const body = { kind, subscription: subscriptionJson(subscription), ...(secret === null ? {} : { secret }) }
  return c.body(stringify(body), kind === 'added' ? 201 : 200, json)
}

function refusalOf(c: Context, subscribed: Subscribed): Refusal | null {
  if (subscribed.kind === 'problems')
    return { status: 400, detail: 'The request is not as expected.', errors: subscribed.problems }
  if (subscribed.kind === 'failed') return { status: 503, detail: subscribed.why }
  if (subscribed.kind !== 'too many') return null
  c.header('Retry-After', String(subscribed.retryAfter))
  return { status: 429, detail: 'Too many people have signed up today. Come back tomorrow.' }
}

async function addByForm(c: Context, parts: Parts, subscriptions: Subscriptions): Promise<Response> {
  const body: FormBody = await c.req.parseBody()
  const { wish, key } = wishOfForm(body)
  const parsed = Wish.safeParse(wish)
  if (parsed.data?.channel !== 'email') {
    const refusal = await refuseWriter(c, parts, key, 'subscriptions:write')
    if (refusal) return refuse(c, refusal)
  }
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '')
  const asTyped = { channel: text('channel'), text }
  if (!parsed.success) return page(c, parts, asTyped, explain(parsed.error), 400)
  const subscribed = await subscriptions.subscribe(parsed.data, originOf(c, parts))
  if (subscribed.kind === 'problems') return page(c, parts, asTyped, subscribed.problems, 400)
  const refusal = refusalOf(c, subscribed)
  if (refusal) return refuse(c, refusal)
  const done = subscribed.kind === 'added' || subscribed.kind === 'known' ? subscribed : null
  const reaches = done && channels[done.subscription.channel].reaches(done.subscription.settings)
  const status = done ? (done.kind === 'added' ? 201 : 200) : 202
  return c.html(render(<SubscribedPage reaches={reaches} secret={done?.secret ?? null} />), status)
}

function page(
  c: Context,
  parts: Parts,
  asked: { channel: string; text?: (name: string) => string },
  problems: Refusal['errors'] | null,
  status: 200 | 400,
): Response {
  const channel = channelNames.find((name) => name === asked.channel) ?? 'email'
  const { title, fields } = channels[channel]
  const others = channelNames.map((name) => ({ name, title: channels[name].title }))
  const props = { channel: { name: channel, title, fields }, others, problems: problems ?? [] }
  const choices = subscribeChoices(parts.watch, asked.text ?? (() => ''))
  const needsKey = channel !== 'email' && !parts.local
  return c.html(
    render(<SubscribePage {...props} choices={choices} needsKey={needsKey} typed={asked.text ?? (() => '')} />),
    status,
  )
}
