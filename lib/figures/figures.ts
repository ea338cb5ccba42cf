import type { Claim, FigureClaim, Metric, Side, Source, Span, Subject } from './claim.ts'
import { compose } from './compose.ts'
import { type Context, nearLast } from './context.ts'
import {
  asOthers,
  asPart,
  asPlanned,
  coordinate,
  isPartOf,
  isUpdate,
  leavesRest,
  replaceLast,
  sharesVerb,
  withStatusOf,
  withStatusOfWhole,
} from './figures-beside.ts'
import { asWorth, traded } from './meaning/commerce.ts'
import { type Counted, readCounted } from './meaning/counted.ts'
import { chooseEvent, type Event, readEvents } from './meaning/events.ts'
import { homeward } from './meaning/homeward.ts'
import { atWorkThere } from './meaning/implied-subject.ts'
import { type Meaning, readMeaning } from './meaning/meaning.ts'
import { isGrowing, isPersonal, losses } from './meaning/metrics.ts'
import { isMarked } from './meaning/named-parties.ts'
import { type PartyContext, readSide } from './meaning/parties.ts'
import { isOfThirdParty, isTradeWithThird } from './meaning/third-trade.ts'
import { hedgedBehind } from './numbers/hedging.ts'
import { type FoundQuantity, findQuantities } from './numbers/quantities.ts'
import { sidesOf } from './sides.ts'
import type { Reading } from './signs/reading.ts'
import { attribute } from './sources/attribute.ts'
import { type Attribution, type AttributionCue, readCues } from './sources/attribution.ts'
import { asNamedBefore, rememberBodies } from './sources/bodies.ts'
import { rememberDocument, rememberPerson, thereBefore } from './sources/called.ts'
import { isToldByNobody } from './sources/hearsay.ts'
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
import { asKnown, asOffice, asQuoted } from './sources/offices.ts'
import { openingSpeaker } from './sources/opening-speaker.ts'
import { rememberKnown, rememberPeople } from './sources/people.ts'
import { speakerSpans } from './sources/speaker-spans.ts'
import { readStatements } from './sources/statements.ts'
import { isQuoted, type Quotation, readQuotations } from './text/quotations.ts'
import { rememberUntold } from './untold.ts'

/** Claims of one sentence. The context is brought up to date with what the sentence says. */
export function readSentence(reading: Reading, span: Span, context: Context): Claim[] {
  if (leavesRest(reading, nearLast(context), context.whole) && context.last) context.parts.add(context.last.figure)
  if (isTurn(reading)) Object.assign(context, { lastSource: null, lastSingular: null })
  const cues = knownCues(reading, readCues(reading, context.people), context)
  const { quotations, inside } = readQuotations(reading, context.quoting)
  const figures = readFigures(reading, span, cues, context)
  lookBackFrom(reading, figures, cues, context, context.hindsight, resolverIn(context))
  const { text, lang, zone, speaker } = context
  lookBackAtQuotation(figures, cues, quotations, resolverIn(context), context.hindsight)
  const place = { text, lang, zone, span, speaker, resolve: resolverIn(context) }
  const statements = quotations.length > 0 ? readStatements(reading, quotations, cues, place) : []
  rememberSource(cues, context, figures.length > 0)
  if (cues.length === 0) rememberActor(reading, context)
  if (cues.length === 0) rememberPerson(reading, context)
  rememberDocument(reading, cues, context)
  // who "named no figure" is not the one whose figures they are
  if (reading.all('silent').length === 0) rememberPrincipals(reading, cues, context)
  rememberAbroad(reading, context)
  rememberSpoken(reading, context)
  context.told = reading.all('event').map(({ value }) => value)
  if (figures.length === 0) rememberTopic(reading, context)
  rememberPeople(reading, cues, context.people)
  rememberKnown(reading, context.people)
  rememberOffices(reading, context)
  rememberBodies(reading, context.bodies)
  if (
    isHearsay(reading, cues, context) ||
    isImpersonal(reading) ||
    (isTurn(reading) && cues.every(({ mention }) => mention.kind === 'back'))
  )
    for (const figure of figures) context.hearsay.add(figure)
  rememberSpeaker(reading, cues, quotations, inside, context)
  return statements.length === 0 ? figures : [...figures, ...statements]
}

