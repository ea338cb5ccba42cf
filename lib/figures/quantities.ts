import type { Hedge } from './claim.ts'
import type { Item } from './items.ts'
import type { Numeral } from './numerals.ts'
import type { Reading, SignMatch } from './reading.ts'

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

const strength: readonly Hedge[] = ['exact', 'about', 'nearly', 'at_most', 'less_than', 'at_least', 'more_than']
const maxWalk = 5

/** All quantities of a sentence, after what is no quantity has been masked. */
export function findQuantities(reading: Reading): FoundQuantity[] {
  const found: FoundQuantity[] = []
  let next = 0
  for (const [index, item] of reading.items.entries()) {
    if (index < next || !item.numeral || masked(reading, index) || opensMasked(reading, index)) continue
    const range = readRange(reading, index)
    const quantity = qualify(reading, range ?? single(item, item.numeral, index))
    found.push(quantity)
    next = quantity.to
  }
  return markChanges(reading, found)
}

/** "1 to 3 km": what the second number is no quantity of, the first is none of either. */
function opensMasked(reading: Reading, index: number): boolean {
  const middle = reading.at('rangeMiddle', index + 1)
  const [low, high] = [reading.items[index]?.numeral, middle && reading.items[middle.to]?.numeral]
  if (!middle || !low || !high || low.low >= high.low || !reading.over('mask', middle.to)) return false
  return openOf(reading, index, middle) !== undefined
}

/** "12 generals at most": a hedge behind the noun; before another number it is that one's. */
export function hedgedBehind(reading: Reading, quantity: FoundQuantity, to: number): FoundQuantity {
  const hedge = !reading.language.verbLast && to > quantity.outerTo ? reading.at('hedgeAfter', to) : undefined
  if (!hedge || quantity.value === null || quantity.hedge === 'range' || reading.items[hedge.to]?.numeral)
    return quantity
  const said = strongest([quantity.hedge, hedge.value])
  if (said === quantity.hedge) return quantity
  const least = said === 'at_least' || said === 'more_than'
  const most = said === 'at_most' || said === 'less_than' || said === 'nearly'
  return {
    ...quantity,
    hedge: said,
    low: least ? quantity.value : null,
    high: most ? quantity.value : null,
    outerTo: hedge.to,
    hedgeAt: [hedge.from, hedge.to],
    trace: [...quantity.trace, `hedge ${said} behind the noun`],
  }
}

/** Dates, ids, durations and the like; and digits that are written onto a word: FP-9, KN-23, M1989. */
export function masked(reading: Reading, index: number): boolean {
  return Boolean(reading.over('mask', index) ?? reading.over('date', index)) || isName(reading.items, index)
}

function isName(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const before = items[index - 1]
  if (!item || !/^\d/.test(item.text)) return false
  if (item.glued && before) {
    if (before.kind === 'word' && isLatinOrCyrillic(before.text)) return true
    const word = items[index - 2]
    if (before.text === '-' && before.glued && word?.kind === 'word' && /^\p{Lu}/u.test(word.text)) return true
    if (before.text === '-' && before.glued && word?.kind === 'word' && !isLatinOrCyrillic(word.text)) return true
    if (before.text === '.' && word?.glued) return true
  }
  const after = items[index + 1]
  return Boolean(
    after?.glued &&
      after.kind === 'word' &&
      item.numeral?.plain &&
      /^\p{Lu}{1,3}$/u.test(after.text) &&
      items[index + 2]?.kind === 'number' &&
      items[index + 2]?.glued,
  )
}

const isLatinOrCyrillic = (text: string) => /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(text)

interface Core {
  from: number
  to: number
  numeral: Numeral
  range: boolean
  /** where the opening word of a range begins */
  openFrom: number
  plainYear: boolean
  bare: boolean
}

