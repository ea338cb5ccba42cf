import type { Metric, Side } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events.ts'
import { isArms, isPersonal, losses, personal } from './metrics.ts'
import { isGoal, isInOffice, isMarked, isSource, mentions, type Party } from './named-parties.ts'
import type { PartyContext } from './parties.ts'

/** "북한은 러시아로부터 … 받았다": who is marked as the origin sent what the other one got. */
function senderOf(reading: Reading, parties: readonly Party[], quantity: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast || !receivesBehind(reading, quantity)) return undefined
  const { after } = reading.language.origin
  return parties.find(({ rest, from }) => from < quantity.from && rest !== '' && after.includes(rest))?.value
}

/** Where the verb is last it says behind the number which way the thing went: 러시아가 … 컨테이너 2만 개를 *받았다*. */
function receivesBehind(reading: Reading, { to }: FoundQuantity): boolean {
  for (let at = to; at < to + 12; at += 1) if (reading.at('receiving', at)) return true
  return false
}

/** Who stands right before the verb is the one who does it, whoever is named behind: Russia supplied North Korea with oil. */
function giverOf(
  reading: Reading,
  parties: readonly Party[],
  quantity: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
): Side | undefined {
  if (!event || event.from > quantity.from || !actors.has(metric) || gets(reading, quantity, event)) return undefined
  if (reading.language.verbLast && receivesBehind(reading, quantity)) return undefined
  // "… will help Russia, sending sappers": behind the comma somebody else goes on
  const near = parties.findLast(
    ({ to, rest }) =>
      to <= event.from &&
      event.from - to <= giverReach &&
      commas(reading, to, event.from) !== 1 &&
      !reading.language.oblique?.includes(rest),
  )
  return near && (!reading.language.verbLast || isMarked(reading, near)) ? near.value : undefined
}

/** The subject of the verb gets what is counted: received 40 guns, *was given* 40 guns. */
function gets({ items, language, over }: Reading, { from }: FoundQuantity, event: ChosenEvent): boolean {
  if (over('receiving', event.from)) return true
  const isGiven = event.to <= from && (event.metric === 'supplied' || event.metric === 'paid')
  return isGiven && (language.passive ?? []).includes(items[event.from - 1]?.lower ?? '')
}

const reachReceiver = 3

/** "*Pyongyang* has received 9,000 containers": the other one sent them, unless the words say from whom. */
const isReceiver = (reading: Reading, parties: readonly Party[], verb: number, own: readonly Side[]): boolean =>
  !reading.language.verbLast &&
  own.includes(
    parties.findLast(
      ({ from, to }) => to <= verb && verb - to <= reachReceiver && !reading.endingAt('origin', from, 'before'),
    )?.value ?? 'other',
  )

/** 북한이 … 얻은 *이득*, 병사에게 *지급된다*: where the verb is last, what ours gain the other one pays, unless the words say from whom. */
function isGain(
  reading: Reading,
  parties: readonly Party[],
  { outerFrom }: FoundQuantity,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (!reading.language.verbLast) return false
  // what workers elsewhere earn is not of this trade
  const forArms =
    reading.all('thing').some(({ value }) => isArms(value) || value === 'soldiers') ||
    reading.all('event').some(({ value }) => value === 'deployed')
  if (!forArms && !mentions(reading, others) && reading.all('party').length > 0) return false
  return !parties.some((party) => party.to <= outerFrom && isMarked(reading, party) && !own.includes(party.value))
}

/** 1조 원이 *북한에* 건너간다: where the verb is last, money that goes to ours, and nobody is marked as who gives it. */
const goesHome = (reading: Reading, parties: readonly Party[], own: readonly Side[]): boolean =>
  reading.language.verbLast &&
  reading.all('party').some((party) => own.includes(party.value) && isGoal(reading, party)) &&
  !parties.some((party) => isMarked(reading, party))

const giverReach = 5

const commas = (reading: Reading, from: number, to: number) =>
  reading.items.slice(from, to).filter(({ text }) => text === ',').length

// who suffers losses, sends, gives or pays; who kills or captures is not whose people are counted
const actors: ReadonlySet<Metric> = new Set(['casualties', 'deployed', 'supplied', 'paid'])

