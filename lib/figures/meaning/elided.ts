import type { FigureClaim, Metric, Subject } from '../claim.ts'
import { type Context, nearLast } from '../context.ts'
import { hasNumber, masked } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import { isAtWork } from './implied-subject.ts'
import type { Meaning } from './meaning.ts'
import { defaultMetric, isPersonal, losses, metricOf } from './metrics.ts'
import { hasBefore } from './superseded.ts'

/** What an unnamed thing is, and what is said of it. `event`: by a word of its own clause. */
type Implied = Pick<Meaning, 'metric' | 'subject' | 'event'>

/** "1,000 have arrived", "the toll was at least 600": the noun is the last figure's, or the one that goes with the event. */
export function readElided(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
  superseded: boolean,
): Implied | undefined {
  const last = nearLast(context)
  if (event && last && losses.has(last.metric) && isAnaphor(reading, event)) return asLast(last)
  if (last && !event && isSaidAgain(quantity, counted, last)) return asLast(last)
  if (
    last &&
    isPersonal(last.subject) &&
    !counted.unknown &&
    endsInPhrase(reading, quantity.outerFrom, reading.language.present)
  )
    return { metric: 'deployed', subject: last.subject, event: false }
  const topic = topicOf(counted, event, context)
  if (topic) return { metric: topic, subject: 'soldiers', event: false }
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const numbered = numberedBefore(reading, quantity)
  // where the verb is last a counter says what is counted: 제4조에 따라 보냈다 are no four trillion
  const happened =
    reading.language.verbLast && !counted.unit ? undefined : ofEvent(reading, counted, event, last, numbered)
  if (happened) return happened
  if (last && (superseded || goesOn(reading, quantity, counted, last))) {
    const metric = event && event.cost <= 10 && isOf(event.metric, last.subject) ? event.metric : last.metric
    return {
      metric,
      subject: numbered ?? (isOfAnotherCounter(reading, quantity, last) ? 'containers' : last.subject),
      event: false,
    }
  }
  if (isWholeAhead(reading, counted) && last && last.value === quantity.value) return asLast(last)
  if (isWholeOf(reading, quantity, context) || isWholeAhead(reading, counted))
    return { metric: 'deployed', subject: 'soldiers', event: false }
  const them = ofThem(reading, quantity)
  if (them) return { metric: event?.metric ?? defaultMetric(them, null), subject: them, event: false }
  if (!numbered || counted.unknown) return undefined
  const metric = event && metricOf(event.metric, numbered, null)
  return { metric: metric ?? defaultMetric(numbered, null), subject: numbered, event: false }
}

/** "The first soldiers came in October, and 11,000 *of them* are in Kursk": of those whom the sentence named before. */
function ofThem(reading: Reading, { outerTo, from }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast || !reading.at('anaphor', outerTo)) return undefined
  const thing = reading.all('thing').findLast(({ to, value }) => to <= from && isPersonal(value))?.value
  return thing
}

const smallest = 100

/** "11,000 soldiers … already 11,000 in Kursk": the number of the last figure again. */
const isSaidAgain = ({ value }: FoundQuantity, { unknown, unit, foreign }: Counted, last: FigureClaim): boolean =>
  !unknown && !foreign && unit === null && value !== null && value >= smallest && value === last.value

/** People without noun or verb are those that the sentence before was about. */
function topicOf({ unit }: Counted, event: ChosenEvent | undefined, { topic, sentence }: Context): Metric | undefined {
  if (!topic || unit !== 'person' || sentence - topic.sentence > 2) return undefined
  return event && event.cost <= 4 ? undefined : topic.metric
}

const asLast = ({ metric, subject }: FigureClaim): Implied => ({ metric, subject, event: false })

/** Who or what goes with an event that stands near enough. */
function ofEvent(
  reading: Reading,
  { partOf }: Counted,
  event: ChosenEvent | undefined,
  last: FigureClaim | null,
  numbered: Subject | undefined,
): Implied | undefined {
  if (!event || event.cost > (partOf ? 12 : 7)) return undefined
  if (!losses.has(event.metric) && !last && !numbered && event.cost > 2) return undefined
  const subject = numbered ?? elidedSubject(event.metric, last)
  if (!subject) return undefined
  // those of the travellers who work there are workers
  if (last?.metric === 'travel' && !numbered && event.metric === 'deployed' && isAtWork(reading, event))
    return { metric: 'deployed', subject: 'workers', event: true }
  // containers that are shipped are supplied
  const metric = metricOf(event.metric, subject, null) ?? defaultMetric(subject, null)
  // among figures on travel those who went have travelled
  const travels = last?.metric === 'travel' && !numbered && (metric === 'deployed' || metric === 'arrived')
  return { metric: travels ? 'travel' : metric, subject, event: true }
}

