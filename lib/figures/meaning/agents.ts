import type { Metric, Side } from '../claim.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import type { ChosenEvent } from './events.ts'
import { isArms, losses, personal } from './metrics.ts'
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
  if (!event || event.from > quantity.from || !actors.has(metric) || reading.over('receiving', event.from))
    return undefined
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

const reachReceiver = 3

/** "*Pyongyang* has received 9,000 containers": the other one sent them, unless the words say from whom. */
const isReceiver = (reading: Reading, parties: readonly Party[], verb: number, own: readonly Side[]): boolean =>
  !reading.language.verbLast &&
  own.includes(parties.findLast(({ to }) => to <= verb && verb - to <= reachReceiver)?.value ?? 'other')

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
  if (!forArms && !mentions(reading, others)) return false
  return !parties.some((party) => party.to <= outerFrom && isMarked(reading, party) && !own.includes(party.value))
}

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
  const receives = event !== undefined && reading.over('receiving', event.from) !== undefined
  if (receives && !personal.has(metric) && isReceiver(reading, parties, event.from, own)) return others[0] ?? 'other'
  if (receives && metric === 'paid' && isGain(reading, parties, quantity, own, others)) return others[0] ?? 'other'
  const giver = giverOf(reading, parties, quantity, metric, event)
  if (giver && !own.includes(giver)) return giver
  const antecedent = losses.has(metric) ? beforeRelative(reading, quantity) : undefined
  if (antecedent && !own.includes(antecedent)) return antecedent
  const ourParties = parties.filter(({ value }) => own.includes(value))
  if (!personal.has(metric) && isOthersBusiness(reading, parties, quantity, event, own, others)) return 'other'
  if (!personal.has(metric) && goesToOurs(reading, ourParties, quantity, own, others)) return others[0] ?? 'other'
  const ours = nearestOwn(reading, ourParties, quantity, event, context.main)
  if (ours) return ours
  const actor = actorBefore(reading, parties, quantity)
  // 러시아가 인력 5만 명을 *받아들일* 것: who takes them in is not whose they are
  if (receives && metric === 'deployed' && actor && others.includes(actor)) return context.main
  if (actor && (!others.includes(actor) || !mentions(reading, own))) return actor
  if (reading.language.verbLast && !personal.has(metric) && goesElsewhere(reading, own, others)) return 'other'
  const other = otherBefore(reading, parties, quantity, others)
  if (other && !receives && (losses.has(metric) || metric === 'deployed' || mentions(reading, own))) return other
  return sideOfLast(reading, metric, context, own)
}

/** 러시아가 *북한에* 밀가루를 보냈다: where the verb is last, what goes to ours and is named as nobody's of ours comes from the other side. */
function goesToOurs(
  reading: Reading,
  ours: readonly Party[],
  { from }: FoundQuantity,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (!reading.language.verbLast || !mentions(reading, others)) return false
  if (ours.some((party) => party.to <= from)) return false
  return reading.all('party').some((party) => own.includes(party.value) && isGoal(reading, party))
}

/** Parties that are neither a source nor part of an office's name nor where something goes to. */
function possibleAgents(reading: Reading, { sources }: PartyContext): Party[] {
  const { verbLast } = reading.language
  return reading
    .all('party')
    .filter(
      (party) =>
        !isSource(party, sources) &&
        !isInOffice(reading, party) &&
        !isGoal(reading, party) &&
        !(verbLast && sources.some(([from]) => from === party.to)),
    )
}

/** The nearest of the second group before the number. */
function otherBefore(
  reading: Reading,
  parties: readonly Party[],
  { from }: FoundQuantity,
  others: readonly Side[],
): Side | undefined {
  const { verbLast } = reading.language
  return parties.findLast(
    (party) => others.includes(party.value) && party.from < from && (!verbLast || isMarked(reading, party)),
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
