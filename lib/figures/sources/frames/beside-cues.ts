import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isPassive, startOfSomething } from './between.ts'
import { isNegated } from './say-cues.ts'

const telling = ['say', 'putVerb', 'putAt', 'naming', 'sourceNoun', 'according', 'accordingAfter'] as const
const nearby = 4

const reachCount = 4

const reachRefused = 2

/**
 * "by the figures that *South Korean intelligence* disclosed": in a sentence where no frame was read, an office or a person right beside a word
 * of telling is who tells. Where there are several, each tells what stands from the beginning of his own clause to that of the next.
 */
export function besideCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  if (!reading.items.some(({ numeral }) => numeral)) return []
  const words = telling.flatMap((kind) =>
    reading.all(kind).filter(
      ({ from, to }) =>
        !reading.over('hearsay', from) &&
        !isPassive(reading, from) &&
        // "has the toll *at* 1,100", but not "at a press conference"
        (kind !== 'putAt' || hasNumber(reading, to, to + reachCount)),
    ),
  )
  const speakers = mentions.filter((one) => isSpeaker(reading, one))
  const starts = speakers.map(({ from }, n) => (n === 0 ? 0 : beginningOfClause(reading, from)))
  return speakers.flatMap((mention, n): AttributionCue[] => {
    const word = words.find(
      ({ from, to }) =>
        from - mention.to <= nearby &&
        mention.from - to <= nearby &&
        // "… of the UN, a study suggests": somebody else
        mention.to >= startOfSomething(reading, from),
    )
    const [from = 0, to = reading.items.length] = starts.slice(n)
    return word ? [{ rule: 'beside', mention, from, to, at: word.from }] : []
  })
}

function beginningOfClause(reading: Reading, at: number): number {
  let from = at
  while (from > 0 && !/^[,;:\u2013\u2014]$/.test(reading.items[from - 1]?.text ?? '')) from -= 1
  return from
}

/** Countries and outlets are named beside much that they do not tell, and somebody "to" whom it is told tells nothing. */
function isSpeaker(reading: Reading, { kind, from, to, relays }: Mention): boolean {
  const first = reading.endingAt('definite', from)?.from ?? from
  if (kind === 'place' || kind === 'back' || relays) return false
  // «*Песков* отказался комментировать данные»
  if (
    reading.all('say').some((verb) => verb.from > to && verb.from - to <= reachRefused && isNegated(reading, verb.from))
  )
    return false
  // "*in* the figures that X disclosed"
  return reading.at('sourceNoun', from) !== undefined || reading.endingAt('toward', first) === undefined
}
