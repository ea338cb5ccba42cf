import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { losses, personal } from '../metrics.ts'
import { goesElsewhere, goesHome, goesToOurs, isOthersBusiness } from './destinations.ts'
import { exporterOf, gets, giverOf, isEarned, isGain, isGiven, isReceiver, senderOf } from './givers.ts'
import { isGoal, isInOffice, isMarked, isSource, mentions, type Party } from './named-parties.ts'
import type { PartyContext } from './party-context.ts'
import { isOfCoin } from './third-trade.ts'
import { isVisit, isVisitedBehind } from './travellers.ts'

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
  if (receives && !personal.has(metric) && isReceiver(reading, parties, event, own)) return others[0] ?? 'other'
  if (receives && metric === 'paid' && isGain(reading, parties, quantity, own, others)) return others[0] ?? 'other'
  const giver = giverOf(reading, parties, quantity, metric, event)
  if (metric === 'paid' && goesHome(reading, parties, own)) return others[0] ?? 'other'
  if (metric === 'paid' && (isGiven(reading, parties, quantity, event) || isEarned(reading, parties, event)))
    return others[0] ?? 'other'
  if (giver && !own.includes(giver)) return giver
  const antecedent = losses.has(metric) ? beforeRelative(reading, quantity) : undefined
  if (antecedent && !own.includes(antecedent)) return antecedent
  const loser = event && loserBehind(reading, parties, event, own, others)
  if (loser) return loser
  const ourParties = parties.filter(({ value }) => own.includes(value))
  if (!personal.has(metric) && isOthersBusiness(reading, parties, quantity, event, own, others)) return 'other'
  if (!personal.has(metric) && metric !== 'share' && goesToOurs(reading, ourParties, quantity, own, others))
    return others[0] ?? 'other'
  if (metric === 'travel' && isVisit(reading, ourParties, own)) return others[0] ?? 'other'
  const ours = nearestOwn(reading, ourParties, quantity, event, context.main)
  if (ours) return ours
  const actor = actorBefore(reading, parties, quantity)
  // 러시아가 인력 5만 명을 *받아들일* 것: who takes them in is not whose they are
  if (receives && metric === 'deployed' && actor && others.includes(actor)) return context.main
  if (actor && (!others.includes(actor) || !mentions(reading, own))) return actor
  if (reading.language.verbLast && !personal.has(metric) && goesElsewhere(reading, own, others)) return 'other'
  const trapped = losses.has(metric) ? ownTroopsBefore(reading, quantity, own) : undefined
  if (trapped) return trapped
  const other = otherBefore(reading, parties, quantity, metric, others)
  if (other && !receives && (losses.has(metric) || metric === 'deployed' || mentions(reading, own))) return other
  return sideOfLast(reading, metric, context, own)
}

/** Parties that are neither a source nor part of an office's name nor where something goes to. */
function possibleAgents(reading: Reading, { sources }: PartyContext): Party[] {
  return reading
    .all('party')
    .filter(
      (party) =>
        !isSource(party, sources) &&
        !isInOffice(reading, party) &&
        !isGoal(reading, party) &&
        !isOfCoin(reading, party.from) &&
        !isVisitedBehind(reading, party) &&
        !sources.some(([from]) => from === party.to),
    )
}

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
      // "they will use *Russian* equipment, and 2,600 will be sent"
      !isOfClauseBefore(reading, party.to, from) &&
      // «вернувшихся *из Курской области*»: where the dead have been is not whose they are
      !(
        losses.has(metric) &&
        reading.language.nounHead === 'first' &&
        reading.endingAt('origin', party.from, 'before')
      ) &&
      // «спасать Россию послали 11 тысяч»: whom somebody saves is not who sends
      (verbLast ? isMarked(reading, party) : !oblique?.includes(party.rest)),
  )?.value
}

/** "Kursk becomes a trap *for North Korean troops*, 6,000 lost": troops of ours right before the number, wherever the sentence puts them. */
const ownTroopsBefore = ({ all, at, items, language }: Reading, { from }: FoundQuantity, own: readonly Side[]) =>
  language.nounHead === 'last' && !language.verbLast
    ? all('party').findLast(
        ({ value, to, from: start }) =>
          to <= from &&
          from - to <= reachTroops &&
          own.includes(value) &&
          at('thing', to)?.value === 'soldiers' &&
          language.sufferers?.includes(items[start - 1]?.lower ?? ''),
      )?.value
    : undefined

const reachTroops = 4

/** A comma and what joins clauses stand between. */
const isOfClauseBefore = ({ items, at, language }: Reading, from: number, to: number): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  items.slice(from, to).some(({ text }, index) => text === ',' && at('joiner', from + index + 1) !== undefined)

/** Whose the last figure was, else the article's own party. */
function sideOfLast({ language }: Reading, metric: Metric, context: PartyContext, own: readonly Side[]): Side {
  const { last, main, pay } = context
  if (pay && metric !== 'paid') return main
  const goesOn = !language.verbLast || !personal.has(metric) || (last !== null && own.includes(last))
  return (goesOn ? last : null) ?? main
}

const reachLoser = 5

/** «1360 военных: сколько *потеряла* за сутки армия *РФ*»: where the subject may stand behind, in a sentence that names nobody of ours. */
function loserBehind(
  reading: Reading,
  parties: readonly Party[],
  { to, metric }: ChosenEvent,
  own: readonly Side[],
  others: readonly Side[],
): Side | undefined {
  if (reading.language.nounHead !== 'first' || metric !== 'casualties' || mentions(reading, own)) return undefined
  return parties.find(({ value, from }) => others.includes(value) && from >= to && from - to <= reachLoser)?.value
}

const reachRelative = 9

/** "the Russian military, *which* has suffered …": the losses are of the one right before. */
function beforeRelative(reading: Reading, { from }: FoundQuantity): Side | undefined {
  const relative = reading.all('relativePronoun').findLast((sign) => sign.to <= from && from - sign.to <= reachRelative)
  if (!relative) return undefined
  const party = reading.all('party').findLast(({ to }) => to <= relative.from && relative.from - to <= 3)
  if (!party || isInOffice(reading, party)) return undefined
  // "has sent 12,000 troops *to Russia, of whom* 4,000 …": where they went
  const went = reading.at('anaphor', relative.from - 1) !== undefined && isGoal(reading, party)
  return went ? undefined : party.value
}

/** Where the verb is last the subject carries a marker: 우크라이나는 장갑차 20대를 투입했다. */
function actorBefore(reading: Reading, parties: readonly Party[], { from }: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast) return undefined
  return parties.findLast((party) => party.from < from && isMarked(reading, party))?.value
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
      reading.language.origin.after.includes(party.rest) ||
      reading.endingAt('origin', party.from, 'before') !== undefined,
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
