import type { Reading, SignMatch } from '../signs/reading.ts'
import type { Item } from '../text/items.ts'
import { masked } from './masks.ts'
import type { Numeral } from './numeral.ts'

/** "1 to 3 km": what the second number is no quantity of, the first is none of either. */
export function opensMasked(reading: Reading, index: number): boolean {
  const middle = reading.at('rangeMiddle', index + 1)
  const [low, high] = [reading.items[index]?.numeral, middle && reading.items[middle.to]?.numeral]
  if (!middle || !low || !high || low.low >= high.low || !reading.over('mask', middle.to)) return false
  return openOf(reading, index, middle) !== undefined
}

export interface Core {
  from: number
  to: number
  numeral: Numeral
  range: boolean
  /** where the opening word of a range begins */
  openFrom: number
  plainYear: boolean
  bare: boolean
}

export function readRange(reading: Reading, index: number): Core | undefined {
  const { items } = reading
  const unit = reading.at('unit', index + 1) ?? reading.at('thing', index + 1)
  const middle =
    reading.at('rangeMiddle', index + 1) ?? (unit && reading.at('rangeMiddle', behindBracket(reading, unit.to)))
  if (!middle) return besideNext(reading, index)
  // «вдвое — до 1696»: by how much, then to what
  if (reading.at('unit', index)?.value === 'times') return undefined
  const second = numberBehind(reading, middle.to)
  const low = items[index]?.numeral
  const high = items[second]?.numeral
  if (!low || !high || masked(reading, second) || low.fraction || high.fraction) return undefined
  const open = openOf(reading, index, middle)
  if (reading.language.verbLast && isOrigin(reading, middle) && changesBehind(reading, second)) return undefined
  if (open === undefined || (unit && !sameUnit(reading, unit.value, second + 1))) return undefined
  const first = carryScale(low, high)
  if (first.low >= high.high || joinedDate(reading, index, second)) return undefined
  return {
    from: index,
    to: second + 1,
    numeral: { ...high, value: null, low: first.low, high: high.high, odd: false },
    range: true,
    openFrom: reading.endingAt('currency', open)?.from ?? open,
    plainYear: false,
    bare: false,
  }
}

const besideMark = /^[,\u00b7]$/

/** 3·4천 명, 3, 4천 명, 3천·4천 명: where scales are written onto digits, a digit beside the next one is of the same scale. */
function besideNext({ items, language }: Reading, index: number): Core | undefined {
  const low = items[index]?.numeral
  const high = items[index + 2]?.numeral
  const mark = items[index + 1]?.text ?? ''
  if (!language.numerals.glued || !low || !high || !besideMark.test(mark)) return undefined
  const digit = low.plain ? low.low : mark === ',' || low.scale !== high.scale ? 0 : low.low / low.scale
  if (high.scale < smallestScale || digit < 1 || digit > 9 || high.low !== (digit + 1) * high.scale) return undefined
  return {
    from: index,
    to: index + 3,
    numeral: { ...high, value: null, low: digit * high.scale, odd: false },
    range: true,
    openFrom: index,
    plainYear: false,
    bare: false,
  }
}

const smallestScale = 10

const longestBracket = 8

/** 1억 달러*(약 1천400억 원)*에서 5억 달러: where the verb is last, the same in other money stands between. */
function behindBracket({ items, language }: Reading, at: number): number {
  if (!language.verbLast || items[at]?.text !== '(') return at
  const close = items.slice(at, at + longestBracket).findIndex(({ text }) => text === ')')
  return close < 0 ? at : at + close + 1
}

/** "rose 15 percent to 12,000 units" is no range: what stands behind the first must stand behind the second, or nothing. */
function sameUnit(reading: Reading, unit: string, at: number): boolean {
  const other = reading.at('unit', at) ?? reading.at('thing', at)
  return other ? other.value === unit : unit !== 'percent' && unit !== 'usd' && unit !== 'times'
}

