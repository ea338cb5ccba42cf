import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { RefusalPage } from '../web/refusal.tsx'
import { render } from '../web/render.ts'

const titles: Partial<Record<number, string>> = {
  400: 'Bad request',
  401: 'A key is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not now',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not possible',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not now',
}

export interface Refusal {
  status: ContentfulStatusCode
  detail: string
  errors?: readonly { parameter: string; detail: string }[]
  /** members beside the standard ones, such as the feeds to choose from */
  more?: Record<string, unknown>
}

/** Says no: `application/problem+json` (RFC 9457) to programs, a page to people. */
export function refuse(c: Context, { status, detail, errors = [], more = {} }: Refusal): Response {
  const title = titles[status] ?? 'Error'
  c.header('Cache-Control', 'no-store')
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="figurewatch"')
  if (wantsPage(c)) {
    const lines = errors.map((error) => `${error.parameter}: ${error.detail}`)
    return c.html(render(<RefusalPage title={title} detail={detail} errors={lines} />), status)
  }
  const problem = { type: 'about:blank', title, status, detail, ...(errors.length > 0 ? { errors } : {}), ...more }
  return c.body(`${JSON.stringify(problem, null, 2)}\n`, status, { 'Content-Type': 'application/problem+json' })
}

/** Whether a person is looking: a page's address, or a browser at the endpoint. */
function wantsPage(c: Context): boolean {
  if (!c.req.path.startsWith('/v1/')) return c.req.path !== '/healthz'
  return /^\s*text\/html\b/.test(c.req.header('Accept') ?? '')
}

/** What was wrong with a request, parameter by parameter, and what was expected. */
export function explain(error: z.ZodError): NonNullable<Refusal['errors']> {
  return error.issues.map(({ path, message }) => ({
    parameter: path.map(String).join('.') || 'request',
    detail: message,
  }))
}
