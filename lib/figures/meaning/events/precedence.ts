import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import type { Event } from './events.ts'
import { crossesClause, type Way } from './way.ts'

/** 훈련시키기 *위해*, «з *метою* навчання»: what it is for has not happened; a journey is of its purpose. */
export const isPurpose = (reading: Reading, { metric, from, to }: Event): boolean =>
  reading.language.verbLast
    ? reading.at('purpose', to) !== undefined
    : metric !== 'travel' && reading.endingAt('purpose', from) !== undefined

const reachDeath = 3

/** 부상*이 심해 숨진*, 다쳐 숨졌다: where the verb is last, a wound that ends in a death without "and" or "or" is what they died of. */
export function isCauseOfDeath(
  { items, language }: Reading,
  events: readonly Event[],
  { metric, from, to }: Event,
): boolean {
  const { verbLast, linking = [] } = language
  if (!verbLast || metric !== 'wounded') return false
  const death = events.find((one) => one.metric === 'killed' && one.from >= to && one.from - to <= reachDeath)
  const isEqual = (word: string) => linking.some((ending) => word.endsWith(ending))
  return (
    death !== undefined && items.slice(from, death.from).every(({ kind, lower }) => kind === 'word' && !isEqual(lower))
  )
}

/** 훈련을 *마치고* 배치됐다, 배를 *타고* 도착했다: where the verb is last, what is over before the next event of the clause, or how it was done, is no more than a stage of it. */
export const isStage = (reading: Reading, events: readonly Event[], { from, to }: Event): boolean =>
  reading.language.verbLast &&
  (beginsWithPhrase(reading, to, reading.language.completed) ||
    reading.language.manners?.includes(reading.items[to - 1]?.lower ?? '') === true) &&
  events.some((next) => next.from > to && !hasNumber(reading, from, next.from))

/** 부상자 2천 명이 본국으로 *돌아갔다*: where the verb is last, it says behind the number of the wounded what has become of them. */
export function isTakenHome(
  reading: Reading,
  events: readonly Event[],
  { metric, from, to }: Event,
  counted: Counted,
): boolean {
  // *유해* 200구가 송환됐다
  const remains = reading.language.remains?.some((stem) => reading.items[from]?.lower.startsWith(stem)) === true
  if (!reading.language.verbLast || (metric !== 'wounded' && metric !== 'captured' && !remains)) return false
  if (to > counted.to) return false
  const fate = (one: Event) => one.metric === 'returned' || (one.metric === 'captured' && metric === 'wounded')
  const home = events.find((one) => fate(one) && one.from >= counted.to)
  if (!home || hasNumber(reading, counted.to, home.from)) return false
  return remains || !reading.all('clause').some((sign) => sign.from >= counted.to && sign.from < home.from)
}

/** «2 тысячи *раненых* увезли на родину», "2,000 *injured* soldiers went home": the verb says what has become of them. */
export function isSentHome(
  reading: Reading,
  events: readonly Event[],
  { metric, from, to }: Event,
  { outerFrom, outerTo }: FoundQuantity,
): boolean {
  if (reading.language.verbLast || (metric !== 'wounded' && metric !== 'captured')) return false
  // "2,000 *of the wounded* went home"
  if (from !== outerTo && from !== reading.at('partOf', outerTo)?.to) return false
  // "half *of the* 4,000 wounded soldiers"
  if (reading.endingAt('partOf', outerFrom) ?? reading.at('partOf', outerFrom)) return false
  const home = events.find((one) => one.metric === 'returned' && one.from >= to)
  if (home) return !crossesClause(reading, to, home.from)
  // «*домой* отправили около 2000 раненых»
  const before = events.findLast((one) => one.metric === 'returned' && one.to <= outerFrom)
  return before !== undefined && !crossesClause(reading, before.to, outerFrom)
}

const reachSplit = 4

/** «*убитыми* армия потеряла 900 человек»: how they were lost stands before the verb. */
export const isSplit = (reading: Reading, events: readonly Event[], { from }: Event): boolean =>
  events.some(
    (one) =>
      (one.metric === 'killed' || one.metric === 'wounded') &&
      one.to <= from &&
      from - one.to <= reachSplit &&
      reading.language.means?.includes(reading.over('event', one.from)?.rest ?? '') === true,
  )

