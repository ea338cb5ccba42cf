import { type Context, Hono } from 'hono'
import type { Window } from '../digest/digest.ts'
import { statementJson } from '../digest/statement.ts'
import { resolveWindow } from '../digest/window.ts'
import { render } from '../web/render.ts'
import { StatementsPage } from '../web/statements.tsx'
import { asks, StatementsQuery } from './asks.ts'
import { statementColumns } from './columns.ts'
import { answerList, listAlternates, listPaths } from './lists.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** Folding reads the whole window; a month of it is what a page can hold. */
const longest = 31 * 86_400_000

/** Who was quoted with which words: for programs, and as a page. */
export function statementsRoutes(parts: Parts): Hono {
  const routes = new Hono()
  const windowOf = (query: StatementsQuery): Window => resolveWindow({ since: '7d', ...query }, parts.now())
  for (const path of listPaths('statements')) {
    routes.get(path, asks('query', StatementsQuery), async (c) => {
      const query = c.req.valid('query')
      const window = windowOf(query)
      if (isTooLong(window)) return tooLong(c)
      const statements = (await parts.gatherStatements(window, query)).map(statementJson)
      const body = { watch: parts.watch.id, window, statements }
      return answerList(c, {
        body,
        rows: statements,
        columns: statementColumns,
        instants: statements.map(({ at }) => at),
      })
    })
  }
  routes.get('/statements', asks('query', StatementsQuery), async (c) => {
    const query = c.req.valid('query')
    const window = windowOf(query)
    if (isTooLong(window)) return tooLong(c)
    const alternates = listAlternates('statements', new URL(c.req.url).search)
    const statements = await parts.gatherStatements(window, query)
    return c.html(render(<StatementsPage statements={statements} window={window} alternates={alternates} />))
  })
  return routes
}

const isTooLong = ({ since, until }: Window): boolean => Date.parse(until) - Date.parse(since) > longest

const tooLong = (c: Context): Response =>
  refuse(c, {
    status: 400,
    detail: 'The window is too long for statements.',
    errors: [{ parameter: 'since', detail: 'expected a window of at most 31 days' }],
  })
