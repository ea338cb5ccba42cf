import { describe, expect, it } from 'vitest'
import type { ClaimsAsk } from '../../lib/api/parts.ts'
import type { FigureFilters } from '../../lib/digest/filter.ts'
import { claims, values } from '../digest/sample.ts'
import { createApp } from './conforming.ts'
import { article, parts } from './sample.ts'

const app = createApp(parts())
const read = async (path: string): Promise<unknown> => (await app.request(path)).json()

describe('figures', () => {
  it('are listed with where they stand', async () => {
    expect(await read('/v1/figures')).toHaveProperty(
      'figures.0',
      expect.objectContaining({
        id: values.before.figureId,
        heading: 'North Korean soldiers killed',
        claimant: { id: 'rok.nis', name: 'South Korea’s NIS' },
        metric: 'killed',
        current: expect.objectContaining({ amount: 'about 2,000' }),
      }),
    )
  })

  it('are asked for with the filters that were given', async () => {
    const asked: FigureFilters[] = []
    const spy = createApp(
      parts({
        gatherFigures: async (filters) => {
          asked.push(filters)
          return { views: [], cursor: null }
        },
      }),
    )
    await spy.request('/v1/figures?metric=killed,wounded&side=dprk&phase=planned')
    expect(asked).toEqual([{ metric: ['killed', 'wounded'], side: ['dprk'], phase: ['planned'] }])
  })

  it('have a history, and others beside them', async () => {
    const figure = await read(`/v1/figures/${encodeURIComponent(values.before.figureId)}`)
    expect(figure).toHaveProperty('history.length', 4)
    expect(figure).toHaveProperty('history.2.amount', 'at least 600')
    expect(figure).toHaveProperty('beside.0.claimant.id', 'ua.president')
  })
})

describe('claims', () => {
  it('are asked for by window, list and page, and lead on', async () => {
    const asked: ClaimsAsk[] = []
    const spy = createApp(
      parts({
        listClaims: async (ask) => {
          asked.push(ask)
          return { claims, cursor: 'next' }
        },
      }),
    )
    const answer: unknown = await (await spy.request('/v1/claims?list=review&since=24h&limit=7&cursor=abc')).json()
    expect(asked).toEqual([
      { list: 'review', since: '2025-09-01T12:00:00.000Z', until: '2025-09-02T13:00:00.000Z', limit: 7, cursor: 'abc' },
    ])
    expect(answer).toMatchObject({ cursor: 'next' })
  })

  it.each([
    ['', claims.length],
    ['lang=ko', 1],
    ['metric=wounded', 0],
    ['claimant=rok.nis&lang=ko,ru', 2],
    ['outlet=pacific-times', 1],
  ])('?%s are %d', async (query, count) => {
    expect(await read(`/v1/claims?${query}`)).toHaveProperty('claims.length', count)
  })

  it('are found one by one', async () =>
    expect(await read('/v1/claims/a2-c1')).toEqual(claims.find(({ id }) => id === 'a2-c1')))
})

describe('statements', () => {
  it('are told with everybody who prints them', async () => {
    expect(await read('/v1/statements?since=24h')).toMatchObject({
      window: { until: '2025-09-02T13:00:00.000Z' },
      statements: [{ speaker: { id: 'dprk.kim' }, said: [{ claimId: 'a0-c1' }] }],
    })
  })

  it('are not asked for by the year', async () => {
    const answer = await app.request('/v1/statements?since=52w')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'since' }] })
  })
})

describe('an article', () => {
  const a2 = { ...article, id: 'a2', url: 'https://daily.example/a2' }

  it('gives what was read of it and its claims, not its text', async () => {
    const known = createApp(parts({ findArticle: async () => a2, claimsOfArticle: async () => claims.slice(0, 1) }))
    const answer: unknown = await (await known.request('/v1/articles/a2')).json()
    expect(answer).toMatchObject({ id: 'a2', url: a2.url, readings: [], claims: [{ id: 'a0-c1' }] })
  })
})
