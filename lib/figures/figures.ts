import { asThoseBefore, asWorkers, besideSpeaker } from './beside-speaker.ts'
import type { FigureClaim, Span } from './claim.ts'
import { compose } from './compose.ts'
import { type Context, nearLast } from './context.ts'
import { asChange, asOthers, asPart, asPlannedPart, isPartOf, isUpdate, replaceLast } from './figures-beside.ts'
import { chooseEvent } from './meaning/events/choose-event.ts'
import { type Event, readEvents } from './meaning/events/events.ts'
import { homeward } from './meaning/events/homeward.ts'
import { type Meaning, readMeaning } from './meaning/meaning.ts'
import { isPersonal, losses } from './meaning/metrics.ts'
import type { Counted } from './meaning/nouns/counted.ts'
import { readCounted } from './meaning/nouns/counted-noun.ts'
import { repeatsVerb } from './meaning/nouns/same-as-last.ts'
import { isAffairOfOthers } from './meaning/parties/affairs-of-others.ts'
import { asWorth, traded } from './meaning/parties/commerce.ts'
import { readSide } from './meaning/parties/parties.ts'
import { originBehind } from './meaning/parties/routes.ts'
import { isOfThird } from './meaning/parties/third-subjects.ts'
import { isTradeWithThird } from './meaning/parties/third-trade.ts'
import { asTravellers } from './meaning/parties/travellers.ts'
import { asVictims } from './meaning/parties/victims.ts'
import { hedgedAround } from './numbers/hedging.ts'
import { type FoundQuantity, findQuantities } from './numbers/quantities.ts'
import { isPartOfNext, partOfNext } from './part-of-next.ts'
import { sideOfListed, sidesAround, supplierOf } from './sides-around.ts'
import type { Reading } from './signs/reading.ts'
import type { AttributionCue } from './sources/attribution.ts'
import { ofStatistics, ofWhole, readAttribution } from './sources/figure-source.ts'
import { isOfNobody } from './sources/memory/nobody.ts'
import { speakerSpans } from './sources/speakers/speaker-spans.ts'
import {
  asPlanned,
  asPlannedBefore,
  asSum,
  coordinate,
  sharesVerb,
  withStatusOf,
  withStatusOfWhole,
} from './status-beside.ts'
import { isFarFromWar, isPartOfTheirs, isTheirs, rememberTheirs } from './theirs.ts'
import { rememberUntold } from './untold.ts'

