import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Counted } from '../nouns/counted.ts'
import { isGoal } from './named-parties.ts'

/** "ships carried 9 million rounds *from North Korea to Russia*": who is named as the beginning of the way sent them, whosever ships they were. */
export function routeOf(reading: Reading, metric: Metric): Side | undefined {
  if (metric !== 'supplied' || reading.language.verbLast) return undefined
  const start = reading.all('party').find((party) => reading.endingAt('origin', party.from, 'before') !== undefined)
  // «*в Северную Корею из России* ушло»
  const goalBefore = start && reading.all('party').find((party) => party.to === start.from - 1)
  if (start && goalBefore && goalBefore.value !== start.value && isGoal(reading, goalBefore)) return start.value
  const goal = start && [0, 1, 2].map((gap) => reading.at('party', start.to + gap)).find((party) => party)
  return start && goal && goal.value !== start.value && isGoal(reading, goal) ? start.value : undefined
}

/** "goods worth $292 million to China": what goes to somebody else is no figure of ours. */
export function goesToThird(reading: Reading, from: number): boolean {
  for (let at = from; at < from + reachGoal; at += 1) {
    if (reading.items[at]?.kind !== 'word' || (reading.at('clause', at) && !reading.at('toward', at))) return false
    const party = reading.at('party', at)
    if (party) return party.value === 'other' && reading.endingAt('toward', at, 'before') !== undefined
  }
  return false
}

/** troops *from North Korea*, soldiers *of the North* */
export function originBehind(reading: Reading, to: number): Side | null {
  // "shells of the kind Russia has fired"
  const origin = beginsWithPhrase(reading, to, reading.language.sorts) ? undefined : reading.at('origin', to, 'before')
  // "of *the North's* army": the article is of the name
  const party = [0, 1, -1].map((step) => origin && reading.at('party', origin.to + step)).find((found) => found)
  // "700 soldiers by Kyiv's count"
  return !party || reading.at('sourceNoun', party.to) || reading.at('sourceNoun', party.to + 1) ? null : party.value
}

const reachGoal = 6

/** "40 percent of Russian shells *are North Korean*": whose the part is stands behind the verb, whose the whole is in the noun. */
export function predicateOf(reading: Reading, { to }: Counted, metric: Metric, own: readonly Side[]): Side | undefined {
  if (metric !== 'share' || reading.language.verbLast) return undefined
  const noun = reading.all('thing').find(({ from }) => from >= to && from - to <= reachGoal)?.to ?? to
  const verb =
    reading.at('auxiliary', noun)?.to ??
    (/^[\u2013\u2014-]$/.test(reading.items[noun]?.text ?? '') ? noun + 1 : undefined)
  const party = verb === undefined ? undefined : (reading.at('party', verb) ?? fromWhom(reading, verb))
  return party && own.includes(party.value) ? party.value : undefined
}

/** "are *now from the North*" */
function fromWhom(reading: Reading, verb: number) {
  const at =
    reading.at('done', verb) || reading.language.nowadays?.includes(reading.items[verb]?.lower ?? '') ? verb + 1 : verb
  const origin = reading.at('origin', at, 'before')
  return origin && (reading.at('party', origin.to) ?? reading.at('party', origin.to - 1))
}

const reachSupplier = 2

/** «*КНДР обеспечивает* 40% российских снарядов»: whose the part is supplies it, whose the whole is in the noun. */
export function supplierOf(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  metric: Metric,
  own: readonly Side[],
): Side | undefined {
  if (metric !== 'share' || reading.language.verbLast) return undefined
  const verb = reading.all('event').find(({ value, to }) => value === 'supplied' && to === outerFrom)
  if (!verb || reading.over('receiving', verb.from)) return undefined
  const giver = reading.all('party').findLast(({ to }) => to <= verb.from && verb.from - to <= reachSupplier)
  return giver && own.includes(giver.value) && !isGoal(reading, giver) ? giver.value : undefined
}
