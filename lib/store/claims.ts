import { canonical, hash } from './canonical.ts'
import { storedClaim, storedEvidence } from './claim-record.ts'
import { readCursor, writeCursor } from './cursor.ts'
import {
  articleKey,
  type ClaimList,
  claimDays,
  claimKey,
  claimPrefix,
  claimVersions,
  evidenceList,
  instant,
  position,
} from './keys.ts'
import { findItems, keyOf, queryAll, queryPage, reader } from './read.ts'
import type { ClaimRecord, Evidence } from './record.ts'
import type { Table } from './table.ts'
import { put } from './write.ts'

const parseClaim = reader('a claim', storedClaim)
const parseEvidence = reader('a claim', storedEvidence)
const together = 10

/** Keeps claims, each once per version of its article. Of two records of one claim the earlier seen wins, whichever comes first. */
export async function keepClaims(table: Table, claims: readonly ClaimRecord[]): Promise<void> {
  for (let start = 0; start < claims.length; start += together) {
    await Promise.all(claims.slice(start, start + together).map((claim) => keepClaim(table, claim)))
  }
}

async function keepClaim(table: Table, claim: ClaimRecord): Promise<void> {
  const rank = `${instant(claim.seen)} ${hash(canonical(claim))}`
  const at = position(claim.seen, claim.id, claim.version)
  const list = claim.valueId === null ? {} : { listKey: evidenceList(claim.valueId), listAt: at }
  const day = { dayKey: claimDays(claim.watch, listOf(claim)), dayAt: at }
  const item = { ...claimKey(claim), ...claim, rank, ...list, ...day }
  await put(table, item, 'attribute_not_exists(#rank) OR #rank > :rank', { rank })
}

function listOf({ kind, valueId }: ClaimRecord): ClaimList {
  if (kind === 'statement') return 'statements'
  return valueId === null ? 'review' : 'figures'
}

/** By id; the first sight of it, where several versions of the article say the same. */
export async function findClaim(table: Table, id: string): Promise<ClaimRecord | null> {
  const { pk, sk: prefix } = claimVersions(id)
  const items = await queryAll(table, { where: '#pk = :pk AND begins_with(#sk, :prefix)', given: { pk, prefix } })
  return items.map(parseClaim).sort(bySight)[0] ?? null
}

/** Every claim of every version, by sight. */
export async function claimsOfArticle(table: Table, articleId: string): Promise<ClaimRecord[]> {
  const given = { pk: articleKey(articleId).pk, prefix: claimPrefix }
  const items = await queryAll(table, { where: '#pk = :pk AND begins_with(#sk, :prefix)', given })
  return items.map(parseClaim).sort(bySight)
}

function bySight(a: ClaimRecord, b: ClaimRecord): number {
  return position(a.seen, a.id, a.version) < position(b.seen, b.id, b.version) ? -1 : 1
}

/** The claims that speak of a value, oldest first. */
export async function claimsOfValue(table: Table, valueId: string): Promise<ClaimRecord[]> {
  const given = { key: evidenceList(valueId) }
  return (await queryAll(table, { index: 'list', where: '#listKey = :key', given })).map(parseClaim)
}

const wanted = Object.keys(storedEvidence.shape)

/** The same claims as proofs. */
export async function evidenceOfValue(table: Table, valueId: string): Promise<Evidence[]> {
  const question = {
    index: 'list',
    where: '#listKey = :key',
    given: { key: evidenceList(valueId) },
    only: wanted,
  } as const
  return (await queryAll(table, question)).map(parseEvidence)
}

/** Claims seen in [since, until), newest first, a page at a time. Throws BadCursor for a cursor that no page of this window gave. */
export async function listClaims(
  table: Table,
  watch: string,
  list: ClaimList,
  since: string,
  until: string,
  page: { limit: number; cursor?: string },
): Promise<{ claims: ClaimRecord[]; cursor: string | null }> {
  const dayKey = claimDays(watch, list)
  const window = { since: position(since), until: position(until) }
  const place = page.cursor === undefined ? null : readCursor(page.cursor, window.until)
  if (place && place.dayAt < window.since) return { claims: [], cursor: null }
  const answer = await queryPage(table, {
    index: 'day',
    where: '#dayKey = :dayKey AND #dayAt BETWEEN :since AND :until',
    given: { dayKey, ...window },
    newestFirst: true,
    limit: page.limit,
    ...(place ? { after: { ...place, dayKey } } : {}),
  })
  const claims = (await findItems(table, answer.items.map(keyOf))).map(parseClaim)
  return { claims, cursor: answer.next && writeCursor(answer.next) }
}
