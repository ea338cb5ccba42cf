import { attribute } from './attribute.ts'
import { type Attribution, type AttributionCue, readCues } from './attribution.ts'
import type { Claim, FigureClaim, Source, Span, Subject } from './claim.ts'
import { compose } from './compose.ts'
import {
  type Context,
  carriedSource,
  lastSource,
  nearLast,
  rememberActor,
  rememberOffices,
  rememberPrincipals,
  rememberSource,
} from './context.ts'
import { readCounted } from './counted.ts'
import { chooseEvent, type Event, readEvents } from './events.ts'
import { lookBackFrom } from './hindsight.ts'
import { readMeaning } from './meaning.ts'
import { type PartyContext, readSide } from './parties.ts'
import { rememberPeople } from './people.ts'
import { type FoundQuantity, findQuantities, hedgedBehind } from './quantities.ts'
import { isQuoted, type Quotation, readQuotations } from './quotations.ts'
import type { Reading } from './reading.ts'
import type { Mention } from './sources.ts'
import { readStatements } from './statements.ts'

/** Claims of one sentence. The context is brought up to date with what the sentence says. */
export function readSentence(reading: Reading, span: Span, context: Context): Claim[] {
  const cues = readCues(reading, context.people)
  const { quotations, inside } = readQuotations(reading, context.quoting)
  const figures = readFigures(reading, span, cues, context)
  lookBackFrom(reading, figures, cues, context.sentence, context.hindsight)
  const { text, lang, zone, speaker } = context
  const resolve = (mention: Mention) => lastSource(context, mention)
  const statements = readStatements(reading, quotations, cues, { text, lang, zone, span, speaker, resolve })
  rememberSource(cues, context)
  if (cues.length === 0) rememberActor(reading, context)
  rememberPrincipals(cues, context)
  rememberAbroad(reading, context)
  rememberPeople(reading, cues, context.people)
  rememberOffices(reading, context)
  if (reading.all('hearsay').length > 0) for (const figure of figures) context.hearsay.add(figure)
  rememberSpeaker(cues, quotations, inside, context)
  return [...figures, ...statements]
}

function rememberAbroad(reading: Reading, context: Context): void {
  const others = context.vocabulary.relation.slice(1).flat()
  if (reading.all('party').some(({ value }) => others.includes(value))) context.abroad = context.sentence
}

/** Who speaks where a quotation goes on behind the sentence. */
function rememberSpeaker(
  cues: readonly AttributionCue[],
  quotations: readonly Quotation[],
  inside: string | null,
  context: Context,
): void {
  const outside = cues.find(({ mention }) => mention.kind !== 'back' && !isQuoted(quotations, mention.from))
  if (inside === null) context.speaker = null
  else if (outside) context.speaker = { ...outside.mention.source, rule: 'quotation' }
  context.quoting = inside
}

function readFigures(reading: Reading, span: Span, cues: readonly AttributionCue[], context: Context): FigureClaim[] {
  const quantities = findQuantities(reading)
  const events = quantities.length > 0 ? readEvents(reading) : []
  const figures: FigureClaim[] = []
  for (const quantity of quantities) {
    const found = readFigure(reading, span, quantity, events, cues, context)
    if (!found) continue
    const figure = coordinate(reading, found, figures.at(-1))
    if (isUpdate(reading, quantity, figure, nearLast(context))) replaceLast(context)
    const before = figures.at(-1)
    if (before && sharesVerb(reading, before, figure)) figures[figures.length - 1] = withStatusOf(before, figure)
    figures.push(figure)
    context.last = { figure, sentence: context.sentence }
  }
  return figures
}

/** "was at least 600 … now estimates the figure at 2,000": the text itself says which is the newer one. */
function isUpdate(reading: Reading, quantity: FoundQuantity, figure: FigureClaim, last: FigureClaim | null): boolean {
  if (
    !last ||
    last.metric !== figure.metric ||
    last.side !== figure.side ||
    figure.mode !== 'total' ||
    last.mode !== 'total'
  )
    return false
  if (figure.superseded || last.value === figure.value) return false
  const said = last.spans.quote[1]
  return reading
    .all('updated')
    .some(
      ({ from, to }) =>
        to <= quantity.from && quantity.from - from <= updateReach && (reading.items[from]?.start ?? 0) >= said,
    )
}

