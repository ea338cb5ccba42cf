import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { z } from 'zod'
import { ProblemAnswer } from './answers.ts'
import { listForms } from './lists.ts'

/** One address of the endpoint as the document tells it. Its query and its answers are the schemas that the endpoint itself uses. */
export type Operation = RouteConfig & { summary: string; tags: string[] }

type Responses = Operation['responses']

const reasons: Record<number, string> = {
  400: 'The question is not as expected; `errors` says where',
  401: 'A key is needed',
  403: 'This key may not',
  404: 'There is no such thing',
  409: 'The same request is being worked on',
  410: 'This was there, and is over',
  413: 'Too large',
  415: 'Neither JSON nor a form',
  422: 'Understood, but not possible',
  503: 'Not now, by our fault',
  429: 'Too many requests; `Retry-After` says when to come back',
}

/** JSON of a schema. */
export function gives(description: string, schema: z.ZodType, mediaType = 'application/json'): Responses[string] {
  return { description, content: { [mediaType]: { schema } } }
}

/** A list that is asked for by its name and, in a form, by its name with an extension. */
export function listed(operation: Operation, description: string, schema: z.ZodType): Operation[] {
  const content = Object.fromEntries(
    listForms.map(({ mediaType }) => [mediaType, { schema: mediaType === 'application/json' ? schema : z.string() }]),
  )
  const responses = { ...operation.responses, 200: { description, content } }
  const form = z.strictObject({
    form: z.enum(listForms.map(({ extension }) => extension)).meta({ description: 'One of its forms' }),
  })
  const named = {
    ...operation,
    path: `${operation.path}.{form}`,
    operationId: `${operation.operationId}As`,
    summary: `${operation.summary}, in a form by name`,
    request: { ...operation.request, params: form },
    responses: { ...responses, ...refusals(404) },
  }
  return [{ ...operation, responses }, named]
}

/** Refusals as problems (RFC 9457). */
export function refusals(...statuses: number[]): Responses {
  return Object.fromEntries(
    [...statuses, 429].map((status) => [
      String(status),
      gives(reasons[status] ?? '', ProblemAnswer, 'application/problem+json'),
    ]),
  )
}

const info = {
  title: 'figurewatch',
  version: '1',
  description:
    'Every figure that is reported about Korea and Russia: who claims it, and which words prove it. Reading is free; ' +
    'writing takes a bearer key. Answers have a strong ETag: ask again with If-None-Match. Instants are RFC 3339 in UTC.',
  license: { name: 'MIT', identifier: 'MIT' },
}

/** OpenAPI 3.1 of these operations. */
export function documentOf(operations: readonly Operation[]) {
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'Made by `figurewatch keys create`; scopes: feeds:write, subscriptions:write, admin',
  })
  for (const operation of operations) app.openAPIRegistry.registerPath({ security: [], ...operation })
  const tags = [...new Set(operations.flatMap((operation) => operation.tags))].map((name) => ({ name }))
  return app.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: '/' }], tags })
}