/** The second number may have a hedge or a currency sign of its own. */
function numberBehind(reading: Reading, at: number): number {
  if (reading.items[at]?.numeral) return at
  const sign = reading.at('hedgeBefore', at) ?? reading.at('currency', at)
  return sign ? sign.to : at
}

/** Where the range begins with its opening word; undefined when its frame wants one that is not there. */
function openOf(reading: Reading, index: number, middle: SignMatch<'rangeMiddle'>): number | undefined {
  const before = reading.endingAt('hedgeBefore', index) ?? reading.endingAt('currency', index)
  const at = before ? before.from : index
  const open = reading.endingAt('rangeOpen', index) ?? reading.endingAt('rangeOpen', at)
  const other = reading.language.verbLast && open !== undefined && !middle.value.includes(open.value)
  // «з 2-3 тисяч»: a dash needs no word before it
  if (open && !other && middle.value.includes(open.value)) return isChange(reading, open.from) ? undefined : open.from
  return middle.value.some((frame) => reading.language.ranges[frame]?.open.length === 0) ? index : undefined
}

/** 10-12 thousand: the scale of the second number is the first one's too. */
export function carryScale(low: Numeral, high: Numeral): Numeral {
  // 11 to 12,000
  const thousands = low.plain && high.scale === 1 && high.low % 1000 === 0 ? 1000 : 1
  if (thousands > 1 && low.low < Math.min(1000, high.low / thousands) && low.low >= high.low / 10_000)
    return { ...low, low: low.low * thousands, high: low.high * thousands, plain: false }
  const mantissa = high.low / high.scale
  if (low.scale !== 1 || low.low >= mantissa) return low
  return { ...low, low: low.low * high.scale, high: low.high * high.scale, scale: high.scale, plain: false }
}

const joinedDate = ({ items }: Reading, first: number, second: number) => isYear(items[first]) && isYear(items[second])

const isYear = (item: Item | undefined) => /^(?:19|20)\d\d$/.test(item?.text ?? '')

/** 1천*에서* 2천으로 늘었다, and not 1천*~*2천 명 늘었다: what stands between the numbers says where the change began. */
const isOrigin = ({ items, language }: Reading, { from, to }: SignMatch<'rangeMiddle'>): boolean =>
  language.origin.after.some((word) => items.slice(from, to).some(({ lower }) => lower.endsWith(word)))

const changeReach = 6

/** Where the verb is last: 29명에서 50명으로 *늘었다* is no range. */
export function changesBehind(reading: Reading, number: number): boolean {
  for (let at = number + 1; at <= number + changeReach; at += 1) {
    const item = reading.items[at]
    if (!item || (item.kind === 'number' && !masked(reading, at)) || item.text === ',') return false
    if (reading.at('change', at)) return true
  }
  return false
}

export const isChange = (reading: Reading, at: number, reach = reachChange) =>
  reading
    .all('change')
    .some(
      ({ from, to }) =>
        from < at &&
        (at - from <= reach || (at - from <= reachCount && isOfCount(reading, to, at))) &&
        !isColonBetween(reading, from, at),
    )

/** "raised *its count* of North Koreans killed in Russia from 600 to 2,000": what changes is the number of them, however long they are called. */
function isOfCount({ items, language: { another }, at: signAt }: Reading, from: number, to: number): boolean {
  const counts = items
    .slice(from, from + reachNoun)
    .some(({ lower }) => another?.number.some((stem) => lower.startsWith(stem)))
  // «із *600 до* 2000»: the number that it changes from
  return counts && !items.slice(from, to).some(({ numeral }, at) => numeral && !signAt('rangeMiddle', from + at + 1))
}

const reachNoun = 4

const reachCount = 16

/** «увеличит контингент*:* от 25 до 30 тысяч»: behind a colon stands how many; but «выросло втрое: с 500 до 1,5 тыс.» */
const isColonBetween = ({ items, endingAt }: Reading, from: number, to: number): boolean =>
  items.slice(from, to).some(({ text }, at) => text === ':' && endingAt('unit', from + at)?.value !== 'times')

const reachChange = 8
