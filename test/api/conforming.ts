import { expect } from 'vitest'
import { z } from 'zod'
import { createApp as createRealApp } from '../../lib/api/app.ts'
import type { Operation } from '../../lib/api/contract.ts'
import { operations } from '../../lib/api/docs.tsx'
import type { Parts } from '../../lib/api/parts.ts'

const Told = z.object({ schema: z.unknown() })
const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE'])

/** `/v1/figures/{id}` as a pattern of addresses. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\{form\}/g, '[a-z.]+')
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '[^/]+')}$`)
}

function operationFor(method: string, path: string): Operation | undefined {
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase()
  const named = operations.filter(({ method }) => method === wanted)
  return named.find((operation) => operation.path === path) ?? named.find((one) => patternOf(one.path).test(path))
}

/** Holds an answer against the document: its status, its media type, and, where it is JSON, every member of its body. */
export async function expectConforming(method: string, path: string, answer: Response): Promise<void> {
  const isData = path.startsWith('/v1/') || path === '/healthz' || path === '/openapi.json'
  if (!isData || !methods.has(method) || answer.status === 304 || answer.status >= 500) return
  const operation = operationFor(method, path)
  const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? ''
  if (!operation) {
    expect([404, 405], `${method} ${path}, which the document does not have`).toContain(answer.status)
    return
  }
  if (mediaType === 'text/html' || answer.headers.has('content-encoding')) return
  const { [String(answer.status)]: told } = operation.responses
  expect(told, `${method} ${path} answers ${answer.status}, which the document does not tell`).toBeDefined()
  if (answer.status === 204) return
  const content = new Map<string, unknown>(Object.entries(told && 'content' in told ? (told.content ?? {}) : {}))
  expect([...content.keys()], `${method} ${path} answers ${mediaType}`).toContain(mediaType)
  const schema = Told.parse(content.get(mediaType)).schema
  if (method === 'HEAD' || !/[/+]json$/.test(mediaType) || !(schema instanceof z.ZodType)) return
  const text = await answer.clone().text()
  const checked = mediaType === 'application/feed+json' || schema.safeParse(JSON.parse(text))
  if (checked !== true && !checked.success) {
    expect.fail(
      `${method} ${path} is not as the document says: ${z.prettifyError(checked.error)}\n${text.slice(0, 500)}`,
    )
  }
}

/** The endpoint, every answer of which is held against its document. */
export function createApp(parts: Parts) {
  const app = createRealApp(parts)
  const fetch = async (request: Request): Promise<Response> => {
    const answer = await app.fetch(request)
    await expectConforming(request.method, new URL(request.url).pathname, answer)
    return answer
  }
  return {
    fetch,
    request: (path: string, init: RequestInit = {}) => fetch(new Request(new URL(path, 'http://localhost'), init)),
  }
}
