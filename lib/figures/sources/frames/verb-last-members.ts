import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import type { Subject } from './verb-last-subjects.ts'
import type { Verb } from './verb-last-verbs.ts'

/** 국정원은 1만2천 명, *미국은* 1만 명으로 본다: each of several topics gives the number right behind it, and the last one has the verb. */
export function membersOf(
  reading: Reading,
  open: readonly Subject[],
  verb: Pick<Verb, 'from' | 'to'>,
): AttributionCue[] {
  const topics = open.filter(({ topic }) => topic)
  if (topics.length < 2) return []
  const cues = topics.map((one, index) => cueOf(one, one.end, topics[index + 1]?.mention.from ?? verb.to))
  return cues.every(({ from, to }) => endsInNumber(reading, from, to)) ? cues : []
}

const reachUnit = 4

/** … *1만2천 명으로*: a number, what it counts and nothing that happens. */
function endsInNumber(reading: Reading, from: number, to: number): boolean {
  const start = Math.max(from, to - reachUnit)
  if (!hasNumber(reading, start, to)) return false
  return !reading.all('event').some((event) => event.from >= start && event.from < to)
}

const reachQuoted = 4

/** 40%가 북한제라고 방송에 *말한* 부다노우 국장, 70%로 *보는* 전문가: where nobody is the subject of what modifies a name, the one who is called so said it. */
export function headBehind(
  reading: Reading,
  mentions: readonly Mention[],
  { from, to }: Verb,
): AttributionCue | undefined {
  if (!reading.at('attributive', from)) return undefined
  const mention = mentions.find((one) => one.from === to && one.kind === 'named')
  if (!mention) return undefined
  for (let at = from; from - at <= reachQuoted; at -= 1)
    if (reading.endingAt('quotative', at)) return { rule: 'said-after', mention, from: 0, to: from, at: from }
  const put = [from - 1, from].some((at) => reading.language.toward.after.includes(reading.items[at]?.lower ?? ''))
  const start = Math.max(0, from - reachQuoted)
  return put && hasNumber(reading, start, from)
    ? { rule: 'said-after', mention, from: start, to: from, at: from }
    : undefined
}

/** What a subject says stands in [from, to). */
export function cueOf({ mention, end }: Subject, from: number, to: number): AttributionCue {
  return { rule: mention.kind === 'back' ? 'pronoun' : 'says', mention, from, to, at: end }
}
