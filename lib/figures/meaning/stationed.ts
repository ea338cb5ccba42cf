import { type Context, nearLast } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events/events.ts'
import { wordsOf } from './events/shared-verbs.ts'

/** "10,000 are *already in* Kursk": they are there; of a plan whose number the text has just told they have arrived, as the first ones. */
export function isStationed(
  reading: Reading,
  { value, low, outerTo }: FoundQuantity,
  event: ChosenEvent | undefined,
  context: Context,
): boolean {
  if (event?.metric !== 'arrived' || !isThere(reading, event)) return false
  // "900 *of them* are already in Kazan"
  if (reading.at('anaphor', outerTo)) return false
  const last = nearLast(context)
  const isPlan =
    reading.language.nounHead === 'last' &&
    last?.metric === 'deployed' &&
    (last.status === 'planned' || last.status === 'possible')
  return !(isPlan && (last.value ?? last.high ?? last.low ?? 0) > (value ?? low ?? 0))
}

const isThere = (reading: Reading, event: ChosenEvent): boolean =>
  reading.language.stationed?.some((words) => wordsOf(reading, event).startsWith(words)) === true
