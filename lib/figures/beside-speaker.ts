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
