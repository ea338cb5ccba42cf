import type { Subject } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import { isPersonal, personal } from './metrics.ts'

/** "the *bridge* will let 300 vehicles and 2,850 people *a day* cross": what a way between the two has room for. */
export function isCapacity({ items, language, all }: Reading, subject: Subject): boolean {
  const { crossings } = language
  if (!crossings || (subject !== 'vehicles' && !isPersonal(subject)) || all('rate').length === 0) return false
  if (all('event').some(({ value }) => personal.has(value) && value !== 'travel')) return false
  return items.some(({ lower }) => crossings.some((stem) => lower.startsWith(stem)))
}
