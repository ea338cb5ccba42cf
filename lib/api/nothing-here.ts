import type { Context, Hono } from 'hono'
import { refuse } from './problem.tsx'

const methods = ['GET', 'POST', 'DELETE'] as const

/** 404, or 405 with what may be done, where an address is known and only the method is not. */
export function nothingHere(app: Hono): (c: Context) => Response {
  return (c) => {
    const known = methods.filter((method) => answers(app, method, c.req.path))
    if (known.length === 0) return refuse(c, { status: 404, detail: 'There is nothing at this address.' })
    const allowed = known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    c.header('Allow', allowed)
    return refuse(c, { status: 405, detail: `${c.req.method} is not done at this address. Expected ${allowed}.` })
  }
}

/** What stands before every address of a kind is no answer. */
function answers(app: Hono, method: string, path: string): boolean {
  const [found] = app.router.match(method, path)
  return found.some(([[, route]]) => route.method === method && !route.path.endsWith('*'))
}
