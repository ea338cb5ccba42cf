import { compose } from '../digest/compose.ts'
import type { Coverage, Digest, DigestItem, Window } from '../digest/digest.ts'
import type { Change } from '../ledger/change.ts'
import { figureOfValue, type Partition, partitionId, readFigureId } from '../ledger/identity.ts'
import { corrections, type Revision, withoutEchoes } from '../ledger/revisions.ts'
import { findArticle } from '../store/articles.ts'
import { listFeeds } from '../store/feeds.ts'
import { countReadings, revisedBetween } from '../store/observations.ts'
import { restatedBetween, valuesFirstSeen } from '../store/values.ts'
import { findWatch } from '../store/watches.ts'
import { type Beside, readBeside, readRevisions } from './beside.ts'
import type { Desk } from './desk.ts'
import { readProofs } from './proofs.ts'
import { terms } from './terms.ts'

const dayLength = 86_400_000

/** The digest of a window. It costs what changed in the window, not what is stored. */
export async function gatherDigest(desk: Desk, window: Window): Promise<Digest> {
  const { table, watch } = desk
  const { since, until } = window
  // What waits for nothing is asked for at once.
  const [edits, fresh, baselineEnd, said, coverage] = await Promise.all([
    readEdits(desk, since, until),
    valuesFirstSeen(table, watch.id, since, until),
    endOfBaseline(desk),
    restatedBetween(table, watch.id, since, until),
    readCoverage(desk, since, until),
  ])
  const partitions = distinct([...fresh, ...edits.flatMap(touched)])
  const beside = await Promise.all(partitions.map((partition) => readBeside(desk, partition, until)))
  const happened = changesIn(beside, edits, later(since, baselineEnd))
  const baseline = beside
    .flatMap(({ values }) => values)
    .filter(({ firstSeen }) => firstSeen >= since && firstSeen < baselineEnd)
  const shown = [...happened.flatMap(({ from, to, against }) => [from, to, ...against]), ...baseline].filter(
    (value) => value !== null,
  )
  const [proofs, article] = await Promise.all([readProofs(desk, shown, until), articlesOf(desk, happened)])
  const restated = countRestated(said, beside, since)
  return compose({ ...proofs, window, changes: happened, baseline, restated, coverage, article })
}

/** The first day of a watch is its baseline: what was already being said is listed, not announced. */
async function endOfBaseline(desk: Desk): Promise<string> {
  const watch = await findWatch(desk.table, desk.watch.id)
  return new Date(Date.parse(watch?.began ?? desk.now().toISOString()) + dayLength).toISOString()
}

/** ISO instants compare as text. */
const later = (a: string, b: string): string => [a, b].toSorted().at(-1) ?? a

async function readEdits(desk: Desk, since: string, until: string): Promise<Revision[]> {
  const edited = new Set(
    (await revisedBetween(desk.table, desk.watch.id, since, until)).map(({ articleId }) => articleId),
  )
  const lists = await Promise.all([...edited].map((articleId) => readRevisions(desk, articleId, until)))
  return lists.flat().filter(({ at }) => at >= since)
}

function touched({ from, to }: Revision): Partition[] {
  return [from, to].flatMap((id) => (id === null ? [] : (readFigureId(figureOfValue(id), terms) ?? [])))
}

function distinct(partitions: readonly Partition[]): Partition[] {
  return [...new Map(partitions.map((partition) => [partitionId(partition), partition])).values()]
}

function changesIn(beside: readonly Beside[], edits: readonly Revision[], since: string): Change[] {
  const values = new Map(beside.flatMap((one) => one.values).map((value) => [value.id, value]))
  const corrected = corrections(edits, (id) => values.get(id))
  const steps = beside.flatMap((one) => one.changes).filter(({ at }) => at >= since)
  return [...corrected, ...withoutEchoes(steps, corrected)]
}

/** Values that were said again in the window and first seen before it. */
function countRestated(said: readonly string[], beside: readonly Beside[], since: string): number {
  const values = beside.flatMap((one) => one.values)
  const fresh = new Set(values.filter(({ firstSeen }) => firstSeen >= since).map(({ id }) => id))
  return said.filter((id) => !fresh.has(id)).length
}

const quiet = new Set(['quiet', 'stale', 'empty', 'new'])

async function readCoverage(desk: Desk, since: string, until: string): Promise<Coverage> {
  const [feeds, readings] = await Promise.all([
    listFeeds(desk.table, desk.watch.id),
    countReadings(desk.table, desk.watch.id, since, until),
  ])
  const watched = feeds.filter(({ state }) => state.health !== 'disabled')
  const failed = watched.filter(({ state }) => state.failures > 0)
  return {
    feeds: watched.length,
    feedsRead: watched.filter(({ state }) => state.failures === 0 && state.checked !== null).length,
    feedsFailed: failed.map(({ title, state }) => ({
      title,
      health: state.health,
      since: state.failingSince ?? state.since,
      why: state.why,
    })),
    feedsQuiet: watched.filter(({ state }) => quiet.has(state.health)).length,
    articlesRead: readings.read,
    articlesWithoutText: readings.withoutText,
  }
}

async function articlesOf(
  desk: Desk,
  happened: readonly Change[],
): Promise<(articleId: string) => DigestItem['article']> {
  const ids = [...new Set(happened.flatMap(({ articleId }) => articleId ?? []))]
  const articles = await Promise.all(ids.map((id) => findArticle(desk.table, id)))
  const known = new Map(articles.flatMap((article) => (article ? [[article.id, article] as const] : [])))
  return (id) => {
    const article = known.get(id)
    return article ? { url: article.url, title: article.entry.title, outlet: article.outlet.name } : null
  }
}