/** The words say that the number is another one of what the last figure counts. */
const goesOn = (reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean =>
  quantity.increment ||
  quantity.changedFrom ||
  hasBefore(reading, 'anaphor', quantity, 6) ||
  reading.at('anaphor', quantity.outerTo) !== undefined ||
  isAllThatIsSaid(reading, quantity, counted, last) ||
  isPredicate(reading, counted, last) ||
  isChanged(reading, quantity, last) ||
  isNextOfSeries(reading, quantity, last) ||
  isCompared(reading, counted) ||
  isListed(reading, quantity, counted, last) ||
  isOfDate(reading, quantity, counted, last) ||
  hasBefore(reading, 'change', quantity, 6) ||
  isPlaced(reading, quantity, counted, last) ||
  isGapped(reading, quantity, counted)

/** «Сеул говорит о 1100, *Киев – о 3000*»: right behind who has no verb of his own stands only how many. */
function isGapped(reading: Reading, { outerFrom }: FoundQuantity, { unknown, unit }: Counted): boolean {
  if (reading.language.verbLast || unknown || unit) return false
  const word = reading.items[outerFrom - 1]
  const link = word?.kind === 'word' && word.text.length <= longestLink && !reading.endingAt('claimant', outerFrom)
  const at = link ? outerFrom - 1 : outerFrom
  const dash = /^[\u2013\u2014]$/.test(reading.items[at - 1]?.text ?? '')
  return (link || dash) && reading.endingAt('claimant', dash ? at - 1 : at) !== undefined
}

const longestLink = 2

/** "11,000 in Russia, with 10,000 right now *in Kursk*": a number with a place instead of a noun. */
function isPlaced(
  reading: Reading,
  { to, outerTo }: FoundQuantity,
  { unit, unknown }: Counted,
  last: FigureClaim,
): boolean {
  if (reading.language.verbLast || unit || unknown || !isPersonal(last.subject)) return false
  const at = Math.max(to, outerTo)
  const toward = [0, 1, 2].map((gap) => reading.at('toward', at + gap, 'before')).find((sign) => sign)
  return toward !== undefined && [0, 1].some((gap) => reading.at('party', toward.to + gap))
}

/** 332명*보다* 10배 늘었다: what is compared is the same as what it is compared with. */
const isCompared = (reading: Reading, { unit, to }: Counted): boolean =>
  reading.language.verbLast &&
  unit !== null &&
  (reading.language.comparing ?? []).includes(reading.items[to]?.lower ?? '')

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

/** 총 1만5천 명 *중* 4천 명 사상: where the verb is last, of whose part something is said were sent. */
const isWholeAhead = (reading: Reading, { unit, to }: Counted): boolean => {
  const part = reading.language.verbLast && unit === 'person' ? reading.at('partOf', to) : undefined
  const at = part && (reading.at('hedgeBefore', part.to)?.to ?? part.to)
  return at !== undefined && reading.items[at]?.numeral !== undefined && !reading.over('mask', at)
}

/** «в 2022-м — 73, в 2023-м — 1238»: behind a date and a dash stands the next number of the same thing. */
function isNextOfSeries(reading: Reading, { outerFrom }: FoundQuantity, last: FigureClaim): boolean {
  const dash = reading.items[outerFrom - 1]
  return (
    /^[-\u2013\u2014:]$/.test(dash?.text ?? '') &&
    dash?.glued !== true &&
    ((reading.over('date', outerFrom - 2) ?? reading.over('mask', outerFrom - 2)) !== undefined ||
      isBehindDash(reading, last))
  )
}

/** "2,500 of the 11,000": people whose part has just been counted are those who were sent. */
function isWholeOf(reading: Reading, { from, outerFrom }: FoundQuantity, { last, sentence }: Context): boolean {
  if (!last || last.sentence !== sentence) return false
  if (!isPersonal(last.figure.subject) && last.figure.metric !== 'share') return false
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.at('partOf', outerFrom)
  return part !== undefined && reading.items[part.from - 1]?.kind === 'number'
}

/** "the number of trips reached 5,000": the noun stands before, behind a word for the number. */
function numberedBefore(reading: Reading, { from, outerFrom }: FoundQuantity): Subject | undefined {
  const said = !reading.language.verbLast && isSaidOf(reading, outerFrom)
  const reach = said ? 40 : reading.endingAt('counting', from) ? 14 : 8
  const near = reading.all('thing').filter((sign) => sign.to <= from && from - sign.to <= reach)
  // "the number of containers sent to Russia, which carry arms, *is* 5,000": the first noun behind the word for the number
  const ofNumber = said ? near.find((sign) => isNumbered(reading, sign.from)) : undefined
  const thing = ofNumber ?? near.findLast(({ to }) => from - to <= 14)
  if (!thing || hasNumber(reading, thing.to, from)) return undefined
  const counting = reading.all('counting').some(({ from: at, to }) => at >= thing.to && to <= from && from - to <= 3)
  if (counting) return thing.value
  return reading.all('anaphor').some(
    (sign) =>
      sign.from === thing.from ||
      (sign.to <= thing.from && thing.from - sign.to <= 4) ||
      // "рабочих стало на 5000 больше": where the head of the phrase is first, the word for the number may stand between
      (reading.language.nounHead === 'first' && sign.from >= thing.to && sign.to <= from && from - sign.to <= 2),
  )
    ? thing.value
    : undefined
}

const isSaidOf = (reading: Reading, at: number): boolean =>
  [at, at - 1].some(
    (end) =>
      reading.endingAt('auxiliary', end) ??
      reading.endingAt('counting', end) ??
      reading.endingAt('change', end) ??
      reading.endingAt('putAt', end),
  )

const isNumbered = (reading: Reading, at: number): boolean =>
  reading.all('anaphor').some(({ to }) => to <= at && at - to <= 4)

/** "the toll", "the figure": it is of what the last one was of. */
function isAnaphor(reading: Reading, event: ChosenEvent): boolean {
  const anaphor = reading.over('anaphor', event.from)
  return anaphor !== undefined && anaphor.from < event.from && anaphor.to >= event.to
}

/** Where the verb is last: "… 때는 600명이라고 했다", "지난해에는 1천500명이었다" — the number is all that is said of what went before. */
function isPredicate(reading: Reading, { unit, to }: Counted, last: FigureClaim): boolean {
  if (!reading.language.verbLast || unit !== (isPersonal(last.subject) ? 'person' : 'item')) return false
  for (let at = to; at <= to + 3; at += 1) {
    const item = reading.items[at]
    if (!item || item.text === '.' || reading.at('say', at) || reading.at('change', at)) return true
    if (item.text === ',') return isList(reading, at + 1)
    if (item.kind === 'number' || reading.at('event', at)) return false
  }
  return false
}

/** Rounds are counted in 발: what goes on behind them as 2만 *개* are the containers that held them. */
function isOfAnotherCounter(
  { items, language }: Reading,
  { to }: FoundQuantity,
  { subject, quote, unit }: FigureClaim,
): boolean {
  const counters = language.counters?.[subject] ?? []
  const counter = items[to]?.lower ?? ''
  return (
    unit !== 'person' &&
    counters.some((word) => quote.includes(word)) &&
    !counters.includes(counter) &&
    language.units.item.includes(counter)
  )
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

/** "had counted about 8,000 in Kursk": a number without noun right behind a verb of saying. */
function isAllThatIsSaid(reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean {
  if (reading.language.verbLast || counted.unknown || counted.unit || !isPersonal(last.subject)) return false
  const at = quantity.outerFrom
  return (reading.endingAt('naming', at) ?? reading.endingAt('say', at) ?? reading.endingAt('putAt', at)) !== undefined
}

/** People are not supplied: of whom 7,000 received visas. */
const isOf = (metric: Metric, subject: Subject) => !isPersonal(subject) || elidedSubject(metric, null) !== null

/** Who is killed, sent or taken is people, who is supplied is the last thing. */
function elidedSubject(metric: Metric, last: FigureClaim | null): Subject | null {
  const personal =
    losses.has(metric) || metric === 'deployed' || metric === 'arrived' || metric === 'returned' || metric === 'trained'
  if (!personal) return last?.metric === metric ? last.subject : null
  return last && isPersonal(last.subject) ? last.subject : 'soldiers'
}

/** "from 300 to 600": the second is of what the first is. */
const isChanged = (reading: Reading, quantity: FoundQuantity, last: FigureClaim) =>
  last.superseded && reading.endingAt('rangeMiddle', quantity.outerFrom) !== undefined
