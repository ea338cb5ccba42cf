import { isAdnominal } from '../../meaning/events/clauses.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Subject } from './verb-last-subjects.ts'

/** A subject that only belongs to the verb before a noun: who did something, not who speaks. */
export const isActor = (reading: Reading, subject: Subject): boolean =>
  !subject.topic && (isCaptor(reading, subject) || isDoer(reading, subject))

const reachCapture = 4

/** *우크라이나군이* 생포한 북한군 2명: who took them is the subject of that verb alone. */
function isCaptor({ items, over }: Reading, { end }: Subject): boolean {
  for (let at = end; at < end + reachCapture; at += 1) {
    const event = over('event', at)
    if (event?.value === 'captured') return isAdnominal(items[event.to - 1]?.text ?? '')
  }
  return false
}

/** *우크라이나군이* 입은 손실, *러시아가* 점령한 땅; but not 국방부가 *밝힌* 3천 명 */
function isDoer({ items, language, over, at }: Reading, { end }: Subject): boolean {
  const word = items[end]
  if (word?.kind !== 'word' || !language.doing?.some((ending) => word.lower.endsWith(ending))) return false
  // 장관은 *최근* 밝혔다, 국정원이 *확인한* 것
  if (over('say', end) ?? at('attributive', end) ?? over('date', end) ?? at('party', end)) return false
  return items[end + 1]?.kind === 'word' && !items[end + 1]?.glued && !at('say', end + 1) && !at('attributive', end + 1)
}
