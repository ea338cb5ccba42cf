import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from './events.ts'

/** "plans to triple its troops *and send* 25,000 more": a verb without tense behind a joiner shares what is said of the one before it. */
export function planOfJoined(reading: Reading, event: ChosenEvent | undefined): string | undefined {
  const verb = event && infinitiveAt(reading, event.from)
  const joiner = verb === undefined ? undefined : reading.endingAt('joiner', verb)
  if (!joiner) return undefined
  const plan = reading
    .all('planned')
    .findLast(({ value, to }) => value === 'before' && to <= joiner.from && joiner.from - to <= reachJoined)
  return plan && wordsOf(reading, plan)
}

/** The event, or the verb that it is the object of: will train *and send*, «решил направить *и нарастить группировку*» */
function infinitiveAt(reading: Reading, from: number): number | undefined {
  const { infinitives = [], attribution } = reading.language
  if (infinitives.includes(reading.items[from]?.lower ?? '')) return from
  const endings = attribution.frames?.infinitives
  if (!endings) return undefined
  return [from, from - 1].find(
    (at) => reading.items[at]?.kind === 'word' && endings.some((ending) => reading.items[at]?.lower.endsWith(ending)),
  )
}

const reachJoined = 16

/** "500 sappers *and 5,000 builders* will go": what is said of all is said of each. */
export function endOfSeries({ items, language, at, over }: Reading, to: number): number {
  if (language.verbLast || !at('joiner', to)) return to
  for (let next = to + 1; next <= to + longest; next += 1) {
    const thing = at('thing', next)
    if (thing) return thing.to
    if (!items[next] || items[next]?.kind === 'mark' || over('event', next) || over('clause', next)) return to
  }
  return to
}

const longest = 4

export const wordsOf = ({ items }: Reading, { from, to }: { from: number; to: number }): string =>
  items
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
