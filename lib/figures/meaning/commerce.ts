import type { Context } from '../context.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { Event } from './events.ts'
import type { Meaning } from './meaning.ts'

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
export function asWorth({ language, all }: Reading, { outerFrom }: FoundQuantity, meant: Meaning): Meaning {
  if (!language.verbLast || meant.metric !== 'paid' || meant.subject !== 'money') return meant
  const goods = all('thing').findLast(({ to }) => to <= outerFrom && outerFrom - to <= reachGoods)
  const traded = all('event').some(({ value }) => value === 'trade')
  const isSold = (goods?.value === 'goods' && traded) || (goods?.value === 'oil' && all('event').length > 0)
  return isSold ? { ...meant, metric: 'trade' } : meant
}
