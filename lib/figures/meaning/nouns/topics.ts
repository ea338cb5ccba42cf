import type { Context } from '../../context.ts'
import type { ChosenEvent } from '../events/events.ts'
import type { Implied } from '../events/implied-event.ts'
import type { Counted } from './counted.ts'

/** "15,000 were sent. *How many have died?*": asked behind the last figure. */
export function askedOf(counted: Counted, event: ChosenEvent | undefined, context: Context): Implied | undefined {
  const { topic, last } = context
  const isAfter = topic?.asked === true && (last?.sentence ?? -1) < topic.sentence
  return isAfter ? topicOf(counted, event, context) : undefined
}

/** People without noun or verb are those that the sentence before was about. */
export function topicOf(
  { unit, unknown, subject }: Counted,
  event: ChosenEvent | undefined,
  { topic, sentence }: Context,
): Implied | undefined {
  if (!topic || sentence - topic.sentence > 2) return undefined
  // "How many are there? *About 11,000*"
  const answers = topic.asked === true && unit === null && !unknown && !subject
  if (unit !== 'person' && !answers) return undefined
  return event && event.cost <= 4 ? undefined : { metric: topic.metric, subject: topic.subject, event: false }
}
