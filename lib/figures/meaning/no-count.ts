import type { Subject } from '../claim.ts'
import type { UnitName } from '../languages/form/amounts.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { isChange } from '../numbers/ranges.ts'
import { endsInPhrase, hasStem } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import { clauseEnd, clauseStart } from './events/clauses.ts'
import type { ChosenEvent } from './events/events.ts'
import { isArms, isPersonal, losses } from './metrics.ts'
import type { Counted } from './nouns/counted.ts'

/** "*aboard* four Russian ships" only says by what; trips that *tankers* make are nobody's travels, nor are the tankers. */
export function isCarrier(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { unit, subject, to }: Counted,
  event: ChosenEvent | undefined,
): boolean {
  // 선박 4척이 64차례 오갔다
  if (reading.language.verbLast) return unit === 'vessel' && event?.metric === 'travel'
  if (isByThem(reading, unit, subject, to)) return true
  if (unit === 'vessel' && event?.metric === 'travel') return true
  // «судна здійснили 64 *рейси* й перевезли контейнери»
  if (unit === 'flight' && event?.metric === 'travel' && reading.all('unit').some(({ value }) => value === 'vessel'))
    return true
  if (unit && isVessel(unit) && endsInPhrase(reading, outerFrom, reading.language.aboard)) return true
  return (
    subject === 'travellers' &&
    unit === 'item' &&
    reading
      .all('unit')
      .some(({ value, from, to }) => isVessel(value) && (to <= outerFrom || from - outerFrom <= reachMaker))
  )
}

/** «на семи *кораблях*», «28 *літаками*»: an ending says that people or things went by them. */
const isByThem = ({ items, language }: Reading, unit: UnitName | null, subject: Subject | null, to: number): boolean =>
  ((unit !== null && (isVessel(unit) || unit === 'flight')) || subject === 'vehicles') &&
  language.aboardEndings?.some((ending) => items[to - 1]?.lower.endsWith(ending)) === true

/** 64 *trips on which ships* took … */
const reachMaker = 6

const isVessel = (unit: UnitName): boolean => unit === 'vessel' || unit === 'train'

/** Where the verb is last: 러시아에 *남은* 포탄, 하루에 *쏘는* 포탄, 포탄 4만 발이 *남아*: right beside its noun stands that nobody gave them. */
export const isHeld = ({ items, language }: Reading, { from, to, subject, unit }: Counted): boolean => {
  const { held = [], left = [], amounting = [] } = language
  if (subject === null || !isArms(subject) || unit === 'percent') return false
  const stands = (at: number, stems: readonly string[]) => stems.some((stem) => items[at]?.lower.startsWith(stem))
  if (stands(to, left) || (items[to]?.glued && stands(to + 1, left))) return true
  // 폭발물은 러시아가 쓰는 포탄 160만 발*에 해당*한다
  return stands(from - 1, held) && !(items[to]?.glued && stands(to + 1, amounting))
}

const fewKinds = 5

/** *두* 포탄이 섞여: where the verb is last, a numeral right before arms without a counter is of their kinds. */
export const isOfKinds = (
  { language }: Reading,
  { to, value }: FoundQuantity,
  { from, unit }: Counted,
  subject: Subject,
): boolean => language.verbLast && isArms(subject) && unit === null && from <= to && value !== null && value < fewKinds

/** "*produces* 4 million tonnes of grain a year": what a country makes for itself goes nowhere. */
export function isMade(reading: Reading, { outerFrom }: FoundQuantity, { subject, to }: Counted): boolean {
  const { items, language } = reading
  const { makes = [] } = language
  if ((subject !== 'goods' && subject !== 'oil') || makes.length === 0) return false
  const [from, end] = language.verbLast ? [to, clauseEnd(reading, to)] : [clauseStart(reading, outerFrom), outerFrom]
  return items.slice(from, end).some(({ lower }) => makes.some((stem) => lower.startsWith(stem)))
}

