import type { Hedge } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import { maxWalk } from './hedging.ts'
import { isChange } from './ranges.ts'

/** Back from a number over its hedges and what else belongs to it. */
export function walkLeft(reading: Reading, start: number) {
  const hedges: Hedge[] = []
  let hedgeAt: readonly [number, number] | null = null
  let from = start
  let [increment, definite] = [false, false]
  for (let step = 0; step < maxWalk; step += 1) {
    definite ||= !reading.language.verbLast && isPart(reading, from)
    const hedge = ownHedge(reading, reading.endingAt('hedgeBefore', from) ?? hedgeOfQuoted(reading, from))
    const more = reading.endingAt('increment', from, 'before')
    const known = reading.endingAt('definite', from)
    // "owned up to the 11,000", "up to the 40 that it has"
    // "far below the 600 or so": what is compared
    if (
      definite &&
      hedge &&
      limits.has(hedge.value) &&
      reading.language.nounHead === 'last' &&
      !reading.language.verbLast
    )
      break
    const sign =
      hedge ??
      reading.endingAt('currency', from) ??
      more ??
      known ??
      hedgedRate(reading, from) ??
      hedgedAmount(reading, from) ??
      hedgedMeanwhile(reading, from) ??
      single(reading, from)
    if (!sign || isGrowth(reading, sign)) break
    if (hedge) {
      hedges.push(hedge.value)
      hedgeAt = [hedge.from, hedge.to]
    }
    increment ||= sign === more
    definite ||= sign === known
    from = sign.from
    // "*some of the* 300": of these only some
    if (sign === known && isOfSome(reading, known)) break
  }
  return { from, hedges, hedgeAt, increment, definite }
}

const isOfSome = ({ items, language }: Reading, { from, to }: { from: number; to: number }): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  to - from > 1 &&
  language.numerals.linkers.includes(items[from]?.lower ?? '')

const limits: ReadonlySet<Hedge> = new Set(['at_most', 'less_than', 'more_than'])

/** "approximately “2,700 injured”" */
function hedgeOfQuoted({ items, language, endingAt }: Reading, from: number) {
  const mark = items[from - 1]
  // "information about '9,000' troops"
  const goesOn = items[from + 1]?.kind !== 'mark'
  const opens = mark?.kind === 'mark' && goesOn && language.attribution.quotes.some((pair) => pair[0] === mark.text)
  return opens ? endingAt('hedgeBefore', from - 1) : undefined
}

/** "handed *over* 3 million": a part of the verb is no hedge. */
function ownHedge<T extends { from: number }>(reading: Reading, hedge: T | undefined): T | undefined {
  // the end of a mark-up element: <b>some 300</b>
  const sign = hedge && reading.items[hedge.from]
  if (sign?.glued && sign.text === '>') return undefined
  const event = hedge && reading.language.nounHead === 'last' && reading.over('event', hedge.from)
  return event && event.from < hedge.from ? undefined : hedge
}

/** "600 of 11,000", but not "the deaths of 101": behind what happened stands how many it happened to. */
function isPart(reading: Reading, to: number): boolean {
  const part = reading.endingAt('partOf', to)
  if (part === undefined || reading.endingAt('event', part.from)) return false
  // "rose *from* 300 to 600"
  const open = reading.endingAt('rangeOpen', to)
  if (open && isChange(reading, open.from)) return false
  // «из них 600»: the part itself
  if (reading.endingAt('anaphor', to)) return false
  // "a delegation of 98": what stands before is their group, no part of them
  const before = reading.items[part.from - 1]
  const group = reading.language.nounHead === 'last' && part.to - part.from === 1 && before?.kind === 'word'
  return !group || before.numeral !== undefined || reading.endingAt('unit', part.from) !== undefined
}

/** «*первой* тысячи»: it says that the scale is one */
const single = ({ items, language }: Reading, to: number) =>
  language.numerals.single?.includes(items[to - 1]?.lower ?? '') ? { from: to - 1, to } : undefined

/** "an estimated *value of* $5 billion": a noun for the amount between the hedge and its number */
function hedgedAmount(reading: Reading, to: number) {
  const link = reading.endingAt('partOf', to)
  const noun = link && link.from - 1
  if (noun === undefined || !(reading.language.amounts ?? []).includes(reading.items[noun]?.lower ?? ''))
    return undefined
  return reading.endingAt('hedgeBefore', noun) ? { from: noun, to } : undefined
}

/** «перевищили *вже* 3000»: a word of time between the hedge and its number */
function hedgedMeanwhile({ items, language, endingAt }: Reading, to: number) {
  if (language.meanwhile?.includes(items[to - 1]?.lower ?? '') !== true) return undefined
  return endingAt('hedgeBefore', to - 1) ? { from: to - 1, to } : undefined
}

/** `최소 월 2000달러`: a rate between the hedge and its number. */
function hedgedRate(reading: Reading, to: number) {
  const rate = reading.endingAt('rate', to)
  return rate && reading.endingAt('hedgeBefore', rate.from) ? rate : undefined
}

const commaOrDash = /^[,\u2013\u2014]$/

const reachResumed = 14

/** "rose to 2,000": where one word is both "to" and "up to", a verb of change makes it the former. */
function isGrowth(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  if (reading.endingAt('change', to)) return true
  if (!reading.at('rangeMiddle', from)) return false
  // "fell against the year before by 14 percent, *to* 70 million"
  if (commaOrDash.test(reading.items[from - 1]?.text ?? '') && isChange(reading, from, reachResumed)) return true
  if (to - from === 1 && reading.language.nounHead === 'first' && growsTo(reading, from)) return true
  const open = reading.endingAt('rangeOpen', (reading.endingAt('unit', from)?.from ?? from) - 1)
  return open !== undefined && isChange(reading, open.from)
}

/** 20 %, 20 percent, 2 times */
const isOfShare = ({ items, at: signAt }: Reading, at: number): boolean =>
  [at, at + 1].some((word) => {
    const unit = signAt('unit', word)?.value
    return unit === 'percent' || unit === 'times'
  }) && items[at]?.text !== ','

const reachObject = 5

const reachMay = 3

/** «увеличила свой контингент *до* 15 тысяч»: but words stand between the verb of change and its goal. */
function growsTo(reading: Reading, from: number): boolean {
  const { items, endingAt, language } = reading
  const { about = [] } = language.attribution.frames ?? {}
  // «снизился *на 20%* до 4 млрд»
  // «має *зрости* до 50 тисяч», but «*може* зрости до 100 тисяч» is so many at most
  const may = reading.all('possible').some(({ to }) => to <= from && from - to <= reachMay)
  if (endingAt('change', from)) return !may
  const isPassed = (at: number) => items[at]?.kind === 'word' || isOfShare(reading, at)
  for (let at = from - 1; at >= from - reachObject && isPassed(at); at -= 1) {
    // «растут опасения *о* переброске до 15 тысяч»: of something else
    if (about.includes(items[at]?.lower ?? '')) return false
    // «потроїти контингент *і надіслати* до 30 тисяч»: of the next verb
    if (reading.at('joiner', at) && reading.at('event', at + 1)) return false
    if (endingAt('change', at)) return true
  }
  return false
}
