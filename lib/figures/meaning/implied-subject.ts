import type { Side, Subject } from '../claim.ts'
import { type Context, nearLast } from '../context.ts'
import type { Reading } from '../signs/reading.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import { isPersonal, losses } from './metrics.ts'

export function subjectOfUnit(
  { unit, side, from, to }: Counted,
  event: ChosenEvent | undefined,
  context: Context,
): Subject | null {
  const { vocabulary } = context
  if (unit === 'usd') return 'money'
  if (unit === 'percent') return 'other'
  if (event?.metric === 'travel' && (unit === 'person' || (side && to > from))) return 'tourists'
  const last = nearLast(context)
  if (
    unit === null &&
    side &&
    to > from &&
    !event &&
    (last ? isOwn(side, context) && isPersonal(last.subject) : side === context.main)
  )
    return last?.subject ?? 'soldiers'
  if (unit === null && side && !event) return vocabulary.relation.slice(1).flat().includes(side) ? 'tourists' : null
  if (unit === 'person' || (unit === null && side)) return event ? 'soldiers' : null
  if (unit === 'ton' || unit === 'vessel' || unit === 'train' || unit === 'flight' || unit === 'item')
    return event ? 'other' : null
  return null
}

const isOwn = (side: Side, { vocabulary }: Context) => vocabulary.relation[0]?.includes(side) === true

/** Where the verb is last, people without a noun are those of the figure before in the sentence: 노동자 1만명 … 올해는 5만명이. */
export function sameSentence(
  reading: Reading,
  { unit }: Counted,
  event: ChosenEvent | undefined,
  { last, sentence }: Context,
): Subject | null {
  if (!reading.language.verbLast || !event || !last) return null
  const { subject } = last.figure
  if (unit === 'item') return sentence - last.sentence <= 1 && !isPersonal(subject) ? subject : null
  if (unit !== 'person' || losses.has(event.metric)) return null
  const near =
    subject === 'soldiers' || subject === 'officers' ? last.sentence === sentence : sentence - last.sentence <= 2
  return near && subject !== 'officers' && isPersonal(subject) ? subject : null
}
