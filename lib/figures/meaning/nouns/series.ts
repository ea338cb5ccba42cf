import type { FigureClaim } from '../../claim.ts'
import { masked } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'

/** The next number of a list or a series, of the same thing as the one before it. */
export const isNextInList = (reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean =>
  isPredicate(reading, counted, last) ||
  isNextOfSeries(reading, quantity, last) ||
  isCompared(reading, counted) ||
  isListed(reading, quantity, counted, last) ||
  isOfDate(reading, quantity, counted, last) ||
  isThenAndNow(reading, quantity, counted) ||
  isDistributed(reading, quantity, counted, last) ||
  isJoined(reading, quantity, counted, last) ||
  isOfPurpose(reading, quantity, counted, last) ||
  isPredicateOfPronoun(reading, quantity, counted, last)

/** "11,000 soldiers, *and perhaps 15,000* if they come by turns": right behind a joiner, with a guess or without. */
function isJoined(
  reading: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit, unknown }: Counted,
  { subject, spans }: FigureClaim,
): boolean {
  if (reading.language.verbLast || unit || unknown || !isPersonal(subject)) return false
  const guess = reading.endingAt('possible', outerFrom)
  const joiner = guess && reading.endingAt('joiner', guess.from)
  const before = reading.items[(joiner?.from ?? 0) - 1]
  return joiner !== undefined && before !== undefined && before.end >= spans.quote[1] && !reading.at('event', outerTo)
}

/** "7,887 for study and 3,098 on business": among figures on travel a number beside a purpose is of those who came for it. */
function isOfPurpose(
  { items, language }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit }: Counted,
  { metric }: FigureClaim,
): boolean {
  if (language.verbLast || metric !== 'travel' || (unit !== null && unit !== 'person')) return false
  const { journeys = [] } = language
  for (let at = outerFrom - 1; at >= 0 && outerFrom - at <= purposeReach && !items[at]?.numeral; at -= 1)
    if (journeys.includes(items[at]?.lower ?? '')) return true
  for (let at = outerTo; at - outerTo < purposeReach && items[at]?.kind === 'word'; at += 1)
    if (journeys.includes(items[at]?.lower ?? '')) return true
  return false
}

const purposeReach = 5

/** "in 2019 *they had been 21,000*": all that is said of those whom the last figure counts. */
function isPredicateOfPronoun(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { unit, unknown }: Counted,
  { subject }: FigureClaim,
): boolean {
  if (reading.language.verbLast || unit || unknown || !isPersonal(subject)) return false
  const verb = reading.endingAt('auxiliary', outerFrom)
  const first = verb && (reading.endingAt('auxiliary', verb.from)?.from ?? verb.from)
  const pronoun = first === undefined ? undefined : reading.endingAt('pronoun', first)
  return pronoun !== undefined && reading.over('plural', pronoun.from) !== undefined
}

/** «*было* 2 тысячи, *стало* 5»: how many there were and are of what has just been compared. */
const isThenAndNow = (reading: Reading, { outerFrom, outerTo }: FoundQuantity, { unit, unknown }: Counted): boolean =>
  !unit && !unknown && reading.items[outerTo]?.kind !== 'word' && endsInPhrase(reading, outerFrom, reading.language.was)

