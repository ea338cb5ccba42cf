import type { FigureClaim } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'

/** "gave *another number*", «называло *другое число*»: it is of what somebody else has counted before, and what he counted is not his. */
export function isAnotherNumber({ items, language: { another } }: Reading): boolean {
  if (!another) return false
  return items.some(
    ({ lower }, at) =>
      another.number.some((stem) => lower.startsWith(stem)) && another.words.includes(items[at - 1]?.lower ?? ''),
  )
}

/** The figure before, where a sentence gives another number of it without a noun of its own. */
export function ofAnotherNumber(
  reading: Reading,
  { subject, side, unit }: Counted,
  context: Context,
): FigureClaim | undefined {
  const last = nearLast(context)
  if (!last || subject || side || (unit !== null && unit !== 'person') || !isPersonal(last.subject)) return undefined
  return context.sentence - (context.last?.sentence ?? 0) <= 1 && isAnotherNumber(reading) ? last : undefined
}
