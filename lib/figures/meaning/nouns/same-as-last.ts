import type { FigureClaim } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase, endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import type { Implied } from '../events/implied-event.ts'
import { isPersonal, losses } from '../metrics.ts'
import type { Counted } from './counted.ts'
import { isAnaphor, isOfSameTrade, isSaidAgain, smallestBare } from './last-figure.ts'
import { asLast } from './of-what.ts'
import { isYearBefore } from './series.ts'

/** The words say that the number is the last figure again, or of what it counts. */
export function sameAsLast(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  last: FigureClaim,
  context: Context,
): Implied | undefined {
  if (isYearBefore(reading, quantity, last)) return asLast(last)
  // "there are 4,700 casualties; *the death toll* stands at 600"
  if (event && losses.has(last.metric) && isAnaphor(reading, event))
    return event.metric === 'killed' ? { ...asLast(last), metric: 'killed' } : asLast(last)
  if (!event && isSaidAgain(quantity, counted, last)) return asLast(last)
  if (repeatsVerb(reading, quantity)) return asLast(last)
  if (endsInPhrase(reading, quantity.outerFrom, reading.language.aims)) return asLast(last)
  if (!event && isGapped(reading, quantity, counted, last, context)) return asLast(last)
  // "there have been 100 *deaths*" counts nobody who is there
  const isLoss = event !== undefined && losses.has(event.metric) && event.from === quantity.outerTo
  const isHere = !isLoss && endsInPhrase(reading, quantity.outerFrom, reading.language.present)
  if (isHere && isPersonal(last.subject) && !counted.unknown)
    return { metric: last.metric === 'travel' ? 'travel' : 'deployed', subject: last.subject, event: false }
  return isOfSameTrade(quantity, counted, last) || isOfSameWeight(reading, counted, last) ? asLast(last) : undefined
}

/** "10,000 are to visit the North; last year 5,000 *did so*" */
export const repeatsVerb = (reading: Reading, { outerTo }: FoundQuantity): boolean =>
  beginsWithPhrase(reading, outerTo, reading.language.didSo)

const longestMember = 12

/** «разведка назвала 12 тысяч солдат, а президент в ноябре *— 11 тысяч* под Курском»: behind the dash of a member without a verb the same again. */
function isGapped(
  { items, language, all }: Reading,
  { outerFrom, value }: FoundQuantity,
  { unit }: Counted,
  { subject, spans }: FigureClaim,
  { last, sentence }: Context,
): boolean {
  if (language.nounHead !== 'first' || unit !== null || !isPersonal(subject) || last?.sentence !== sentence)
    return false
  if ((value ?? 0) < smallestBare || !/^[\u2013\u2014]$/.test(items[outerFrom - 1]?.text ?? '')) return false
  const isBehind = (at: number) => (items[at]?.start ?? 0) >= spans.quote[1] && outerFrom - at <= longestMember
  return all('claimant').some(({ from, to }) => to < outerFrom && isBehind(from))
}

/** 2월에 4천382t, *1월의 5천976t*: where the verb is last, so many tons of nothing else are of what was weighed before. */
const isOfSameWeight = ({ language }: Reading, { unit, unknown }: Counted, last: FigureClaim): boolean =>
  language.verbLast === true && unit === 'ton' && last.unit === 'ton' && !unknown
