import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Item } from '../../text/items.ts'
import type { Counted } from '../nouns/counted.ts'
import type { Event } from './events.ts'
import { afterInsertion, isAside, wordsAside } from './insertions.ts'

/** The words between an event and a quantity. */
export interface Way {
  /** the event stands behind */
  behind: boolean
  from: number
  to: number
  distance: number
  /** the event stands in words inserted between commas or dashes */
  inserted: boolean
}

/** The words from a quantity, or from the noun behind it, to an event and back. */
export function wayOf(reading: Reading, event: Event, quantity: FoundQuantity, counted: Counted): Way {
  const behind = event.from >= quantity.to
  const ofWhole = counted.partOf && (event.main || reading.language.nounHead === 'first')
  const end = Math.max(ofWhole ? endOfWhole(reading, counted.to) : counted.to, quantity.outerTo)
  const after = behind ? afterInsertion(reading, behindOrigin(reading, end)) : end
  const inserted = event.from < after
  const from = behind ? (inserted ? end : after) : event.to
  const to = behind ? event.from : Math.min(counted.from, quantity.outerFrom)
  const distance = Math.max(0, to - from - wordsAside(reading, from, to))
  return { behind, from, to, distance, inserted: behind && inserted && event.from >= end }
}

const longestWhole = 10

/** "3,000 of *the roughly 9,000 North Korean soldiers* sent to Kursk have become casualties": behind the noun of the whole. */
function endOfWhole(reading: Reading, from: number): number {
  const noun = [...reading.all('thing'), ...reading.all('unit')].find(
    (sign) => sign.from >= from && sign.from - from <= longestWhole,
  )
  return noun?.to ?? from
}

/** "600 soldiers *from North Korea*, who …, died": what is inserted begins behind where they are from. */
function behindOrigin(reading: Reading, at: number): number {
  const origin = reading.at('origin', at, 'before')
  const party = origin && (reading.at('party', origin.to) ?? reading.at('party', origin.to + 1))
  return party ? party.to : at
}

/** What stands on the way and divides: numbers, commas, clauses. */
export function crossings(reading: Reading, from: number, to: number, behind: boolean): number {
  let cost = 0
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (isAside(reading, at)) continue
    if (isOne(item)) cost += 1
    else if (item?.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) cost += 5
    else if (item?.text === ',') cost += 2
    else if (behind && reading.language.verbLast && isBreak(item?.text)) cost += breakCost
    // "1만 명"이라며 "들어간 …": what is said behind the verb of saying is said of something else
    else if (behind && reading.language.verbLast && reading.at('say', at)) cost += sayCost
    else if (behind && isNewPlan(reading, at)) cost += 5
    else if (reading.at('clause', at)) cost += behind && turns(reading, at) ? turnCost : 3
  }
  return cost
}

/** "1만명으로 늘어…다른 북한군도 배치될 것": headlines put two sentences beside each other. */
const isBreak = (text: string | undefined) => text === '\u2026' || text === ';'

const breakCost = 14

const sayCost = 14

/** "are working there *and Moscow plans* to hire more": somebody else begins a clause of his own. */
function isNewPlan({ at: signAt, language }: Reading, at: number): boolean {
  const joiner = language.nounHead === 'last' && !language.verbLast ? signAt('joiner', at) : undefined
  const party = joiner && signAt('party', joiner.to)
  return party !== undefined && signAt('planned', party.to) !== undefined
}

/** 1만2천 명이 식별됐*는데*, 대부분은 훈련을 받는다: where the verb is last, what is told of the number ends there. */
const turns = ({ items, language }: Reading, at: number): boolean =>
  (language.turning ?? []).some((ending) => items[at]?.lower.endsWith(ending))

const turnCost = 10

/** "*one* more group, 6,000 soldiers": an article rather than a count. */
const isOne = (item: Item | undefined) => item?.numeral?.value === 1 && /^\p{L}+$/u.test(item.text)

/** Where the verb is last, endings stand between the number and its verb: they are no words of their own. */
export const wordsBetween = ({ items }: Reading, from: number, to: number): number =>
  items.slice(from, Math.max(from, to)).filter(({ glued }) => !glued).length

/** Another clause begins on the way, or another number stands there. */
export const crossesClause = (reading: Reading, from: number, to: number) =>
  reading.all('clause').some((sign) => sign.from >= from && sign.from < to) ||
  reading.items.slice(from, to).some(({ kind }) => kind === 'number')
