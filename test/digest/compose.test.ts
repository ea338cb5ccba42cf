import { describe, expect, it } from 'vitest'
import { showFigure } from '../../lib/digest/compose.ts'
import { filterDigest } from '../../lib/digest/filter.ts'
import { sentenceOf, summaryOf, titleOf } from '../../lib/digest/sentences.ts'
import type { ChangeKind } from '../../lib/ledger/change.ts'
import { value } from '../ledger/make.ts'
import { change, changes, claim, claims, coverage, sample, values, watch, window } from './sample.ts'

const kindsOf = (digest: ReturnType<typeof sample>): ChangeKind[] => digest.items.map((item) => item.change.kind)
const moved = (id: string, percent: number | null) => change('CHANGED', values.before, values.after, { id, percent })

describe('a digest', () => {
  it('puts mistakes first, then what changed, narrowed, conflicts, is new, is confirmed', () => {
    const all: ChangeKind[] = ['CONFIRMED', 'NEW', 'CONFLICT', 'REFINED', 'CHANGED', 'RETRACTED', 'CORRECTED']
    const digest = sample({ changes: all.map((kind) => change(kind, values.before, values.after)) })
    expect(kindsOf(digest)).toEqual(['CORRECTED', 'RETRACTED', 'CHANGED', 'REFINED', 'CONFLICT', 'NEW', 'CONFIRMED'])
  })

  it('orders changes by their relative size in either direction, unknown sizes last', () => {
    const digest = sample({ changes: [moved('a', 10), moved('b', null), moved('c', -80), moved('d', 233)] })
    expect(digest.items.map((item) => item.change.id)).toEqual(['d', 'c', 'a', 'b'])
  })

  it('is the same whatever order its changes come in', () => {
    expect(sample({ changes: changes.toReversed() })).toEqual(sample())
  })

  it('says old → new, by how much, and by whom', () => {
    const item = sample().items.find(({ change: { kind } }) => kind === 'CHANGED')
    expect(item && sentenceOf(item)).toBe(
      'South Korea’s NIS: North Korean soldiers killed, at least 600 → about 2,000 (+1,400, +233%)',
    )
  })

  it.each<[ChangeKind, string]>([
    ['CORRECTED', 'UK Ministry of Defence: North Korean soldiers killed or wounded, 47,000 → 4,700 (−42,300, −90%)'],
    [
      'CONFLICT',
      'South Korea’s NIS: North Korean soldiers sent, 11,000–12,000, against Volodymyr Zelensky (20,000–30,000)',
    ],
    ['NEW', 'Nobody named: Containers supplied by North Korea, more than 28,000 (new)'],
  ])('tells %s in one sentence', (kind, sentence) => {
    const item = sample().items.find((each) => each.change.kind === kind)
    expect(item && sentenceOf(item)).toBe(sentence)
  })

  it('tells a number that was taken back', () => {
    const [item] = sample({ changes: [change('RETRACTED', values.wrong, null, { articleId: 'a6' })] }).items
    expect(item && sentenceOf(item)).toMatch(/47,000 \(no longer in the article\)$/)
    expect(item?.why).toBe('The article in Channel News was edited and no longer gives this number.')
  })

  it('names everybody in a conflict, and prefers nobody', () => {
    const [item] = sample({
      changes: [change('CONFLICT', null, values.seoul, { against: [values.kyiv, values.unnamed] })],
    }).items
    expect(item?.why).toBe(
      'This number does not fit those of Volodymyr Zelensky and an unnamed source, said within 45 days of it. None is preferred.',
    )
  })

  it('says why each item is there', () => {
    for (const item of sample().items) expect(item.why).toMatch(/^[\p{Lu}].+\.$/u)
  })

  it('sums itself up', () => {
    expect(summaryOf(sample())).toBe('1 corrected, 1 changed, 1 in conflict, 2 new')
    expect(titleOf(sample())).toBe('Korea and Russia, 2 Sep 2025 (UTC): 1 corrected, 1 changed, 1 in conflict, 2 new')
  })

  it('says plainly that nothing changed, and keeps its coverage', () => {
    const digest = sample({ changes: [] })
    expect([digest.status, summaryOf(digest), digest.coverage]).toEqual(['no-change', 'Nothing changed', coverage])
  })

  it('lists the first day and announces nothing', () => {
    const digest = sample({ changes: [], baseline: [values.baseline, values.arrived] })
    expect(digest.status).toBe('baseline')
    expect(digest.baseline.map(({ amount }) => amount)).toEqual(['about 1,000', 'about 15,000'])
    expect(summaryOf(digest)).toBe('First day: 2 figures to start from')
  })
})

