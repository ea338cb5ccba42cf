import type { Reading } from './reading.ts'

const longestInsertion = 12

/** "howitzers, built to hit Seoul, will soon go": behind an insertion between commas the clause goes on. */
export function afterInsertion(reading: Reading, at: number): number {
  if (reading.items[at]?.text !== ',') return at
  // ", and many of them, probably, …" goes on with another clause
  if (reading.at('joiner', at + 1)) return at
  const last = Math.min(reading.items.length, at + longestInsertion)
  for (let close = at + 1; close < last; close += 1) if (reading.items[close]?.text === ',') return close + 1
  return at
}
