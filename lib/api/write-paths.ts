import { z } from 'zod'
import { healths, labels } from '../feeds/feed.ts'
import { NewFeed, NoQuery } from './asks.ts'
import { gives, listed, type Operation, refusals } from './contract.ts'

const security = [{ key: ['feeds:write'] }]

/** The header that makes a POST happen once. */
export const once = z.object({
  'Idempotency-Key': z.string().min(1).max(255).optional().meta({
    description:
      'A name of your own for this request. Sent again with the same name it is done once; kept for 24 hours',
  }),
})

const Feed = z
  .looseObject({
    id: z.string(),
    watch: z.string(),
    url: z.string(),
    title: z.string(),
    lang: z.string().nullable(),
    outlet: z.strictObject({
      id: z.string(),
      name: z.string(),
      publisher: z.string(),
      label: z.enum(labels).nullable(),
    }),
    added: z.string(),
    health: z.enum(healths),
    since: z.string(),
    why: z.string().nullable(),
    checked: z.string().nullable(),
    next: z.string(),
    newest: z.string().nullable(),
    failures: z.number(),
    failingSince: z.string().nullable().meta({ description: 'Since when every try failed; null after a success' }),
  })
  .meta({ id: 'Feed', description: 'A feed that is watched, with its health' })

const Feeds = z.looseObject({ watch: z.string(), feeds: z.array(Feed) }).meta({ id: 'Feeds' })
const Added = z
  .looseObject({ kind: z.enum(['added', 'known']), feed: Feed, sample: z.array(z.string()) })
  .meta({ id: 'Added' })

const Preview = z
  .looseObject({ kind: z.enum(['new', 'known']), feed: Feed, preview: z.looseObject({}).nullable() })
  .meta({ id: 'Preview', description: 'A feed as it would be watched, and what it gives' })
const Imported = z
  .looseObject({ kind: z.literal('imported'), rows: z.array(z.looseObject({ url: z.string(), kind: z.string() })) })
  .meta({ id: 'Imported' })
const opml = { description: 'OPML 2.0', content: { 'text/x-opml': { schema: z.string() } } }

const id = z.strictObject({ id: z.string().meta({ description: 'Id of a feed' }) })

/** Feeds: reading, adding, removing them. */
export const feedPaths: readonly Operation[] = [
  ...listed(
    {
      method: 'get',
      path: '/v1/feeds',
      operationId: 'feeds',
      tags: ['Feeds'],
      summary: 'Every feed with its health',
      request: { query: NoQuery },
      responses: refusals(400),
    },
    'Feeds by title',
    Feeds,
  ),
  {
    method: 'post',
    path: '/v1/feeds',
    operationId: 'addFeed',
    tags: ['Feeds'],
    summary: 'Add a feed, or the feed of a site',
    description: 'A page that names several feeds is refused with 422 and `choices`.',
    security,
    request: { headers: once, body: { content: { 'application/json': { schema: NewFeed } } } },
    responses: {
      200: gives('It was there already', Added),
      201: gives('It is watched from now on', Added),
      ...refusals(400, 401, 403, 409, 413, 415, 422),
    },
  },
  {
    method: 'post',
    path: '/v1/feeds/preview',
    operationId: 'previewFeed',
    tags: ['Feeds'],
    summary: 'Look at a feed before it is added',
    description: 'It takes the same right, for this server then asks whatever address is given.',
    security,
    request: { body: { content: { 'application/json': { schema: NewFeed } } } },
    responses: {
      200: gives('What the feed gives', Preview),
      ...refusals(400, 401, 403, 413, 415, 422),
    },
  },
  {
    method: 'post',
    path: '/v1/feeds/import',
    operationId: 'importFeeds',
    tags: ['Feeds'],
    summary: 'Add the feeds of an OPML list',
    security,
    request: { headers: once, body: { content: { 'text/x-opml': { schema: z.string() } } } },
    responses: {
      200: gives('What became of each line', Imported),
      ...refusals(400, 401, 403, 409, 413, 415, 422),
    },
  },
  {
    method: 'get',
    path: '/v1/feeds.opml',
    operationId: 'exportFeeds',
    tags: ['Feeds'],
    summary: 'Every feed as OPML',
    responses: { 200: opml, ...refusals() },
  },
  {
    method: 'get',
    path: '/v1/feeds/{id}',
    operationId: 'feed',
    tags: ['Feeds'],
    summary: 'One feed',
    request: { params: id },
    responses: { 200: gives('The feed', Feed), ...refusals(404) },
  },
  {
    method: 'delete',
    path: '/v1/feeds/{id}',
    operationId: 'removeFeed',
    tags: ['Feeds'],
    summary: 'Remove a feed; what it brought stays',
    security,
    request: { params: id },
    responses: { 204: { description: 'It is no longer watched' }, ...refusals(401, 403, 404) },
  },
]
