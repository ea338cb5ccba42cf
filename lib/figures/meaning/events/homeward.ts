import type { Side } from '../../claim.ts'
import type { Context } from '../../context.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Event } from './events.ts'

const reachGoal = 5

/** "the wounded were flown *to North Korea*": who is taken to the country that he is of comes home. */
export function homeward(reading: Reading, events: readonly Event[], { vocabulary, main }: Context): readonly Event[] {
  if (reading.language.verbLast || (!isOfOurs(reading, events) && !isBack(reading, main))) return events
  const { others } = sidesOf(vocabulary)
  const goals = reading
    .all('party')
    .filter((party) => party.value === main && reading.endingAt('toward', party.from, 'before'))
    // «із Кореї» may be with and from
    .filter((party) => !reading.endingAt('origin', party.from, 'before'))
  return events.map((event) => {
    const moves = event.metric === 'deployed' || event.metric === 'arrived' || event.metric === 'supplied'
    if (moves && isBack(reading, main)) return { ...event, metric: 'returned' as const }
    const goal = goals.find(({ from }) => from >= event.to && from - event.to <= reachGoal)
    const sent = reading.all('party').some(({ value, to }) => others.includes(value) && to <= event.from)
    const comes = (goal && !sent) || events.some((way) => isWayOf(reading, way, event))
    return moves && comes ? { ...event, metric: 'returned' as const } : event
  })
}

const reachWay = 8

/** «*обратно* в Корею с начала года привезли», «уехали лечиться *домой*»: where to, in the clause of the verb. */
function isWayOf({ language, items }: Reading, way: Event, { from, to }: Event): boolean {
  if (language.nounHead !== 'first' || way.metric !== 'returned') return false
  const between = way.to <= from ? items.slice(way.to, from) : items.slice(to, way.from)
  return between.length <= reachWay && between.every(({ kind }) => kind === 'word')
}

/** «*Обратно в КНДР* привезли 2 тысячи военных» */
const isBack = ({ items, language, all }: Reading, main: Side): boolean =>
  all('party').some(({ value, from }) => value === main && (language.back ?? []).includes(items[from - 2]?.lower ?? ''))

/** Those who go there were hurt or taken before, or work elsewhere: no tourists, and no guests. */
const isOfOurs = (reading: Reading, events: readonly Event[]): boolean =>
  events.some(({ metric }) => losses.has(metric)) || reading.all('thing').some(({ value }) => value === 'workers')