const resolverIn = (context: Context) => (mention: Mention) => lastSource(context, mention)

/** Cues with whom the text, or the watch, knows by what the sentence calls him. */
function knownCues(reading: Reading, cues: readonly AttributionCue[], context: Context): readonly AttributionCue[] {
  if (cues.length === 0) return cues
  const quoted = [...context.principals.values()].map(({ source }) => source)
  return cues
    .map((cue) => asNamedBefore(reading, asKnown(reading, asOffice(reading, cue, context.speaking)), context.bodies))
    .map((cue) => asQuoted(reading, cue, quoted))
}

/** "It became known that …" is nobody's, and so is what goes on behind it in the paragraph until somebody is named. */
function isHearsay(reading: Reading, cues: readonly AttributionCue[], context: Context): boolean {
  const said = isToldByNobody(reading)
  if (reading.language.nounHead !== 'first') return said
  if (cues.length > 0) context.rumour = null
  else if (said) context.rumour = context.paragraph
  return said || context.rumour === context.paragraph
}

/** Where the verb is last: "…인 것으로 추정된다" says of nobody who thinks so. */
const isImpersonal = (reading: Reading) => reading.language.verbLast && reading.all('impersonal').length > 0

/** "한편 …" turns to something else. */
const isTurn = ({ items, language }: Reading) => (language.attribution.turns ?? []).includes(items[0]?.lower ?? '')

function rememberAbroad(reading: Reading, context: Context): void {
  const { own, others } = sidesOf(context.vocabulary)
  if (reading.all('party').some(({ value }) => others.includes(value))) context.abroad = context.sentence
  else if (isOfThirdParty(reading, [], context)) context.third = context.sentence
  if (!reading.all('party').some(({ value }) => own.includes(value))) return
  context.home = context.sentence
  if (reading.all('thing').some(({ value }) => value === 'missiles')) context.missiles = context.sentence
}

/** The people of ours whom a sentence names without counting them. */
function rememberSpoken(reading: Reading, context: Context): void {
  const { own } = sidesOf(context.vocabulary)
  const people = reading.all('thing').findLast(({ value }) => isPersonal(value))
  const named = people && reading.all('party').some(({ value }) => own.includes(value))
  if (named) context.spoken = { subject: people.value, sentence: context.sentence }
}

const opening = 3

/** Where the verb is last: "사망자 추정치도 크게 올라갔다" says what the numbers of the next sentence are of. */
function rememberTopic(reading: Reading, context: Context): void {
  if (!reading.language.verbLast || reading.items.some(({ numeral }) => numeral)) return
  const first = reading.all('event').find(({ value, from }) => losses.has(value) && from <= opening)
  if (first) context.topic = { metric: first.value, sentence: context.sentence }
}

/** Who opens a quotation without a verb of saying is who says its end. */
function rememberOpening(mention: Mention | undefined, context: Context): void {
  if (!mention) return
  const { sentence, paragraph } = context
  const source: Source = { ...mention.source, rule: 'quotation' }
  context.speaker = source
  context.lastSource = { source, sentence, paragraph }
}

/** Who speaks where a quotation goes on behind the sentence. */
function rememberSpeaker(
  reading: Reading,
  cues: readonly AttributionCue[],
  quotations: readonly Quotation[],
  inside: string | null,
  context: Context,
): void {
  const outside = cues.find(({ mention }) => mention.kind !== 'back' && !isQuoted(quotations, mention.from))
  if (inside === null) context.speaker = null
  else if (outside) context.speaker = { ...outside.mention.source, rule: 'quotation' }
  else rememberOpening(openingSpeaker(reading, quotations, context.people), context)
  context.quoting = inside
}

