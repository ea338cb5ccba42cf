import type { Context } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { sidesOf } from '../sides.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events/events.ts'

/** in sentences */
export const nearMissiles = 4

/** «выпущено 119 дронов»: arms that are fired are of the one who made them only where he is named, or just was: "fired 50 *such* missiles". */
export function isLaunch(
  reading: Reading,
  quantity: FoundQuantity,
  event: ChosenEvent,
  { vocabulary, missiles, sentence }: Context,
): boolean {
  const { items, language } = reading
  const word = items[event.from]?.lower ?? ''
  if (!(language.fired ?? []).some((stem) => word.startsWith(stem.slice(0, -1)))) return false
  if (isOfThoseFired(reading, event)) return false
  const { own } = sidesOf(vocabulary)
  if (reading.all('party').some(({ value }) => own.includes(value))) return false
  const near = missiles !== null && sentence - missiles <= nearMissiles
  return !(near && language.alike?.includes(items[quantity.outerTo]?.lower ?? ''))
}

/** "shells of the kind that Russia *has fired*" */
function isOfThoseFired({ items, language, all }: Reading, { from }: ChosenEvent): boolean {
  const auxiliary = items[from - 1]?.lower ?? ''
  return (
    language.auxiliaries.includes(auxiliary) &&
    !language.passive?.includes(auxiliary) &&
    all('thing').some(({ to }) => to < from)
  )
}
