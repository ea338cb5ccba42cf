import type { FigureClaim } from '../../claim.ts'
import { masked } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase, endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { isGrowing, isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'

/** The next number of a list or a series, of the same thing as the one before it. */
export const isNextInList = (reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean =>
  isPredicate(reading, counted, last) ||
  isNextOfSeries(reading, quantity, last) ||
  isOfAnotherTime(reading, quantity, counted, last) ||
  isOfAnotherYear(reading, quantity, counted, last) ||
  isMultiplied(reading, counted) ||
  isListed(reading, quantity, counted, last) ||
  isThenAndNow(reading, quantity) ||
  isOfPurpose(reading, quantity, counted, last) ||
  (isBare(reading, counted, last) &&
    (isDistributed(reading, quantity) || isJoined(reading, quantity) || isPredicateOfPronoun(reading, quantity)))

/** Behind people a number of nothing. */
const isBare = ({ language }: Reading, { unit, unknown }: Counted, { subject }: FigureClaim): boolean =>
  !language.verbLast && !unit && !unknown && isPersonal(subject)

/** "11,000 soldiers, *and perhaps 15,000* if they come by turns", "*and even* 15,000": a guess right behind a joiner. */
function isJoined(reading: Reading, { outerFrom }: FoundQuantity): boolean {
  if (endsInPhrase(reading, outerFrom, reading.language.even)) return true
  const guess = reading.endingAt('possible', outerFrom)
  return guess !== undefined && reading.endingAt('joiner', guess.from) !== undefined
}

/** "7,887 for study and 3,098 on business": among figures on travel a number beside a purpose is of those who came for it. */
function isOfPurpose(
  { items, language }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit }: Counted,
  { metric }: FigureClaim,
): boolean {
  if (metric !== 'travel' || (unit !== null && unit !== 'person')) return false
  const { journeys = [] } = language
  for (let at = outerFrom - 1; outerFrom - at <= purposeReach && !items[at]?.numeral; at -= 1)
    if (journeys.includes(items[at]?.lower ?? '')) return true
  for (let at = outerTo; at - outerTo < purposeReach && items[at]?.kind === 'word'; at += 1)
    if (journeys.includes(items[at]?.lower ?? '')) return true
  return false
}

const purposeReach = 5

/** "in 2019 *they had been 21,000*": all that is said of those whom the last figure counts. */
function isPredicateOfPronoun(reading: Reading, { outerFrom }: FoundQuantity): boolean {
  const verb = reading.endingAt('auxiliary', outerFrom)
  const pronoun = verb && reading.endingAt('pronoun', reading.endingAt('auxiliary', verb.from)?.from ?? verb.from)
  return pronoun !== undefined && reading.over('plural', pronoun.from) !== undefined
}

/** «*было* 2 тысячи, *стало* 5»: how many there were and are of what has just been compared. */
const isThenAndNow = (reading: Reading, { outerFrom, outerTo }: FoundQuantity): boolean =>
  reading.items[outerTo]?.kind !== 'word' && endsInPhrase(reading, outerFrom, reading.language.was)

/** «11 тысяч: *10 тысяч – в обычных частях, тысяча – в инженерных*»: behind the sum its parts, each before a dash. */
const isDistributed = ({ items }: Reading, { outerFrom, outerTo }: FoundQuantity): boolean =>
  /^[:,;(]$/.test(items[outerFrom - 1]?.text ?? '') && isDash(items[outerTo]?.text)

const isDash = (text: string | undefined) => /^[-\u2013\u2014]$/.test(text ?? '')

/** 1천 명*의 3배*: what is the multiple of a number is the same as that. */
const isMultiplied = ({ items, language }: Reading, { to }: Counted): boolean =>
  items[to + 1]?.numeral !== undefined && (language.multiples ?? []).includes(items[to + 2]?.lower ?? '')

/** Where the verb is last, numbers of one unit in a list are of the same thing: 관광이 881명, 방문이 701명, 업무 174명. */
function isListed(reading: Reading, { outerFrom }: FoundQuantity, { unit }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== 'person' || last.unit !== unit) return false
  for (let at = outerFrom - 1; outerFrom - at <= listReach; at -= 1) {
    const item = reading.items[at]
    if (!item || reading.at('event', at)) return false
    const behind = item.start - last.spans.quote[1]
    if (behind < 0 || item.text === ',') return behind >= 0 && behind <= sameList
  }
  return false
}

const listReach = 4

/** characters between a number of a list and the comma behind it: 881명으로 가장 많고, */
const sameList = 14

/** "for study - 619; on business - 50": the number before stands behind a dash of the same sentence, too. */
function isBehindDash(reading: Reading, { spans }: FigureClaim): boolean {
  const at = reading.items.findIndex(({ start }) => start === spans.quote[0])
  return isDash(reading.items[at - 1]?.text)
}

/** «в 2022-м — 73, в 2023-м — 1238»: behind a date and a dash stands the next number of the same thing. */
function isNextOfSeries(reading: Reading, { outerFrom }: FoundQuantity, last: FigureClaim): boolean {
  // «за 2024-й – *уже* 13 тысяч»
  const at = reading.endingAt('auxiliary', outerFrom) ? outerFrom - 1 : outerFrom
  const dash = reading.items[at - 1]
  return (
    /^[-\u2013\u2014:]$/.test(dash?.text ?? '') &&
    dash?.glued !== true &&
    (reading.over('mask', at - 2) !== undefined || isBehindDash(reading, last))
  )
}

/** «70 тыс. гостей, *а в 2021-м ещё меньше, 32,8 тыс.*»: behind its conjunction the clause has but a time and a number. */
function isOfAnotherTime(
  { items, language, over, at: found }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit, unknown }: Counted,
  { spans }: FigureClaim,
): boolean {
  if (language.nounHead !== 'first' || unit || unknown || items[outerTo]?.kind === 'word') return false
  for (let at = outerFrom - 1; at > 0 && outerFrom - at <= reachTime; at -= 1) {
    const item = items[at]
    if (!item || item.start < spans.quote[1] || over('event', at) || over('thing', at) || over('say', at)) return false
    if (items[at - 1]?.text === ',' && item.text.length === 1 && found('clause', at))
      return [at + 1, at + 2].some((time) => over('date', time) ?? over('mask', time) ?? over('relative', time))
  }
  return false
}

