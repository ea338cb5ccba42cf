import { describe, expect, it } from 'vitest'
import type { FigureClaim } from '../../lib/figures/claim.ts'
import { sight } from '../../lib/ledger/sighting.ts'

const claim: FigureClaim = {
  kind: 'figure',
  value: 600,
  low: null,
  high: null,
  hedge: 'exact',
  unit: 'person',
  raw: '600',
  lang: 'en',
  zone: 'body',
  quote: '600 soldiers',
  sentence: 'The NIS said 600 soldiers had been killed.',
  source: { id: 'rok.nis', name: 'NIS', rule: 'says' },
  via: [],
  confidence: 0.9,
  trace: [],
  spans: { number: [13, 16], quote: [13, 25], sentence: [0, 42] },
  metric: 'killed',
  subject: 'soldiers',
  side: 'dprk',
  phase: 'actual',
  status: 'reported',
  mode: 'total',
  asOf: null,
  superseded: false,
}

const found = {
  watch: 'korea-russia',
  seen: '2025-04-30T12:00:00.000Z',
  found: '2025-04-30T12:00:00.000Z',
  published: '2025-04-30T06:00:00.000Z',
  outlet: 'koryo-post',
  publisher: 'koryo',
  lang: 'en',
}

const read = (more: Partial<FigureClaim>) => sight({ ...claim, ...more }, found)

describe('a claim that the ledger takes', () => {
  it('speaks of one amount of one figure', () => {
    expect(read({})?.valueId).toBe('korea-russia~killed~dprk.soldiers~person~actual~total~rok.nis=exact-600')
  })

  it('is as old as the day it refers to, and never younger than its publication', () => {
    const april = { from: '2025-04-01', to: '2025-04-30', precision: 'month' } as const
    expect(read({ asOf: { ...april, to: '2025-04-15' } })?.order).toBe('2025-04-15')
    expect(read({ asOf: { ...april, to: '2025-12-31' } })?.order).toBe('2025-04-30')
  })

  it('is not said today where the text gives it as an earlier one', () => {
    expect(read({ superseded: true })).toMatchObject({ said: null, order: '2025-04-30' })
  })

  it('with nobody named belongs to nobody', () => {
    expect(read({ source: null })?.figure.claimant).toBe('unattributed')
  })
})

describe('a claim for the review list', () => {
  it.each([
    ['what is too unsure', { confidence: 0.5 }],
    ['what is only possible', { status: 'possible' as const }],
    ['what is denied', { status: 'denied' as const }],
    ['a number of we do not know what', { metric: 'other' as const }],
    ['a number of we do not know whom', { subject: 'other' as const }],
    ['the death of one', { value: 1 }],
  ])('%s', (_, more) => expect(read(more)).toBeNull())
})
