import type { Metric } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { isChange } from '../../numbers/ranges.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal, losses, metricOf } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isLossOfPart } from '../parts-lost.ts'
import { isAdnominal, isLinked } from './clauses.ts'
import { costOf } from './event-cost.ts'
import type { ChosenEvent, Event } from './events.ts'
import { lossOfPart } from './main-verb.ts'
import { isLossOfOther, isOwnLoss } from './own-noun.ts'
import { takenOf } from './taken.ts'

/** "7,800 *North Koreans* got visas": a nation is people, whom nobody is given. */
const isNation = ({ language, at }: Reading, { subject, unit, side, to }: Counted): boolean =>
  language.nounHead === 'last' && !language.verbLast && side !== null && !subject && !unit && !at('thing', to)

const furthest = 13

const costOfMain = 5

/** a part with its number between a noun and the number of the whole */
const partBetween = 9

/** "fell 56 percent", "44 percent less": by how much something changed, no part of a whole. */
export function isChangeBy(reading: Reading, quantity: FoundQuantity, { to }: Counted): boolean {
  const { from } = quantity
  const compared = reading.at('hedgeBefore', to)?.value
  // 54% *늘었다*, right behind the number where the verb is last, which may also say that it is an increment (*증가했다*)
  const last = to - 1 > quantity.to ? to - 1 : to
  // "a 20% *increase* in exports"
  const behind =
    (reading.at('change', to) ?? (reading.language.verbLast ? reading.at('change', last) : undefined)) !== undefined
  return behind || isChange(reading, from) || compared === 'less_than' || compared === 'more_than'
}

const chosen = ({ from, to, main }: Event, metric: Metric, cost: number): ChosenEvent => ({
  metric,
  from,
  to,
  main,
  cost,
})

const reachToll = 3

/** «бои *обошлись* в 6 тысяч солдат»: what costs men is a loss of them. */
function tollOf(reading: Reading, { metric, from, to }: Event, { outerFrom }: FoundQuantity, { subject }: Counted) {
  const { costs, lives } = reading.language
  if (!costs || metric !== 'paid') return undefined
  const word = reading.items[from]?.lower ?? ''
  // «*жизни* 600 солдат *стоил* штурм»
  if (lives?.some((stem) => reading.items[outerFrom - 1]?.lower.startsWith(stem)))
    return costs.some((stem) => word.startsWith(stem)) ? 'killed' : undefined
  if (to > outerFrom || outerFrom - to > reachToll) return undefined
  return subject && isPersonal(subject) && costs.some((stem) => word.startsWith(stem)) ? 'casualties' : undefined
}

/** No clause is so long; a list of a thousand numbers is read in one pass. */
const outOfReach = 100

