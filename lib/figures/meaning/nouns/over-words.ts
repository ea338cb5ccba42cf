import { masked } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Counted } from './counted.ts'

/** "nine million *artillery and rocket* shells": what joins two words that say of what kind the noun is. */
export function overJoiner(reading: Reading, at: number, { subject, unit }: Counted): number | undefined {
  // «6 млн 152-мм *и 122-мм* снарядов»
  const calibres = reading.items[at + 1]?.numeral && masked(reading, at - 1) && masked(reading, at + 1)
  if (!subject && calibres && reading.language.nounHead === 'first' && reading.at('joiner', at)) return at + 1
  if (subject || (unit && unit !== 'percent') || reading.language.nounHead !== 'last' || reading.language.verbLast)
    return undefined
  const joins = reading.items[at]?.kind === 'word' && reading.at('joiner', at) && reading.endingAt('modifier', at)
  if (!joins) return undefined
  // "122 mm *and 152 mm* shells"
  if (reading.items[at + 1]?.numeral) return masked(reading, at + 1) ? at + 1 : undefined
  const next = reading.at('thing', at + 1)
  return (next ? next.to > at + 2 : reading.at('thing', at + 2)) ? at + 1 : undefined
}

const longestParticiple = 4

/** «148 отриманих *від КНДР* ракет»: behind a participle its own words come before the noun. */
export function overParticiple(reading: Reading, at: number): number | undefined {
  const { nounHead } = reading.language
  if (
    nounHead !== 'first' ||
    reading.items[at]?.kind !== 'word' ||
    !reading.endingAt('modifier', at) ||
    !reading.endingAt('event', at)
  )
    return undefined
  for (let to = at + 1; to <= at + longestParticiple; to += 1) {
    if (reading.items[to]?.kind !== 'word' || reading.at('clause', to)) return undefined
    if (reading.at('thing', to)) return to
  }
  return undefined
}
