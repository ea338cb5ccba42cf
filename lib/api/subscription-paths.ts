import { z } from 'zod'
import { channelNames, emptyRules, Filters, Wish } from '../channels/subscription.ts'
import { gives, type Operation, refusals } from './contract.ts'
import { once } from './write-paths.ts'

const security = [{ key: ['subscriptions:write'] }]

const Subscription = z
  .looseObject({
    id: z.string(),
    watch: z.string(),
    channel: z.enum(channelNames),
    reaches: z.string(),
    filters: Filters,
    tz: z.string(),
    hour: z.number(),
    onEmpty: z.enum(emptyRules),
    status: z.string(),
    why: z.string().nullable(),
  })
  .meta({ id: 'Subscription', description: 'Who gets a digest when, without what is secret in it' })

const Subscriptions = z
  .looseObject({ watch: z.string(), subscriptions: z.array(Subscription) })
  .meta({ id: 'Subscriptions' })
const Subscribed = z
  .looseObject({ kind: z.enum(['added', 'known']), subscription: Subscription })
  .meta({ id: 'Subscribed', description: 'With the secret that signs its messages, where it has one: shown this once' })
const Pending = z.looseObject({ status: z.literal('pending'), detail: z.string() }).meta({ id: 'Pending' })

const id = z.strictObject({ id: z.string().meta({ description: 'Id of a subscription' }) })

const every: Operation = {
  method: 'get',
  path: '/v1/subscriptions',
  operationId: 'subscriptions',
  tags: ['Subscriptions'],
  summary: 'Every subscription',
  security,
  responses: { 200: gives('Subscriptions', Subscriptions), ...refusals(400, 401, 403) },
}

/** Subscriptions: making, reading, ending them. */
export const subscriptionPaths: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/subscriptions',
    operationId: 'subscribe',
    tags: ['Subscriptions'],
    summary: 'Have the digest sent',
    description: 'A mail address takes no key: it is asked by a mail first. Any other channel takes one.',
    security: [{ key: ['subscriptions:write'] }, {}],
    request: { headers: once, body: { content: { 'application/json': { schema: Wish } } } },
    responses: {
      200: gives('There is such a subscription already', Subscribed),
      201: gives('It begins', Subscribed),
      202: gives('It begins when the link in a mail is opened', Pending),
      ...refusals(400, 401, 403, 409, 413, 415, 422, 503),
    },
  },
  every,
  { ...every, path: '/v1/subscriptions.json', operationId: 'subscriptionsAsJson' },
  {
    method: 'get',
    path: '/v1/subscriptions/{id}',
    operationId: 'subscription',
    tags: ['Subscriptions'],
    summary: 'One subscription',
    security,
    request: { params: id },
    responses: { 200: gives('The subscription', Subscription), ...refusals(400, 401, 403, 404) },
  },
  {
    method: 'delete',
    path: '/v1/subscriptions/{id}',
    operationId: 'unsubscribe',
    tags: ['Subscriptions'],
    summary: 'End a subscription',
    security,
    request: { params: id },
    responses: { 204: { description: 'It is over' }, ...refusals(401, 403, 404) },
  },
]