function readFigures(reading: Reading, span: Span, cues: readonly AttributionCue[], context: Context): FigureClaim[] {
  const quantities = findQuantities(reading)
  const events = quantities.length > 0 ? traded(reading, homeward(reading, readEvents(reading), context), context) : []
  const figures: FigureClaim[] = []
  // a number before that is nobody's of ours: what is left out behind it is of that one
  let elsewhere = false
  for (const quantity of quantities) {
    const found = readFigure(reading, span, quantity, events, cues, context)
    if (!found && context.zone === 'headline')
      rememberUntold(reading, span, quantity, readAttribution(reading, cues, quantity, context), context)
    const another = !found && figures.length === 0 && !quantity.bare && !reading.language.verbLast
    if (another) elsewhere = true
    if (!found || (elsewhere && figures.length === 0 && found.trace.includes('noun elided') && !found.spans.metric))
      continue
    const listed = asPlanned(reading, found, nearLast(context), context.whole)
    const beside = asOthers(coordinate(reading, listed, figures.at(-1)), figures.at(-1))
    const [first] = figures
    const joined = first ? withStatusOfWhole(reading, first, beside) : beside
    const figure = isPartOf(reading, quantity, joined, nearLast(context)) ? asPart(joined) : joined
    if (isUpdate(reading, quantity, figure, nearLast(context))) replaceLast(context)
    const before = figures.at(-1)
    if (before && sharesVerb(reading, before, figure)) figures[figures.length - 1] = withStatusOf(before, figure)
    figures.push(figure)
    context.places.set(figure, context.sentence)
    context.whole = context.last?.figure ?? null
    context.last = { figure, sentence: context.sentence }
    if (figure.mode !== 'share') context.lastTotal = context.last
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
  const counted = asWorkers(reading, besideSpeaker(reading, readCounted(reading, number), number, cues))
  const quantity = hedgedBehind(reading, number, counted.to)
  const event = chooseEvent(reading, events, quantity, counted)
  if (counted.foreign && (counted.unit !== 'percent' || reading.language.verbLast)) {
    if (event && losses.has(event.metric) && reading.language.verbLast) context.theirs = context.sentence
    return undefined
  }
  const told = readMeaning(reading, quantity, counted, event, context)
  const meant = told && asWorth(reading, quantity, told)
  if (!meant || (meant.metric === 'share' && counted.unit !== 'percent')) return undefined
  if (isTradeWithThird(reading, meant, counted, speakerSpans(reading, cues), context)) return undefined
  const said = readAttribution(reading, cues, quantity, context)
  const attribution = said.source
    ? said
    : {
        ...said,
        source: ofStatistics(reading, cues, meant.metric, context) ?? ofWhole(reading, cues, counted, context),
      }
  const goesOn = meant.elided && !event && !counted.side && !reading.language.verbLast ? nearLast(context) : null
  const read =
    goesOn?.side ??
    readSide(reading, quantity, counted, meant.metric, event, sidesAround(reading, cues, context), context.vocabulary)
  const side = read && supplierOf(read, meant, counted, reading, context)
  if (!side && losses.has(meant.metric) && reading.language.verbLast) context.theirs = context.sentence
  return side ? compose({ reading, span, quantity, counted, event, meant, side, attribution }, context) : undefined
}

/** What only ever comes from the other side is theirs, where its noun does not say whose it is. */
function supplierOf(
  side: Side,
  { metric, subject }: Meaning,
  counted: Counted,
  reading: Reading,
  { vocabulary }: Context,
): Side {
  const [own = [], others = []] = vocabulary.relation
  const comes = metric === 'supplied' && !counted.side && vocabulary.gets?.includes(subject) === true
  return (comes || (metric === 'trade' && isMutual(reading))) && own.includes(side) ? (others[0] ?? side) : side
}

/** «*товарооборот* вырос на треть»: what goes both ways is told of the second group. */
const isMutual = ({ items, language }: Reading): boolean =>
  items.some(({ lower }) => (language.mutual ?? []).some((stem) => lower.startsWith(stem)))

/** Travellers who may work there are workers. */
const asWorkers = (reading: Reading, counted: Counted): Counted => ({
  ...counted,
  subject: atWorkThere(reading, counted) ?? counted.subject,
})

/** *미국은* 3천 명이라고 밝혔다: where the verb is last, who speaks right before the number is not whose people are counted. */
function besideSpeaker(
  reading: Reading,
  counted: Counted,
  { outerFrom }: FoundQuantity,
  cues: readonly AttributionCue[],
): Counted {
  if (!reading.language.verbLast || counted.side === null || counted.subject) return counted
  const party = reading.at('party', counted.from)
  const speaks = party && cues.some(({ mention }) => mention.from <= party.from && mention.to >= party.to)
  return speaks && isMarked(reading, party) ? { ...counted, side: null, from: outerFrom } : counted
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
  return cues.length > 0 || isToldByNobody(reading) ? null : { ...last.source, rule: 'carried' }
}

/** "Almost half *of the containers* …": a share of what was counted right before is whose that count is. */
function ofWhole(
  reading: Reading,
  cues: readonly AttributionCue[],
  { unit, subject }: Counted,
  context: Context,
): Source | null {
  const last = nearLast(context)
  if (!last?.source || unit !== 'percent' || !subject || reading.language.nounHead !== 'last') return null
  if (last.subject !== subject && context.whole?.subject !== subject) return null
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
    (mention) =>
      thereBefore(reading, mention) ??
      namedBefore(cues, mention) ??
      openerBefore(reading, mention) ??
      lastSource(context, mention),
  )
  // what seems so to nobody in particular goes on only within its paragraph
  const apart = context.lastSource?.paragraph !== context.paragraph
  const named = cues.some(({ mention }) => mention.to > mention.from)
  if (said.source?.rule === 'pronoun' && !said.span && !named && apart && isImpersonal(reading))
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
  if (kind !== 'back' || otherwise || reading.language.verbLast || opensWithQuotation(reading)) return null
  const actor = openingActor(reading)
  return actor && actor.to <= from ? { id: actor.value.id, name: actor.value.name, rule: 'pronoun' } : null
}

