import { Hono } from 'hono'
import { z } from 'zod'
import { stringify } from '../digest/json.ts'
import { type DocsGroup, DocsPage } from '../web/docs.tsx'
import { render } from '../web/render.ts'
import { documentOf } from './contract.ts'
import { originOf } from './origin.ts'
import type { Parts } from './parts.ts'
import { readPaths } from './paths.ts'
import { subscriptionPaths } from './subscription-paths.ts'
import { feedPaths } from './write-paths.ts'

/** Every address of the endpoint. */
export const operations = [...readPaths, ...feedPaths, ...subscriptionPaths]

/** `/openapi.json`, the page that is made of it, and a note for language models. */
export function docsRoutes(parts: Pick<Parts, 'origin' | 'watch'>): Hono {
  const routes = new Hono()
  const made = { document: '', page: '' }
  const document = (): string => {
    made.document ||= stringify(documentOf(operations))
    return made.document
  }
  routes.get('/openapi.json', (c) => c.body(document(), 200, { 'Content-Type': 'application/json', ...slow }))
  routes.get('/docs', (c) => {
    made.page ||= render(<DocsPage groups={groupsOf(document())} />)
    return c.html(made.page)
  })
  routes.get('/llms.txt', (c) => {
    return c.body(note(parts.watch.title, originOf(c, parts)), 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...slow,
    })
  })
  return routes
}

const slow = { 'Cache-Control': 'public, max-age=3600' }

/** What the page shows of a document. The document is ours; reading it anew keeps the page from knowing more than it says. */
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.looseObject({ enum: z.array(z.unknown()).optional(), type: z.unknown() }).optional(),
})
const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        summary: z.string(),
        description: z.string().optional(),
        tags: z.array(z.string()),
        security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
        parameters: z
          .array(
            z.looseObject({
              name: z.string(),
              in: z.string(),
              required: z.boolean().default(false),
              description: z.string().optional(),
              schema: Schema,
            }),
          )
          .default([]),
        requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
        responses: z.record(
          z.string(),
          z.looseObject({ description: z.string(), content: z.record(z.string(), z.unknown()).default({}) }),
        ),
      }),
    ),
  ),
})

function groupsOf(text: string): DocsGroup[] {
  const { paths } = Document.parse(JSON.parse(text))
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags[0] ?? '',
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      description: operation.description ?? null,
      scope: operation.security.flatMap((one) => Object.values(one).flat())[0] ?? null,
      takes: Object.keys(operation.requestBody?.content ?? {}),
      parameters: operation.parameters.map(({ name, in: place, required, description, schema }) => ({
        name,
        place,
        required,
        words: description ?? schema['description']?.toString() ?? null,
        values: valuesOf(schema),
      })),
      answers: Object.entries(operation.responses).map(([status, { description, content }]) => ({
        status,
        description,
        mediaTypes: Object.keys(content),
      })),
    })),
  )
  const tags = [...new Set(all.map(({ tag }) => tag))]
  return tags.map((tag) => ({ tag, operations: all.filter((operation) => operation.tag === tag) }))
}

const valuesOf = (schema: z.infer<typeof Schema>): string[] =>
  (schema.enum ?? schema.items?.enum ?? []).map((value) => String(value))

/** See llmstxt.org: what a model needs to find its way, and no more. */
function note(title: string, origin: string): string {
  return `# figurewatch: ${title}

> Every number that is reported about ${title}: who claims it, when, and the sentence that proves it. Numbers are claims, shown side by side and never averaged.

- [What is new or changed](${origin}/v1/digest?since=7d): JSON; also .txt, .csv, .ndjson, .atom, .feed.json
- [Where every figure stands](${origin}/v1/figures): JSON, also .csv, .ndjson; each has a history at /v1/figures/{id}
- [What articles say](${origin}/v1/claims): JSON, also .csv, .ndjson; paged by cursor
- [Everything that can be asked](${origin}/openapi.json): OpenAPI 3.1

Quote a number with its claimant, its day and its article. A claimant is not the outlet that prints the claim.
`
}