/** Who does it or whom it happened to, where the counted noun does not say whose it is. */
export function agent(
  reading: Reading,
  quantity: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
  context: PartyContext,
  own: readonly Side[],
  others: readonly Side[],
): Side {
  const parties = possibleAgents(reading, context)
  const sender = senderOf(reading, parties, quantity)
  if (sender) return sender
  const exporter = exporterOf(reading, quantity, metric, event)
  if (exporter) return exporter
  const receives = event !== undefined && gets(reading, quantity, event)
  if (receives && !personal.has(metric) && isReceiver(reading, parties, event.from, own)) return others[0] ?? 'other'
  const goesOn = context.pay && context.last !== null && others.includes(context.last) && reading.language.verbLast
  if (receives && metric === 'paid' && (goesOn || isGain(reading, parties, quantity, own, others)))
    return others[0] ?? 'other'
  const giver = giverOf(reading, parties, quantity, metric, event)
  if (metric === 'paid' && goesHome(reading, parties, own)) return others[0] ?? 'other'
  if (metric === 'paid' && isGiven(reading, parties, quantity, event)) return others[0] ?? 'other'
  if (giver && !own.includes(giver)) return giver
  const antecedent = losses.has(metric) ? beforeRelative(reading, quantity) : undefined
  if (antecedent && !own.includes(antecedent)) return antecedent
  const ourParties = parties.filter(({ value }) => own.includes(value))
  if (!personal.has(metric) && isOthersBusiness(reading, parties, quantity, event, own, others)) return 'other'
  if (!personal.has(metric) && goesToOurs(reading, ourParties, quantity, own, others)) return others[0] ?? 'other'
  if (metric === 'travel' && isVisit(reading, ourParties, own)) return others[0] ?? 'other'
  const ours = nearestOwn(reading, ourParties, quantity, event, context.main)
  if (ours) return ours
  const actor = actorBefore(reading, parties, quantity)
  // 러시아가 인력 5만 명을 *받아들일* 것: who takes them in is not whose they are
  if (receives && metric === 'deployed' && actor && others.includes(actor)) return context.main
  if (actor && (!others.includes(actor) || !mentions(reading, own))) return actor
  if (reading.language.verbLast && !personal.has(metric) && goesElsewhere(reading, own, others)) return 'other'
  const other = otherBefore(reading, parties, quantity, metric, others)
  if (other && !receives && (losses.has(metric) || metric === 'deployed' || mentions(reading, own))) return other
  return sideOfLast(reading, metric, context, own)
}

/** «экспорт *российского* угля в северокорейский порт составил 132 тысячи тонн»: right behind the word stands whose goods go. */
function exporterOf(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
): Side | undefined {
  if (!event || reading.language.nounHead !== 'first' || (metric !== 'trade' && metric !== 'supplied')) return undefined
  const goods = reading.at('party', event.to)
  const imported = reading.language.imports?.some((word) => reading.items[event.from]?.lower.startsWith(word))
  return goods && !imported && goods.to < outerFrom && reading.at('thing', goods.to) ? goods.value : undefined
}

/** «*рабочим* из КНДР платят»: people to whom something is given are not who pays, nor is the country they are from. */
function isGiven(reading: Reading, parties: readonly Party[], quantity: FoundQuantity, event: ChosenEvent | undefined) {
  const { dative } = reading.language
  const takes = ({ rest }: { rest: string }) => dative?.includes(rest) === true
  const payers = parties.filter(
    ({ rest, from }) => !dative?.some((ending) => rest.endsWith(ending)) && !reading.endingAt('origin', from, 'before'),
  )
  if (giverOf(reading, payers, quantity, 'paid', event)) return false
  return reading.all('thing').some((thing) => isPersonal(thing.value) && takes(thing))
}

/** Nobody but ours is named. */
const isOursAlone = (reading: Reading, own: readonly Side[]): boolean =>
  reading.all('party').every(({ value }) => own.includes(value))

/** 러시아가 *북한에* 밀가루를 보냈다: where the verb is last, what goes to ours and is named as nobody's of ours comes from the other side. */
function goesToOurs(
  reading: Reading,
  ours: readonly Party[],
  { from }: FoundQuantity,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (!reading.language.verbLast || !(mentions(reading, others) || isOursAlone(reading, own))) return false
  if (ours.some((party) => party.to <= from)) return false
  return reading.all('party').some((party) => own.includes(party.value) && isGoal(reading, party))
}

/** Parties that are neither a source nor part of an office's name nor where something goes to. */
function possibleAgents(reading: Reading, { sources }: PartyContext): Party[] {
  const { verbLast, sorts } = reading.language
  return reading.all('party').filter(
    (party) =>
      !isSource(party, sources) &&
      !isInOffice(reading, party) &&
      !isGoal(reading, party) &&
      !isVisitedBehind(reading, party) &&
      // "shells of the kind that *Russia* has fired"
      !endsInPhrase(reading, party.from, sorts) &&
      !(verbLast && sources.some(([from]) => from === party.to)),
  )
}

/** *북한을 방문*한, *북한 여행*: where the verb is last, the country right before the journey is where it goes. */
const isVisitedBehind = (reading: Reading, { to }: Party): boolean =>
  reading.language.verbLast && reading.at('event', to)?.value === 'travel' && !reading.at('thing', to)