/** «"X has decided …", *he* said»: who is spoken of is not who speaks. */
const opensWithQuotation = ({ items, language }: Reading): boolean =>
  language.attribution.quotes.some((pair) => pair[0] === items[0]?.text)

const arms: ReadonlySet<Subject> = new Set(['missiles', 'artillery', 'shells'])

const farMissiles = 2

/** Where the verb is last: *이들*에게 2.5달러를 준다 — people who were counted before. */
const refersBack = ({ language, items }: Reading, { lastPeople }: Context): boolean =>
  language.verbLast &&
  lastPeople !== null &&
  items.some(({ lower }) => language.definite.some((word) => lower.startsWith(word)))

function sidesAround(reading: Reading, cues: readonly AttributionCue[], context: Context): PartyContext {
  const last = nearLast(context)
  const hit = last !== null && (arms.has(last.subject) || !sidesOf(context.vocabulary).all.includes(last.side))
  const { home, sentence, missiles } = context
  return {
    last: last?.side ?? null,
    main: context.main,
    sources: speakerSpans(reading, cues),
    arms: hit,
    pay: last?.metric === 'paid',
    home: (home !== null && sentence - home <= 1) || refersBack(reading, context),
    theirs: context.theirs !== null && sentence - context.theirs <= 1,
    struck: missiles !== null && sentence - missiles <= farMissiles,
  }
}
