import type { Claim, FigureClaim, Metric, Source, Span, Subject } from './claim.ts'
import { compose } from './compose.ts'
import { type Context, nearLast } from './context.ts'
import {
  asPart,
  coordinate,
  isPartOf,
  isUpdate,
  leavesRest,
  replaceLast,
  sharesVerb,
  withStatusOf,
} from './figures-beside.ts'
import { readCounted } from './meaning/counted.ts'
import { chooseEvent, type Event, readEvents } from './meaning/events.ts'
import { readMeaning } from './meaning/meaning.ts'
import { isGrowing, isPersonal, losses } from './meaning/metrics.ts'
import { type PartyContext, readSide } from './meaning/parties.ts'
import { hedgedBehind } from './numbers/hedging.ts'
import { type FoundQuantity, findQuantities } from './numbers/quantities.ts'
import type { Reading } from './signs/reading.ts'
import { attribute } from './sources/attribute.ts'
import { type Attribution, type AttributionCue, readCues } from './sources/attribution.ts'
import { lookBackAtQuotation, lookBackFrom } from './sources/hindsight.ts'
import {
  carriedSource,
  lastSource,
  openingActor,
  rememberActor,
  rememberOffices,
  rememberPrincipals,
  rememberSource,
} from './sources/memory.ts'
import type { Mention } from './sources/mentions.ts'
import { asKnown, asOffice } from './sources/offices.ts'
import { rememberPeople } from './sources/people.ts'
import { readStatements } from './sources/statements.ts'
import { isQuoted, type Quotation, readQuotations } from './text/quotations.ts'

/** Claims of one sentence. The context is brought up to date with what the sentence says. */
export function readSentence(reading: Reading, span: Span, context: Context): Claim[] {
  if (leavesRest(reading, nearLast(context), context.whole) && context.last) context.parts.add(context.last.figure)
  if (isTurn(reading)) Object.assign(context, { lastSource: null, lastSingular: null })
  const cues = readCues(reading, context.people).map((cue) =>
    asKnown(reading, asOffice(reading, cue, context.speaking)),
  )
  const { quotations, inside } = readQuotations(reading, context.quoting)
  const figures = readFigures(reading, span, cues, context)
  lookBackFrom(reading, figures, cues, context.sentence, context.hindsight)
  const { text, lang, zone, speaker } = context
  const resolve = (mention: Mention) => lastSource(context, mention)
  lookBackAtQuotation(figures, cues, quotations, resolve, context.hindsight)
  const statements = readStatements(reading, quotations, cues, { text, lang, zone, span, speaker, resolve })
  rememberSource(cues, context)
  if (cues.length === 0) rememberActor(reading, context)
  // who "named no figure" is not the one whose figures they are
  if (reading.all('silent').length === 0) rememberPrincipals(reading, cues, context)
  rememberAbroad(reading, context)
  context.told = reading.all('event').map(({ value }) => value)
  if (figures.length === 0) rememberTopic(reading, context)
  rememberPeople(reading, cues, context.people)
  rememberOffices(reading, context)
  if (reading.all('hearsay').length > 0 || isImpersonal(reading))
    for (const figure of figures) context.hearsay.add(figure)
  rememberSpeaker(cues, quotations, inside, context)
  return [...figures, ...statements]
}

/** Where the verb is last: "…인 것으로 추정된다" says of nobody who thinks so. */
const isImpersonal = (reading: Reading) => reading.language.verbLast && reading.all('impersonal').length > 0

/** "한편 …" turns to something else. */
const isTurn = ({ items, language }: Reading) => (language.attribution.turns ?? []).includes(items[0]?.lower ?? '')

function rememberAbroad(reading: Reading, context: Context): void {
  const [own = [], ...rest] = context.vocabulary.relation
  const others = rest.flat()
  if (reading.all('party').some(({ value }) => others.includes(value))) context.abroad = context.sentence
  if (!reading.all('party').some(({ value }) => own.includes(value))) return
  context.home = context.sentence
  if (reading.all('thing').some(({ value }) => value === 'missiles')) context.missiles = context.sentence
}

const opening = 3

