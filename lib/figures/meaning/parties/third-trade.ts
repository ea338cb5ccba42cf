import { type Context, nearLast } from '../../context.ts'
import { sidesOf } from '../../sides.ts'
import { hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { memberAround } from '../events/clauses.ts'
import type { Meaning } from '../meaning.ts'
import type { Counted } from '../nouns/counted.ts'
import { isOfName, isSource, type Party } from './named-parties.ts'

/** Sentences that are about a country outside the watch, and none of those whom ours deals with. */
export function isOfThirdParty(
  reading: Reading,
  sources: Sources,
  { vocabulary }: Pick<Context, 'vocabulary'>,
): boolean {
  const parties = reading.all('party')
  if (!parties.some(({ value }) => value === 'other')) return false
  const { others } = sidesOf(vocabulary)
  const sides = parties
    .filter((party) => !isSource(party, sources) && !isOfName(reading, party) && !isOfCoin(reading, party.from))
    .map(({ value }) => value)
  return sides.includes('other') && !sides.some((side) => others.includes(side))
}

/** *US* $, долларов *США* */
export const isOfCoin = ({ over }: Reading, at: number): boolean =>
  (over('currency', at) ?? over('unit', at)) !== undefined

type Sources = readonly (readonly [from: number, to: number])[]

/** "Kyrgyzstan is another story: exports *there* leapt 231 percent": trade of ours with somebody else is no figure of the watch. */
export function isTradeWithThird(
  reading: Reading,
  { metric }: Meaning,
  counted: Counted,
  sources: Sources,
  context: Context,
): boolean {
  const { unit } = counted
  if (isInBrackets(reading, counted)) return true
  if (metric !== 'trade' && unit !== 'percent') return false
  if (reading.language.verbLast) return isOfPair(reading, counted, context)
  if (metric !== 'trade' && !reading.all('event').some(({ value }) => value === 'trade')) return false
  const { others } = sidesOf(context.vocabulary)
  const names = reading.all('party').some(({ value }) => others.includes(value))
  return (
    isOfThirdParty(reading, sources, context) ||
    isFromThird(reading, context) ||
    isJointTrade(reading, context) ||
    isOfMember(reading, counted, sources, context) ||
    isWholeTrade(reading, context) ||
    (!names && context.third !== null && context.third === context.sentence - 1)
  )
}

/** «товарообіг *Китаю та Росії*»: two countries joined, one of them none of the watch, and nobody of ours. */
function isJointTrade(reading: Reading, { vocabulary }: Context): boolean {
  const { own, others } = sidesOf(vocabulary)
  const parties = reading.all('party')
  // "trade *between Russia and China* was …, he said before flying to Pyongyang"
  const isFirst = reading.language.nounHead === 'first'
  if (isFirst && parties.some(({ value }) => own.includes(value))) return false
  return parties.some(({ value, to }) => {
    const next = reading.at('party', reading.at('joiner', to)?.to ?? -1)
    return (
      next !== undefined &&
      [value, next.value].includes('other') &&
      [value, next.value].some((side) => others.includes(side))
    )
  })
}

/** "*Turkey's exports to Russia* reached $8 billion, while the North's …": between the commas around the number only those two are named. */
function isOfMember(reading: Reading, counted: Counted, sources: Sources, { vocabulary }: Context): boolean {
  const { own, others } = sidesOf(vocabulary)
  const sides = membersOf(reading, counted, sources).map(({ value }) => value)
  return (
    sides.includes('other') && sides.some((side) => others.includes(side)) && !sides.some((side) => own.includes(side))
  )
}

/** The parties between the commas around a number, but for sources, names and coins. */
export function membersOf(reading: Reading, { from, to }: Counted, sources: Sources): readonly Party[] {
  const [start, end] = memberAround(reading, from, to)
  return reading
    .all('party')
    .filter((party) => party.from >= start && party.to <= end)
    .filter((party) => !isSource(party, sources) && !isOfName(reading, party) && !isOfCoin(reading, party.from))
}

/** "Russia's *total foreign* trade", «*внешнеторговый* оборот России»: with the whole world, in a sentence that names nobody of ours. */
function isWholeTrade(reading: Reading, { vocabulary }: Context): boolean {
  const { own, others } = sidesOf(vocabulary)
  const parties = reading.all('party')
  if (parties.some(({ value }) => own.includes(value)) || !parties.some(({ value }) => others.includes(value)))
    return false
  return hasStem(reading, reading.language.worldwide)
}

/** "cars that go *from China* to Russia", where nobody of ours is named */
function isFromThird(reading: Reading, { vocabulary }: Context): boolean {
  const { own } = sidesOf(vocabulary)
  const parties = reading.all('party')
  if (reading.language.nounHead !== 'last' || parties.some(({ value }) => own.includes(value))) return false
  // "the Voice *of America*"
  const others = parties.filter((party) => party.value === 'other' && !isOfName(reading, party))
  return others.some(({ from }) => reading.endingAt('origin', from, 'before') !== undefined)
}

/** 북·중 *교역은* 21억 달러: where the verb is last, the countries right before the nearest word for trade before the number are not ours. */
function isOfPair(reading: Reading, { from }: Counted, context: Context): boolean {
  const trade = reading.all('event').findLast((event) => event.value === 'trade' && event.from < from)
  if (!trade) return context.third === context.sentence - 1 && reading.all('party').length === 0
  if (isOfOthersAlone(reading, context)) return true
  return reading.endingAt('party', trade.from)?.value === 'other' || isJoinedWithOther(reading, trade.from)
}

/** words between two countries and their trade: 중국과 러시아 *간* 무역 */
const reachPair = 2

/** *중국과* 러시아 극동지역 간 무역: one of the countries right before it is none of the watch. */
function isJoinedWithOther({ all, endingAt, language }: Reading, trade: number): boolean {
  let near = all('party').findLast(({ to }) => to <= trade && trade - to <= reachPair)
  while (near && near.value !== 'other') near = endingAt('party', near.from)
  return near !== undefined && language.joiners.includes(near.rest)
}

/** *러시아의* 석유 수출은 2억 톤: neither the sentence nor the one before names ours, and no trade has been told. */
function isOfOthersAlone(reading: Reading, context: Context): boolean {
  const { others } = sidesOf(context.vocabulary)
  const parties = reading.all('party')
  const { attribution, modifiers } = reading.language
  const isOwner = (rest: string) =>
    attribution.topicEndings?.includes(rest) || (rest !== '' && modifiers.includes(rest))
  if (parties.length === 0 || parties.some(({ value, rest }) => !others.includes(value) || !isOwner(rest))) return false
  return nearLast(context)?.metric !== 'trade' && (context.home === null || context.sentence - context.home > 1)
}

/** «Канада (3,7 миллиарда)»: a sum in brackets right behind a country that is none of ours. */
function isInBrackets(reading: Reading, { from }: Counted): boolean {
  if (reading.language.verbLast || reading.items[from - 1]?.text !== '(') return false
  const party = reading.endingAt('party', from - 1)
  // «77,9 млн долларов *США* (рост на 1,3%)»
  return party?.value === 'other' && !isOfCoin(reading, party.from)
}
