import type { FigureClaim, Metric } from '../../claim.ts'
import { type Context, nearLast } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { type Implied, isOf, ofEvent } from '../events/implied-event.ts'
import { defaultMetric, isPersonal, losses, metricOf } from '../metrics.ts'
import { hasBefore } from '../time/superseded.ts'
import { isOfOthersBetween, isWholeAhead, isWholeOf, ofThem, ofThoseBefore } from './antecedents.ts'
import { goesOn } from './continuation.ts'
import type { Counted } from './counted.ts'
import { isAnaphor, isOfAnotherCounter, isOfSameTrade, isSaidAgain, isTheSame } from './last-figure.ts'
import { numberedBefore, ofBrackets } from './noun-ahead.ts'

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

/** People without noun or verb are those that the sentence before was about. */
function topicOf({ unit }: Counted, event: ChosenEvent | undefined, { topic, sentence }: Context): Metric | undefined {
  if (!topic || unit !== 'person' || sentence - topic.sentence > 2) return undefined
  return event && event.cost <= 4 ? undefined : topic.metric
}

const asLast = ({ metric, subject }: FigureClaim): Implied => ({ metric, subject, event: false })
