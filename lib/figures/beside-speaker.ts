import { type Context, nearLast } from './context.ts'
import { atWorkThere } from './meaning/nouns/at-work.ts'
import type { Counted } from './meaning/nouns/counted.ts'
import { isMarked } from './meaning/parties/named-parties.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import type { Reading } from './signs/reading.ts'
import type { AttributionCue } from './sources/attribution.ts'

/** Travellers who may work there are workers. */
export const asWorkers = (reading: Reading, counted: Counted): Counted => ({
  ...counted,
  subject: atWorkThere(reading, counted) ?? counted.subject,
})

/** *미국은* 3천 명이라고 밝혔다: where the verb is last, who speaks right before the number is not whose people are counted. */
export function besideSpeaker(
  reading: Reading,
  counted: Counted,
  { outerFrom }: FoundQuantity,
  cues: readonly AttributionCue[],
): Counted {
  if (!reading.language.verbLast || counted.side === null) return counted
  const party = reading.at('party', counted.from)
  const speaks = party && cues.some(({ mention }) => mention.from <= party.from && mention.to >= party.to)
  return speaks && isMarked(reading, party) ? { ...counted, side: null, from: outerFrom } : counted
}

/** 러시아에 입국한 주민은 1만 명이다. *이 가운데* 교육을 적은 *인원이* 7천 명: people of whatever kind are of those whom the last figure counts. */
export function asThoseBefore(
  reading: Reading,
  counted: Counted,
  { outerFrom }: FoundQuantity,
  context: Context,
): Counted {
  const last = nearLast(context)
  const noun = reading.items[reading.endingAt('thing', outerFrom)?.from ?? -1]?.lower ?? ''
  const isAnybody = (reading.language.anybody ?? []).some((stem) => noun.startsWith(stem))
  const isOfLast = last?.metric === 'travel' && context.sentence - (context.last?.sentence ?? 0) <= 1
  return isAnybody && isOfLast && counted.side === null ? { ...counted, subject: last.subject } : counted
}
