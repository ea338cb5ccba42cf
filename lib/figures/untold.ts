import type { Claim, FigureClaim, Span } from './claim.ts'
import { compose } from './compose.ts'
import type { Context } from './context.ts'
import type { UnitName } from './languages/form/amounts.ts'
import { readCounted } from './meaning/nouns/counted-noun.ts'
import { hedgedAround } from './numbers/hedging.ts'
import type { FoundQuantity } from './numbers/quantities.ts'
import type { Reading } from './signs/reading.ts'
import type { Attribution } from './sources/attribution.ts'

/** A number of a headline that does not say what it counts, until the text has told the same number in full. */
export interface Untold {
  value: number
  unit: UnitName | null
  as(figure: FigureClaim): FigureClaim
}

const smallest = 10

/** "1만여명은 국경 경비": a headline counts people or things and names neither whose they are nor what happened to them. */
export function rememberUntold(
  reading: Reading,
  span: Span,
  number: FoundQuantity,
  attribution: Attribution,
  context: Context,
): void {
  if (!reading.language.verbLast) return
  const counted = readCounted(reading, number)
  const quantity = hedgedAround(reading, number, counted)
  const { value } = quantity
  const { unit } = counted
  if (value === null || value < smallest || counted.foreign) return
  if (counted.unknown && !isOfCounter(reading, number)) return
  const then = { ...context }
  const as = ({ metric, subject, side }: FigureClaim): FigureClaim => {
    const meant = { metric, subject, elided: true, event: false, superseded: false }
    return compose({ reading, span, quantity, counted, event: undefined, meant, side, attribution }, then)
  }
  context.untold.push({ value, unit, as })
}

/** 발, 문: the counter says what is counted. */
const isOfCounter = ({ items, language }: Reading, { to }: FoundQuantity): boolean =>
  Object.values(language.counters ?? {}).some((words) => words.includes(items[to]?.lower ?? ''))

/** The claims of a text with what its headlines counted, once the text below has said of what so many are. */
export function withUntold(claims: readonly Claim[], { untold }: Context): Claim[] {
  if (untold.length === 0 && !claims.some((claim) => claim.kind === 'figure' && isUndecided(claim))) return [...claims]
  const figures = claims.flatMap((claim) => (claim.kind === 'figure' && claim.zone !== 'headline' ? [claim] : []))
  const told = untold.flatMap((one) => {
    const same = figures.find((figure) => figure.value === one.value && kindOf(figure) === one.unit)
    return same ? [one.as(same)] : []
  })
  const all = claims.map((claim) => (claim.kind === 'figure' ? asBelow(claim, figures) : claim))
  return told.length === 0 ? all : [...all, ...told].toSorted((a, b) => a.spans.quote[0] - b.spans.quote[0])
}

/** People, money or things. */
const kindOf = ({ unit, subject }: FigureClaim): UnitName =>
  unit === 'person' ? 'person' : subject === 'money' ? 'usd' : 'item'

const isUndecided = ({ zone, subject, spans }: FigureClaim): boolean =>
  zone === 'headline' && subject === 'money' && !spans.metric

/** Money in a headline that does not say whether it was paid or traded is what the text says that it is. */
function asBelow(figure: FigureClaim, figures: readonly FigureClaim[]): FigureClaim {
  if (!isUndecided(figure)) return figure
  const same = figures.filter(({ value, unit }) => value !== null && value === figure.value && unit === figure.unit)
  const [below] = same
  if (!below || same.some(({ metric }) => metric === figure.metric)) return figure
  const { metric, subject, side } = below
  return { ...figure, metric, subject, side, trace: [...figure.trace, `${metric} below`] }
}
