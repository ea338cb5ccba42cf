import type { FigureClaim, Metric, Subject } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent, Event } from '../events/events.ts'
import type { Meaning } from '../meaning.ts'
import { defaultMetric, isArms, isPersonal } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'

/** The main party is no side of the second relation, the war. */
export function isAtPeace({ vocabulary, main }: Pick<Context, 'vocabulary' | 'main'>): boolean {
  const atWar = vocabulary.alsoRelation?.flat() ?? []
  return atWar.length > 0 && !atWar.includes(main)
}

/** Between a country that takes no side in the war and the other one, what is delivered is traded. */
export function traded(reading: Reading, events: readonly Event[], { vocabulary, main }: Context): readonly Event[] {
  if (reading.language.verbLast || !events.some(({ metric }) => metric === 'supplied')) return events
  if (!isAtPeace({ vocabulary, main })) return events
  const delivers = ({ from }: Event) => events.some((other) => other.from === from && other.metric === 'supplied')
  return events.map((event) => (delivers(event) ? { ...event, metric: 'trade' as const } : event))
}

const reachGoods = 3

/** 정제유 2천만 달러어치가 북한으로 갔다: where the verb is last, the worth of goods right before the sum is trade, that of arms is pay. */
export function asWorth(
  { language, all, items }: Reading,
  { outerFrom, to }: FoundQuantity,
  meant: Meaning,
  last: FigureClaim | null,
): Meaning {
  if (language.nounHead === 'first')
    return isSoldFor(meant, all('thing'), all('event'), outerFrom) ? { ...meant, metric: 'trade' } : meant
  if (meant.metric !== 'paid') return meant
  // "received $24 million *worth of* oil products"
  if (!language.verbLast)
    return isWorthOf(meant, all('event'), all('thing'), to) ? { ...meant, metric: 'trade' } : meant
  const goods = all('thing').findLast(({ to }) => to <= outerFrom && outerFrom - to <= reachGoods)
  const traded = all('event').some(({ value }) => value === 'trade')
  const isSold = (goods?.value === 'goods' && traded) || (goods?.value === 'oil' && all('event').length > 0)
  // 3백만 달러*어치를* 사들였다: of what has been traded before, or of goods that are named
  const worth = items
    .slice(to, to + reachGoods)
    .some(({ lower }) => (language.worth ?? []).some((stem) => lower.startsWith(stem)))
  const isGoods = all('thing').some(({ value }) => value === 'goods') || last?.metric === 'trade'
  const arms = all('thing').some(({ value }) => isArms(value))
  return isSold || (worth && isGoods && !arms) ? { ...meant, metric: 'trade' } : meant
}

const isWorthOf = (
  { subject }: Meaning,
  events: readonly { from: number; to: number; value: Metric }[],
  things: readonly { from: number; value: Subject }[],
  sum: number,
): boolean =>
  (subject === 'oil' || subject === 'goods' || subject === 'money') &&
  events.some(({ value, from }) => value === 'paid' && from >= sum && from - sum <= 2) &&
  things.some(({ value, from }) => (value === 'oil' || value === 'goods') && from >= sum && from - sum <= reachGoods)

/** «продала *борошна й цукру* на 52 мільйони доларів»: a sum behind goods that are supplied is of trade. */
const isSoldFor = (
  { metric }: Meaning,
  things: readonly { value: Subject; to: number }[],
  events: readonly { value: Metric; to: number }[],
  sum: number,
): boolean =>
  metric === 'paid' &&
  things.some(({ value, to }) => (value === 'goods' || value === 'oil') && to <= sum && sum - to <= reachSum) &&
  !things.some(({ value }) => isArms(value) && value !== 'vehicles') &&
  events.some(({ value, to }) => (value === 'supplied' || value === 'deployed') && to <= sum)

const reachSum = 4

/** "3,000 cars *worth $100 million*": what goods or cars cost that were counted right before. */
export const isPrice = ({ from }: FoundQuantity, event: ChosenEvent | undefined, { last, sentence }: Context) =>
  last?.sentence === sentence &&
  (last.figure.subject === 'vehicles' || last.figure.subject === 'goods') &&
  (!event || event.to <= from)

/** "brought in *cars for $619 million*": between two that are at peace a sum for goods is trade, unless it is told as pay. */
export function isBought(reading: Reading, event: ChosenEvent | undefined, last: Metric | undefined): boolean {
  if (reading.language.verbLast || (event?.metric === 'paid' && !isImport(reading, event))) return false
  const things = reading.all('thing').map(({ value }) => value)
  const goods = things.some((thing) => thing === 'vehicles' || thing === 'goods' || thing === 'oil')
  return (goods || last === 'trade') && !things.some((thing) => isPersonal(thing))
}

/** The event itself is of paying, not of a supply that costs so much. */
export const isPay = (reading: Reading, event: ChosenEvent | undefined) =>
  event !== undefined && reading.over('event', event.from)?.value === 'paid'

/** "cars *worth* $100 million were exported": the sentence itself is on trade. */
export const isOfTrade = (reading: Reading) => reading.all('event').some(({ value }) => value === 'trade')

/** What comes into a country is bought, whatever is paid for it. */
export const isImport = ({ items, language }: Reading, { from }: ChosenEvent) =>
  (language.imports ?? []).some((word) => items[from]?.lower.startsWith(word))

/** "trade hit $34 million thanks to deliveries of fuel": what is delivered is traded. */
export const isTraded = (reading: Reading, { metric, from }: ChosenEvent) =>
  !reading.language.verbLast &&
  metric === 'paid' &&
  reading.at('event', from)?.value === 'supplied' &&
  reading.all('event').some(({ value, to }) => value === 'trade' && to <= from)

/** Money in a sentence on trade is trade, however far the word stands. */
export function defaultOf(reading: Reading, subject: Subject, { unit }: Counted): Metric {
  const metric = defaultMetric(subject, unit)
  return metric === 'paid' && isOfTrade(reading) ? 'trade' : metric
}
