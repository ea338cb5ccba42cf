import type { FigureClaim, Metric, Subject } from '../claim.ts'
import { type Context, nearLast } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import { isAtWork } from './implied-subject.ts'
import type { Meaning } from './meaning.ts'
import { defaultMetric, isPersonal, losses, metricOf } from './metrics.ts'
import { numberedBefore, ofBrackets } from './noun-ahead.ts'
import { isNextInList } from './series.ts'
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
  if (!event && isOfOthersBetween(reading, quantity, context)) return undefined
  if (event && last && losses.has(last.metric) && isAnaphor(reading, event)) return asLast(last)
  if (last && !event && (isSaidAgain(quantity, counted, last) || isTheSame(quantity, counted, last)))
    return asLast(last)
  if (
    last &&
    isPersonal(last.subject) &&
    !counted.unknown &&
    endsInPhrase(reading, quantity.outerFrom, reading.language.present)
  )
    return {
      metric: last.metric === 'travel' ? 'travel' : 'deployed',
      subject: last.subject,
      event: false,
    }
  if (last && isOfSameTrade(quantity, counted, last)) return asLast(last)
  const topic = topicOf(counted, event, context)
  if (topic) return { metric: topic, subject: 'soldiers', event: false }
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const whole = ofBrackets(reading, quantity)
  // "a third of the soldiers (about 10,000)": all who were sent, whatever happened to the part
  if (whole && last?.unit === 'percent' && context.last?.sentence === context.sentence)
    return { metric: 'deployed', subject: whole, event: false }
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
  const them = ofThem(reading, quantity) ?? ofThoseBefore(reading, quantity, counted, context)
  if (them) return { metric: event?.metric ?? defaultMetric(them, null), subject: them, event: false }
  if (!numbered || counted.unknown) return undefined
  const metric = event && metricOf(event.metric, numbered, null)
  return { metric: metric ?? defaultMetric(numbered, null), subject: numbered, event: false }
}

/** "Meetings have become frequent. There were 24 *of them*": of what stands between this sentence and the last figure. */
const isOfOthersBetween = (
  reading: Reading,
  { outerTo }: FoundQuantity,
  { last, spoken, sentence }: Context,
): boolean =>
  reading.language.nounHead === 'last' &&
  !reading.language.verbLast &&
  last !== null &&
  sentence - last.sentence > 1 &&
  // people of ours stand between
  (spoken === null || sentence - spoken.sentence > 1) &&
  reading.at('partOf', outerTo) !== undefined &&
  reading.at('anaphor', outerTo) !== undefined

/** "The first soldiers came in October, and 11,000 *of them* are in Kursk": of those whom the sentence named before. */
function ofThem(reading: Reading, { outerTo, from }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast || !reading.at('anaphor', outerTo)) return undefined
  const thing = reading.all('thing').findLast(({ to, value }) => to <= from && isPersonal(value))?.value
  return thing
}

/** "… reported on the soldiers of the North. There are 11,000 *of them*": of those whom the sentence before named without a number. */
function ofThoseBefore(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  context: Context,
): Subject | undefined {
  const { spoken, sentence } = context
  if (reading.language.nounHead !== 'first' || !spoken || sentence - spoken.sentence > 2) return undefined
  const near = sentence - spoken.sentence <= 1 && hasBefore(reading, 'anaphor', quantity, 2)
  const talked = nearLast(context) === null && isTalkedOf(reading, quantity, counted)
  return near || talked ? spoken.subject : undefined
}

/** «*речь* идёт максимум *о* десяти тысячах», «называют *цифру* в 15 000»: so many of those whom the text is about. */
const isTalkedOf = (
  { items, language }: Reading,
  { outerFrom, low, value, yearLike, fraction }: FoundQuantity,
  { unit, unknown, foreign }: Counted,
): boolean =>
  !unknown &&
  !foreign &&
  !yearLike &&
  !fraction &&
  (unit === null || unit === 'person') &&
  (value ?? low ?? 0) >= smallest &&
  items
    .slice(Math.max(0, outerFrom - reachTalk), outerFrom)
    .some(({ lower }) => (language.talk ?? []).some((stem) => lower.startsWith(stem)))

const reachTalk = 7

/** "trade will reach $1 billion; last year it was *35 million*" */
const isOfSameTrade = ({ value }: FoundQuantity, { unknown, unit, foreign }: Counted, last: FigureClaim): boolean =>
  last.metric === 'trade' && last.unit === 'usd' && !unknown && !foreign && unit === null && (value ?? 0) >= 1e6

const smallest = 100

/** "11,000 soldiers … already 11,000 in Kursk": the number of the last figure again. */
const isSaidAgain = ({ value }: FoundQuantity, { unknown, unit, foreign }: Counted, last: FigureClaim): boolean =>
  !unknown && !foreign && unit === null && value !== null && value >= smallest && value === last.value

/** "thanks to those who took *these two people*": the last figure's again. */
const isTheSame = (
  { definite, value }: FoundQuantity,
  { unknown, unit, foreign }: Counted,
  last: FigureClaim,
): boolean =>
  definite && !unknown && !foreign && unit === 'person' && last.metric === 'captured' && value === last.value

/** People without noun or verb are those that the sentence before was about. */
function topicOf({ unit }: Counted, event: ChosenEvent | undefined, { topic, sentence }: Context): Metric | undefined {
  if (!topic || unit !== 'person' || sentence - topic.sentence > 2) return undefined
  return event && event.cost <= 4 ? undefined : topic.metric
}

