import type { FigureClaim, Metric, Subject } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import { defaultMetric, isPersonal, losses, metricOf } from '../metrics.ts'
import { isAtWork, isOfWork } from '../nouns/at-work.ts'
import type { Counted } from '../nouns/counted.ts'
import type { ChosenEvent } from './events.ts'

/** What an unnamed thing is, and what is said of it. */
export interface Implied {
  metric: Metric
  subject: Subject
  /** by a word of its own clause */
  event: boolean
}

/** those who came to learn have travelled, too */
const goings: ReadonlySet<Metric> = new Set(['deployed', 'arrived', 'trained'])

/** Who or what goes with an event that stands near enough. */
export function ofEvent(
  reading: Reading,
  { partOf, from, to }: Counted,
  event: ChosenEvent | undefined,
  last: FigureClaim | null,
  numbered: Subject | undefined,
): Implied | undefined {
  if (!event || event.cost > (partOf ? 12 : 7)) return undefined
  // "700 wounded" are people
  const beside = reading.at('event', to) ?? reading.at('event', reading.at('partOf', to)?.to ?? to)
  const hurt = losses.has(event.metric) || losses.has(beside?.value ?? 'other')
  // "the 15,000 *who were sent*"
  const furthest = reading.at('relativePronoun', to) ? 4 : 2
  if (!hurt && !last && !numbered && event.cost > furthest) return undefined
  if (!last && !numbered && isComing(reading, event)) return { metric: 'travel', subject: 'travellers', event: true }
  const anybody = elidedSubject(event.metric, last)
  const people = anybody === 'soldiers' && !last && worksThere(reading, event) ? 'workers' : anybody
  const subject = numbered ?? (people && isPersonal(people) ? (namedAhead(reading, from) ?? people) : people)
  if (!subject) return undefined
  // "the number of North Koreans who *visited* Russia": a nation that travels is no army
  const isNation = numbered === 'soldiers' && reading.all('thing').every(({ value }) => value !== 'soldiers')
  if (isNation && event.metric === 'travel') return { metric: 'travel', subject: 'travellers', event: true }
  // those of the travellers who work there are workers
  if (last?.metric === 'travel' && !numbered && event.metric === 'deployed' && isAtWork(reading, event))
    return { metric: 'deployed', subject: 'workers', event: true }
  // containers that are shipped are supplied
  const metric = metricOf(event.metric, subject, null) ?? defaultMetric(subject, null)
  // among figures on travel those who went have travelled
  const travels = last?.metric === 'travel' && !numbered && goings.has(metric)
  return { metric: travels ? 'travel' : metric, subject, event: true }
}

/** «число *работающих* в России северокорейцев»: people whom nobody calls soldiers. */
const worksThere = (reading: Reading, { metric }: ChosenEvent): boolean =>
  (metric === 'deployed' || metric === 'arrived') &&
  isOfWork(reading) &&
  reading.all('thing').every(({ value }) => value !== 'soldiers')

/** Where the head is last: the sentence turns from travellers to troops. */
export const namesSoldiers = ({ language, all }: Reading): boolean =>
  language.nounHead === 'last' && !language.verbLast && all('thing').some(({ value }) => value === 'soldiers')

/** «Граждан КНДР за год *въехало 1 117*»: who comes and goes are the people whom the sentence names by their country. */
const isComing = (reading: Reading, { metric }: ChosenEvent): boolean =>
  reading.language.nounHead === 'first' &&
  metric === 'travel' &&
  reading.all('unit').some(({ value, to }) => value === 'person' && reading.at('party', to) !== undefined)

/** People are not supplied: of whom 7,000 received visas. */
export const isOf = (metric: Metric, subject: Subject) => !isPersonal(subject) || elidedSubject(metric, null) !== null

/** "the North has mostly supplied *combat troops*: some 14,000 were sent": people whom the sentence names before its first number. */
function namedAhead({ language, all, items }: Reading, from: number): Subject | undefined {
  if (language.verbLast) return undefined
  if (items.slice(0, from).some(({ numeral }) => numeral !== undefined)) return undefined
  const named = all('thing').findLast(({ value, to }) => to <= from && isPersonal(value))?.value
  // «присылает *рабочих*: первая тысяча уже в …», but nine sappers who fell are soldiers
  return language.nounHead === 'last' || named === 'workers' ? named : undefined
}

/** Who is killed, sent or taken is people, who is supplied is the last thing. */
function elidedSubject(metric: Metric, last: FigureClaim | null): Subject | null {
  const personal =
    losses.has(metric) || metric === 'deployed' || metric === 'arrived' || metric === 'returned' || metric === 'trained'
  if (!personal) return last?.metric === metric ? last.subject : null
  return last && isPersonal(last.subject) ? last.subject : 'soldiers'
}
