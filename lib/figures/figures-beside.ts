import type { FigureClaim } from './claim.ts'
import type { Context } from './context.ts'
import { isPersonal, losses } from './meaning/metrics.ts'
import { predicateBehind } from './meaning/nouns/elided.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import { beginsWithPhrase, endsInPhrase } from './signs/phrases.ts'
import type { Reading } from './signs/reading.ts'

/** "was at least 600 … now estimates the figure at 2,000": the text itself says which is the newer one. */
export function isUpdate(
  reading: Reading,
  quantity: FoundQuantity,
  figure: FigureClaim,
  last: FigureClaim | null,
): boolean {
  if (
    !last ||
    last.metric !== figure.metric ||
    last.side !== figure.side ||
    last.subject !== figure.subject ||
    figure.mode !== 'total' ||
    last.mode !== 'total'
  )
    return false
  // a headline tells what is new
  if (last.value === figure.value || last.zone === 'headline') return false
  // "by the latest data, up to 8,000 of them …": a part replaces nothing
  if (reading.at('partOf', quantity.outerTo)) return false
  const said = last.spans.quote[1]
  return reading
    .all('updated')
    .some(
      ({ from, to }) =>
        to <= quantity.from && quantity.from - from <= updateReach && (reading.items[from]?.start ?? 0) >= said,
    )
}

/** "881 tourists, and 300 *of them* took the train": a part of the same people, no new count of them. */
export function isPartOf(
  reading: Reading,
  quantity: FoundQuantity,
  figure: FigureClaim,
  last: FigureClaim | null,
): boolean {
  if (!last || !isSameCount(figure, last)) return false
  // "11,000 troops are there. *10,000 are regular soldiers*, 1,000 engineers"
  if (!figure.spans.metric && predicateBehind(reading, quantity)) return true
  if (last.mode !== 'total') return false
  const { from, outerFrom, outerTo } = quantity
  if (endsInPhrase(reading, outerFrom, reading.language.including)) return true
  const named =
    reading.endingAt('anaphor', outerFrom) ?? reading.endingAt('anaphor', from) ?? reading.at('anaphor', outerTo)
  return named !== undefined && reading.over('partOf', named.from) !== undefined
}

/** "300 took the train. *The rest* flew": the sentence before told of a part of those who were counted before it. */
export function leavesRest(reading: Reading, last: FigureClaim | null, whole: FigureClaim | null): boolean {
  if (!last || !whole || !beginsWithPhrase(reading, 0, reading.language.remainder)) return false
  return isSameCount(last, whole)
}

export const asPart = (figure: FigureClaim): FigureClaim => ({
  ...figure,
  mode: 'share',
  trace: [...figure.trace, 'a part of the figure before'],
})

/** "6,000 will come. 1,000 *of them are sappers*": a part of which nothing else is said is as planned as the whole. */
export function asPlannedPart(reading: Reading, part: FigureClaim, whole: FigureClaim | null): FigureClaim {
  const { status, spans } = part
  if (reading.language.nounHead === 'first' && !isBeside(reading, part, whole)) return part
  if (whole?.status !== 'planned' || status !== 'reported' || spans.metric) return part
  return { ...part, status: whole.status, phase: whole.phase, trace: [...part.trace, 'planned as the whole'] }
}

/** «має прибути 6 тисяч, *серед них тисяча саперів*», but not «…, з яких тисяча *вже* там»: in one sentence, and nothing says that they have come. */
const isBeside = ({ items, all, language }: Reading, { spans }: FigureClaim, whole: FigureClaim | null): boolean =>
  !language.verbLast &&
  whole !== null &&
  whole.spans.quote[0] >= (items[0]?.start ?? 0) &&
  whole.spans.quote[1] <= spans.quote[0] &&
  !items.some(
    ({ start, lower }, at) =>
      start > whole.spans.quote[1] &&
      (language.meanwhile?.includes(lower) === true || all('updated').some(({ from }) => from === at)),
  )

/** "600 were killed and *another* 4,000 wounded": others than the dead, no more of the same. */
export function asOthers(reading: Reading, figure: FigureClaim, before: FigureClaim | undefined): FigureClaim {
  if (before && isRemainder(reading, figure, before)) return { ...figure, subject: before.subject }
  const others =
    before &&
    ((before.metric !== figure.metric && [before.metric, figure.metric].every((one) => losses.has(one))) ||
      // «миллионы снарядов, а *ещё* 15 тысяч солдат»
      (reading.language.nounHead === 'first' && isPersonal(before.subject) !== isPersonal(figure.subject)))
  return others && figure.mode === 'increment' ? { ...figure, mode: 'total' } : figure
}

const reachChange = 10

/** "exports fell by 71% in April *and 56% in March*": another percent of what fell. */
export function asChange(reading: Reading, figure: FigureClaim, before: FigureClaim | undefined): FigureClaim {
  if (figure.metric !== 'share' || before?.metric !== 'trade' || before.unit !== 'percent') return figure
  const from = reading.items.findIndex(({ start }) => start >= before.spans.quote[1])
  const to = reading.items.findIndex(({ start }) => start >= figure.spans.quote[0])
  const between = reading.items.slice(from, to)
  const isJoined = reading.endingAt('joiner', to) !== undefined && between.length <= reachChange
  return isJoined && !reading.all('event').some((event) => event.from >= from && event.to <= to)
    ? { ...figure, metric: 'trade', subject: before.subject, side: before.side }
    : figure
}

/** "Six officers died, *three others* were wounded": of the same people, not just of anybody. */
const isRemainder = ({ items, language }: Reading, { subject, spans }: FigureClaim, before: FigureClaim): boolean => {
  if (before.subject === subject) return false
  const last = items.findLast(({ end }) => end <= spans.quote[1])
  return last !== undefined && (language.remainder ?? []).includes(last.lower)
}

export const isSameCount = (part: FigureClaim, whole: FigureClaim): boolean =>
  part.metric === whole.metric &&
  part.side === whole.side &&
  isPersonal(part.subject) &&
  (part.value ?? part.high ?? Number.POSITIVE_INFINITY) < (whole.value ?? whole.low ?? 0)

const updateReach = 12

export function replaceLast({ last, replaced }: Context): void {
  if (last) replaced.add(last.figure)
}
