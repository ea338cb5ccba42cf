import { hasNumber } from '../../numbers/masks.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'

export type Verb = Pick<SignMatch<'say'>, 'from' | 'to'>

/** "put the toll at 3,000", "gave 300 as": saying only with its second word and a number behind it. */
export function putVerbs(reading: Reading): Verb[] {
  const { speaking = [] } = reading.language.attribution
  const named = reading.all('naming').filter((verb) => countsRightBehind(reading, verb.to))
  const put = reading
    .all('putVerb')
    .flatMap((verb) =>
      speaking.includes(reading.items[verb.from]?.lower ?? '')
        ? spokenOf(reading, verb)
        : isPutAt(reading, verb)
          ? [verb]
          : [],
    )
  return [...put, ...named]
}

const isPutAt = (reading: Reading, verb: Verb): boolean =>
  reading.all('putAt').some(
    (at) =>
      at.from >= verb.to &&
      at.from - verb.to <= 12 &&
      // "gave *3,000 soldiers as* killed"
      (countsRightBehind(reading, verb.to) ||
        reading.items.slice(at.to, at.to + 5).some(({ kind }) => kind === 'number')),
  )

const reachOf = 5

/** Behind "*spoke* last October *of* 8,000 soldiers": when and to whom stands between. */
function spokenOf(reading: Reading, { from, to }: Verb): Verb[] {
  const { of = [] } = reading.language.attribution
  const link = reading.items.findIndex(({ lower }, at) => at >= to && of.includes(lower))
  return link >= to && link - to < reachOf && countsRightBehind(reading, link + 1) ? [{ from, to: link + 1 }] : []
}

/** "named several hundred", "counted about 8,000" */
export function countsRightBehind(reading: Reading, at: number): boolean {
  const start = reading.at('hedgeBefore', at)?.to ?? at
  return hasNumber(reading, start, start + 1)
}
