import type { Hedge } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import type { Item } from '../text/items.ts'
import { walkLeft } from './hedges-before.ts'
import { boundsOf, isSingularBehindHedge, strongest, walkRight } from './hedging.ts'
import { isDigits, masked } from './masks.ts'
import type { Numeral } from './numeral.ts'
import { type Core, carryScale, changesBehind, isChange, opensMasked, readRange } from './ranges.ts'

/** A number or a range with everything that qualifies it. Indexes count items of the sentence. */
export interface FoundQuantity {
  /** the numeral, or both of a range */
  from: number
  to: number
  /** with hedges, determiners and currency */
  outerFrom: number
  outerTo: number
  value: number | null
  low: number | null
  high: number | null
  hedge: Hedge
  hedgeAt: readonly [from: number, to: number] | null
  currency: boolean
  increment: boolean
  definite: boolean
  fraction: boolean
  /** looks like a year: it needs a counted noun right behind it to be a number */
  yearLike: boolean
  /** one spelled word such as "one", which needs a noun */
  bare: boolean
  /** a change `from A to B`: this is A */
  changedFrom: boolean
  trace: string[]
}

/** All quantities of a sentence, after what is no quantity has been masked. */
export function findQuantities(reading: Reading): FoundQuantity[] {
  const found: FoundQuantity[] = []
  let next = 0
  for (let index = 0; index < reading.items.length; index += 1) {
    const item = reading.items[index]
    if (index < next || !item?.numeral || masked(reading, index) || opensMasked(reading, index)) continue
    const range = readRange(reading, index)
    const quantity = qualify(reading, range ?? single(item, item.numeral, index))
    found.push(quantity)
    next = quantity.to
  }
  return markChanges(reading, found)
}

function single(item: Item, numeral: Numeral, index: number): Core {
  const plainYear = item.text.length === 4 && numeral.low >= 1900 && numeral.low <= 2099
  return {
    from: index,
    to: index + 1,
    numeral,
    range: false,
    openFrom: index,
    plainYear,
    bare: !isDigits(item) && numeral.high < 2,
  }
}

function qualify(reading: Reading, core: Core): FoundQuantity {
  const left = walkLeft(reading, core.openFrom)
  const right = walkRight(reading, core.to)
  const one = left.hedges.length > 0 && isSingularBehindHedge(reading, core)
  const odd = core.numeral.more ? (['more_than'] as const) : core.numeral.odd ? (['about'] as const) : []
  const said = strongest([...left.hedges, ...right.hedges, ...odd])
  const bounds = boundsOf(one ? { ...core, numeral: { ...core.numeral, value: core.numeral.low } } : core, said)
  const number = core.range ? 'number range' : 'number'
  return {
    value: bounds.value,
    low: bounds.low,
    high: bounds.high,
    hedge: bounds.hedge,
    from: core.from,
    to: core.to,
    outerFrom: left.from,
    outerTo: right.to,
    hedgeAt: left.hedgeAt ?? right.hedgeAt,
    currency: reading.endingAt('currency', core.from) !== undefined,
    increment: left.increment || right.increment,
    definite: left.definite,
    fraction: core.numeral.fraction,
    yearLike: core.plainYear && said === 'exact',
    bare: core.bare,
    changedFrom: false,
    trace: said === 'exact' ? [number] : [number, `hedge ${said}`],
  }
}

/** "rose from 600 to 2,000": the first is the earlier figure of the same thing. */
function markChanges(reading: Reading, found: readonly FoundQuantity[]): FoundQuantity[] {
  return found.map((found, index, all) => {
    const quantity = withScaleOf(reading, found, all[index + 1])
    const open = reading.endingAt('rangeOpen', quantity.outerFrom)
    const changedFrom = Boolean(open && isChange(reading, open.from)) || isChangedTo(reading, quantity)
    return changedFrom ? { ...quantity, changedFrom, trace: [...quantity.trace, 'changed from'] } : found
  })
}

/** "rose from 11 to 15 thousand": no quote of the first alone proves that it is 11,000, so that the gate drops it. */
function withScaleOf(reading: Reading, quantity: FoundQuantity, next: FoundQuantity | undefined): FoundQuantity {
  const [low, high] = [reading.items[quantity.from]?.numeral, next && reading.items[next.from]?.numeral]
  if (!next || !low || !high || quantity.value === null || next.from - quantity.to > 1) return quantity
  const { low: value } = carryScale(low, high)
  return value === quantity.value ? quantity : { ...quantity, value }
}

const changeReach = 8

/** Where the verb is last the first number has the ending and the second the verb: 3천 명*에서* 이달 4천700명으로 *늘었다*. */
function isChangedTo(reading: Reading, { outerTo }: FoundQuantity): boolean {
  const { verbLast, origin } = reading.language
  if (!verbLast || !origin.after.includes(reading.items[outerTo]?.lower ?? '')) return false
  for (let at = outerTo + 1; at <= outerTo + changeReach; at += 1)
    if (reading.items[at]?.numeral && !masked(reading, at)) return changesBehind(reading, at)
  return false
}