/** "*prices* rose by 20 percent", "at about 30 percent of their *capacity*": a share that says nothing of people or things, or what a tour costs. */
export function isOfPrices(reading: Reading, { outerFrom }: FoundQuantity, { unit, to }: Counted): boolean {
  const { items, language } = reading
  const { prices = [], markets } = language
  if ((unit === 'percent' || unit === 'usd') && hasStem(reading, markets)) return true
  // "*tours* to Pyongyang at a *price* of $1,200"
  if (prices.length === 0 || (unit !== 'percent' && !(unit === 'usd' && isOfTours(reading)))) return false
  const end = Math.min(to + reachCapacity, clauseEnd(reading, to))
  return items
    .slice(clauseStart(reading, outerFrom), end)
    .some(({ lower }) => prices.some((stem) => lower.startsWith(stem)))
}

const reachCapacity = 4

const isOfTours = ({ all }: Reading): boolean =>
  all('event').some(({ value }) => value === 'travel') || all('thing').some(({ value }) => value === 'tourists')

/** 이*보다* 1000명 *더 많은* 수치: where the verb is last, by how many two counts differ is no count. */
export function isDifference({ items, language, at }: Reading, { outerFrom }: FoundQuantity, { unit, to }: Counted) {
  const { than } = language
  const before = items[outerFrom - 1]?.lower ?? ''
  if (!than || unit === 'percent' || !than.before.some((ending) => before.endsWith(ending))) return false
  const behind = items[at('increment', to)?.to ?? to]?.lower ?? ''
  return than.behind.some((stem) => behind.startsWith(stem))
}

/** People without nationality who die of the weather. */
export const isDisaster = (reading: Reading, { subject, side }: Counted): boolean =>
  subject === null && (side === null || reading.language.verbLast) && hasStem(reading, reading.language.disasters)

/** "One young soldier said": somebody, no count of those who were sent. */
export const isSomebody = (subject: Subject, event: ChosenEvent | undefined) =>
  isPersonal(subject) && !(event && losses.has(event.metric))

/** "*one* is hurt in the jaw, the other has a broken leg" */
export const isOneOfThem = ({ language, items }: Reading, { bare, from, to }: FoundQuantity) =>
  bare && !language.verbLast && from === to - 1 && items[to]?.kind === 'word'

/** "The two met in Pyongyang" */
export const isPair = (reading: Reading, { definite, value, from }: FoundQuantity) =>
  definite && value !== null && value <= 3 && !/^\d/.test(reading.items[from]?.text ?? '')

/** "an exchange of *1,000 for 1,000*": as many on either side. */
export function isSwap({ items, language: { swapped } }: Reading, { from, to, outerTo }: FoundQuantity): boolean {
  if (!swapped || to - from !== 1) return false
  const same = (word: number, other: number) =>
    swapped.includes(items[word]?.lower ?? '') &&
    items[other]?.numeral !== undefined &&
    items[other]?.text === items[from]?.text
  return same(outerTo, outerTo + 1) || same(from - 1, from - 2)
}

/** "its 2025 shipments": four plain digits that are not round are a year, whatever stands behind them. */
export const isYear = (reading: Reading, { value, from }: FoundQuantity) =>
  !reading.language.verbLast &&
  value !== null &&
  value % 100 !== 0 &&
  // «1957 туристов»: where the word for the year stands behind it, only a preposition makes a bare number one
  (reading.language.nounHead === 'last' || reading.endingAt('toward', from, 'before') !== undefined)

/** "2000 killed": a round number right before what happened to them is no year. */
export const isToll = ({ value, outerTo }: FoundQuantity, event: ChosenEvent | undefined) =>
  event !== undefined && losses.has(event.metric) && event.from === outerTo && value !== null && value % 100 === 0
/** «теперь – про 2000»: where the word for the year stands behind it, a round number without preposition is a count. */
export const isRound = (reading: Reading, { value, from }: FoundQuantity) =>
  reading.language.nounHead === 'first' &&
  value !== null &&
  value % 100 === 0 &&
  // «зросла *до* 2000»
  (reading.endingAt('toward', from, 'before') === undefined ||
    (reading.endingAt('rangeMiddle', from) !== undefined && isChange(reading, from)))
