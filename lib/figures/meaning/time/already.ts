import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { clauseEnd, clauseStart, isAdnominal } from '../events/clauses.ts'
import type { ChosenEvent } from '../events/events.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'

/** What is counted has happened, whatever the clause goes on to plan. */
export const hasHappened = (reading: Reading, quantity: FoundQuantity, counted: Counted, event: ChosenEvent): boolean =>
  isToldBefore(reading, quantity, event) ||
  isToldOf(reading, quantity, event) ||
  isThereAlready(reading, counted, event) ||
  isAddedTo(reading, quantity, event) ||
  isJoinedBy(reading, counted, event) ||
  isSentOf(reading, quantity, counted, event) ||
  isRoom(reading, quantity, counted, event)

/** «*к 11 тысячам* солдат *добавятся* ещё 25 тысяч»: those are there already. */
const isAddedTo = (
  { items, language, endingAt }: Reading,
  { outerFrom, outerTo }: FoundQuantity,
  { from }: ChosenEvent,
) =>
  language.nounHead === 'first' &&
  from >= outerTo &&
  endingAt('toward', outerFrom, 'before') !== undefined &&
  (language.adding ?? []).some((stem) => items[from]?.lower.startsWith(stem))

/** «*пополнят* 11-тысячную группировку, *отправленную* осенью»: whom others join have been sent. */
function isJoinedBy({ items, language, over }: Reading, { from, to }: Counted, event: ChosenEvent): boolean {
  const { joining = [], sent = [] } = language
  if (event.from >= from || !joining.some((stem) => items[event.from]?.lower.startsWith(stem))) return false
  const behind = items[to]?.text === ',' ? to + 1 : to
  return over('event', behind) !== undefined && sent.some((ending) => items[behind]?.lower.endsWith(ending))
}

/** "may arrive, adding to *the 11,000 sent* in November" */
const isSentOf = (
  { language }: Reading,
  { definite }: FoundQuantity,
  { to }: Counted,
  { from, main, metric }: ChosenEvent,
): boolean =>
  definite && !main && from === to && metric === 'deployed' && language.nounHead === 'last' && !language.verbLast

/** «*в 20 тысячах контейнеров* могло поместиться 9 млн снарядов»: what may be inside of them does not make them a guess. */
const isRoom = (
  { items, language }: Reading,
  { outerFrom }: FoundQuantity,
  { subject, to }: Counted,
  event: ChosenEvent,
) =>
  subject === 'containers' &&
  event.from >= to &&
  language.attribution.frames?.inside.includes(items[outerFrom - 1]?.lower ?? '') === true

/** "10,000 containers, which *could hold* shells": nor does what they may hold. */
export const isHolder = ({ items, all, language }: Reading, { subject, to }: Counted): boolean =>
  subject === 'containers' &&
  all('possible').some(
    (sign) => sign.from >= to && (language.holding ?? []).some((stem) => items[sign.to]?.lower.startsWith(stem)),
  )

/** 생포*한* 북한군 2명은 …: where the verb is last, a loss that modifies the noun has happened, whatever the clause goes on to say. */
const isToldBefore = (reading: Reading, { outerFrom }: FoundQuantity, { metric, to }: ChosenEvent): boolean =>
  losses.has(metric) &&
  to <= outerFrom &&
  // *포로* 2명은 한국으로 가고 싶다고 했다
  (isAdnominal(reading.items[to - 1]?.text ?? '') || (metric === 'captured' && reading.language.verbLast)) &&
  reading.at('possible', to) === undefined

/** 1만 명을 보*낸* 북한이 …: where the verb is last, a clause in the past that modifies a noun tells what has happened, whatever the noun is to do. */
function isToldOf(
  { items, at, over }: Reading,
  { outerTo }: FoundQuantity,
  { from, to, metric }: ChosenEvent,
): boolean {
  if (from < outerTo || !isAdnominal(items[to - 1]?.text ?? '')) return false
  return metric === 'deployed' && at('party', to) !== undefined && !over('quotative', to - 1)
}

/** «усилят 11-тысячную *группировку, которую отправили* осенью»: the noun itself is the event, and the clause behind it tells of the past. */
function isThereAlready({ items, language, at, over }: Reading, { from, to }: Counted, event: ChosenEvent): boolean {
  if (language.nounHead !== 'first' || event.from < from || event.to > to || items[to]?.text !== ',') return false
  if (!at('relativePronoun', to + 1) && !at('relativePronoun', to + 2)) return false
  for (let before = from - 1; before >= from - reachSent; before -= 1)
    if (over('event', before)?.value === event.metric) return false
  for (let next = to + 2; next <= to + reachVerb && items[next]?.kind === 'word'; next += 1) {
    const word = items[next]?.lower ?? ''
    if (over('event', next)?.value === event.metric && (language.past ?? []).some((ending) => word.endsWith(ending)))
      return true
  }
  return false
}

const reachVerb = 6

const reachSent = 10

/** «за домовленістю прибули»: a verb in the past tells what has happened, whatever was planned before; «обіцяла» is a plan by itself. */
export function isPast(reading: Reading, { outerTo }: FoundQuantity, event: ChosenEvent | undefined): boolean {
  const { items, language } = reading
  const { past = [] } = language
  if (!event || past.length === 0) return false
  const inPast = (at: number) => past.some((ending) => items[at]?.lower.endsWith(ending) === true)
  if (inPast(event.from)) return !reading.all('planned').some(({ from }) => from === event.from)
  // «к концу года потери *превысили* 5 тысяч»: the verb of a noun
  return reading.all('counting').some(({ from, to }) => from >= event.to && to <= outerTo && inPast(from))
}

/** «группировка, которую Пхеньян *выделил*, *вырастет* до 15 тысяч»: behind the clause with the past the main verb has the last word. */
export const isNearerPlan = (reading: Reading, { outerFrom }: FoundQuantity, event: ChosenEvent | undefined): boolean =>
  event !== undefined &&
  reading.language.nounHead === 'first' &&
  [outerFrom - 1, outerFrom - reachPlan].some((at) => at > event.to && reading.at('planned', at) !== undefined) &&
  reading.items.slice(event.to, outerFrom).some(({ text }) => text === ',')

const reachPlan = 2

export function isDone(reading: Reading, from: number, to: number): boolean {
  const start = clauseStart(reading, from)
  const end = reading.language.verbLast ? clauseEnd(reading, to) : to + 1
  return reading.all('done').some((sign) => sign.from >= start && sign.to <= end)
}