export function readFigures(
  reading: Reading,
  span: Span,
  cues: readonly AttributionCue[],
  context: Context,
): FigureClaim[] {
  const quantities = findQuantities(reading)
  if (quantities.length === 0) return []
  const events = traded(reading, homeward(reading, readEvents(reading), context), context)
  const figures: FigureClaim[] = []
  // 직원을 1천 명에서 4천 명으로: what the first one counts the second one counts
  let abandoned = false
  let untold: FoundQuantity | undefined
  for (const quantity of quantities) {
    const part = untold && isPartOfNext(reading, untold, quantity) ? untold : undefined
    const found = readFigure(reading, span, quantity, events, cues, context)
    if (!found && context.zone === 'headline')
      rememberUntold(reading, span, quantity, readAttribution(reading, cues, quantity, context), context)
    if (abandoned) {
      abandoned = false
      continue
    }
    abandoned = !found && isStartOfChange(reading, quantity)
    untold = found ? undefined : quantity
    if (!found) continue
    const ofNext = part && partOfNext(reading, part, found, readAttribution(reading, cues, part, context), context)
    if (ofNext) figures.push(ofNext)
    const meant = asSum(reading, quantity, asPlannedBefore(reading, quantity, found, context), nearLast(context))
    const listed = asPlanned(reading, meant, nearLast(context), context.whole)
    const beside = asChange(
      reading,
      asOthers(reading, coordinate(reading, listed, figures.at(-1)), figures.at(-1)),
      figures.at(-1),
    )
    const [first] = figures
    const joined = first ? withStatusOfWhole(reading, first, beside) : beside
    const figure = isPartOf(reading, quantity, joined, nearLast(context))
      ? asPart(asPlannedPart(reading, joined, nearLast(context)))
      : joined
    if (isUpdate(reading, quantity, figure, nearLast(context))) replaceLast(context)
    const before = figures.at(-1)
    if (before && sharesVerb(reading, before, figure)) figures[figures.length - 1] = withStatusOf(before, figure)
    figures.push(figure)
    context.places.set(figure, context.sentence)
    if (isOfNobody(reading, quantity, figure, cues, context)) context.hearsay.add(figure)
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
  // a count of comments, not of people
  if (number.value === 0) return undefined
  const noun = besideSpeaker(reading, readCounted(reading, number), number, cues)
  const counted = asWorkers(reading, asThoseBefore(reading, noun, number, context))
  if (isTheirs(number, counted, context)) return undefined
  const quantity = hedgedAround(reading, number, counted)
  const event = chooseEvent(reading, events, quantity, counted)
  if (counted.foreign && (counted.unit !== 'percent' || reading.language.verbLast)) {
    if (event && losses.has(event.metric)) context.theirs = context.sentence
    return undefined
  }
  const told = readMeaning(reading, quantity, counted, event, context)
  if (told && isPartOfTheirs(reading, counted, told, context)) {
    context.theirs = context.sentence
    return undefined
  }
  const meant = told && asWorth(reading, quantity, told, nearLast(context))
  if (!meant || (meant.metric === 'share' && counted.unit !== 'percent')) return undefined
  const speakers = speakerSpans(reading, cues)
  if (isTradeWithThird(reading, meant, counted, speakers, context)) return undefined
  if (isAffairOfOthers(reading, quantity, counted, meant, speakers, context)) return undefined
  if (isOfThird(reading, quantity, counted, meant, speakers, context)) return undefined
  const said = readAttribution(reading, cues, quantity, context)
  const attribution = said.source
    ? said
    : {
        ...said,
        source: ofStatistics(reading, cues, meant.metric, context) ?? ofWhole(reading, cues, counted, context),
      }
  const alone =
    (meant.elided || isOfLast(reading, counted, meant, context)) &&
    (!event || repeatsVerb(reading, quantity)) &&
    !counted.side &&
    !originBehind(reading, counted.to)
  const goesOn = alone ? nearLast(context) : null
  const read =
    goesOn?.side ??
    sideOfListed(reading, quantity, meant, context) ??
    readSide(reading, quantity, counted, meant.metric, event, sidesAround(reading, cues, context), context.vocabulary)
  const side = read && supplierOf(read, meant, reading, context)
  if (!side && losses.has(meant.metric)) {
    context.theirs = context.sentence
    rememberTheirs(quantity, context)
  }
  if (side && isFarFromWar(side, meant, context)) return undefined
  return side
    ? compose(
        {
          reading,
          span,
          quantity,
          counted,
          event,
          meant: asVictims(asTravellers(reading, meant, side, context.vocabulary), counted, side, context.vocabulary),
          side,
          attribution,
        },
        context,
      )
    : undefined
}

/** «1500 туристов. *Из них* почти 70% – приезжие»: a part of those who have just been counted is whose they are. */
const isOfLast = ({ language, all }: Reading, { unit }: Counted, { subject }: Meaning, context: Context): boolean =>
  unit === 'percent' &&
  language.nounHead === 'first' &&
  nearLast(context)?.subject === subject &&
  all('partOf').length > 0

/** 직원을 1천 명*에서* 4천 명으로 */
const isStartOfChange = ({ items, language }: Reading, { to }: FoundQuantity): boolean =>
  [to, to + 1].some((at) => language.origin.after.includes(items[at]?.lower ?? ''))
