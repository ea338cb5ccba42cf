import { containment } from '../articles/copies.ts'
import type { Showing } from '../digest/compose.ts'
import { foldCarriers } from '../ledger/fold.ts'
import type { Value } from '../ledger/value.ts'
import { claimsOfValue } from '../store/claims.ts'
import { sketchesOf } from '../store/observations.ts'
import type { ClaimRecord } from '../store/record.ts'
import type { Desk } from './desk.ts'

/** Fetches what it takes to show values: every claim that speaks of each, and the sketches that tell copies. */
export async function readProofs(desk: Desk, values: readonly Value[], until: string): Promise<Showing> {
  const ids = [...new Set(values.map(({ id }) => id))]
  const lists = await Promise.all(ids.map(async (id) => [id, await claimsOfValue(desk.table, id)] as const))
  const proofs = new Map(lists.map(([id, claims]) => [id, claims.filter(({ seen }) => seen < until)]))
  const copied = [...proofs.values()].filter((claims) => claims.length > 1).flat()
  const sketches = await sketchesOf(
    desk.table,
    copied.map(({ articleId, seen }) => ({ articleId, at: seen })),
  )
  const carried = (claim: ClaimRecord) => ({
    articleId: claim.articleId,
    outlet: claim.article.outletId,
    publisher: claim.article.publisher,
    seen: claim.seen,
    sentence: claim.sentence,
    credit: claim.article.credit,
    sketch: sketches.get(`${claim.articleId} ${claim.seen}`) ?? [],
  })
  return {
    watch: desk.watch,
    proofs: (id) => proofs.get(id) ?? [],
    foldCarriers: (claims) => foldCarriers(claims.map(carried), containment).count,
  }
}
