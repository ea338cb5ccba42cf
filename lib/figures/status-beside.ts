import type { FigureClaim } from './claim.ts'
import { type Context, nearLast } from './context.ts'
import { isSameCount } from './figures-beside.ts'
import { losses } from './meaning/metrics.ts'
import { isAnotherNumber } from './meaning/nouns/another-number.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import { beginsWithPhrase, endsInPhrase, phraseFrom } from './signs/phrases.ts'
import type { Reading } from './signs/reading.ts'

/** "6천 명이 간다. 지뢰를 걷어낼 공병 1천 명, …이다": where the verb is last, parts without a verb of those who are still to go are to go, too. */
export function asPlanned(
  reading: Reading,
  figure: FigureClaim,
  last: FigureClaim | null,
  whole: FigureClaim | null,
): FigureClaim {
  if (!reading.language.verbLast || figure.status !== 'reported' || figure.spans.metric || last?.status !== 'planned')
    return figure
  const parts = [last, whole].some(
    (one) => one?.status === 'planned' && one.zone === figure.zone && isSameCount(figure, one),
  )
  // those of a day that is named have a time of their own
  if (!parts || figure.asOf || (['updated', 'say', 'partOf'] as const).some((kind) => reading.all(kind).length > 0))
    return figure
  const { status, phase } = last
  return { ...figure, status, phase, trace: [...figure.trace, 'planned as the figure before'] }
}

/** «КНДР планує відправити війська. *Йдеться про* 6 тисяч солдатів»: what the sentence before plans without a number. */
export function asPlannedBefore(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  figure: FigureClaim,
  context: Context,
): FigureClaim {
  const { plan } = context
  const other = figure.status === 'reported' && !figure.spans.metric && ofSameNumber(reading, figure, context)
  if (other)
    return {
      ...figure,
      status: other.status,
      phase: other.phase,
      trace: [...figure.trace, `${other.status} as the number before`],
    }
  if (!plan || figure.status !== 'reported' || figure.spans.metric || figure.subject === 'money') return figure
  // «*це* 6 тисяч» may be anything
  const pointing = (reading.language.pointing ?? []).filter((words) => words.includes(' '))
  if (losses.has(figure.metric) || !endsInPhrase(reading, outerFrom, pointing)) return figure
  const phase = plan === 'planned' ? 'planned' : figure.phase
  return { ...figure, status: plan, phase, trace: [...figure.trace, `${plan} in the sentence before`] }
}

/** "is considering 25,000 workers. HUR *gave another number*: 12,000": the same that is planned, as somebody else has it. */
/** "3,000 more were sent, which *would bring the total to* 14,000": a sum of what has been counted is as sure as its last part. */
export function asSum(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  figure: FigureClaim,
  last: FigureClaim | null,
): FigureClaim {
  if (figure.status === 'reported' || last?.status !== 'reported' || last.subject !== figure.subject) return figure
  const { items, language } = reading
  const isSum = items.some(({ start }, at) => {
    const end = start >= last.spans.quote[1] ? phraseFrom(reading, at, language.summing) : undefined
    return end !== undefined && end <= outerFrom
  })
  if (!isSum) return figure
  const { status, phase } = last
  return { ...figure, status, phase, trace: [...figure.trace, 'a sum, as sure as the figure before'] }
}

const ofSameNumber = (
  reading: Reading,
  { subject, metric }: FigureClaim,
  context: Context,
): FigureClaim | undefined => {
  const last = nearLast(context)
  return last?.metric === metric && last.subject === subject && isAnotherNumber(reading) ? last : undefined
}

/** "1,000 sappers and 5,000 engineers": what is planned of the first is planned of the second. */
export function coordinate(reading: Reading, figure: FigureClaim, before: FigureClaim | undefined): FigureClaim {
  if (!before || figure.status !== 'reported' || (figure.spans.metric && figure.metric !== before.metric)) return figure
  const first = reading.items.findIndex(({ start }) => start >= before.spans.quote[1])
  const joiner = reading.endingAt(
    'joiner',
    reading.items.findIndex(({ start }) => start >= figure.spans.quote[0]),
  )
  // "150 missiles, on top of the 148": what is known already is not planned
  if (joiner && reading.at('definite', joiner.to)) return figure
  if (!joiner || joiner.from < first || !goesOn(reading, first, joiner.from, figure.spans.metric !== undefined))
    return figure
  const { status, phase } = before
  return { ...figure, status, phase, trace: [...figure.trace, `status ${status} of the figure before`] }
}

/** "1,000 sappers to clear mines in Kursk *and*": no clause begins between the two, nobody says anything, and a comma only before the joiner. */
function goesOn(reading: Reading, from: number, to: number, verb: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const comma = reading.items[at]?.text === ',' && !verb
    // "3 million rounds of *152* mm shells or"
    if (reading.over('mask', at)) continue
    if (comma ? at < to - 1 && to - from > 3 : reading.items[at]?.kind !== 'word' || reading.at('clause', at))
      return false
  }
  return true
}

/** Where the verb is last, what is planned of the last of a list is planned of those before it, which have no verb of their own. */
export function sharesVerb(reading: Reading, before: FigureClaim, { spans, status }: FigureClaim): boolean {
  // "1,000 sappers and 5,000 builders *were to be sent*": one verb behind both
  const verb = spans.metric?.[0] ?? 0
  const [from, to] = [before.spans.quote[1], spans.quote[0]]
  if (before.status !== 'reported' || status === 'reported' || verb < to) return false
  if (before.spans.metric) return !reading.language.verbLast && before.spans.metric[0] === verb
  if (!reading.language.verbLast) return isJoint(reading, before, to)
  return !reading.items.some(({ start, text }) => start >= from && start < to && text === '\u2026')
}

/** «6 тысяч солдат *и* 100 машин может послать КНДР»: only what joins them stands between. */
function isJoint(reading: Reading, { spans }: FigureClaim, start: number): boolean {
  const [first, ...others] = reading.items.filter((item) => item.start >= spans.quote[1] && item.start < start)
  return first !== undefined && others.length === 0 && reading.at('joiner', reading.items.indexOf(first)) !== undefined
}

/** "agreed to send 6,000 men, *including* 1,000 sappers": a part without a verb of those who are still to go. */
const isIncluded = (reading: Reading, whole: FigureClaim, { spans }: FigureClaim): boolean =>
  whole.status === 'planned' &&
  // «из которых тысяча сапёров *уже* в России»
  reading.language.nounHead === 'last' &&
  !reading.items.some((_, at) => beginsWithPhrase(reading, at, reading.language.stationed)) &&
  reading.endingAt(
    'anaphor',
    reading.items.findIndex(({ start }) => start >= spans.quote[0]),
  ) !== undefined

/** "6,000 are to come: *a thousand sappers and 5,000 builders*": the parts behind the colon have the status of the whole. */
export function withStatusOfWhole(reading: Reading, whole: FigureClaim, part: FigureClaim): FigureClaim {
  const { status, phase } = whole
  if (part.spans.metric || part.status !== 'reported' || (part.value ?? 0) >= (whole.value ?? 0)) return part
  const between = reading.items.filter(({ start }) => start >= whole.spans.quote[1] && start < part.spans.quote[0])
  if (!between.some(({ text }) => text === ':') && !isIncluded(reading, whole, part)) return part
  return { ...part, status, phase, trace: [...part.trace, `status ${status} of the whole before`] }
}

export function withStatusOf(before: FigureClaim, { status, phase, metric }: FigureClaim): FigureClaim {
  return { ...before, status, phase, metric, trace: [...before.trace, `status ${status} of the figure behind`] }
}