const updateReach = 12

function replaceLast({ last, replaced }: Context): void {
  if (last) replaced.add(last.figure)
}

/** "1,000 sappers and 5,000 engineers": what is planned of the first is planned of the second. */
function coordinate(reading: Reading, figure: FigureClaim, before: FigureClaim | undefined): FigureClaim {
  if (!before || figure.spans.metric || figure.status !== 'reported') return figure
  const first = reading.items.findIndex(({ start }) => start >= before.spans.quote[1])
  const joiner = reading.endingAt(
    'joiner',
    reading.items.findIndex(({ start }) => start >= figure.spans.quote[0]),
  )
  const joined = joiner && joiner.from >= first && joiner.from - first <= 3
  if (!joined || reading.items.slice(first, joiner.from).some(({ kind }) => kind !== 'word')) return figure
  const { status, phase } = before
  return { ...figure, status, phase, trace: [...figure.trace, `status ${status} of the figure before`] }
}

/** Where the verb is last, what is planned of the last of a list is planned of those before it, which have no verb of their own. */
function sharesVerb(reading: Reading, before: FigureClaim, { spans, status }: FigureClaim): boolean {
  if (!reading.language.verbLast || before.spans.metric || before.status !== 'reported') return false
  const [from, to] = [before.spans.quote[1], spans.quote[0]]
  const between = ({ start }: { start: number }) => start >= from && start < to
  return (
    status !== 'reported' &&
    spans.metric !== undefined &&
    spans.metric[0] > spans.quote[0] &&
    !reading.items.some((item, at) => between(item) && (reading.at('say', at) ?? reading.at('event', at)) !== undefined)
  )
}

function withStatusOf(before: FigureClaim, { status, phase, metric }: FigureClaim): FigureClaim {
  return { ...before, status, phase, metric, trace: [...before.trace, `status ${status} of the figure behind`] }
}

function readFigure(
  reading: Reading,
  span: Span,
  number: FoundQuantity,
  events: readonly Event[],
  cues: readonly AttributionCue[],
  context: Context,
): FigureClaim | undefined {
  const counted = readCounted(reading, number)
  const quantity = hedgedBehind(reading, number, counted.to)
  if (counted.foreign && counted.unit !== 'percent') return undefined
  const event = chooseEvent(reading, events, quantity, counted)
  const meant = readMeaning(reading, quantity, counted, event, context)
  if (!meant || (meant.metric === 'share' && counted.unit !== 'percent')) return undefined
  const attribution = readAttribution(reading, cues, quantity, context)
  const goesOn = meant.elided && !event && !counted.side && !reading.language.verbLast ? nearLast(context) : null
  const side =
    goesOn?.side ??
    readSide(reading, quantity, counted, meant.metric, event, sidesAround(cues, context), context.vocabulary)
  return side ? compose(reading, span, quantity, counted, event, meant, side, attribution, context) : undefined
}

function readAttribution(
  reading: Reading,
  cues: readonly AttributionCue[],
  quantity: FoundQuantity,
  context: Context,
): Attribution {
  const said = attribute(cues, quantity, (mention) => namedBefore(cues, mention) ?? lastSource(context, mention))
  return said.source ? said : { ...said, source: context.speaker ?? carriedSource(reading, cues, context) }
}

/** "he" may be somebody whom the same sentence quotes before. */
function namedBefore(cues: readonly AttributionCue[], { from }: Mention): Source | null {
  const cue = cues.findLast(({ mention }) => mention.kind !== 'back' && !mention.relays && mention.to <= from)
  return cue ? { ...cue.mention.source, rule: 'pronoun' } : null
}

const arms: ReadonlySet<Subject> = new Set(['missiles', 'artillery', 'shells'])

function sidesAround(cues: readonly AttributionCue[], context: Context): PartyContext {
  const last = nearLast(context)
  const sources = cues.map(({ mention }) => [mention.from, mention.to] as const)
  const hit = last !== null && (arms.has(last.subject) || !context.vocabulary.relation.flat().includes(last.side))
  return { last: last?.side ?? null, main: context.main, sources, arms: hit }
}