/** «11 тысяч: *10 тысяч – в обычных частях, тысяча – в инженерных*»: behind the sum its parts, each before a dash. */
function isDistributed(
  { items, language, over }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit, unknown }: Counted,
  { subject, spans }: FigureClaim,
): boolean {
  if (language.verbLast || unit || unknown || !isPersonal(subject)) return false
  const open = items[outerFrom - 1]
  return (
    open !== undefined &&
    open.start >= spans.quote[1] &&
    (/^[:,;(]$/.test(open.text) ||
      over('increment', outerFrom - 1) !== undefined ||
      over('joiner', outerFrom - 1) !== undefined) &&
    isDash(items[outerTo]?.text)
  )
}

const isDash = (text: string | undefined) => /^[-\u2013\u2014]$/.test(text ?? '')

/** 332명*보다* 10배 늘었다: what is compared is the same as what it is compared with. */
const isCompared = (reading: Reading, { unit, to }: Counted): boolean =>
  reading.language.verbLast &&
  unit !== null &&
  ((reading.language.comparing ?? []).includes(reading.items[to]?.lower ?? '') || isMultiplied(reading, to))

/** 1천 명*의 3배*: what is the multiple of a number is the same as that. */
const isMultiplied = ({ items, language }: Reading, to: number): boolean =>
  items[to + 1]?.numeral !== undefined && (language.multiples ?? []).includes(items[to + 2]?.lower ?? '')

/** 2023년(1천117명): the number in brackets behind a date is of the same thing on that date. */
function isOfDate(
  { items, language, over }: Reading,
  { outerFrom }: FoundQuantity,
  { unit }: Counted,
  last: FigureClaim,
) {
  if (!language.verbLast || unit !== 'person' || last.unit !== unit || items[outerFrom - 1]?.text !== '(') return false
  return (over('date', outerFrom - 2) ?? over('mask', outerFrom - 2)) !== undefined
}

/** Where the verb is last, numbers of one unit in a list are of the same thing: 관광이 881명, 방문이 701명, 업무 174명. */
function isListed(reading: Reading, { outerFrom }: FoundQuantity, { unit }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== 'person' || last.unit !== unit) return false
  let words = 0
  for (let at = outerFrom - 1; at >= 0 && words <= listReach; at -= 1) {
    const item = reading.items[at]
    if (!item || (reading.at('event', at) && !reading.over('date', at))) return false
    if (item.start < last.spans.quote[1]) return false
    if (item.text === ',' || item.text === '\u00b7') {
      const end = item.start
      return end >= last.spans.quote[1] && end - last.spans.quote[1] <= sameList
    }
    words += 1
  }
  return false
}

const listReach = 3

/** characters between a number of a list and the comma behind it: 881명으로 가장 많고, */
const sameList = 14

/** "for study - 619; on business - 50": the number before stands behind a dash of the same sentence, too. */
function isBehindDash(reading: Reading, { spans }: FigureClaim): boolean {
  const at = reading.items.findIndex(({ start }) => start === spans.quote[0])
  return at > 0 && /^[-\u2013\u2014]$/.test(reading.items[at - 1]?.text ?? '')
}

/** «в 2022-м — 73, в 2023-м — 1238»: behind a date and a dash stands the next number of the same thing. */
function isNextOfSeries(reading: Reading, { outerFrom }: FoundQuantity, last: FigureClaim): boolean {
  // «за 2024-й – *уже* 13 тысяч»
  const at =
    reading.language.nounHead === 'first' && reading.endingAt('auxiliary', outerFrom) ? outerFrom - 1 : outerFrom
  const dash = reading.items[at - 1]
  return (
    /^[-\u2013\u2014:]$/.test(dash?.text ?? '') &&
    dash?.glued !== true &&
    ((reading.over('date', at - 2) ?? reading.over('mask', at - 2)) !== undefined || isBehindDash(reading, last))
  )
}

/** Where the verb is last: "… 때는 600명이라고 했다", "지난해에는 1천500명이었다" — the number is all that is said of what went before. */
function isPredicate(reading: Reading, { unit, to }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== (isPersonal(last.subject) ? 'person' : 'item')) return false
  for (let at = to; at <= to + 3; at += 1) {
    const item = reading.items[at]
    if (!item || item.text === '.' || reading.at('say', at) || reading.at('change', at)) return true
    if (at === to && reading.at('clause', at) && reading.at('stop', at)) return true
    if (item.text === ',') return isList(reading, at + 1)
    if (item.kind === 'number' || reading.at('event', at)) return false
  }
  return false
}

/** 2만여 개, *940만여 발로 파악*: the next number of a list, and what is said of all of them. */
function isList(reading: Reading, at: number): boolean {
  if (!reading.items[at]?.numeral || masked(reading, at)) return false
  for (let behind = at + 1; behind <= at + listReach + 2; behind += 1) {
    if (reading.at('say', behind)) return true
    if (reading.at('event', behind) || reading.items[behind]?.kind === 'mark') return false
  }
  return false
}