/** Where the verb is last: "사망자 추정치도 크게 올라갔다" says what the numbers of the next sentence are of. */
function rememberTopic(reading: Reading, context: Context): void {
  if (!reading.language.verbLast || reading.items.some(({ numeral }) => numeral)) return
  const first = reading.all('event').find(({ value, from }) => losses.has(value) && from <= opening)
  if (first) context.topic = { metric: first.value, sentence: context.sentence }
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
  // a number before that is nobody's of ours: what is left out behind it is of that one
  let elsewhere = false
  for (const quantity of quantities) {
    const found = readFigure(reading, span, quantity, events, cues, context)
    const another = !found && figures.length === 0 && !quantity.bare && !reading.language.verbLast
    if (another) elsewhere = true
    if (!found || (elsewhere && figures.length === 0 && found.trace.includes('noun elided') && !found.spans.metric))
      continue
    const joined = coordinate(reading, found, figures.at(-1))
    const figure = isPartOf(reading, quantity, joined, nearLast(context)) ? asPart(joined) : joined
    if (isUpdate(reading, quantity, figure, nearLast(context))) replaceLast(context)
    const before = figures.at(-1)
    if (before && sharesVerb(reading, before, figure)) figures[figures.length - 1] = withStatusOf(before, figure)
    figures.push(figure)
    context.places.set(figure, context.sentence)
    context.whole = context.last?.figure ?? null
    context.last = { figure, sentence: context.sentence }
    if (isPersonal(figure.subject) && figure.mode !== 'share') context.lastPeople = context.last
  }
  return figures
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
  if (counted.foreign && (counted.unit !== 'percent' || reading.language.verbLast)) return undefined
  const event = chooseEvent(reading, events, quantity, counted)
  const meant = readMeaning(reading, quantity, counted, event, context)
  if (!meant || (meant.metric === 'share' && counted.unit !== 'percent')) return undefined
  const said = readAttribution(reading, cues, quantity, context)
  const attribution = said.source ? said : { ...said, source: ofStatistics(reading, cues, meant.metric, context) }
  const goesOn = meant.elided && !event && !counted.side && !reading.language.verbLast ? nearLast(context) : null
  const side =
    goesOn?.side ??
    readSide(reading, quantity, counted, meant.metric, event, sidesAround(cues, context), context.vocabulary)
  if (!side && losses.has(meant.metric) && reading.language.verbLast) context.theirs = context.sentence
  return side ? compose({ reading, span, quantity, counted, event, meant, side, attribution }, context) : undefined
}

/** Numbers on travel and trade that go on behind a paragraph's end are of the same statistics. */
function ofStatistics(
  reading: Reading,
  cues: readonly AttributionCue[],
  metric: Metric,
  context: Context,
): Source | null {
  const last = nearLast(context)
  if (!last?.source || last.metric !== metric || !isGrowing(metric) || reading.language.verbLast) return null
  return cues.length > 0 || reading.all('hearsay').length > 0 ? null : { ...last.source, rule: 'carried' }
}

function readAttribution(
  reading: Reading,
  cues: readonly AttributionCue[],
  quantity: FoundQuantity,
  context: Context,
): Attribution {
  const said = attribute(
    cues,
    quantity,
    (mention) => namedBefore(cues, mention) ?? openerBefore(reading, mention) ?? lastSource(context, mention),
  )
  // what seems so to nobody in particular goes on only within its paragraph
  const apart = context.lastSource?.paragraph !== context.paragraph
  if (said.source?.rule === 'pronoun' && !said.span && apart && isImpersonal(reading))
    return { source: null, via: [], span: null }
  const before = said.source ? passedOn(reading, cues, said.source, context) : null
  if (before && said.source) return { ...said, source: before, via: [said.source, ...said.via] }
  return said.source ? said : { ...said, source: context.speaker ?? carriedSource(reading, cues, context) }
}

/** Where the verb is last, an outlet that goes on in the paragraph of an office retells it: … 밝혔다. 연합뉴스에 따르면 여기에는 … */
function passedOn(
  reading: Reading,
  cues: readonly AttributionCue[],
  { id, rule }: Source,
  { lastSource: last, sentence, paragraph }: Context,
): Source | null {
  if (!reading.language.verbLast || rule !== 'according-to' || !last || last.relays || last.place) return null
  if (last.paragraph !== paragraph || sentence - last.sentence > 1) return null
  const relay = cues.some(({ mention }) => mention.source.id === id && mention.relays)
  return relay ? { ...last.source, rule: 'carried' } : null
}

/** "he" may be somebody whom the same sentence quotes before. */
function namedBefore(cues: readonly AttributionCue[], { from }: Mention): Source | null {
  const cue = cues.findLast(({ mention }) => mention.kind !== 'back' && !mention.relays && mention.to <= from)
  return cue ? { ...cue.mention.source, rule: 'pronoun' } : null
}

/** "*The president* named a higher number: 3,000 were killed, *he* said": who opens the sentence, though it has no verb of saying for him. */
function openerBefore(reading: Reading, { from, kind, otherwise }: Mention): Source | null {
  if (kind !== 'back' || otherwise || reading.language.verbLast) return null
  const actor = openingActor(reading)
  return actor && actor.to <= from ? { id: actor.value.id, name: actor.value.name, rule: 'pronoun' } : null
}

const arms: ReadonlySet<Subject> = new Set(['missiles', 'artillery', 'shells'])

const farMissiles = 2

function sidesAround(cues: readonly AttributionCue[], context: Context): PartyContext {
  const last = nearLast(context)
  const sources = cues.map(({ mention }) => [mention.from, mention.to] as const)
  const hit = last !== null && (arms.has(last.subject) || !context.vocabulary.relation.flat().includes(last.side))
  const { home, sentence, missiles } = context
  return {
    last: last?.side ?? null,
    main: context.main,
    sources,
    arms: hit,
    pay: last?.metric === 'paid',
    home: home !== null && sentence - home <= 1,
    theirs: context.theirs !== null && sentence - context.theirs <= 1,
    struck: missiles !== null && sentence - missiles <= farMissiles,
  }
}
