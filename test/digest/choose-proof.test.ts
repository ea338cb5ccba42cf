import { describe, expect, it } from 'vitest'
import { bestClaim, bestInEachLanguage } from '../../lib/digest/choose-proof.ts'
import { filterDigest } from '../../lib/digest/filter.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import { claim, sample, values } from './sample.ts'

const sentence = 'The agency counts »2,000 dead«.'

/** An article of an outlet, published on a day of September and read the day after. */
function report(outlet: string, day: number, more: Parameters<typeof claim>[2] = {}): ClaimRecord {
  const date = (of: number): string => `2025-09-${String(of).padStart(2, '0')}T06:00:00.000Z`
  return claim('v', sentence, {
    articleId: outlet,
    id: `${outlet}-c1`,
    outlet,
    url: `https://${outlet}.example/a`,
    published: date(day),
    seen: date(day + 1),
    ...more,
  })
}

const saidBy = (found: ClaimRecord, rule: string): ClaimRecord =>
  found.source ? { ...found, source: { ...found.source, rule } } : found

const recalling = (found: ClaimRecord): ClaimRecord =>
  found.kind === 'figure' ? { ...found, superseded: true } : found

const inHeadline = (found: ClaimRecord): ClaimRecord => ({ ...found, zone: 'headline' })

const outletOf = (claims: readonly ClaimRecord[]): string | undefined => bestClaim(claims)?.article.outlet

describe('the claim that proves a value', () => {
  it('is that of the first outlet that reported it, whatever was read first and however sure we are', () => {
    const early = report('early', 2, { seen: '2025-09-09T00:00:00.000Z', confidence: 0.7 })
    expect(outletOf([report('late', 3, { confidence: 0.95 }), early])).toBe('early')
  })

  it('is an original report before a wire copy that was printed earlier', () => {
    expect(outletOf([report('copy', 2, { credit: 'yonhap' }), report('own', 4)])).toBe('own')
  })

  it('is of the news that made the number known, not of a story weeks later', () => {
    expect(outletOf([report('wire', 2, { credit: 'afp' }), report('own', 20)])).toBe('wire')
  })

  it('is a sentence rather than a headline, also where the headline came first', () => {
    expect(outletOf([inHeadline(report('shouts', 2)), report('tells', 3)])).toBe('tells')
  })

  it('names its claimant, before one that leaves that to another sentence', () => {
    expect(outletOf([saidBy(report('vague', 2), 'carried'), report('plain', 9, { credit: 'afp' })])).toBe('plain')
    expect(outletOf([saidBy(report('he-said', 2), 'pronoun'), report('plain', 4)])).toBe('plain')
    expect(outletOf([{ ...report('nobody', 2), source: null }, report('plain', 4)])).toBe('nobody')
  })

  it('gives the number as news, before one that recalls it', () => {
    expect(outletOf([recalling(report('recalls', 2)), report('tells', 4)])).toBe('tells')
  })

  it('is the first by address where two were printed at once, for an id depends on where an article was fetched', () => {
    const first = report('a', 2, { id: 'zzz-c1' })
    expect(outletOf([report('b', 2, { id: 'aaa-c1' }), first])).toBe('a')
  })

  it('is dated by when it was read where a page says nothing, no day, or the future', () => {
    for (const published of [null, 'yesterday', '2031-01-01'])
      expect(outletOf([report('odd', 2, { published }), report('dated', 4)])).toBe('odd')
    expect(outletOf([report('odd', 5, { published: null }), report('dated', 4)])).toBe('dated')
  })

  it('is what the article says today, in its text rather than in its headline, the surest and first of that', () => {
    const headline = inHeadline(report('a', 2, { id: 'headline', confidence: 0.95 }))
    const text = report('a', 2, { id: 'text' })
    expect(bestClaim([headline, text])?.id).toBe('text')
    expect(bestClaim([text, report('a', 2, { id: 'surer', confidence: 0.99 })])?.id).toBe('surer')
    const edited = report('a', 2, { id: 'edited', seen: '2025-09-08T00:00:00.000Z', confidence: 0.7 })
    expect(bestClaim([text, edited])?.id).toBe('edited')
  })

  it('is the same in whatever order claims come', () => {
    const claims = [1, 2, 3, 4, 5, 6].flatMap((day) => [
      report('copy', day, { credit: 'afp', id: `copy-${day}` }),
      report('own', day, { id: `own-${day}`, lang: day % 2 ? 'ko' : 'ru' }),
    ])
    const best = bestClaim(claims)?.id
    for (let turn = 1; turn < claims.length; turn++)
      expect(bestClaim([...claims.slice(turn), ...claims.slice(0, turn)])?.id).toBe(best)
    expect(bestClaim([])).toBeUndefined()
  })
})

describe('a language that is asked for', () => {
  it('decides between sentences that prove as much', () => {
    const claims = [report('first', 2), report('seoul', 3, { lang: 'ko' }), report('vladivostok', 4, { lang: 'ru' })]
    expect(bestInEachLanguage(claims).map(({ article }) => article.outlet)).toEqual(['first', 'seoul', 'vladivostok'])
  })

  it('never puts a copy before an original', () => {
    const claims = [report('first', 2), report('seoul', 3, { lang: 'ko', credit: 'yonhap' })]
    expect(bestInEachLanguage(claims).map(({ lang }) => lang)).toEqual(['en'])
  })

  it('is what a digest is told in, the one that is named first before the others', () => {
    const { id } = values.after
    const claims = [
      claim(id, '»about 2,000« dead', { articleId: 'first' }),
      claim(id, '»2천여 명«', { articleId: 'b', lang: 'ko', published: '2025-09-02T05:30:00.000Z' }),
      claim(id, '»около 2 тыс.«', { articleId: 'c', lang: 'ru', published: '2025-09-02T05:40:00.000Z' }),
    ]
    const digest = sample({ proofs: (one) => (one === id ? claims : []) })
    const told = (lang: string[]) =>
      filterDigest(digest, { lang }).items.find(({ change }) => change.kind === 'CHANGED')?.to?.proof?.lang
    const spoken = digest.items.find(({ change }) => change.kind === 'CHANGED')?.to?.value.langs
    expect(spoken).toEqual(expect.arrayContaining(['en']))
    expect([told([]), told(['ko', 'en']), told(['en', 'ko'])]).toEqual(['en', 'ko', 'en'])
  })
})
