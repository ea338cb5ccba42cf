import type { Side, Subject } from '../../claim.ts'
import { type Context, nearLast, nearTotal } from '../../context.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import { isArms, isPersonal } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isOfName } from './named-parties.ts'

/** Things and shares without an event are ours when the sentence names one of our parties or they go on from a figure of the same thing. */
export function isOurTopic(reading: Reading, subject: Subject, { unit, from, to }: Counted, context: Context): boolean {
  const { own, all: related } = sidesOf(context.vocabulary)
  const trades = reading.all('event').some(({ value }) => value === 'trade')
  const wide = unit === 'percent' || (subject === 'money' && trades)
  const inClause = (party: { from: number; to: number }) => wide || !isApart(reading, party, { from, to })
  // one of ours who tells it may tell it of ours
  const counts = (side: Side, party: { from: number; to: number }) => own.includes(side) || !isTeller(reading, party)
  const sides = [
    ...reading
      .all('party')
      .filter((party) => inClause(party) && counts(party.value, party))
      .map(({ value }) => value),
    ...reading
      .all('claimant')
      .filter((one) => inClause(one) && counts(one.value.side, one))
      .map(({ value }) => value.side),
  ]
  if (sides.some((side) => own.includes(side))) return true
  if (isArms(subject) && (isOursAlone(reading, own, related) || (sides.length === 0 && isGoingOn(reading, context))))
    return true
  if (isArms(subject) && isListed(reading, own, related, context)) return true
  if (subject === 'money' && context.home !== null && isWage(reading, to)) return true
  if (subject === 'money' && isRated(reading, from, related, context)) return true
  const last = subject === 'money' ? nearTotal(context) : nearLast(context)
  if (unit === 'percent' && last && reading.at('anaphor', to)) return true
  if (unit === 'percent' && isOfArms(reading, to, context)) return true
  if (unit !== 'percent')
    return (
      last !== null &&
      (last.subject === subject || bothArms(last.subject, subject) || (trades && last.metric === 'trade'))
    )
  // "8% of the original article": of what nobody of ours has a part
  const ofNumber = last !== null && isPersonal(last.subject) && isOfNumber(reading, to)
  if (sides.length === 0 && !ofNumber && isOfUnknown(reading, to)) return false
  const near = sides.length > 0 || last?.zone !== 'headline'
  return last !== null && near && sides.every((side) => related.includes(side))
}

const reachTelling = 2

/** «*українська розвідка* розповіла про 50 гаубиць»: where the subject may stand on either side, who tells is not whose they are. */
function isTeller(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const { items, language } = reading
  const name = language.nounHead === 'first' ? reading.over('claimant', from) : undefined
  if (!name || (name.to - name.from === to - from && reading.at('party', from)?.to === to)) return false
  const near = (at: number) => reading.over('say', at) ?? reading.over('according', at)
  for (let step = 1; step <= reachTelling; step += 1)
    if (near(name.from - step) ?? (items[name.to]?.kind === 'word' ? near(name.to + step - 1) : undefined)) return true
  return false
}

const reachWhole = 6

/** "half of the shells received are useless": of arms, where the sentence before names one of our parties. */
function isOfArms(reading: Reading, to: number, { home, sentence }: Context): boolean {
  if (reading.language.verbLast || home === null || sentence - home > 1 || !reading.at('partOf', to)) return false
  return reading.all('thing').some((thing) => thing.from >= to && thing.from - to <= reachWhole && isArms(thing.value))
}

/** "the workers are promised $2.50 per hour", "$2.50 per hour is what the workers get" */
const isWage = (reading: Reading, to: number): boolean =>
  reading.at('rate', to) !== undefined && reading.all('thing').some(({ value }) => isPersonal(value))

/** 러시아가 *한 시간에* 2.5달러를: where the verb is last the rate stands before, and the people before it. */
const isRated = (reading: Reading, from: number, related: readonly Side[], context: Context): boolean =>
  reading.language.verbLast &&
  context.lastPeople !== null &&
  reading.endingAt('rate', from) !== undefined &&
  reading.all('party').some(({ value }) => related.includes(value))

/** Only the parties of the watch are named, so that the arms are theirs however far the words. */
function isOursAlone(reading: Reading, own: readonly Side[], related: readonly Side[]): boolean {
  const sides = reading
    .all('party')
    .filter((party) => !isOfName(reading, party))
    .map(({ value }) => value)
  const others = related.filter((side) => !own.includes(side))
  // the war against a third one may be what they are for
  const both = sides.some((side) => others.includes(side))
  return (
    sides.some((side) => own.includes(side)) &&
    sides.every((side) => related.includes(side) || (both && side === 'ukraine'))
  )
}

/** "some 11,000 troops, missiles, *200 guns*": the list goes on from people of ours, and names nobody else. */
const isListed = (
  reading: Reading,
  own: readonly Side[],
  related: readonly Side[],
  { last, sentence }: Context,
): boolean =>
  last?.sentence === sentence &&
  own.includes(last.figure.side) &&
  reading.all('party').every(({ value }) => related.includes(value))

/** "North Korea supplies Russia with shells. The figure is 3 million shells": the sentence before names both. */
const isGoingOn = ({ language }: Reading, { home, abroad, sentence }: Context): boolean =>
  home !== null &&
  abroad !== null &&
  // «Що КНДР передала Росії. Група опублікувала звіт. *Ідеться про* 100 ракет»
  sentence - home <= (language.nounHead === 'first' ? 2 : 1) &&
  sentence - abroad <= 2

const bothArms = (a: Subject, b: Subject) => isArms(a) && isArms(b)

/** "That is more than half *of the roughly 11,000* sent": of people a number of whom stands behind it. */
function isOfNumber({ items, at, over }: Reading, to: number): boolean {
  if (!at('partOf', to)) return false
  let number = to + 1
  while (over('hedgeBefore', number) ?? over('modifier', number)) number += 1
  return items[number]?.numeral !== undefined
}

const reachOfWhole = 5

function isOfUnknown(reading: Reading, at: number): boolean {
  if (!reading.at('partOf', at)) return false
  for (let one = at; one < at + reachOfWhole; one += 1) {
    if (reading.at('thing', one) ?? reading.at('foreign', one) ?? reading.at('anaphor', one)) return false
    // "half of what was *delivered*"
    if (reading.at('event', one)?.value === 'supplied') return false
  }
  return true
}

/** A word that begins a clause stands between them. */
function isApart(reading: Reading, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const from = Math.min(a.to, b.to)
  const to = Math.max(a.from, b.from)
  return reading.all('clause').some(
    (sign) =>
      sign.from >= from &&
      sign.to <= to &&
      reading.items[sign.from]?.kind === 'word' &&
      // "missiles *and* 200 guns": what joins nouns begins no clause
      !reading.over('joiner', sign.from),
  )
}
