import { Hono } from 'hono'
import type { z } from 'zod'
import { stringify } from '../digest/json.ts'
import { resolveWindow } from '../digest/window.ts'
import type { ClaimRecord } from '../store/record.ts'
import { ClaimPage } from '../web/claim.tsx'
import { render } from '../web/render.ts'
import { asks, ClaimsQuery, NoQuery } from './asks.ts'
import { claimColumns } from './columns.ts'
import { answerList, listPaths } from './lists.ts'
import type { Parts } from './parts.ts'
import { refuse } from './problem.tsx'

/** What articles say, claim by claim, newest first, and the page that shows how one was read. */
export function claimsRoutes(parts: Parts): Hono {
  const routes = new Hono()
  for (const path of listPaths('claims')) {
    routes.get(path, asks('query', ClaimsQuery), async (c) => {
      const query = c.req.valid('query')
      const window = resolveWindow({ since: '7d', ...query }, parts.now())
      const { since, until } = window
      const { list, limit, cursor } = query
      const page = await parts.listClaims({ list, limit, since, until, ...(cursor ? { cursor } : {}) })
      const claims = page.claims.filter((claim) => matches(claim, query))
      const body = { watch: parts.watch.id, window, claims, cursor: page.cursor }
      const instants = claims.map(({ seen }) => seen)
      return answerList(c, { body, rows: claims, columns: claimColumns, cursor: page.cursor, instants })
    })
  }
  routes.get('/v1/claims/:id', asks('query', NoQuery), async (c) => {
    const claim = await parts.findClaim(c.req.param('id'))
    return claim ? c.body(stringify(claim), 200, json) : refuse(c, { status: 404, detail: 'No claim has this id.' })
  })
  routes.get('/claims/:id', async (c) => {
    const claim = await parts.findClaim(c.req.param('id'))
    return claim
      ? c.html(render(<ClaimPage claim={claim} />))
      : refuse(c, { status: 404, detail: 'No claim has this id.' })
  })
  return routes
}

const json = { 'Content-Type': 'application/json' }

type Query = z.infer<typeof ClaimsQuery>

/** A page may come out shorter than its limit; its cursor still leads to the rest. */
function matches(claim: ClaimRecord, { metric, side, claimant, lang, outlet }: Query): boolean {
  const figure = claim.kind === 'figure' ? claim : null
  return (
    allows(metric, figure?.metric) &&
    allows(side, figure?.side) &&
    allows(claimant, claim.source?.id ?? 'unattributed') &&
    allows(lang, claim.lang) &&
    allows(outlet, claim.article.outletId)
  )
}

function allows<T>(wanted: readonly T[] | undefined, actual: T | undefined): boolean {
  return !wanted || (actual !== undefined && wanted.includes(actual))
}
