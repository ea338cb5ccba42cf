import type { Reading } from '../signs/reading.ts'

const longestInsertion = 12

/** "howitzers, built to hit Seoul, will soon go": behind an insertion between commas the clause goes on. */
export function afterInsertion(reading: Reading, at: number): number {
  // where the verb is last, commas divide clauses and lists
  if (reading.language.verbLast) return at
  const open = reading.items[at]?.text ?? ''
  if (dashes.has(open)) return behindDash(reading, at)
  if (open !== ',') return at
  // ", and many of them, probably, …" goes on with another clause
  if (reading.at('joiner', at + 1) && !countsAgain(reading, at + 2)) return at
  // "explosives, which, probably, came from …" begins another clause
  if (reading.at('relativePronoun', at + 1) && reading.items[at + 2]?.text === ',') return at
  const last = Math.min(reading.items.length, at + longestInsertion)
  for (let close = at + 1; close < last; close += 1) if (reading.items[close]?.text === ',') return close + 1
  return at
}

/** ", or about half of those sent," */
const countsAgain = (reading: Reading, at: number) =>
  reading.items[reading.at('hedgeBefore', at)?.to ?? at]?.kind === 'number'

const dashes: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014'])

/** "6,000 soldiers - about half of those sent - have been killed": a dash between spaces and the next one. */
function behindDash({ items }: Reading, at: number): number {
  if (items[at]?.glued) return at
  const last = Math.min(items.length, at + longestInsertion)
  for (let close = at + 1; close < last; close += 1)
    if (dashes.has(items[close]?.text ?? '') && !items[close]?.glued) return close + 1
  return at
}