/** The event of a quantity: the nearest one, counted in words, where clause starts, commas and other numbers make the way longer. */
export function chooseEvent(
  reading: Reading,
  events: readonly Event[],
  quantity: FoundQuantity,
  counted: Counted,
): ChosenEvent | undefined {
  let best: ChosenEvent | undefined
  let counts: ChosenEvent | undefined
  // casualties *including* 600 killed come to 4,700: the noun before the part is that of the whole
  let whole: ChosenEvent | undefined
  const partFollows = isWhole(reading, Math.max(counted.to, quantity.outerTo))
  const grows = counted.unit === 'percent' && isChangeBy(reading, quantity, counted)
  const unit = isNation(reading, counted) ? 'person' : counted.unit
  for (const event of events) {
    if (event.to < quantity.from - outOfReach || event.from > quantity.to + outOfReach) continue
    const metric =
      metricOf(event.metric, counted.subject, unit, grows) ??
      tollOf(reading, event, quantity, counted) ??
      (isLossOfPart(reading, event, quantity, counted) ? event.metric : undefined)
    if (!metric || (partFollows && event.from >= quantity.to) || isHedge(reading, event)) continue
    if (reading.language.verbLast && (isClaimed(reading, event, quantity) || isOfWhole(reading, event, quantity))) {
      // killed and wounded before, each with its number: the last one is their sum
      const sum = counts && counts.metric !== metric
      if (losses.has(metric) && isBeforeSum(reading, event, quantity))
        counts = chosen(event, sum ? 'casualties' : metric, furthest)
      else if (metric === 'casualties' && event.to <= quantity.from) whole ??= chosen(event, metric, furthest)
      continue
    }
    const cost = costOf(reading, events, event, quantity, counted)
    if (cost <= furthest && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = chosen(event, metric, cost)
    else if (losses.has(metric) && event.to <= quantity.from && cost <= furthest + partBetween)
      whole ??= chosen(event, metric, cost)
  }
  const taken = best && takenOf(reading, events, best, quantity, counted)
  const near = (taken && chosen(taken, 'captured', furthest)) ?? best ?? (counts && whole ? whole : counts)
  const isOwn = near !== undefined && (near.main || near.from < quantity.outerTo)
  const main = isOwn ? undefined : lossOfPart(reading, events, quantity)
  return main ? chosen(main, main.metric, costOfMain) : near
}

/** 사망 300명, 부상 2천 명 등 2천300명; but not 사상자*가* 4천 명 나와 지금은 6천 명, nor what is counted behind. */
function isBeforeSum(reading: Reading, { from, to }: Event, { outerFrom }: FoundQuantity): boolean {
  const { subjectEndings } = reading.language.attribution
  return to <= outerFrom && !subjectEndings.includes(reading.over('event', from)?.rest ?? '')
}

/** 부상한 북한군 *가운데* 2천 명은 귀국했다: what stands before is said of the whole. */
function isOfWhole(reading: Reading, { to }: Event, { outerFrom }: FoundQuantity): boolean {
  for (let at = Math.max(to, outerFrom - 6); at < outerFrom; at += 1) if (reading.at('partOf', at)) return true
  return false
}

/** 3천 명을 *넘어섰다*: the verb that hedges the number is no event. */
const isHedge = (reading: Reading, { from }: Event) => reading.over('hedgeAfter', from) !== undefined

/** Where the verb is last, a noun right before another number is that number's: 사망 300명, 부상 2천 명 등 *2천300명*. */
function isClaimed(reading: Reading, event: Event, quantity: FoundQuantity): boolean {
  const { from, to } = event
  const { outerFrom, outerTo } = quantity
  if (isOwnLoss(reading, event, quantity)) return false
  if ((from >= outerTo && modifiesNext(reading, to)) || isLossOfOther(reading, event, quantity)) return true
  const hedge = reading.at('hedgeBefore', to)
  const at = hedge ? hedge.to : to
  return (
    (at < outerFrom || (from >= outerTo && isNoun(reading, from))) &&
    reading.items[at]?.numeral !== undefined &&
    !reading.over('mask', at) &&
    !reading.over('date', at)
  )
}

/** 귀국*한* 병력 1천100명: a verb that modifies a noun with a number of its own is not of the number before it. */
function modifiesNext(reading: Reading, to: number): boolean {
  if (!isAdnominal(reading.items[to - 1]?.text ?? '')) return false
  // 부상자까지 더한 *피해는* 4천700명
  const noun = reading.at('thing', to) ?? reading.at('event', to)
  return noun !== undefined && reading.items[noun.to]?.numeral !== undefined
}

/** 부상자 4천 명, but not 사망*하고* 1천 명, nor 죽*고* 1천 명 */
function isNoun(reading: Reading, at: number): boolean {
  if (reading.over('thing', at)) return true
  const event = reading.over('event', at)
  return event?.rest === '' && !isLinked(reading, event.to)
}

/** Where the verb ends the sentence the whole stands before its part: what follows happened to the part alone. */
const isWhole = (reading: Reading, to: number) => reading.language.verbLast && reading.at('partOf', to) !== undefined
