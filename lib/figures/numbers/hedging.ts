import type { Hedge } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Core } from './ranges.ts'

const strength: readonly Hedge[] = ['exact', 'about', 'nearly', 'at_most', 'less_than', 'at_least', 'more_than']

/** signs that a hedge may consist of, on each side */
export const maxWalk = 5

/** "12 generals at most", 최소 북한군 300명: a hedge behind the noun, or before one that stands before its number. */
export function hedgedAround(
  reading: Reading,
  quantity: FoundQuantity,
  { from, to }: { from: number; to: number },
): FoundQuantity {
  const ahead = hedgedAhead(reading, quantity, from)
  if (ahead) return ahead
  const hedge = to > quantity.outerTo ? reading.at('hedgeAfter', to) : undefined
  // before another number it is that one's
  if (!hedge || quantity.value === null || reading.items[hedge.to]?.numeral) return quantity
  return { ...hedgedBy(quantity, hedge, 'behind'), outerTo: hedge.to }
}

/** *적어도* 병사 300명, *최소* 북한 병사 300명 */
function hedgedAhead(reading: Reading, quantity: FoundQuantity, noun: number): FoundQuantity | undefined {
  const isFree = quantity.hedge === 'exact' || quantity.hedge === 'about'
  if (!reading.language.verbLast || noun >= quantity.outerFrom || quantity.value === null || !isFree) return undefined
  const hedge = reading.endingAt('hedgeBefore', reading.endingAt('party', noun)?.from ?? noun)
  return hedge && hedgedBy(quantity, hedge, 'before')
}

function hedgedBy(
  quantity: FoundQuantity,
  { value, from, to }: { value: Hedge; from: number; to: number },
  where: 'before' | 'behind',
): FoundQuantity {
  const hedge = strongest([quantity.hedge, value])
  const least = hedge === 'at_least' || hedge === 'more_than'
  const most = hedge === 'at_most' || hedge === 'less_than' || hedge === 'nearly'
  return {
    ...quantity,
    hedge,
    low: least ? quantity.value : null,
    high: most ? quantity.value : null,
    hedgeAt: [from, to],
    trace: [...quantity.trace, `hedge ${hedge} ${where} the noun`],
  }
}

/** "about a thousand" in languages where the word for it is also the one for thousands */
export function isSingularBehindHedge(reading: Reading, { from, range }: Core): boolean {
  const words = reading.language.numerals.singularBehindHedge ?? []
  return !range && words.includes(reading.items[from]?.lower.split(' ', 1)[0] ?? '')
}

/** On from a number over its hedges. */
export function walkRight(reading: Reading, start: number) {
  const hedges: Hedge[] = []
  let hedgeAt: readonly [number, number] | null = null
  let to = start
  let increment = false
  for (let step = 0; step < maxWalk; step += 1) {
    const behind = behindBrackets(reading, to)
    const hedge = reading.at('hedgeAfter', behind)
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

const longestBrackets = 12

/** 2000달러(약 276만원) 안팎: where the verb is last the hedge may stand behind brackets. */
function behindBrackets({ items, language }: Reading, at: number): number {
  if (!language.verbLast || items[at]?.text !== '(') return at
  for (let close = at + 1; close < at + longestBrackets; close += 1) if (items[close]?.text === ')') return close + 1
  return at
}

export const strongest = (hedges: readonly Hedge[]): Hedge =>
  hedges.reduce<Hedge>((best, hedge) => (strength.indexOf(hedge) > strength.indexOf(best) ? hedge : best), 'exact')

export function boundsOf(
  { numeral, range }: Core,
  hedge: Hedge,
): Pick<FoundQuantity, 'value' | 'low' | 'high' | 'hedge'> {
  const { value, low, high } = numeral
  if (range) return { value: null, low, high, hedge: 'range' }
  if (value === null) return { value: null, low, high, hedge: 'order_of_magnitude' }
  if (hedge === 'at_least' || hedge === 'more_than') return { value, low: value, high: null, hedge }
  if (hedge === 'at_most' || hedge === 'less_than' || hedge === 'nearly')
    return { value, low: null, high: value, hedge }
  return { value, low: null, high: null, hedge }
}
