import { containment } from '../articles/copies.ts'
import type { Showing } from '../digest/compose.ts'
import { type Carried, foldCarriers } from '../ledger/fold.ts'
import type { Value } from '../ledger/value.ts'
import { evidenceOfValue } from '../store/claims.ts'
import { sketchesOf } from '../store/observations.ts'
import type { Evidence } from '../store/record.ts'
import type { Desk } from './desk.ts'

/** Fetches what it takes to show values: every claim that speaks of each, and the sketches that tell copies. */
export async function readProofs(desk: Desk, values: readonly Value[], until: string): Promise<Showing> {
  const ids = [...new Set(values.map(({ id }) => id))]
  const lists = await Promise.all(ids.map(async (id) => [id, await evidenceOfValue(desk.table, id)] as const))
  const proofs = new Map(lists.map(([id, claims]) => [id, claims.filter(({ seen }) => seen < until)]))
  const counts = new Map<readonly Evidence[], number>(
    [...proofs.values()].map((claims) => [claims, countCarriers(claims)]),
  )
  const unlike = [...proofs.values()].filter((claims) => (counts.get(claims) ?? 0) > 1)
  const sketches = await sketchesOf(
    desk.table,
    unlike.flat().map(({ articleId, seen }) => ({ articleId, at: seen })),
  )
  for (const claims of unlike) counts.set(claims, countCarriers(claims, sketches))
  return {
    watch: desk.watch,
    proofs: (id) => proofs.get(id) ?? [],
    // A value is shown in several places, and its claims are counted once.
    foldCarriers: (claims) => counts.get(claims) ?? countCarriers(claims, sketches),
  }
}

/** Independent reports. Those that the agency's credit and the sentence join already need no sketches of their texts: those could only join more. */
function countCarriers(claims: readonly Evidence[], sketches: ReadonlyMap<string, number[]> = new Map()): number {
  return foldCarriers(
    claims.map((claim) => carried(claim, sketches)),
    containment,
  ).count
}

const carried = (claim: Evidence, sketches: ReadonlyMap<string, number[]>): Carried => ({
  articleId: claim.articleId,
  outlet: claim.article.outletId,
  publisher: claim.article.publisher,
  seen: claim.seen,
  sentence: claim.sentence,
  credit: claim.article.credit,
  sketch: sketches.get(`${claim.articleId} ${claim.seen}`) ?? [],
})
