import type { Reading } from '../../signs/reading.ts'
import { isQuoted, type Quotation } from '../../text/quotations.ts'
import { readSubjects } from '../frames/verb-last-subjects.ts'
import type { Mention } from './mentions.ts'
import type { People } from './people.ts'
import { readMentions } from './possible-sources.ts'

/**
 * Where the verb is last: 주지사는 포럼에 참석해 “올해는 … 것이다. — a quotation that goes on behind the sentence is spoken by its topic; the
 * verb of saying comes with its end.
 */
export function openingSpeaker(
  reading: Reading,
  quotations: readonly Quotation[],
  people: People,
): Mention | undefined {
  if (!reading.language.verbLast) return undefined
  return readSubjects(reading, readMentions(reading, people)).find(
    ({ mention, topic }) => topic && mention.kind !== 'back' && !isQuoted(quotations, mention.from),
  )?.mention
}
