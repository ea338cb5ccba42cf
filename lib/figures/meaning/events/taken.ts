import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Counted } from '../nouns/counted.ts'
import { type ChosenEvent, type Event, joined } from './events.ts'

const fewTaken = 20

/** "Two *wounded* soldiers were treated by the army, which *took them prisoner*": a few who are hurt and have been taken are captives. */
export function takenOf(
  reading: Reading,
  events: readonly Event[],
  { metric, from, to }: ChosenEvent,
  { value, outerFrom, outerTo }: FoundQuantity,
  counted: Counted,
): Event | undefined {
  const { nounHead, verbLast } = reading.language
  if (metric !== 'wounded' || nounHead !== 'last' || verbLast || (value ?? fewTaken) >= fewTaken) return undefined
  if (from < outerTo) return undefined
  // "three *injured* soldiers are treated by the army, which took them prisoner"
  const hurt = to <= counted.to || events.some((one) => one.metric === 'wounded' && one.to <= counted.to)
  return events.find(
    (one) =>
      one.metric === 'captured' &&
      (hurt || joined(reading, to, one.from)) &&
      !hasNumber(reading, counted.to, one.from) &&
      !hasNumber(reading, one.to, outerFrom),
  )
}
