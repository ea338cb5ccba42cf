import type { FigureClaim, Subject } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { isBehindNumber } from '../events/wholes.ts'
import { isPersonal } from '../metrics.ts'
import { hasBefore } from '../time/superseded.ts'
import type { Counted } from './counted.ts'
import { smallestBare } from './last-figure.ts'

/** "Meetings have become frequent. There were 24 *of them*": of what stands between this sentence and the last figure. */
export const isOfOthersBetween = (
  reading: Reading,
  quantity: FoundQuantity,
  { last, spoken, sentence }: Context,
): boolean =>
  reading.language.nounHead === 'last' &&
  last !== null &&
  ((sentence - last.sentence > 1 &&
    // people of ours stand between
    (spoken === null || sentence - spoken.sentence > 1) &&
    isOfThem(reading, quantity)) ||
    (sentence > last.sentence && isMoreOfOthers(reading, quantity)))

/** "launching 130 attacks on Monday *and 90 more* on Tuesday": more of what the sentence has counted itself. */
const isMoreOfOthers = (reading: Reading, { increment, outerFrom }: FoundQuantity): boolean =>
  increment &&
  !reading.language.verbLast &&
  reading.endingAt('joiner', outerFrom) !== undefined &&
  reading.items.slice(0, outerFrom).some(({ numeral }) => numeral !== undefined) &&
  !reading.all('thing').some(({ to }) => to <= outerFrom)

/** "The first soldiers came in October, and 11,000 *of them* are in Kursk": of those whom the sentence named before. */
export function ofThem(reading: Reading, { outerTo, from }: FoundQuantity): Subject | undefined {
  if (!reading.at('anaphor', outerTo)) return undefined
  return reading.all('thing').findLast(({ to, value }) => to <= from && isPersonal(value))?.value
}

/** "… reported on the soldiers of the North. There are 11,000 *of them*": of those whom the sentence before named without a number. */
export function ofThoseBefore(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  context: Context,
): Subject | undefined {
  const { spoken, sentence } = context
  const { nounHead, verbLast } = reading.language
  if (verbLast || !spoken || sentence - spoken.sentence > 2) return undefined
  if (nounHead === 'last') return isOfThem(reading, quantity) ? spoken.subject : undefined
  const near = sentence - spoken.sentence <= 1 && hasBefore(reading, 'anaphor', quantity, 2)
  const talked = nearLast(context) === null && isTalkedOf(reading, quantity, counted)
  return near || talked ? spoken.subject : undefined
}

/** "11,000 *of them*" */
const isOfThem = ({ at }: Reading, { outerTo }: Pick<FoundQuantity, 'outerTo'>): boolean =>
  at('partOf', outerTo) !== undefined && at('anaphor', outerTo) !== undefined

/** «*речь* идёт максимум *о* десяти тысячах», «называют *цифру* в 15 000»: so many of those whom the text is about. */
const isTalkedOf = (
  { items, language }: Reading,
  { outerFrom, low, value }: FoundQuantity,
  { unit, unknown }: Counted,
): boolean =>
  !unknown &&
  (unit === null || unit === 'person') &&
  (value ?? low ?? 0) >= smallestBare &&
  items
    .slice(Math.max(0, outerFrom - reachTalk), outerFrom)
    .some(({ lower }) => (language.talk ?? []).some((stem) => lower.startsWith(stem)))

const reachTalk = 7

/** 총 1만5천 명 *중* 4천 명 사상: where the verb is last, of whose part something is said were sent. */
export const isWholeAhead = (reading: Reading, { unit, to }: Counted): boolean => {
  const part = reading.language.verbLast && unit === 'person' ? reading.at('partOf', to) : undefined
  const at = part && (reading.at('hedgeBefore', part.to)?.to ?? part.to)
  return at !== undefined && reading.items[at]?.numeral !== undefined
}

/** "2,500 of the 11,000": people whose part has just been counted are those who were sent. */
export function isWholeOf(reading: Reading, quantity: FoundQuantity, { last, sentence }: Context): boolean {
  if (!last || last.sentence !== sentence) return false
  const { from, outerFrom } = quantity
  if (isBehindShare(reading, quantity, last.figure)) return true
  if (!isPersonal(last.figure.subject) && last.figure.metric !== 'share') return false
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.over('partOf', outerFrom)
  return (part !== undefined && isBehindNumber(reading, part.from)) || isOutOf(reading, outerFrom)
}

/** «больше *половины тех 11 тысяч*, которых …», «половина *из* примерно 11 тысяч»: where nouns have cases the whole stands right behind its part. */
function isBehindShare({ items, language, at }: Reading, { definite, outerFrom }: FoundQuantity, share: FigureClaim) {
  if (language.nounHead !== 'first' || share.unit !== 'percent') return false
  const behind = items.findLastIndex(({ end }) => end <= share.spans.quote[1]) + 1
  return behind > 0 && outerFrom - behind <= 1 && (definite || at('partOf', behind) !== undefined)
}

/** "two have been captured, *out of* around 10,000 that were sent" */
const isOutOf = (reading: Reading, outerFrom: number): boolean =>
  reading.language.nounHead === 'last' &&
  [outerFrom, outerFrom + 1].some((at) => endsInPhrase(reading, at, reading.language.wholes))