/** 600명이 *북한을* 찾았다: where the verb is last and ours are only visited, those who come are of the other side. */
const isVisit = (reading: Reading, ours: readonly Party[], own: readonly Side[]): boolean =>
  ours.length === 0 &&
  reading.all('party').some((party) => own.includes(party.value) && isVisitedBehind(reading, party))

/** The nearest of the second group before the number. */
function otherBefore(
  reading: Reading,
  parties: readonly Party[],
  { from }: FoundQuantity,
  metric: Metric,
  others: readonly Side[],
): Side | undefined {
  const { verbLast } = reading.language
  const oblique = metric === 'deployed' ? reading.language.oblique : undefined
  return parties.findLast(
    (party) =>
      others.includes(party.value) &&
      party.from < from &&
      // «спасать Россию послали 11 тысяч»: whom somebody saves is not who sends
      (verbLast ? isMarked(reading, party) : !oblique?.includes(party.rest)),
  )?.value
}

/** Whose the last figure was, else the article's own party. */
function sideOfLast({ language }: Reading, metric: Metric, context: PartyContext, own: readonly Side[]): Side {
  const { last, main, pay } = context
  if (language.verbLast && pay && metric !== 'paid') return main
  const goesOn = !language.verbLast || !personal.has(metric) || (last !== null && own.includes(last))
  return (goesOn ? last : null) ?? main
}

const reachRelative = 9

/** "the Russian military, *which* has suffered …": the losses are of the one right before. */
function beforeRelative(reading: Reading, { from }: FoundQuantity): Side | undefined {
  const relative = reading.all('relativePronoun').findLast((sign) => sign.to <= from && from - sign.to <= reachRelative)
  if (!relative || reading.language.verbLast) return undefined
  return reading.all('party').findLast(({ to }) => to <= relative.from && relative.from - to <= 3)?.value
}

/** "Congress approved billions of dollars in aid": a sentence that names none of ours before its things, but somebody else. */
function isOthersBusiness(
  reading: Reading,
  parties: readonly Party[],
  { outerFrom }: FoundQuantity,
  event: ChosenEvent | undefined,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (reading.language.verbLast) return false
  // "NATO struggles to make 100,000 rounds"
  const before = parties.findLast((party) => party.from < outerFrom)?.value
  if (!event && before && !own.includes(before) && !others.includes(before)) return true
  if (mentions(reading, own)) return false
  // "Russian factories can make 4 million shells": nobody is given anything
  const receives = reading.all('receiving').length > 0
  if (mentions(reading, others)) return !event && !receives && parties.some((party) => party.from < outerFrom)
  return parties.some((party) => party.from < outerFrom)
}

/** Where the verb is last the subject carries a marker: 우크라이나는 장갑차 20대를 투입했다. */
function actorBefore(reading: Reading, parties: readonly Party[], { from }: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast) return undefined
  return parties.findLast((party) => party.from < from && isMarked(reading, party))?.value
}

/** What goes to a country of neither group in a sentence that names none of ours is nobody's of this watch. */
function goesElsewhere(reading: Reading, own: readonly Side[], others: readonly Side[]): boolean {
  const parties = reading.all('party')
  if (parties.some(({ value }) => own.includes(value))) return false
  return parties.some((party) => !others.includes(party.value) && isGoal(reading, party))
}

/** Who is marked as the origin comes first, then who stands before the number; behind it only the article's own party counts. */
function nearestOwn(
  reading: Reading,
  parties: readonly Party[],
  { from }: FoundQuantity,
  event: ChosenEvent | undefined,
  main: Side,
): Side | undefined {
  const origin = parties.find(
    (party) =>
      (party.rest !== '' && reading.language.origin.after.includes(party.rest)) ||
      reading.endingAt('origin', party.from, 'before') !== undefined ||
      reading.at('origin', party.to, 'after') !== undefined,
  )
  const before = parties.findLast((party) => party.from < from && (party.value === main || acts(party, event)))
  return (origin ?? before ?? parties.find((party) => party.value === main && !isApart(reading, from, party.from)))
    ?.value
}

/** Another clause begins between the number and the party behind it. */
const isApart = (reading: Reading, from: number, to: number) =>
  reading.all('clause').some((sign) => sign.from > from && sign.to <= to && reading.items[sign.from]?.kind === 'word')

/** Of the parties of the first group the one that the article is not mostly about must stand right before its verb. */
function acts({ to }: Party, event: ChosenEvent | undefined): boolean {
  if (!event) return false
  return !personal.has(event.metric) || (event.from >= to && event.from - to <= 3)
}
