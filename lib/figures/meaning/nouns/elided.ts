import type { FigureClaim, Metric, Subject } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { type Implied, isOf, namesSoldiers, ofEvent } from '../events/implied-event.ts'
import { defaultMetric, isPersonal, losses, metricOf } from '../metrics.ts'
import { hasBefore } from '../time/superseded.ts'
import { isOfOthersBetween, isWholeAhead, isWholeOf, ofThem, ofThoseBefore } from './antecedents.ts'
import { goesOn } from './continuation.ts'
import type { Counted } from './counted.ts'
import { isAnaphor, isOfAnotherCounter, isOfSameTrade, isSaidAgain } from './last-figure.ts'
import { numberedBefore, ofBrackets } from './noun-ahead.ts'

/** "1,000 have arrived", "the toll was at least 600": the noun is the last figure's, or the one that goes with the event, or the predicate. */
export function readElided(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
  superseded: boolean,
): Implied | undefined {
  const found = readImplied(reading, quantity, counted, event, context, superseded)
  // "officials estimate the troops sent there at 9,000": no travellers, whatever was counted before
  const implied: Implied | undefined =
    found?.metric === 'travel' && namesSoldiers(reading) ? { ...found, metric: 'deployed', subject: 'soldiers' } : found
  const subject = implied && isPersonal(implied.subject) ? predicateBehind(reading, quantity) : undefined
  return implied && subject ? { ...implied, subject } : implied
}

/** "the number of the troops is 14,000" behind prisoners: a sentence that names people and tells of no loss counts them all. */
const isOfOthers = ({ all }: Reading, { metric }: FigureClaim): boolean =>
  losses.has(metric) && !all('event').some(({ value }) => losses.has(value))

/** "has sent 148 missiles and will send 150 *more*": of the same thing, though people are sent, too. */
function moreOf(
  { increment }: FoundQuantity,
  { unit, side }: Counted,
  event: ChosenEvent | undefined,
  last: FigureClaim | null,
): Implied | undefined {
  if (!increment || unit || side || !event || !last || isPersonal(last.subject)) return undefined
  const metric = metricOf(event.metric, last.subject, null)
  return metric && { metric, subject: last.subject, event: true }
}

/** "1,000 of them *are sappers*", «тысяча *— сапёры*» */
function predicateBehind(reading: Reading, { outerTo }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast) return undefined
  if (reading.language.nounHead === 'first') {
    const dash = /^[\u2013\u2014]$/.test(reading.items[outerTo]?.text ?? '')
    const noun = dash ? reading.at('thing', outerTo + 1) : undefined
    return noun && isPersonal(noun.value) && !reading.language.ofMany?.slice(1).includes(noun.rest)
      ? noun.value
      : undefined
  }
  const verb = reading.at('auxiliary', reading.at('anaphor', outerTo)?.to ?? outerTo)
  const thing = verb && reading.at('thing', verb.to)
  return thing && isPersonal(thing.value) ? thing.value : undefined
}

function readImplied(
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
  if (last && !event && isSaidAgain(quantity, counted, last)) return asLast(last)
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
  if (last && (isOfSameTrade(quantity, counted, last) || isOfSameWeight(reading, counted, last))) return asLast(last)
  const topic = topicOf(counted, event, context)
  if (topic) return { ...topic, event: false }
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const whole = ofBrackets(reading, quantity)
  // "a third of the soldiers (about 10,000)": all who were sent, whatever happened to the part
  if (whole && last?.unit === 'percent' && context.last?.sentence === context.sentence)
    return { metric: 'deployed', subject: whole, event: false }
  const numbered = numberedBefore(reading, quantity)
  const more = moreOf(quantity, counted, event, last)
  if (more) return more
  // where the verb is last a counter says what is counted: 제4조에 따라 보냈다 are no four trillion
  const happened =
    reading.language.verbLast && !counted.unit ? undefined : ofEvent(reading, counted, event, last, numbered)
  if (happened) return happened
  if (last && !(numbered && isOfOthers(reading, last)) && (superseded || goesOn(reading, quantity, counted, last))) {
    const metric = event && event.cost <= 10 && isOf(event.metric, last.subject) ? event.metric : last.metric
    return {
      metric,
      subject: numbered ?? (isOfAnotherCounter(reading, quantity, last) ? 'containers' : last.subject),
      event: false,
    }
  }
  const gapped = ofGap(reading, quantity, counted)
  if (gapped) return { metric: gapped, subject: 'soldiers', event: true }
  if (isWholeAhead(reading, counted) && last && last.value === quantity.value) return asLast(last)
  if (isWholeOf(reading, quantity, context) || isWholeAhead(reading, counted))
    return { metric: 'deployed', subject: 'soldiers', event: false }
  const them = ofThem(reading, quantity) ?? ofThoseBefore(reading, quantity, counted, context)
  if (them) return { metric: event?.metric ?? defaultMetric(them, null), subject: them, event: false }
  if (!numbered || counted.unknown) return undefined
  const metric = event && metricOf(event.metric, numbered, null)
  return { metric: metric ?? defaultMetric(numbered, null), subject: numbered, event: false }
}

/** «Россия потеряла 40 тысяч солдат, *а КНДР – 4 тысячи*»: behind a country and a dash, as many as the verb before says of the other one. */
function ofGap(reading: Reading, { outerFrom }: FoundQuantity, { unit, unknown }: Counted): Metric | undefined {
  const dash = reading.items[outerFrom - 1]?.text ?? ''
  if (reading.language.nounHead !== 'first' || unit || unknown || !/^[\u2013\u2014]$/.test(dash)) return undefined
  if (!reading.endingAt('party', outerFrom - 1)) return undefined
  return reading.all('event').findLast(({ value, to }) => to < outerFrom && losses.has(value))?.value
}

/** People without noun or verb are those that the sentence before was about. */
function topicOf(
  { unit }: Counted,
  event: ChosenEvent | undefined,
  { topic, sentence }: Context,
): Pick<Implied, 'metric' | 'subject'> | undefined {
  if (!topic || unit !== 'person' || sentence - topic.sentence > 2) return undefined
  return event && event.cost <= 4 ? undefined : { metric: topic.metric, subject: topic.subject }
}

/** 2월에 4천382t, *1월의 5천976t*: where the verb is last, so many tons of nothing else are of what was weighed before. */
const isOfSameWeight = ({ language }: Reading, { unit, unknown }: Counted, last: FigureClaim): boolean =>
  language.verbLast === true && unit === 'ton' && last.unit === 'ton' && !unknown

const asLast = ({ metric, subject }: FigureClaim): Implied => ({ metric, subject, event: false })