function single(item: Item, numeral: Numeral, index: number): Core {
  const plainYear = numeral.plain && item.text.length === 4 && numeral.low >= 1900 && numeral.low <= 2099
  return {
    from: index,
    to: index + 1,
    numeral,
    range: false,
    openFrom: index,
    plainYear,
    bare: !/^\d/.test(item.text) && numeral.high < 2,
  }
}

function readRange(reading: Reading, index: number): Core | undefined {
  const { items } = reading
  const unit = reading.at('unit', index + 1) ?? reading.at('thing', index + 1)
  const middle = reading.at('rangeMiddle', index + 1) ?? (unit && reading.at('rangeMiddle', unit.to))
  if (!middle) return undefined
  const second = numberBehind(reading, middle.to)
  const low = items[index]?.numeral
  const high = items[second]?.numeral
  if (!low || !high || masked(reading, second) || low.fraction || high.fraction) return undefined
  const open = openOf(reading, index, middle)
  if (open === undefined || (unit && !sameUnit(reading, unit.value, second + 1))) return undefined
  const first = carryScale(low, high)
  if (first.low >= high.high || (first.plain && !first.scale) || joinedDate(reading, index, second)) return undefined
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

/** "rose 15 percent to 12,000 units" is no range: what stands behind the first must stand behind the second, or nothing. */
function sameUnit(reading: Reading, unit: string, at: number): boolean {
  const other = reading.at('unit', at) ?? reading.at('thing', at)
  return other ? other.value === unit : unit !== 'percent' && unit !== 'usd'
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
  if (open) return isChange(reading, open.from) || !middle.value.includes(open.value) ? undefined : open.from
  return middle.value.some((frame) => reading.language.ranges[frame]?.open.length === 0) ? index : undefined
}

/** 10-12 thousand: the scale of the second number is the first one's too. */
function carryScale(low: Numeral, high: Numeral): Numeral {
  const mantissa = high.low / high.scale
  if (low.scale !== 1 || high.scale === 1 || low.low >= mantissa) return low
  return { ...low, low: low.low * high.scale, high: low.high * high.scale, scale: high.scale, plain: false }
}

const joinedDate = (reading: Reading, first: number, second: number) =>
  Boolean(
    reading.items[first]?.numeral?.plain &&
      reading.items[second]?.numeral?.plain &&
      isYear(reading.items[first]) &&
      isYear(reading.items[second]),
  )

const isYear = (item: Item | undefined) => /^(?:19|20)\d\d$/.test(item?.text ?? '')

const isChange = (reading: Reading, at: number) => reading.all('change').some(({ from }) => from < at && at - from <= 8)

function qualify(reading: Reading, core: Core): FoundQuantity {
  const left = walkLeft(reading, core.openFrom)
  const right = walkRight(reading, core.to)
  const one = left.hedges.length > 0 && isSingularBehindHedge(reading, core)
  const odd = core.numeral.odd ? (['about'] as const) : []
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
    currency: left.currency || reading.endingAt('currency', core.from) !== undefined,
    increment: left.increment || right.increment,
    definite: left.definite,
    fraction: core.numeral.fraction,
    yearLike: core.plainYear && said === 'exact',
    bare: core.bare,
    changedFrom: false,
    trace: said === 'exact' ? [number] : [number, `hedge ${said}`],
  }
}

/** "about a thousand" in languages where the word for it is also the one for thousands */
function isSingularBehindHedge(reading: Reading, { from, numeral, range }: Core): boolean {
  const words = reading.language.numerals.singularBehindHedge ?? []
  return !range && numeral.value === null && words.includes(reading.items[from]?.lower.split(' ', 1)[0] ?? '')
}

