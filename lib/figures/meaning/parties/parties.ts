import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import { beginsWithPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { ChosenEvent } from '../events/events.ts'
import { isPersonal, losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { agent } from './agents.ts'
import { isFlight } from './destinations.ts'
import { isLossOfAnother, isLostByAnother, isLostBySpeaker, isOfItsOwn } from './losers.ts'
import { isVisited, mentions } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'
import { goesToThird, originBehind, predicateOf, routeOf, supplierOf } from './routes.ts'
import { isAnybody, isGuest, travellerOf } from './travellers.ts'
import { isOfThird } from './verb-last-parties.ts'
import { happensElsewhere, isCivilian, isHandedBack, isOfStrike, victimsOf } from './victims.ts'

const nobody: readonly Side[] = []

const isAlike = ({ items, language }: Reading, { outerTo }: FoundQuantity): boolean =>
  language.alike?.includes(items[outerTo]?.lower ?? '') === true

/** Whose people are counted or who supplies; null when it is nobody of this watch. */
export function readSide(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  metric: Metric,
  event: ChosenEvent | undefined,
  context: PartyContext,
  vocabulary: Vocabulary,
): Side | null {
  const own = vocabulary.relation[0] ?? nobody
  const others = vocabulary.relation[1] ?? nobody
  const whose = counted.side ?? originBehind(reading, counted.to)
  // "North Korean shells make up 40% *of Russia's supply*": whose whole it is says nothing of whose part
  const isPart = metric === 'share' && whose !== null && others.includes(whose) && mentions(reading, own)
  const near = isPart && !isOfPeople(counted) ? null : whose
  // «росіяни випустили 60 *таких* ракет»
  if (!near && context.such && isAlike(reading, quantity)) return context.main
  if (isOfItsOwn(reading, quantity, own)) return null
  if (!near && !counted.subject && !context.arms && !context.struck && isCivilian(reading, quantity)) return null
  if (metric === 'deployed' && isFlight(reading, quantity, context, own, others)) return null
  if (
    !near &&
    losses.has(metric) &&
    (isLostByAnother(reading, quantity, event, own) ||
      isLossOfAnother(reading, quantity, own) ||
      isLostBySpeaker(reading, own))
  )
    return null
  if (!near && metric === 'returned' && isHandedBack(reading, context, own)) return null
  if (!near && isOfStrike(reading, quantity, counted, metric, context, own)) return null
  if (!near && !counted.subject && losses.has(metric)) {
    const { all } = sidesOf(vocabulary)
    // "killing 12 people and injuring 90"
    if (context.last !== null && !counted.unit && !all.includes(context.last)) return context.last
    if (happensElsewhere(reading, quantity, context, all)) return null
    // who captures is named, not who is captured: people of the figure before
    const victims =
      counted.unit === 'person' && metric !== 'captured' ? victimsOf(reading, quantity, context, own) : 'ours'
    if (victims !== 'ours') return victims
  }
  const personal = isOfPeople(counted)
  if (!personal && goesToThird(reading, counted.to)) return null
  if ((!near || !losses.has(metric)) && isOfThird(reading, quantity, personal, metric, context, vocabulary)) return null
  // "10,000 soldiers to the Korean border"
  if (personal && reading.all('elsewhere').length > 0 && !mentions(reading, others)) return null
  if (!near && isAnybody(reading, counted, metric, context)) return null
  if (!near && isGuest(reading, counted, metric, context, own)) return others[0] ?? null
  const side =
    predicateOf(reading, counted, metric, own) ??
    supplierOf(reading, quantity, metric, own) ??
    near ??
    routeOf(reading, metric) ??
    travellerOf(reading, metric, own, others) ??
    agent(reading, quantity, metric, event, context, own, others)
  if (own.includes(side)) return side
  if (!near && others.includes(side) && isHired(reading, counted, metric, context)) return context.main
  if (!near && others.includes(side) && isAgreed(reading, counted, metric, context)) return context.main
  const goesOn = side === context.last && (goingOn.has(metric) || (metric === 'share' && reading.language.verbLast))
  // «в прошлом году *страну* посетили 10 тысяч россиян»: the sentence before names it
  if (metric === 'travel' && others.includes(side) && (context.home || goesToCountry(reading, context))) return side
  // "Moscow is expected to pay each soldier $2,000"
  const isHome = context.home || (context.last !== null && own.includes(context.last))
  const pays = metric === 'paid' && (isHome || isWage(reading))
  return others.includes(side) && (goesOn || pays || concerns(reading, own, metric)) ? side : null
}

const goesToCountry = (reading: Reading, { visited }: PartyContext): boolean =>
  visited && reading.items.some((_, at) => beginsWithPhrase(reading, at, reading.language.thatCountry))

/** «Минстрой Приморья подал заявку: 2 300 *отделочников*»: who asks for workers is not who sends them. */
const isHired = (reading: Reading, { subject }: Counted, metric: Metric, { home, main }: PartyContext): boolean =>
  subject === 'workers' &&
  (metric === 'deployed' || metric === 'arrived') &&
  (home || mentions(reading, [main]) || reading.all('thing').some(({ value }) => value === 'soldiers'))

/** what goes on of the other side, too */
const goingOn: ReadonlySet<Metric> = new Set(['travel', 'trade', 'paid', 'supplied'])

/** «Россия договорилась *с КНДР* о 4 тысячах человек»: people whom two countries agree on are of the one that is asked. */
const isAgreed = (reading: Reading, { subject, unit }: Counted, metric: Metric, { main }: PartyContext): boolean =>
  metric === 'deployed' &&
  subject === null &&
  unit === 'person' &&
  reading
    .all('party')
    .some(
      ({ value, from }) => value === main && reading.language.partners?.includes(reading.items[from - 1]?.lower ?? ''),
    )

/** «Платить *рабочим* обещают 2,5 доллара *в час*»: workers of whom the text tells. */
const isWage = (reading: Reading): boolean =>
  reading.language.nounHead === 'first' &&
  reading.all('rate').length > 0 &&
  reading.all('thing').some(({ value }) => value === 'workers')

const isOfPeople = ({ subject, unit }: Counted) => (subject ? isPersonal(subject) : unit === null || unit === 'person')

/** Figures of the other side belong to the watch only where the sentence names ours, and never their losses. */
const concerns = (reading: Reading, own: readonly Side[], metric: Metric) =>
  !losses.has(metric) &&
  metric !== 'deployed' &&
  (mentions(reading, own) || (metric === 'travel' && isVisited(reading, own)))
