import { expect, it } from 'vitest'
import { type Carried, foldCarriers as fold } from '../../lib/ledger/fold.ts'

const foldCarriers = (claims: readonly Carried[]) =>
  fold(claims, (a, b) => a.filter((hash) => b.includes(hash)).length / Math.max(1, Math.min(a.length, b.length)))

let count = 0
const printed = (more: Partial<Carried>): Carried => ({
  articleId: `a${count++}`,
  outlet: `outlet-${count}`,
  publisher: `house-${count}`,
  seen: '2025-09-02T08:00:00.000Z',
  sentence: ['These', 'are', 'words', 'of', 'its', 'own'].map((word) => `${word}${count}`).join(' '),
  credit: null,
  sketch: [],
  ...more,
})

it('forty papers with one agency’s text are one carrier and forty outlets', () => {
  const folded = foldCarriers(Array.from({ length: 40 }, () => printed({ credit: 'yonhap' })))
  expect(folded).toMatchObject({ count: 1 })
  expect(folded.outlets).toHaveLength(40)
})

it('a text that holds half of another is a copy of it', () => {
  expect(
    foldCarriers([
      printed({ sketch: [1, 2, 3, 4] }),
      printed({ sketch: [3, 4, 5, 6, 7, 8] }),
      printed({ sketch: [9, 10] }),
    ]).count,
  ).toBe(2)
})

it('the same sentence is a copy within 72 hours and a retelling later', () => {
  const sentence = 'The agency told lawmakers that some 2,000 soldiers are believed to have died.'
  expect(foldCarriers([printed({ sentence }), printed({ sentence })]).count).toBe(1)
  expect(foldCarriers([printed({ sentence }), printed({ sentence, seen: '2025-09-06T08:00:00.000Z' })]).count).toBe(2)
})

it('a copy that joins two groups makes them one', () => {
  const folded = foldCarriers([
    printed({ credit: 'afp' }),
    printed({ sketch: [1, 2] }),
    printed({ credit: 'afp', sketch: [1, 2] }),
  ])
  expect(folded.count).toBe(1)
})