const asLast = ({ metric, subject }: FigureClaim): Implied => ({ metric, subject, event: false })

/** those who came to learn have travelled, too */
const goings: ReadonlySet<Metric> = new Set(['deployed', 'arrived', 'trained'])

/** Who or what goes with an event that stands near enough. */
function ofEvent(
  reading: Reading,
  { partOf, to }: Counted,
  event: ChosenEvent | undefined,
  last: FigureClaim | null,
  numbered: Subject | undefined,
): Implied | undefined {
  if (!event || event.cost > (partOf ? 12 : 7)) return undefined
  // "700 wounded" are people
  const hurt = losses.has(event.metric) || losses.has(reading.at('event', to)?.value ?? 'other')
  if (!hurt && !last && !numbered && event.cost > 2) return undefined
  const subject = numbered ?? elidedSubject(event.metric, last)
  if (!subject) return undefined
  // those of the travellers who work there are workers
  if (last?.metric === 'travel' && !numbered && event.metric === 'deployed' && isAtWork(reading, event))
    return { metric: 'deployed', subject: 'workers', event: true }
  // containers that are shipped are supplied
  const metric = metricOf(event.metric, subject, null) ?? defaultMetric(subject, null)
  // among figures on travel those who went have travelled
  const travels = last?.metric === 'travel' && !numbered && goings.has(metric)
  return { metric: travels ? 'travel' : metric, subject, event: true }
}

/** The words say that the number is another one of what the last figure counts. */
const goesOn = (reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean =>
  quantity.increment ||
  quantity.changedFrom ||
  hasBefore(reading, 'anaphor', quantity, 6) ||
  reading.at('anaphor', quantity.outerTo) !== undefined ||
  isAllThatIsSaid(reading, quantity, counted, last) ||
  isChanged(reading, quantity, last) ||
  isNextInList(reading, quantity, counted, last) ||
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

/** 총 1만5천 명 *중* 4천 명 사상: where the verb is last, of whose part something is said were sent. */
const isWholeAhead = (reading: Reading, { unit, to }: Counted): boolean => {
  const part = reading.language.verbLast && unit === 'person' ? reading.at('partOf', to) : undefined
  const at = part && (reading.at('hedgeBefore', part.to)?.to ?? part.to)
  return at !== undefined && reading.items[at]?.numeral !== undefined && !reading.over('mask', at)
}

/** "2,500 of the 11,000": people whose part has just been counted are those who were sent. */
function isWholeOf(reading: Reading, { from, outerFrom }: FoundQuantity, { last, sentence }: Context): boolean {
  if (!last || last.sentence !== sentence) return false
  if (!isPersonal(last.figure.subject) && last.figure.metric !== 'share') return false
  const part =
    reading.endingAt('partOf', from) ?? reading.endingAt('partOf', outerFrom) ?? reading.at('partOf', outerFrom)
  return part !== undefined && reading.items[part.from - 1]?.kind === 'number'
}

/** "the toll", "the figure": it is of what the last one was of. */
function isAnaphor(reading: Reading, event: ChosenEvent): boolean {
  const anaphor = reading.over('anaphor', event.from)
  return anaphor !== undefined && anaphor.from < event.from && anaphor.to >= event.to
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

/** "had counted about 8,000 in Kursk": a number without noun right behind a verb of saying. */
function isAllThatIsSaid(reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean {
  if (reading.language.verbLast || counted.unknown || counted.unit || last.subject === 'money') return false
  const link = reading.items[quantity.outerFrom - 1]
  const linked = link?.kind === 'word' && link.text.length <= longestLink && isSaying(reading, quantity.outerFrom - 1)
  if (!linked && !isPersonal(last.subject)) return false
  const at = linked ? quantity.outerFrom - 1 : quantity.outerFrom
  const said = reading.endingAt('naming', at) ?? reading.endingAt('say', at) ?? reading.endingAt('putAt', at)
  return said !== undefined || isToldOf(reading, at) || isBehindSpeaker(reading, at)
}

/** "Reuters counts: 14,000", "Seoul: 2,000" */
function isBehindSpeaker(reading: Reading, at: number): boolean {
  if (reading.items[at - 1]?.text !== ':') return false
  return (reading.endingAt('say', at - 1) ?? reading.endingAt('claimant', at - 1)) !== undefined
}

const longestHearer = 3

/** «доложила комитету *о* 600»: behind the verb stand but who is told and what links the number. */
function isToldOf(reading: Reading, at: number): boolean {
  const { about = [] } = reading.language.attribution.frames ?? {}
  if (!about.includes(reading.items[at - 1]?.lower ?? '')) return false
  // «говорила про 600, теперь – *про* 2000»
  const before = reading.items.findLastIndex(({ numeral }, index) => numeral !== undefined && index < at)
  const hedge = before < 0 ? undefined : reading.endingAt('hedgeBefore', before)
  if (before > 0 && about.includes(reading.items[(hedge?.from ?? before) - 1]?.lower ?? '')) return true
  for (let end = at - 1; end >= at - 1 - longestHearer; end -= 1) {
    if (reading.endingAt('say', end)) return true
    if (reading.items[end - 1]?.kind !== 'word') return false
  }
  return false
}

/** «говорит *о* тринадцати тысячах» */
const isSaying = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'first' && reading.endingAt('say', at) !== undefined

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
