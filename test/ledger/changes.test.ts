import { describe, expect, it } from 'vitest'
import { changes, current } from '../../lib/ledger/changes.ts'
import { killed, value } from './make.ts'

const told = (list: ReturnType<typeof changes>) =>
  list.map(({ kind, from, to, against }) =>
    [kind, from?.id.split('=')[1], to?.id.split('=')[1], ...against.map(({ figure }) => figure.claimant)]
      .filter(Boolean)
      .join(' '),
  )

describe('one figure', () => {
  it('its first value is new', () => expect(told(changes([value('100', '2024-12-19')]))).toEqual(['NEW exact-100']))

  it('a newer value that is apart is a change, with the difference', () => {
    const [, change] = changes([value('300', '2025-01-13'), value('600', '2025-04-30')])
    expect(change).toMatchObject({ kind: 'CHANGED', direction: 'up', difference: 300, percent: 100 })
  })

  it('one article that gives the earlier figure too tells the change on the first day', () => {
    const earlier = value('at least 600', '2025-09-02', {}, { order: '2025-04-30', lastSaid: null })
    expect(told(changes([value('about 2000', '2025-09-02'), earlier]))).toEqual(['CHANGED at_least-600 about-2000'])
  })

  it('the earlier number is told as the article tells it', () => {
    const earlier = value('at least 600', '2025-09-02', {}, { order: '2025-04-30', lastSaid: null })
    const values = [value('about 600', '2025-04-30'), value('about 2000', '2025-09-02'), earlier]
    expect(told(changes(values))).toEqual(['NEW about-600', 'CHANGED at_least-600 about-2000'])
  })

  it('a value inside a range refines it, and one around it is no news', () => {
    expect(told(changes([value('10000-12000', '2025-01-01'), value('11500', '2025-02-01')]))).toEqual([
      'NEW range-10000-12000',
      'REFINED range-10000-12000 exact-11500',
    ])
    expect(told(changes([value('11500', '2025-01-01'), value('10000-12000', '2025-02-01')]))).toEqual([
      'NEW exact-11500',
    ])
  })

  it('an old value in a new article is restated, whatever its wording', () => {
    const values = [value('300', '2025-01-13'), value('600', '2025-04-30'), value('about 300', '2025-05-10')]
    expect(told(changes(values))).toEqual(['NEW exact-300', 'CHANGED exact-300 exact-600'])
  })

  it('a late-found old article is filled in silently', () => {
    const late = value('100', '2025-06-01', {}, { order: '2024-12-19' })
    expect(told(changes([value('600', '2025-04-30'), late]))).toEqual(['NEW exact-600'])
  })

  it('a whole and its part in one article: the whole is the figure', () => {
    expect(told(changes([value('1500', '2024-10-18'), value('12000', '2024-10-18')]))).toEqual(['NEW exact-12000'])
  })

  it('once every article has taken the newest value back, the one before stands again', () => {
    const wrong = value('3000', '2025-01-13')
    const values = [value('300', '2025-01-12'), wrong, value('320', '2025-02-01')]
    const voids = new Map([[wrong.id, '2025-01-14T08:00:00.000Z']])
    expect(told(changes(values, voids)).at(-1)).toBe('CHANGED exact-300 exact-320')
    expect(current([value('300', '2025-01-12'), wrong], voids).get(wrong.figureId)?.value).toBe(300)
  })

  it('keeps its change ids whatever the order of its values', () => {
    const values = [value('300', '2025-01-13'), value('600', '2025-04-30'), value('about 2000', '2025-09-02')]
    expect(changes([...values].reverse())).toEqual(changes(values))
  })
})

describe('several claimants', () => {
  const ukraine = { claimant: 'ua.gov' }

  it('disjoint current values within 45 days are a conflict, and neither is changed', () => {
    const list = changes([value('11000-12000', '2025-09-01'), value('20000-30000', '2025-09-04', ukraine)])
    expect(told(list)).toEqual(['NEW range-11000-12000', 'CONFLICT range-20000-30000 rok.nis'])
  })

  it('values that were last said months apart are no conflict', () => {
    const list = changes([value('11000-12000', '2024-11-01'), value('20000-30000', '2025-09-04', ukraine)])
    expect(told(list)).toEqual(['NEW range-11000-12000', 'NEW range-20000-30000'])
  })

  it('a value that is still being said is current, however old it is', () => {
    const old = value('11000-12000', '2024-11-01', {}, { lastSaid: '2025-08-30' })
    expect(told(changes([old, value('20000-30000', '2025-09-04', ukraine)])).at(-1)).toBe(
      'CONFLICT range-20000-30000 rok.nis',
    )
  })

  it('a claimant that begins by agreeing confirms; nobody confirms nothing', () => {
    expect(told(changes([value('10000', '2024-10-28'), value('about 10000', '2024-11-04', ukraine)]))).toEqual([
      'NEW exact-10000',
      'CONFIRMED about-10000 rok.nis',
    ])
    expect(
      told(changes([value('10000', '2024-10-28'), value('about 10000', '2024-11-04', { claimant: 'unattributed' })])),
    ).toEqual(['NEW exact-10000'])
  })

  it('numbers that nobody is named for never change one another', () => {
    const nobody = { claimant: 'unattributed' }
    expect(told(changes([value('10000', '2024-10-28', nobody), value('15000', '2025-04-30', nobody)]))).toEqual([
      'NEW exact-10000',
      'NEW exact-15000',
    ])
  })

  it('a vague word contradicts nobody', () => {
    const thousands = value('20000-30000', '2025-09-04', ukraine, {
      hedge: 'order_of_magnitude',
      low: 1000,
      high: 9999,
    })
    expect(told(changes([value('11000-12000', '2025-09-01'), thousands])).map((line) => line.split(' ')[0])).toEqual([
      'NEW',
      'NEW',
    ])
  })

  it('of numbers that nobody is named for, each stands for itself', () => {
    const nobody = { claimant: 'unattributed' }
    const list = changes([
      value('11000-12000', '2025-09-01', nobody),
      value('15000', '2025-09-02', nobody),
      value('20000-30000', '2025-09-04', ukraine),
    ])
    expect(list.at(-1)?.against.map(({ low, value }) => low ?? value)).toEqual([15_000, 11_000])
  })

  it('nobody’s number contradicts no claimant', () => {
    const list = changes([value('11000', '2025-09-01'), value('15000', '2025-09-04', { claimant: 'unattributed' })])
    expect(told(list)).toEqual(['NEW exact-11000', 'NEW exact-15000'])
  })

  it('a plan and a fact, a total and an increment are not compared', () => {
    const list = changes([
      value('12000', '2024-10-18', { phase: 'planned' }),
      value('1500', '2024-10-18'),
      value('6000', '2024-10-19', { mode: 'increment', claimant: 'ua.gov' }),
    ])
    expect(told(list)).toEqual(['NEW exact-1500', 'NEW exact-12000', 'NEW exact-6000'])
  })

  it('nobody’s number in the same article comes first, so the named claimant contradicts it', () => {
    const list = changes([
      value('20000-30000', '2025-09-04', ukraine),
      value('11000-12000', '2025-09-04', { claimant: 'unattributed' }),
    ])
    expect(told(list).at(-1)).toBe('CONFLICT range-20000-30000 unattributed')
  })
})

it('the head of every figure is told by its id', () => {
  expect(
    [...current([value('300', '2025-01-13'), value('600', '2025-04-30')]).values()].map(({ value }) => value),
  ).toEqual([600])
  expect(killed.claimant).toBe('rok.nis')
})
