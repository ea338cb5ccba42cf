import type { FigureClaim, Subject } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { type Implied, isOf, ofEvent } from '../events/implied-event.ts'
import { defaultMetric, isPersonal, losses, metricOf } from '../metrics.ts'
import { isWholeAhead, isWholeOf, ofThem, ofThoseBefore } from './antecedents.ts'
import { goesOn } from './continuation.ts'
import type { Counted } from './counted.ts'
import { isOfAnotherCounter } from './last-figure.ts'
import { ofBrackets } from './noun-ahead.ts'

/** A number without its noun, and what the text has told before it. */
export interface Elided {
  reading: Reading
  quantity: FoundQuantity
  counted: Counted
  event: ChosenEvent | undefined
  context: Context
  last: FigureClaim | null
  /** the noun that stands before, behind a word for the number */
  numbered: Subject | undefined
  superseded: boolean
}

/** Of whom or what it is: the first reading that holds. */
export function ofWhat(elided: Elided): Implied | undefined {
  const { reading, quantity, counted } = elided
  return (
    ofPartInBrackets(elided) ??
    moreOf(elided) ??
    ofArmsBefore(elided) ??
    happened(elided) ??
    ofCountedWhole(elided) ??
    goingOn(elided) ??
    ofGap(reading, quantity, counted) ??
    ofWhole(elided) ??
    ofThose(elided) ??
    ofNumbered(elided)
  )
}

/** "a third of the soldiers (about 10,000)": all who were sent, whatever happened to the part */
function ofPartInBrackets({ reading, quantity, last, context }: Elided): Implied | undefined {
  const whole = ofBrackets(reading, quantity)
  const isPart = last?.unit === 'percent' && context.last?.sentence === context.sentence
  return whole && isPart ? { metric: 'deployed', subject: whole, event: false } : undefined
}

/** "has sent 148 missiles and will send 150 *more*": of the same thing, though people are sent, too. */
function moreOf({ quantity: { increment }, counted: { unit, side }, event, last }: Elided): Implied | undefined {
  if (!increment || unit || side || !event || !last || isPersonal(last.subject)) return undefined
  const metric = metricOf(event.metric, last.subject, null)
  return metric && { metric, subject: last.subject, event: true }
}

/** "Half of the *shells* come from the North. Around *3 million* a year are shipped": arms that the sentence before names, far more than people could be. */
function ofArmsBefore({ reading, quantity, counted, event, context }: Elided): Implied | undefined {
  const { spokenArms, sentence, last } = context
  if (!spokenArms || sentence - spokenArms.sentence !== 1 || reading.language.nounHead !== 'last') return undefined
  const { unit, side, unknown } = counted
  if (!event || event.cost > 4 || unit || side || unknown || (quantity.value ?? 0) < fewestOfArms) return undefined
  if (reading.all('thing').length > 0 || (last && isPersonal(last.figure.subject))) return undefined
  const metric = metricOf(event.metric, spokenArms.subject, null)
  return metric === 'supplied' ? { metric, subject: spokenArms.subject, event: true } : undefined
}

const fewestOfArms = 100_000

/** Where the verb is last a counter says what is counted: 제4조에 따라 보냈다 are no four trillion. */
const happened = ({ reading, counted, event, last, numbered }: Elided): Implied | undefined =>
  reading.language.verbLast && !counted.unit ? undefined : ofEvent(reading, counted, event, last, numbered)

/** "the number of the troops is 14,000" behind prisoners: a sentence that names people and tells of no loss counts them all. */
const isOfOthers = ({ all }: Reading, { metric }: FigureClaim): boolean =>
  losses.has(metric) && !all('event').some(({ value }) => losses.has(value))

/** «600 солдат *из тех 14 тысяч*, которых он прислал, погибли»: the whole is no more dead than sent. */
const ofCountedWhole = ({ reading, quantity, last, context }: Elided): Implied | undefined =>
  // "have died, up *from the 600* it reported": no whole
  losses.has(last?.metric ?? 'other') && !quantity.changedFrom && isWholeOf(reading, quantity, context)
    ? { metric: 'deployed', subject: 'soldiers', event: false }
    : undefined

/** The next number of what the last figure counts. */
function goingOn({ reading, quantity, counted, event, last, numbered, superseded }: Elided): Implied | undefined {
  if (!last || (numbered && isOfOthers(reading, last))) return undefined
  if (!superseded && !goesOn(reading, quantity, counted, last)) return undefined
  const metric = event && event.cost <= 10 && isOf(event.metric, last.subject) ? event.metric : last.metric
  const subject = numbered ?? (isOfAnotherCounter(reading, quantity, last) ? 'containers' : last.subject)
  return { metric, subject, event: false }
}

/** "600 of *the 11,000*" */
function ofWhole({ reading, quantity, counted, last, context }: Elided): Implied | undefined {
  const ahead = isWholeAhead(reading, counted)
  if (ahead && last && last.value === quantity.value) return asLast(last)
  return ahead || isWholeOf(reading, quantity, context)
    ? { metric: 'deployed', subject: 'soldiers', event: false }
    : undefined
}

function ofThose({ reading, quantity, counted, event, context }: Elided): Implied | undefined {
  const them = ofThem(reading, quantity) ?? ofThoseBefore(reading, quantity, counted, context)
  return them && { metric: event?.metric ?? defaultMetric(them, null), subject: them, event: false }
}

/** "the number of trips reached 5,000" */
function ofNumbered({ counted, event, numbered }: Elided): Implied | undefined {
  if (!numbered || counted.unknown) return undefined
  const metric = event && metricOf(event.metric, numbered, null)
  return { metric: metric ?? defaultMetric(numbered, null), subject: numbered, event: false }
}

/** «Россия потеряла 40 тысяч солдат, *а КНДР – 4 тысячи*»: behind a country and a dash, as many as the verb before says of the other one. */
function ofGap(reading: Reading, { outerFrom }: FoundQuantity, { unit, unknown }: Counted): Implied | undefined {
  const dash = reading.items[outerFrom - 1]?.text ?? ''
  if (reading.language.nounHead !== 'first' || unit || unknown || !/^[\u2013\u2014]$/.test(dash)) return undefined
  if (!reading.endingAt('party', outerFrom - 1)) return undefined
  const loss = reading.all('event').findLast(({ value, to }) => to < outerFrom && losses.has(value))
  return loss && { metric: loss.value, subject: 'soldiers', event: true }
}

export const asLast = ({ metric, subject }: FigureClaim): Implied => ({ metric, subject, event: false })