describe('the proof of a value', () => {
  const shown = (list: typeof claims) =>
    sample({ changes: [change('NEW', null, values.after)], proofs: () => list }).items[0]?.to

  it('marks the quote in the sentence', () => {
    const proof = shown([claim(values.after.id, 'Put at »about 2,000«, or about 2,000.')])?.proof
    expect(proof?.sentence.slice(...proof.mark)).toBe('about 2,000')
    expect(proof?.mark[0]).toBe(7)
  })

  it('finds the quote when offsets do not fit, and marks nothing when it is not there', () => {
    const made = claim(values.after.id, 'Put at »about 2,000« dead.')
    const moved = { ...made, sentence: `  ${made.sentence}` }
    expect(shown([moved])?.proof?.mark).toEqual([9, 20])
    expect(shown([{ ...made, sentence: 'Other words.' }])?.proof?.mark).toEqual([0, 0])
  })

  it.each([
    ['at the start', (words: string) => `»about 2,000« ${words}`],
    ['in the middle', (words: string) => `${words} »about 2,000« ${words}`],
    ['at the end', (words: string) => `${words} »about 2,000«`],
    ['without spaces', (words: string) => `${words.replaceAll(' ', '')}»about 2,000«${words.replaceAll(' ', '')}`],
    ['among characters of two halves', () => `${'😀'.repeat(300)}»about 2,000«${'😀'.repeat(300)}`],
  ])('of a long sentence is at most 300 characters around its quote, %s', (_, sentence) => {
    const proof = shown([claim(values.after.id, sentence('many words that go on '.repeat(60).trim()))])?.proof
    expect(proof?.sentence.length).toBeLessThanOrEqual(300)
    expect(proof?.sentence.length).toBeGreaterThan(250)
    expect(proof?.sentence.slice(...proof.mark)).toBe('about 2,000')
    expect(proof?.sentence).not.toMatch(/\p{Cs}/u)
  })

  it('comes from the edited article where there is one', () => {
    const better = claim(values.corrected.id, 'Elsewhere »4,700«.', { id: 'z', articleId: 'z', confidence: 1 })
    const digest = sample({ proofs: (id) => [...claims, better].filter(({ valueId }) => valueId === id) })
    expect(digest.items[0]?.to?.proof?.claimId).toBe('a6-c1')
  })

  it('counts outlets, publishers, and copies once', () => {
    const digest = sample({ foldCarriers: () => 1 })
    const to = digest.items.find((item) => item.change.kind === 'CHANGED')?.to
    expect(to).toMatchObject({ outlets: ['Pacific Times', '고려일보'], publishers: 2, carriers: 1 })
  })
})

describe('a filter', () => {
  it.each([
    [{ metric: ['killed'] as const }, ['CHANGED']],
    [{ kind: ['NEW', 'CORRECTED'] as const }, ['CORRECTED', 'NEW', 'NEW']],
    [{ claimant: ['uk.mod'] }, ['CORRECTED']],
    [{ side: ['rok'] as const }, []],
    [{ lang: ['en'] }, ['CORRECTED', 'CHANGED', 'CONFLICT', 'NEW', 'NEW']],
    [{ lang: ['fr'] }, []],
    [{ metric: [] }, ['CORRECTED', 'CHANGED', 'CONFLICT', 'NEW', 'NEW']],
  ])('%j leaves %j', (filters, kinds) => expect(kindsOf(filterDigest(sample(), filters))).toEqual(kinds))

  it('that leaves nothing says that nothing changed', () =>
    expect(filterDigest(sample(), { side: ['rok'] }).status).toBe('no-change'))
})

describe('a figure’s page', () => {
  const showing = { watch, proofs: () => [], foldCarriers: () => 0 }
  it('is made of its values', () => {
    const history = [value('300', '2025-01-13'), values.before]
    const view = showFigure({ ...showing, values: history, current: values.before, changes: [] })
    expect(view).toMatchObject({ heading: 'North Korean soldiers killed', claimant: 'South Korea’s NIS' })
    expect(view?.history.map(({ amount }) => amount)).toEqual(['300', 'at least 600'])
    expect(view?.current?.amount).toBe('at least 600')
  })
  it('is none without values', () =>
    expect(showFigure({ ...showing, values: [], current: null, changes: [] })).toBeNull())
})

it('keeps the window it was asked for', () => expect(sample().window).toEqual(window))
