import { afterInsertion } from '../../meaning/events/insertions.ts'
import { hasNumber, masked } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'

/** "Seoul counts 1,100 casualties, *Kyiv* more than 3,000", «Сеул говорит о 1100, *Киев* – о 3000»: the second one has the verb of the first. */
export function gappedCues(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly AttributionCue[],
): AttributionCue[] {
  if (reading.language.verbLast) return []
  const first = Math.min(...spoken.flatMap(({ rule, mention }) => (rule === 'says' ? [mention.to] : [])))
  return mentions.flatMap((mention): AttributionCue[] => {
    const { from, to } = mention
    if (!hasNumber(reading, first, from) || !opensMember(reading, from) || !countsNext(reading, to)) return []
    return [{ rule: 'says', mention, from: to, to: reading.items.length, at: to }]
  })
}

const longestTitle = 2

/** Right behind a comma or what begins a clause, but for a title. */
function opensMember(reading: Reading, mention: number): boolean {
  const from = reading.endingAt('definite', mention)?.from ?? mention
  for (let at = from - 1; at >= from - 1 - longestTitle; at -= 1) {
    const item = reading.items[at]
    if (item?.text === ',' || reading.at('clause', at)) return true
    if (!isCapitalized(item) && !reading.at('toward', at) && !reading.over('role', at)) return false
  }
  return false
}

const longestLink = 3

const longestCircumstance = 8

/** «*у квітні на брифінгу* – про 600»: when and where, up to the dash. */
function afterCircumstances({ items, at }: Reading, from: number): number {
  for (let to = from; to < from + longestCircumstance; to += 1) {
    if (/^[\u2013\u2014]$/.test(items[to]?.text ?? '')) return to
    if (items[to]?.kind !== 'word' || at('say', to) || at('event', to)) return from
  }
  return from
}

/** A number, its hedge, or a dash or a short word before them: – о 3000; what is inserted between commas is passed over. */
function countsNext(reading: Reading, mention: number): boolean {
  const { items } = reading
  let at = afterCircumstances(reading, afterInsertion(reading, mention))
  if (/^[\u2013\u2014-]$/.test(items[at]?.text ?? '')) at += 1
  const word = items[at]
  const isLink = word?.kind === 'word' && word.text.length <= longestLink
  const start = isLink ? at + 1 : at
  const number = reading.at('hedgeBefore', start)?.to ?? start
  return items[number]?.numeral !== undefined && !masked(reading, number)
}
