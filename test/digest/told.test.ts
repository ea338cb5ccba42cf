import { describe, expect, it } from 'vitest'
import { filterDigest, passesThresholds } from '../../lib/digest/filter.ts'
import { summaryOf } from '../../lib/digest/sentences.ts'
import { text } from '../../lib/digest/text.ts'
import { toldTogether } from '../../lib/digest/told.ts'
import { change, sample, values } from './sample.ts'

const moved = change('CHANGED', values.before, values.after, { difference: 1400, percent: 233.3, direction: 'up' })
const conflict = change('CONFLICT', null, values.after, { against: [values.kyiv] })
const other = change('CONFLICT', null, values.seoul, { against: [values.kyiv] })
const told = (changes: (typeof moved)[]) =>
  toldTogether(sample({ changes }).items).map((one) => [one.item.change.id, one.conflict?.change.id ?? null])

describe('a number that moves into a conflict', () => {
  it('is told once, with both', () =>
    expect(told([moved, conflict, other])).toEqual([
      [moved.id, conflict.id],
      [other.id, null],
    ]))

  it('is not joined with what came at another time', () =>
    expect(told([moved, { ...conflict, at: '2025-09-02T07:00:00.000Z' }])).toHaveLength(2))

  it('loses nothing in the text', () => {
    const words = text.render(sample({ changes: [moved, conflict] }))
    expect(words).toContain('UP, CONFLICT · North Korean soldiers killed')
    expect(words).toContain('Beside it, Volodymyr Zelensky: 20,000–30,000')
    expect(words.match(/about 2,000 \(/g)).toHaveLength(1)
    expect(words.replace(/\s+/g, ' ')).toContain(
      'no longer fits the one before. This number does not fit that of Volodymyr Zelensky',
    )
  })
})

describe('an edit', () => {
  const edit = { articleId: 'a6', direction: 'down', difference: -42300, percent: -90 } as const
  const about = { hedge: 'about', id: `${values.corrected.id}-about` } as const
  const body = change('CORRECTED', values.wrong, values.corrected, edit)
  const headline = change('CORRECTED', { ...values.wrong, ...about }, { ...values.corrected, ...about }, edit)

  it('that changes the headline as the text is told once, and counted once', () => {
    const digest = sample({ changes: [body, headline] })
    expect(toldTogether(digest.items)).toHaveLength(1)
    expect(digest.items).toHaveLength(2)
    expect(summaryOf(digest)).toBe('1 corrected')
  })

  it('of two articles is told twice, and so are two edits of one', () => {
    expect(told([body, { ...headline, articleId: 'a7' }])).toHaveLength(2)
    expect(told([body, { ...headline, at: '2025-09-02T08:00:00.000Z' }])).toHaveLength(2)
  })

  it('that comes later in the same window is told with the number it took back', () => {
    const first = change('NEW', null, values.wrong, { at: '2025-09-02T05:00:00.000Z' })
    const why = (changes: (typeof moved)[]) =>
      sample({ changes }).items.find(({ change: { kind } }) => kind === 'NEW')?.why
    expect(why([first, body])).toMatch(/Channel News took it back later\.$/)
    expect(why([{ ...first, at: '2025-09-02T09:00:00.000Z' }, body])).not.toContain('took it back')
  })
})

describe('a threshold', () => {
  const range = { direction: 'up', difference: null, percent: null } as const
  const fresh = { direction: null, difference: null, percent: null }
  it.each([
    [{ minAbs: 1400 }, moved, true],
    [{ minAbs: 1401 }, moved, false],
    [{ minPct: 233 }, moved, true],
    [{ minPct: 234 }, moved, false],
    [{ minAbs: 1000, minPct: 300 }, moved, false],
    [{ minAbs: 100 }, { ...moved, difference: -1400, direction: 'down' as const }, true],
    [{ direction: 'down' as const }, moved, false],
    [{ direction: 'up' as const }, moved, true],
    [{ minAbs: 10_000 }, range, true],
    [{ direction: 'up' as const, minPct: 50 }, range, true],
    [{ minAbs: 10_000, minPct: 50 }, fresh, true],
    [{ direction: 'up' as const }, fresh, false],
    [{}, fresh, true],
  ])('%j', (thresholds, one, passes) => expect(passesThresholds(one, thresholds)).toBe(passes))

  it('works with the other filters', () => {
    const kinds = (filters: Parameters<typeof filterDigest>[1]) =>
      filterDigest(sample(), filters).items.map((item) => item.change.kind)
    expect(kinds({ minAbs: 5000 })).toEqual(['CORRECTED', 'CONFLICT', 'NEW', 'NEW'])
    expect(kinds({ minAbs: 5000, kind: ['CORRECTED', 'CHANGED'] })).toEqual(['CORRECTED'])
    expect(kinds({ direction: 'up' })).toEqual(['CHANGED'])
  })
})
