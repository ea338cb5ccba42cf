import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events/events.ts'

/** "spoke with six workers": so few of whom nothing else is said are no contingent. */
export const isHandful = ({ value }: FoundQuantity) => value !== null && value <= 20

/** "Six workers who fled *told* the BBC they toiled 18 hours a day": so few who tell something are no contingent. */
export function tellsBetween(reading: Reading, { to }: FoundQuantity, event: ChosenEvent): boolean {
  const { all, language } = reading
  if (language.verbLast) return tellsItself(reading, to)
  return language.nounHead === 'last' && all('say').some((verb) => verb.from >= to && verb.to <= event.from)
}

/** 노동자 6명*은* 하루 18시간씩 일한다고 했다: where the verb is last, the topic speaks where nobody else is named behind it. */
const tellsItself = ({ all, language, items }: Reading, to: number): boolean =>
  [to, to + 1].some((at) => language.attribution.topicEndings?.includes(items[at]?.lower ?? '')) &&
  all('say').some(({ from }) => from > to) &&
  all('claimant').every(({ from, value }) => from < to || value.relays === true)

/** «*со ссылкой на* шестерых сбежавших рабочих»: those who tell it are no count. */
export const isWitness = ({ endingAt, language }: Reading, quantity: FoundQuantity): boolean =>
  !language.verbLast &&
  isHandful(quantity) &&
  (endingAt('citing', quantity.outerFrom) ?? endingAt('according', quantity.outerFrom)) !== undefined