/** "lost 600 soldiers killed", "a third of the casualties *are* reported *fatalities*": what stands behind the noun says which losses they are. */
export const isNarrowed = (
  reading: Reading,
  events: readonly Event[],
  quantity: FoundQuantity,
  counted: Counted,
): boolean => {
  const end = Math.max(counted.to, quantity.outerTo)
  return events.some(
    ({ metric, from }) =>
      (metric === 'killed' || metric === 'wounded') && (from === end || isSaidToBe(reading, end, from)),
  )
}

const reachCopula = 5

/** Words alone between the copula behind a noun and what it is. */
const isSaidToBe = ({ items, language, at }: Reading, noun: number, from: number): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  from > noun &&
  from - noun <= reachCopula &&
  at('auxiliary', noun) !== undefined &&
  items.slice(noun, from).every(({ kind }) => kind === 'word')

/** "captured two *wounded* soldiers": a modifier of the noun gives way to the verb before it. */
export function isModifier(
  reading: Reading,
  events: readonly Event[],
  event: Event,
  quantity: FoundQuantity,
  counted: Counted,
): boolean {
  if (reading.language.verbLast || !losses.has(event.metric)) return false
  if (event.from < quantity.to || event.to >= counted.to || reading.items[quantity.outerFrom - 1]?.text === ',')
    return false
  const before = (other: Event) =>
    other.to <= quantity.outerFrom &&
    other.metric !== event.metric &&
    // "the hospital received 200 *wounded* soldiers"
    !reading.over('receiving', other.from) &&
    // «передать попросили двое *пленных*», «цілий поверх *зайняли* 100 *поранених*»: nobody else is sent or given so
    (losses.has(other.metric) || other.metric === 'returned') &&
    !crossesClause(reading, other.to, quantity.outerFrom)
  return events.some(before)
}

const reachNext = 2

const reachOwn = 10

/** «под Курском 11 тысяч солдат, должны *прибыть ещё* 6 тысяч»: behind a comma the verb is of the number right behind it. */
export function isOfNextNumber(reading: Reading, { from, to }: Event, way: Way): boolean {
  const { items, language, at, over } = reading
  if (language.nounHead !== 'first' || !items.slice(way.from, way.to).some(({ text }) => text === ',' || text === ';'))
    return false
  // «14 тисяч солдатів, *а втрати* Сеул рахує на рівні 4,5 тисячі»
  const opens = items[from - 2]?.text === ',' && at('clause', from - 1) && !at('relativePronoun', from - 1)
  if (opens && !language.whom?.includes(items[from - 1]?.lower ?? '') && hasNumber(reading, to, to + reachOwn))
    return true
  for (let next = to; next <= to + reachNext; next += 1) {
    if (items[next]?.numeral) return !over('mask', next) && !over('date', next)
    if (!at('increment', next) && !at('hedgeBefore', next)) return false
  }
  return false
}

/** «солдаты *из числа воюющих* под Курском погибли»: of what group they are is not what happened to them. */
export const isOfGroup = (reading: Reading, events: readonly Event[], { metric, from, to }: Event): boolean =>
  reading.language.nounHead === 'first' &&
  !losses.has(metric) &&
  reading.endingAt('partOf', from) !== undefined &&
  events.some((other) => losses.has(other.metric) && other.from >= to && !hasNumber(reading, to, other.from))

/** "soldiers believed *to have been* sent" */
function isInfinitive({ items, language, endingAt }: Reading, from: number): boolean {
  let at = from
  while (endingAt('auxiliary', at)) at = endingAt('auxiliary', at)?.from ?? at
  return language.infinitive !== undefined && items[at - 1]?.lower === language.infinitive
}

/** A participle right behind the noun gives way to the main verb further on: soldiers *deployed* to Russia … have been killed. */
export function isReduced(reading: Reading, events: readonly Event[], event: Event): boolean {
  if ((event.main && !isInfinitive(reading, event.from)) || losses.has(event.metric)) return false
  return events.some((other) => other.main && other.from > event.to && !crossesClause(reading, event.to, other.from))
}
