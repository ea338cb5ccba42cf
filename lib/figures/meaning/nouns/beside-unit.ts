import type { Subject } from '../../claim.ts'
import { type Context, nearPeople } from '../../context.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'

/** «приедут *швеи*, около 300 *человек*», «*сапёров* — 1000 человек» */
export function peopleAhead({ items, language, endingAt }: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  if (language.nounHead !== 'first') return undefined
  const { text = '', lower = '' } = items[outerFrom - 1] ?? {}
  // «*делегація із* 47 осіб»
  if (!/^[,\u2013\u2014]$/.test(text) && !language.partners?.includes(lower)) return undefined
  const noun = endingAt('party', outerFrom - 1)?.from ?? outerFrom - 1
  const thing = endingAt('thing', noun) ?? endingAt('thing', outerFrom - 1)
  return thing && isPersonal(thing.value) ? thing.value : undefined
}

/** "15,000 of their *compatriots*": of those of whom the text tells. */
export const compatriots = ({ items, language }: Reading, to: number, context: Context): Subject | undefined =>
  language.compatriots?.includes(items[to - 1]?.lower ?? '')
    ? (nearPeople(context)?.subject ?? context.spoken?.subject)
    : undefined

/** «*машины*, всего 3 тысячи *штук*»: pieces of what the sentence names right before them. */
export function thingBefore(reading: Reading, { from, outerFrom }: FoundQuantity): Subject | undefined {
  const thing = reading.all('thing').findLast(({ to }) => to <= outerFrom)
  return thing && isThing(thing.value) && !hasNumber(reading, thing.from, from) ? thing.value : undefined
}

/** where nouns have cases, or "plans *for 10,000 men*" */
export const mayBeTold = (reading: Reading, { outerFrom }: FoundQuantity): boolean =>
  reading.language.nounHead === 'first' || reading.endingAt('planned', outerFrom - 1) !== undefined

/** Pieces without a noun are of the thing that was counted before. */
export const isThing = (subject: Subject) => !isPersonal(subject) && subject !== 'money' && subject !== 'other'
