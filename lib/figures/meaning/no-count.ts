import type { Subject } from '../claim.ts'
import type { UnitName } from '../languages/form/amounts.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { isChange } from '../numbers/ranges.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
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
  if (reading.language.verbLast) return false
  if (isByThem(reading, unit, subject, to)) return true
  if (unit === 'vessel' && event?.metric === 'travel') return true
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

/** Where the verb is last: 러시아에 *남은* 포탄, 하루에 *쏘는* 포탄: right before its noun stands that nobody gave them. */
export const isHeld = ({ items, language }: Reading, { from, subject, unit }: Counted): boolean =>
  subject !== null &&
  isArms(subject) &&
  unit !== 'percent' &&
  (language.held ?? []).some((stem) => items[from - 1]?.lower.startsWith(stem))

const fewKinds = 5

/** *두* 포탄이 섞여: where the verb is last, a numeral right before arms without a counter is of their kinds. */
export const isOfKinds = (
  { language }: Reading,
  { to, value }: FoundQuantity,
  { from, unit }: Counted,
  subject: Subject,
): boolean => language.verbLast && isArms(subject) && unit === null && from <= to && value !== null && value < fewKinds

/** People without nationality who die of the weather. */
export const isDisaster = ({ items, language }: Reading, { subject, side }: Counted): boolean =>
  subject === null &&
  side === null &&
  items.some(({ lower }) => (language.disasters ?? []).some((stem) => lower.startsWith(stem)))

/** "One young soldier said": somebody, no count of those who were sent. */
export const isSomebody = (subject: Subject, event: ChosenEvent | undefined) =>
  isPersonal(subject) && !(event && losses.has(event.metric))

/** "*one* is hurt in the jaw, the other has a broken leg" */
export const isOneOfThem = ({ language, items }: Reading, { bare, from, to }: FoundQuantity) =>
  bare && !language.verbLast && from === to - 1 && items[to]?.kind === 'word'

/** "The two met in Pyongyang" */
export const isPair = (reading: Reading, { definite, value, from }: FoundQuantity) =>
  definite && value !== null && value <= 3 && !/^\d/.test(reading.items[from]?.text ?? '')

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
