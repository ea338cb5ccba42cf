import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stringify } from '../digest/json.ts'
import type { Imported } from '../work/import-feeds.ts'
import { feedsPage, wantsHtml } from './feeds-page.tsx'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'
import { refuseWriter } from './writers.ts'

const mostBytes = 1024 * 1024
const tooLarge = 'Expected an OPML file of at most 1 MB.'
const xmlTypes = /^(?:text\/(?:x-)?opml|application\/(?:x-)?opml(?:\+xml)?|(?:text|application)\/xml|text\/plain)\b/i

/** A list of feeds from another reader: the OPML as it is, or the upload form of the page. */
export function importRoutes(parts: Parts): Hono {
  const routes = new Hono()
  const onError = (c: Context) => refuse(c, { status: 413, detail: tooLarge })
  routes.post('/v1/feeds/import', bodyLimit({ maxSize: mostBytes, onError }), (c) => importList(c, parts))
  return routes
}

interface Upload {
  opml: Uint8Array
  key: string | undefined
}

async function importList(c: Context, parts: Parts): Promise<Response> {
  const type = c.req.header('Content-Type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  if (!isForm && !xmlTypes.test(type))
    return refuse(c, { status: 415, detail: 'Expected OPML as text/x-opml, or a form with it as file.' })
  const upload = isForm ? await readForm(c) : { opml: new Uint8Array(await c.req.arrayBuffer()), key: undefined }
  const refusal = await refuseWriter(c, parts, upload?.key)
  if (refusal) return refuse(c, refusal)
  if (!upload) return refuse(c, { status: 400, detail: 'Expected a form with an OPML file as file.' })
  const imported = await parts.importFeeds(upload.opml)
  return isForm && wantsHtml(c) ? answerPage(c, parts, imported) : answerJson(c, imported)
}

/** A form whose key field was left alone sends it empty. */
async function readForm(c: Context): Promise<Upload | undefined> {
  const { file, key } = await c.req.parseBody().catch(rethrowLimit)
  if (!(file instanceof File)) return undefined
  return {
    opml: new Uint8Array(await file.arrayBuffer()),
    key: typeof key === 'string' && key !== '' ? key : undefined,
  }
}

function rethrowLimit(error: unknown): Record<string, undefined> {
  if (error instanceof Error && error.name === 'BodyLimitError') throw error
  return {}
}

function answerJson(c: Context, imported: Imported): Response {
  if (imported.kind === 'failed') {
    const { why, cause, advice } = imported
    return refuse(c, { status: 422, detail: why, more: { cause, advice } })
  }
  return c.body(stringify(imported), 200, { 'Content-Type': 'application/json' })
}

function answerPage(c: Context, parts: Parts, imported: Imported): Promise<Response> {
  if (imported.kind === 'failed') return feedsPage(c, parts, 422, { ...imported, url: '' })
  return feedsPage(c, parts, 200, imported)
}
