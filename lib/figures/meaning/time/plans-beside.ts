import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import { wordsOf } from '../events/shared-verbs.ts'

/** "The first group, 2,600 soldiers, *is to* leave": behind a number between commas the clause goes on. */
export function planBehind(reading: Reading, { outerFrom }: FoundQuantity, to: number): string | undefined {
  const { items } = reading
  if (isDash(items[outerFrom - 1]?.text)) return planBehindDash(reading, to)
  if (items[outerFrom - 1]?.text !== ',') return undefined
  let close = to
  // "1,200 soldiers *of the Northern army*, …"
  while (close - to < longestOwner && items[close]?.kind === 'word' && !reading.at('clause', close)) close += 1
  if (items[close]?.text !== ',') return undefined
  const plan = [close + 1, close + 2].map((at) => reading.at('planned', at, 'after')).find((sign) => sign)
  return plan && wordsOf(reading, plan)
}

const longestOwner = 4

const reachColon = 6

/** "*announced* further help: 5,000 builders and 1,000 sappers": a list of what is to come, without a verb of its own. */
export function planBeforeColon(reading: Reading, { outerFrom }: FoundQuantity): string | undefined {
  const { items, all, language } = reading
  const colon = language.verbLast ? -1 : items.findLastIndex(({ text }, at) => text === ':' && at < outerFrom)
  if (colon < 0 || all('auxiliary').some(({ from }) => from > colon)) return undefined
  const plan = all('planned').findLast(({ value, to }) => value === 'before' && to <= colon)
  return plan && colon - plan.to <= reachColon ? wordsOf(reading, plan) : undefined
}

const isDash = (text = ''): boolean => /^[\u2013\u2014]$/.test(text)

const longestAside = 10

/** «Третє відправлення *– 6 тисяч осіб, серед них тисяча саперів – очікується* в липні»: behind the second dash the clause goes on. */
function planBehindDash(reading: Reading, to: number): string | undefined {
  if (reading.language.verbLast) return undefined
  const close = reading.items.findIndex(({ text }, index) => index >= to && index - to <= longestAside && isDash(text))
  const plan = close < 0 ? undefined : reading.at('planned', close + 1, 'after')
  return plan && wordsOf(reading, plan)
}

/** «*готує* третю хвилю *— 6000 бійців*»: where nouns have cases a dash puts the number beside what is still to come. */
export function planOfApposed(reading: Reading, { outerFrom }: FoundQuantity): string | undefined {
  const dash = outerFrom - 1
  if (reading.language.nounHead !== 'first' || !isDash(reading.items[dash]?.text)) return undefined
  const plan = reading.all('planned').findLast(({ to, value }) => to <= dash && value === 'before')
  if (!plan) return undefined
  const between = reading.items.slice(plan.to, dash)
  const apposed = between.length <= longestOwner && between.every(({ kind }) => kind === 'word')
  return apposed && !reading.all('event').some(({ from, to }) => from >= plan.to && to <= dash)
    ? wordsOf(reading, plan)
    : undefined
}