const reachTime = 10

/** "*1,238 the year before*": as many as in the year that was just told. */
export const isYearBefore = (reading: Reading, { outerTo }: FoundQuantity, { spans }: FigureClaim): boolean =>
  spans.quote[0] >= (reading.items[0]?.start ?? 0) && beginsWithPhrase(reading, outerTo, reading.language.yearBefore)

/** "6,469 Russians came in 2024, after *1,238 in 2023*": as many in another year. */
function isOfAnotherYear(
  reading: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { unit }: Counted,
  { metric, spans }: FigureClaim,
): boolean {
  const { items, language, over } = reading
  if (language.nounHead !== 'last' || language.verbLast || unit || !isGrowing(metric)) return false
  if (spans.quote[0] < (items[0]?.start ?? 0) || over('event', outerFrom - 1)) return false
  return [outerTo, outerTo + 1].some((at) => over('date', at) ?? over('mask', at))
}

/** Where the verb is last: "… 때는 600명이라고 했다", "지난해에는 1천500명이었다" — the number is all that is said of what went before. */
function isPredicate(reading: Reading, { unit, to }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== (isPersonal(last.subject) ? 'person' : 'item')) return false
  for (let at = to; at <= to + 3; at += 1) {
    const item = reading.items[at]
    if (!item || item.text === '.' || reading.at('say', at) || reading.at('change', at)) return true
    if (at === to && reading.at('clause', at)) return true
    if (item.text === ',') return isList(reading, at + 1) || isOfNextTime(reading, at + 1)
    if (item.kind === 'number' || reading.at('event', at)) return false
  }
  return false
}

/** 1분기 1천805명, *2분기 1천682명*: behind the comma a time and a number again */
function isOfNextTime(reading: Reading, at: number): boolean {
  let end = at
  for (
    let time = reading.over('date', end) ?? reading.over('mask', end) ?? reading.over('relative', end);
    time;
    time = reading.over('date', end) ?? reading.over('mask', end) ?? reading.over('relative', end)
  )
    end = time.to
  return end > at && reading.items[end]?.numeral !== undefined
}

/** 2만여 개, *940만여 발로 파악*: the next number of a list, and what is said of all of them. */
function isList(reading: Reading, at: number): boolean {
  if (!reading.items[at]?.numeral || masked(reading, at)) return false
  for (let behind = at + 1; behind <= at + listReach + 1; behind += 1) {
    if (reading.at('say', behind)) return true
    if (reading.at('event', behind) || reading.items[behind]?.kind === 'mark') return false
  }
  return false
}
