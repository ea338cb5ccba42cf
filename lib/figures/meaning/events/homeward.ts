import type { Side } from '../../claim.ts'
import type { Context } from '../../context.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { losses } from '../metrics.ts'
import type { Event } from './events.ts'

const reachGoal = 5

/** "the wounded were flown *to North Korea*": who is taken to the country that he is of comes home. */
export function homeward(reading: Reading, found: readonly Event[], { vocabulary, main }: Context): readonly Event[] {
  const events = found.filter((event) => !isOfSpeaker(reading, event))
  if (reading.language.verbLast || !(isOfOurs(reading, events) || backAt(reading, main) >= 0 || isHomeNamed(reading)))
    return events
  const { others } = sidesOf(vocabulary)
  const goals = reading
    .all('party')
    .filter((party) => party.value === main && reading.endingAt('toward', party.from, 'before'))
    // «із Кореї» may be with and from
    .filter((party) => !reading.endingAt('origin', party.from, 'before'))
  const back = wayBack(reading, events, main)
  return events.map((event) => {
    const moves = isMove(event)
    if (moves && (back === 'all' || back === event)) return { ...event, metric: 'returned' as const }
    const goal = goals.find(({ from }) => from >= event.to && from - event.to <= reachGoal)
    const sent = reading.all('party').some(({ value, to }) => others.includes(value) && to <= event.from)
    const comes = (goal && !sent) || goesHome(reading, event) || events.some((way) => isWayOf(reading, way, event))
    return moves && comes ? { ...event, metric: 'returned' as const } : event
  })
}

/** «объявил Шойгу, *вернувшись* из Пхеньяна»: what the one who speaks has done himself. */
const isOfSpeaker = ({ items, language, over }: Reading, { from }: Event): boolean =>
  language.converbs !== undefined &&
  items[from - 1]?.text === ',' &&
  language.converbs.some((ending) => items[from]?.lower.endsWith(ending)) &&
  over('claimant', from - 2) !== undefined

const reachWay = 8

/** «*обратно* в Корею с начала года привезли», «уехали лечиться *домой*»: where to, in the clause of the verb. */
function isWayOf({ language, items }: Reading, way: Event, { from, to }: Event): boolean {
  if (language.nounHead !== 'first' || way.metric !== 'returned') return false
  const between = way.to <= from ? items.slice(way.to, from) : items.slice(to, way.from)
  return between.length <= reachWay && between.every(({ kind }) => kind === 'word')
}

/** "sent 3,000 workers *home*" */
function goesHome({ language: { home }, items, at }: Reading, { to }: Event): boolean {
  if (!home) return false
  for (let next = to; next < to + reachWay && items[next] && items[next]?.kind !== 'mark'; next += 1) {
    if (home.includes(items[next]?.lower ?? '')) return items[next + 1]?.text !== '-'
    if (at('clause', next)) return false
  }
  return false
}

const isMove = ({ metric }: Event): boolean => metric === 'deployed' || metric === 'arrived' || metric === 'supplied'

/** «*Обратно в КНДР* привезли 2 тысячи военных», "sent 2,000 of them *back to North Korea*": where the verb is free, of all; else of the last verb before. */
function wayBack(reading: Reading, events: readonly Event[], main: Side): Event | 'all' | undefined {
  const at = backAt(reading, main)
  if (at < 0) return undefined
  if (reading.language.nounHead === 'first') return 'all'
  const last = events.findLast((event) => event.from <= at && (isMove(event) || event.metric === 'returned'))
  return last && isMove(last) ? last : undefined
}

function backAt({ items, language, all }: Reading, main: Side): number {
  const goal = all('party').find(
    ({ value, from }) => value === main && (language.back ?? []).includes(items[from - 2]?.lower ?? ''),
  )
  return goal ? goal.from - 2 : -1
}

const isHomeNamed = ({ language: { home }, items }: Reading): boolean =>
  home !== undefined && items.some(({ lower }, at) => home.includes(lower) && items[at + 1]?.text !== '-')

/** Those who go there were hurt or taken before, or work elsewhere: no tourists, and no guests. */
const isOfOurs = (reading: Reading, events: readonly Event[]): boolean =>
  events.some(({ metric }) => losses.has(metric)) || reading.all('thing').some(({ value }) => value === 'workers')
