import { expect, it } from 'vitest'
import { silent } from '../../lib/log.ts'
import { keepClaims } from '../../lib/store/claims.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { gatherStatements } from '../../lib/work/gather-statements.ts'
import { watch } from '../digest/sample.ts'
import { bench } from '../store/bench.ts'
import { statement } from '../store/samples.ts'

const at = bench('dynalite')
const window = { since: '2025-01-01T00:00:00.000Z', until: '2026-01-01T00:00:00.000Z', tz: 'UTC' }

async function desk(claims: readonly ClaimRecord[]): Promise<Desk> {
  const table = await at.newTable()
  await keepClaims(table, claims)
  return {
    table,
    watch,
    log: silent,
    now: () => new Date('2025-02-01'),
    http: { get: () => Promise.reject(new Error('nothing is asked')) },
    queue: { send: async () => {} },
    robots: async () => ({ kind: 'allowed' }),
  }
}

function printed(id: string, quote: string, outlet: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  const one = statement(id)
  const said = { ...one, watch: watch.id, quote, sentence: `“${quote}”, he said.`, article: { ...one.article, outlet } }
  return {
    ...said,
    ...more,
    kind: 'statement',
    spans: { quote: [1, 1 + quote.length], sentence: [0, quote.length + 11] },
  }
}

it('the same words in two outlets are one statement with two carriers, each with its own wording', async () => {
  const found = await gatherStatements(
    await desk([
      printed('a-1', 'It is the sacred mission of our army', 'Koryo Post'),
      printed('b-1', 'the sacred mission of our army', 'Pacific Times'),
      printed('c-1', 'Nobody will forget their heroism', 'Pacific Times'),
    ]),
    window,
    {},
  )
  const shape = found.map(({ said }) => said.map(({ outlet, quote }) => `${outlet}: ${quote}`))
  expect(shape).toHaveLength(2)
  expect(shape).toContainEqual([
    'Koryo Post: It is the sacred mission of our army',
    'Pacific Times: the sacred mission of our army',
  ])
})

it('an article that was read twice says its words once', async () => {
  const twice = ['v1', 'v2'].map((version) =>
    printed('a-1', 'the sacred mission of our army', 'Koryo Post', { version }),
  )
  const found = await gatherStatements(await desk(twice), window, {})
  expect(found.map(({ said }) => said.length)).toEqual([1])
})

it('a language or a speaker that nobody asked for is left out', async () => {
  const given = await desk([printed('a-1', 'the sacred mission of our army', 'Koryo Post')])
  expect(await gatherStatements(given, window, { lang: ['uk'] })).toEqual([])
  expect(await gatherStatements(given, window, { claimant: ['nobody'] })).toEqual([])
  expect(await gatherStatements(given, window, { lang: ['en'] })).toHaveLength(1)
})
