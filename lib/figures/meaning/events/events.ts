import type { Metric } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'

/** An event word of the sentence; "killed or wounded" has been joined to one. */
export interface Event {
  metric: Metric
  from: number
  to: number
  /** with "been", "were" before it: the main verb of its clause */
  main: boolean
}

export interface ChosenEvent extends Event {
  cost: number
}

export function readEvents(reading: Reading): Event[] {
  const events: Event[] = []
  for (const { value, from, to } of reading.all('event')) {
    if (value === 'captured' && (isOfPaper(reading, from, to) || isOfSpeaker(reading, from))) continue
    if (isOfMinistry(reading, to)) continue
    const main = Boolean(reading.endingAt('auxiliary', from) ?? reading.endingAt('auxiliary', from - 1))
    const last = events[events.length - 1]
    const apart = last && hasNumberOfItsOwn(reading, last.from, from, to)
    const pair = last && !apart && isLossPair(last.metric, value) && !isOfOthers(reading, from, to)
    const first = last && losses.has(last.metric) && losses.has(value) ? events[events.length - 2] : undefined
    if (first && last && !apart && isListed(reading, first, last) && joined(reading, last.to, from)) {
      events.length -= 1
      events[events.length - 1] = { metric: 'casualties', from: first.from, to, main: first.main || main }
    } else if (last && pair && joined(reading, last.to, from)) {
      events[events.length - 1] = { metric: 'casualties', from: last.from, to, main: last.main || main }
    } else events.push({ metric: value, from, to, main })
  }
  return events
}

/** «*вбитих*, *поранених* і зниклих»: a list, with nothing but a comma between. */
const isListed = ({ items, language, at }: Reading, first: Event, last: Event): boolean =>
  language.nounHead === 'first' &&
  losses.has(first.metric) &&
  first.metric !== 'casualties' &&
  items[first.to]?.text === ',' &&
  (at('auxiliary', first.to + 1)?.to ?? first.to + 1) === last.from

/** "600 of them died, and *wounded men* were brought home": behind the comma begins who else it is about. */
const isOfOthers = ({ items, language, at }: Reading, from: number, to: number): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  items[from - 2]?.text === ',' &&
  at('joiner', from - 1) !== undefined &&
  at('thing', to) !== undefined

const reachNumber = 10

/** "100 deaths and the injured are approaching 1,000": the second is the subject of a clause with a number of its own. */
function hasNumberOfItsOwn(reading: Reading, first: number, from: number, to: number): boolean {
  if (
    !reading.items.slice(Math.max(0, first - reachNumber), first).some(({ numeral }) => numeral) ||
    !reading.endingAt('definite', from)
  )
    return false
  return [to, to + 1].some((at) => reading.at('auxiliary', at) ?? reading.at('counting', at))
}

/** "*documents* in the hands of Kyiv", "a captured *report*": no people. */
const isOfPaper = (reading: Reading, from: number, to: number): boolean =>
  reading.language.nounHead === 'last' &&
  !reading.language.verbLast &&
  [reading.endingAt('role', from), reading.at('role', to)].some(
    // "Kyiv *reports* the capture of two"
    (role) => role?.value === 'reports' && !reading.at('say', role.from),
  )

/** the *transport* ministry, the *trade* minister */
const isOfMinistry = ({ language, at }: Reading, to: number): boolean =>
  language.nounHead === 'last' && !language.verbLast && at('role', to)?.value === 'ministry'

/** «зі слів *полоненого*»: who tells it is no count of captives. */
const isOfSpeaker = (reading: Reading, from: number): boolean =>
  reading.language.nounHead === 'first' && reading.endingAt('according', from) !== undefined

/** Killed or wounded; but those who are wounded and taken are captives. */
const isLossPair = (a: Metric, b: Metric) =>
  a !== b &&
  !(a === 'wounded' && b === 'captured') &&
  [a, b].every((one) => losses.has(one)) &&
  [a, b].some((one) => one === 'wounded' || one === 'casualties')

export function joined(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false
  // 사망자*가* 발생했*고*, 부상자는 …: each has a clause of its own
  if (
    reading.language.verbLast &&
    reading
      .all('clause')
      .some((sign) => sign.from >= from - 1 && sign.to <= to && reading.items[sign.from]?.kind === 'word')
  )
    return false
  const joiner = reading.all('joiner').find((sign) => sign.from >= from && sign.to <= to)
  return Boolean(joiner) && !reading.items.slice(from, to).some(({ kind }) => kind === 'number')
}
