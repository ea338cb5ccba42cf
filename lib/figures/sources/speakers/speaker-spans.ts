import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { AttributionCue } from '../attribution.ts'

/** Where those who speak are named, each with the title before: *Kremlin spokesman Dmitry Peskov*. Their country is nobody's who is counted. */
export const speakerSpans = (
  reading: Reading,
  cues: readonly AttributionCue[],
): readonly (readonly [from: number, to: number])[] =>
  cues
    // a country that makes its own losses known is whose people are counted, too
    .filter(({ mention }) => !mention.own)
    .map(({ mention }) => [titleStart(reading, mention.from), behindApposition(reading, mention.to)] as const)

function titleStart(reading: Reading, from: number): number {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return from
  let at = from
  while (at > 0 && reading.over('role', at - 1)) at = reading.over('role', at - 1)?.from ?? at - 1
  // only a title joins the words before it to the one who speaks
  while (at > 0 && at < from && isCapitalized(reading.items[at - 1])) at -= 1
  return at
}

const longestApposition = 8

/** "The Open Source Centre, *a British group*, estimates": what is told between commas of the one who speaks is of him. */
function behindApposition({ items, language, at }: Reading, to: number): number {
  if (language.nounHead !== 'last' || language.verbLast || items[to]?.text !== ',') return to
  const close = items.findIndex(({ text }, index) => index > to && text === ',')
  return close > to && close - to <= longestApposition && at('say', close + 1) ? close : to
}
