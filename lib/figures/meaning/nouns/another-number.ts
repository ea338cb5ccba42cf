import type { FigureClaim } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal, losses } from '../metrics.ts'
import type { Counted } from './counted.ts'

/** "gave *another number*", «называло *другое число*»: it is of what somebody else has counted before, and what he counted is not his. */
export function isAnotherNumber({ items, language: { another } }: Reading): boolean {
  if (!another) return false
  return items.some(
    ({ lower }, at) =>
      another.number.some((stem) => lower.startsWith(stem)) && another.words.includes(items[at - 1]?.lower ?? ''),
  )
}

/** "30 were killed or wounded, *three are missing*. Seoul gave another number": not of the few who are counted besides. */
function ofMany(last: FigureClaim | null, { places }: Context): FigureClaim | null {
  if (!last || !besides.has(last.metric) || (last.value ?? few) >= few) return last
  return [...places.keys()].findLast(({ metric }) => losses.has(metric) && !besides.has(metric)) ?? last
}

const besides: ReadonlySet<string> = new Set(['missing', 'captured'])

const few = 20

/** The figure before, where a sentence gives another number of it without a noun of its own. */
export function ofAnotherNumber(
  reading: Reading,
  { subject, side, unit }: Counted,
  context: Context,
): FigureClaim | undefined {
  const last = ofMany(nearLast(context), context)
  if (!last || subject || side || (unit !== null && unit !== 'person') || !isPersonal(last.subject)) return undefined
  return context.sentence - (context.last?.sentence ?? 0) <= 1 && isAnotherNumber(reading) ? last : undefined
}
