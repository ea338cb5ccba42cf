import type { Subject } from '../claim.ts'
import { hasStem } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import { isPersonal, personal } from './metrics.ts'

/** "the *bridge* will let 300 vehicles and 2,850 people *a day* cross": what a way between the two has room for. */
export function isCapacity(reading: Reading, subject: Subject): boolean {
  const { all, language } = reading
  if (!language.crossings || (subject !== 'vehicles' && !isPersonal(subject)) || all('rate').length === 0) return false
  if (all('event').some(({ value }) => personal.has(value) && value !== 'travel')) return false
  return hasStem(reading, language.crossings)
}
