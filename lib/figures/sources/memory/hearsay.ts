import type { Reading } from '../../signs/reading.ts'

/** "It is thought that …", "… reportedly": nobody is named who says so. */
export const isToldByNobody = (reading: Reading): boolean =>
  reading.all('hearsay').some(({ from, to }) => !isOfThoseOnly(reading, from, to))

/** "1,000 sappers, *who are said* to help there": of what those do, not of their number. */
function isOfThoseOnly({ items, at, over, endingAt }: Reading, from: number, to: number): boolean {
  if (!endingAt('relativePronoun', from)) return false
  for (let next = to; items[next] && !at('clause', next); next += 1)
    if (items[next]?.numeral || (over('event', next)?.value ?? 'other') !== 'other') return false
  return true
}
