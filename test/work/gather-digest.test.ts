import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { containment } from '../../lib/articles/copies.ts'
import { compose } from '../../lib/digest/compose.ts'
import type { Digest, Window } from '../../lib/digest/digest.ts'
import { json } from '../../lib/digest/json.ts'
import { foldCarriers } from '../../lib/ledger/fold.ts'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { silent } from '../../lib/log.ts'
import { claimsOfValue, keepClaims } from '../../lib/store/claims.ts'
import { keepObservation, observationsOf, sketchesOf } from '../../lib/store/observations.ts'
import type { Evidence } from '../../lib/store/record.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { listPartitions, restatedBetween } from '../../lib/store/values.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { readBeside } from '../../lib/work/beside.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { gatherDigest } from '../../lib/work/gather-digest.ts'
import { fillLedger, lastDay } from '../bench/ledger.ts'
import { writtenInBatches } from '../bench/recording.ts'

const day = 86_400_000

const windowOf = (days: number): Window => ({
  since: new Date(lastDay.getTime() - days * day).toISOString(),
  until: lastDay.toISOString(),
  tz: 'UTC',
})

const deskOf = (table: Table): Desk => ({
  table,
  http: { get: () => Promise.reject(new Error('nothing is asked')) },
  queue: { send: async () => {} },
  robots: async () => ({ kind: 'allowed' }),
  watch: koreaRussia,
  log: silent,
  now: () => lastDay,
})

/** The same digest the long way: every partition there is, every claim of every value, the sketch of every article. */
async function theLongWay(desk: Desk, window: Window): Promise<Digest> {
  const { table, watch } = desk
  const { since, until } = window
  const partitions = await listPartitions(table, watch.id)
  const beside = await Promise.all(partitions.map((partition) => readBeside(desk, partition, until)))
  const changes = beside.flatMap((one) => one.changes).filter(({ at }) => at >= since)
  const values = beside.flatMap((one) => one.values)
  const lists = await Promise.all(values.map(({ id }) => claimsOfValue(table, id)))
  const proofs = new Map(values.map(({ id }, at) => [id, (lists[at] ?? []).filter(({ seen }) => seen < until)]))
  const sketches = await sketchesOf(
    table,
    lists.flat().map(({ articleId, seen }) => ({ articleId, at: seen })),
  )
  const carried = (claim: Evidence) => ({
    ...{ articleId: claim.articleId, outlet: claim.article.outletId, publisher: claim.article.publisher },
    ...{ seen: claim.seen, sentence: claim.sentence, credit: claim.article.credit },
    sketch: sketches.get(`${claim.articleId} ${claim.seen}`) ?? [],
  })
  const fresh = new Set(values.filter(({ firstSeen }) => firstSeen >= since).map(({ id }) => id))
  const restated = (await restatedBetween(table, watch.id, since, until)).filter((id) => !fresh.has(id)).length
  const { coverage } = await gatherDigest(desk, window)
  return compose({
    watch,
    window,
    changes,
    baseline: [],
    restated,
    coverage,
    article: () => null,
    proofs: (id) => proofs.get(id) ?? [],
    foldCarriers: (claims) => foldCarriers(claims.map(carried), containment).count,
  })
}

/** Requests that are sent from now on, by command. */
function counted(table: Table): Map<string, number> {
  const counts = new Map<string, number>()
  table.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        counts.set(commandName, (counts.get(commandName) ?? 0) + 1)
        return next(args)
      },
    { step: 'initialize', name: 'counter' },
  )
  return counts
}

describe('a digest of a week', { timeout: 60_000 }, () => {
  let database: Database
  const tables: Table[] = []
  beforeAll(async () => {
    database = await openDatabase({ path: null })
  })
  afterAll(async () => {
    for (const { client } of tables) client.destroy()
    await database.close()
  })

  async function ledgerOf(values: number): Promise<Table> {
    const table = connect({ name: `ledger-${values}`, endpoint: database.endpoint })
    tables.push(table)
    await createTable(table)
    await writtenInBatches(table, () => fillLedger(table, values))
    return table
  }

  /** Two reports of the newest number in words of their own, printed from one text that neither credits. */
  async function addCopies(table: Table): Promise<string> {
    const digest = await gatherDigest(deskOf(table), windowOf(1))
    const valueId = digest.items[0]?.to?.value.id ?? ''
    const [claim] = await claimsOfValue(table, valueId)
    const [reading] = claim ? await observationsOf(table, claim.articleId) : []
    if (!claim || !reading) throw new Error('expected a number that was said in the last day')
    for (const [articleId, sentence] of [
      ['copy1', `It was ${claim.quote}, the office let it be known in the evening after a long day of questions.`],
      ['copy2', `Reporters heard of ${claim.quote} from a spokesman who would not say how they had been counted.`],
    ] as const) {
      await keepClaims(table, [{ ...claim, id: `${articleId}-c`, articleId, sentence }])
      await keepObservation(table, { ...reading, articleId, textHash: articleId, sketch: [1, 2, 3, 4, 5, 6, 7, 8] })
    }
    return valueId
  }

  it('is byte for byte what reading everything there is would give', async () => {
    const table = await ledgerOf(150)
    const valueId = await addCopies(table)
    for (const days of [1, 7]) {
      const digest = await gatherDigest(deskOf(table), windowOf(days))
      expect(digest.items.length).toBeGreaterThan(10)
      expect(json.render(digest)).toBe(json.render(await theLongWay(deskOf(table), windowOf(days))))
      // The ten that say it in the same words, and the two that print one text: as many as a reader of all texts would count.
      expect(digest.items.find(({ to }) => to?.value.id === valueId)?.to?.carriers).toBe(2)
    }
  })

  it('asks once for each partition that moved and once for the reports of each number it shows, and for little else', async () => {
    const table = await ledgerOf(200)
    const counts = counted(table)
    const { items } = await gatherDigest(deskOf(table), windowOf(7))
    const shown = new Set(
      items.flatMap(({ from, to, against }) => [from, to, ...against].flatMap((one) => one?.value.id ?? [])),
    )
    const moved = new Set(items.map(({ change: { figure } }) => `${figure.metric} ${figure.side} ${figure.subject}`))
    expect(counts.get('QueryCommand')).toBeLessThanOrEqual(moved.size + shown.size + 8)
    expect(counts.get('BatchGetItemCommand') ?? 0).toBe(0)
  })
})