function walkLeft(reading: Reading, start: number) {
  const hedges: Hedge[] = []
  let hedgeAt: readonly [number, number] | null = null
  let from = start
  let [currency, increment, definite] = [false, false, false]
  for (let step = 0; step < maxWalk; step += 1) {
    definite ||= !reading.language.verbLast && isPart(reading, from)
    const hedge = reading.endingAt('hedgeBefore', from)
    const money = reading.endingAt('currency', from)
    const more = reading.endingAt('increment', from, 'before')
    const known = reading.endingAt('definite', from)
    const sign = hedge ?? money ?? more ?? known ?? hedgedRate(reading, from)
    if (!sign || isGrowth(reading, sign)) break
    if (hedge) {
      hedges.push(hedge.value)
      hedgeAt = [hedge.from, hedge.to]
    }
    currency ||= sign === money
    increment ||= sign === more
    definite ||= sign === known
    from = sign.from
  }
  return { from, hedges, hedgeAt, currency, increment, definite }
}

/** "600 of 11,000", but not "the deaths of 101": behind what happened stands how many it happened to. */
function isPart(reading: Reading, to: number): boolean {
  const part = reading.endingAt('partOf', to)
  return part !== undefined && !reading.endingAt('event', part.from)
}

/** `최소 월 2000달러`: a rate between the hedge and its number. */
function hedgedRate(reading: Reading, to: number) {
  const rate = reading.language.verbLast ? reading.endingAt('rate', to) : undefined
  return rate && reading.endingAt('hedgeBefore', rate.from) ? rate : undefined
}

/** "rose to 2,000": where one word is both "to" and "up to", a verb of change makes it the former. */
function isGrowth(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const change = reading.endingAt('change', to)
  if (change && change.from < from) return true
  if (!reading.at('rangeMiddle', from)) return false
  if (reading.items[from - 1]?.text === ',' && isChange(reading, from)) return true
  const before = (reading.endingAt('unit', from)?.from ?? from) - 1
  const open = reading.items[before]?.numeral && reading.endingAt('rangeOpen', before)
  return open !== undefined && isChange(reading, open.from)
}

function walkRight(reading: Reading, start: number) {
  const hedges: Hedge[] = []
  let hedgeAt: readonly [number, number] | null = null
  let to = start
  let increment = false
  for (let step = 0; step < maxWalk; step += 1) {
    const hedge = reading.at('hedgeAfter', to)
    const more = reading.at('increment', to, 'after')
    const unit = reading.at('unit', to)
    const sign = hedge ?? more ?? (reading.language.verbLast ? unit : undefined)
    if (!sign) break
    if (hedge) {
      hedges.push(hedge.value)
      hedgeAt = [hedge.from, hedge.to]
    }
    increment ||= sign === more
    to = sign.to
  }
  return { to, hedges, hedgeAt, increment }
}

const strongest = (hedges: readonly Hedge[]): Hedge =>
  hedges.reduce<Hedge>((best, hedge) => (strength.indexOf(hedge) > strength.indexOf(best) ? hedge : best), 'exact')

function boundsOf({ numeral, range }: Core, hedge: Hedge): Pick<FoundQuantity, 'value' | 'low' | 'high' | 'hedge'> {
  const { value, low, high } = numeral
  if (range) return { value: null, low, high, hedge: 'range' }
  if (value === null) return { value: null, low, high, hedge: 'order_of_magnitude' }
  if (hedge === 'at_least' || hedge === 'more_than') return { value, low: value, high: null, hedge }
  if (hedge === 'at_most' || hedge === 'less_than' || hedge === 'nearly')
    return { value, low: null, high: value, hedge }
  return { value, low: null, high: null, hedge }
}

/** "rose from 600 to 2,000": the first is the earlier figure of the same thing. */
function markChanges(reading: Reading, found: readonly FoundQuantity[]): FoundQuantity[] {
  return found.map((quantity) => {
    const open = reading.endingAt('rangeOpen', quantity.outerFrom) ?? reading.over('rangeOpen', quantity.outerFrom)
    const changedFrom = Boolean(open && isChange(reading, open.from))
    return changedFrom ? { ...quantity, changedFrom, trace: [...quantity.trace, 'changed from'] } : quantity
  })
}
