import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Event } from './events.ts'

const reachMainVerb = 6

/** the, some, an estimated */
const reachWhole = 3

/**
 * "4,000 *of the 14,000 soldiers* sent to the front of the war *are said to have been wounded*": the verb of a part stands behind all that is said
 * of the whole.
 */
export function lossOfPart(
  { items, language, all, at }: Reading,
  events: readonly Event[],
  { outerTo }: FoundQuantity,
): Event | undefined {
  const part = language.nounHead === 'last' && !language.verbLast ? at('partOf', outerTo) : undefined
  if (!part || !items.slice(part.to, part.to + reachWhole).some(({ numeral }) => numeral)) return undefined
  const main = all('auxiliary').find(({ from }) => from > outerTo && !at('relativePronoun', from - 1))
  if (!main || items.slice(outerTo, main.to).some(({ text }) => text === ',')) return undefined
  const event = events.find(({ from }) => from >= main.to && from - main.to <= reachMainVerb)
  return event && losses.has(event.metric) ? event : undefined
}
