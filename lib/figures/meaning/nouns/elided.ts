import type { FigureClaim, Metric, Subject } from '../../claim.ts'
import { type Context, nearLast, nearPeople, nearTotal } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { type Implied, namesSoldiers } from '../events/implied-event.ts'
import { isArms, isPersonal, losses } from '../metrics.ts'
import { hasBefore } from '../time/superseded.ts'
import { isOfOthersBetween } from './antecedents.ts'
import type { Counted } from './counted.ts'
import { numberedBefore } from './noun-ahead.ts'
import { asLast, ofWhat } from './of-what.ts'
import { sameAsLast } from './same-as-last.ts'
import { askedOf, topicOf } from './topics.ts'

/** "1,000 have arrived", "the toll was at least 600": the noun is the last figure's, or the one that goes with the event, or the predicate. */
export function readElided(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
  superseded: boolean,
): Implied | undefined {
  const found =
    readImplied(reading, quantity, counted, event, context, superseded) ??
    (event
      ? undefined
      : (partOfLast(reading, quantity, nearLast(context)) ?? ofCalibre(reading, quantity, nearLast(context))))
  // "officials estimate the troops sent there at 9,000": no travellers, whatever was counted before
  const implied: Implied | undefined =
    found?.metric === 'travel' && namesSoldiers(reading) ? { ...found, metric: 'deployed', subject: 'soldiers' } : found
  if (!implied || (isPersonal(implied.subject) && isNobody(reading, quantity))) return undefined
  if (reading.language.verbLast) return implied
  const subject = isPersonal(implied.subject) ? predicateBehind(reading, quantity) : undefined
  return {
    ...implied,
    metric: event
      ? implied.metric
      : (ofBoth(implied, context) ?? metricOfMore(reading, quantity, implied, event, nearLast(context))),
    subject: subject ?? implied.subject,
  }
}

/** «15 человек в первой группе, в августе — ещё *две*»: no men. "They go by six *instead of 50*": as few as did not. */
const isNobody = (reading: Reading, { from, to, outerFrom, value }: FoundQuantity): boolean =>
  (to - from === 1 && reading.language.feminine?.includes(reading.items[from]?.lower ?? '') === true) ||
  ((value ?? fewestInstead) < fewestInstead && endsInPhrase(reading, outerFrom, reading.language.insteadOf))

const fewestInstead = 100

/** "100 have fallen. Some *11,000 of them* are in Kursk": of more than were lost nobody says that they are. "This is *half of them*": a part. */
function metricOfMore(
  reading: Reading,
  quantity: FoundQuantity,
  { metric, event: own }: Implied,
  event: ChosenEvent | undefined,
  last: FigureClaim | null,
): Metric {
  const { value, fraction } = quantity
  if (own || event || !last || !losses.has(metric) || last.metric !== metric) return metric
  // "30 were killed. A week later they put *the total* at 1,100"
  if (hasBefore(reading, 'anaphor', quantity, 3)) return metric
  if (fraction) return 'share'
  return (value ?? 0) > farMore * (last.value ?? Number.POSITIVE_INFINITY) ? 'deployed' : metric
}

/** "100 were killed and 1,000 wounded. An official *put the figure* at 300": a number of both. */
export function ofBoth(
  { metric }: Pick<Implied, 'metric'>,
  { last, whole, places, sentence }: Context,
): Metric | undefined {
  if (metric !== 'wounded' || last?.figure.metric !== 'wounded' || last.sentence === sentence) return undefined
  return whole?.metric === 'killed' && places.get(whole) === last.sentence ? 'casualties' : undefined
}

/** a toll may double from one sentence to the next */
const farMore = 5

/** "11,000 troops are there. *10,000 are regular soldiers*": of fewer than were counted it is only said what they are. */
function partOfLast(reading: Reading, quantity: FoundQuantity, last: FigureClaim | null): Implied | undefined {
  if (!last || !isPersonal(last.subject) || losses.has(last.metric)) return undefined
  if ((quantity.value ?? 0) < fewestPart || (quantity.value ?? 0) >= (last.value ?? 0)) return undefined
  const subject = predicateBehind(reading, quantity)
  return subject && { metric: last.metric, subject, event: false }
}

const fewestPart = 20

/** "3 million shells of 152 mm, or *500,000 of 122 mm*": arms of another calibre. */
function ofCalibre({ at, over }: Reading, { outerTo }: FoundQuantity, last: FigureClaim | null): Implied | undefined {
  const of = last && isArms(last.subject) ? at('partOf', outerTo) : undefined
  return last && of && over('mask', of.to)?.value === 'calibre' ? asLast(last) : undefined
}

/** "1,000 of them *are sappers*", «тысяча *— сапёры*»: what they are is all that is said of them. */
export function predicateBehind(reading: Reading, { outerTo }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast) return undefined
  if (reading.language.nounHead === 'first') {
    const dash = /^[\u2013\u2014]$/.test(reading.items[outerTo]?.text ?? '')
    const noun = dash ? personBehind(reading, outerTo + 1) : undefined
    return noun && !reading.language.ofMany?.slice(1).includes(noun.rest) ? noun.value : undefined
  }
  const verb = reading.at('auxiliary', reading.at('anaphor', outerTo)?.to ?? outerTo)
  return verb && personBehind(reading, verb.to)?.value
}

/** "*regular* soldiers": a word that says of what kind they are may stand before. */
function personBehind(reading: Reading, at: number): SignMatch<'thing'> | undefined {
  const thing = reading.at('thing', at) ?? reading.at('thing', reading.at('modifier', at)?.to ?? -1)
  return thing && isPersonal(thing.value) ? thing : undefined
}

function readImplied(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
  context: Context,
  superseded: boolean,
): Implied | undefined {
  if (!event && isOfOthersBetween(reading, quantity, context)) return undefined
  // "12,000 workers … at $2 an hour. NHK *spoke of 25,000*": behind what people are paid, people again
  const near = beyondPart(quantity, context)
  const last = near?.metric === 'paid' && counted.unit !== 'usd' ? (nearPeople(context) ?? near) : near
  // «передала 6 млн снарядів. Постачання скоротилися *вдвічі*»: no count of arms
  if (counted.unit === 'times' && !event && last && isArms(last.subject)) return undefined
  const known =
    askedOf(counted, event, context) ??
    (last && sameAsLast(reading, quantity, counted, event, last, context)) ??
    topicOf(counted, event, context)
  if (known) return known
  if (counted.unknown && !hasBefore(reading, 'anaphor', quantity, 3)) return undefined
  const numbered = numberedBefore(reading, quantity)
  return ofWhat({ reading, quantity, counted, event, context, last, numbered, superseded })
}

/** "of the 6,000 a thousand *sappers* are there. *Another 13,000* are in reserve": more than the part are of the whole. */
function beyondPart({ value, changedFrom }: FoundQuantity, context: Context): FigureClaim | null {
  const last = nearLast(context)
  // "2,000 of the 15,000 who were sent have died, *up from the 600*": of the part, not of the whole
  const part = changedFrom && last && !losses.has(last.metric) ? context.whole : null
  if (part && losses.has(part.metric) && context.places.get(part) === context.sentence) return part
  const isPart = last?.mode === 'share' && (isPersonal(last.subject) || last.subject === 'other')
  const total = isPart ? nearTotal(context) : null
  const fits = total?.unit === 'person' && isPersonal(total.subject) && (value ?? 0) > (last?.value ?? 0)
  return fits ? total : last
}
