import type { Status } from '../claim.ts'
import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { beginsWithPhrase, endsInPhrase } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Place, SignKind } from '../signs/signs.ts'
import type { Counted } from './counted.ts'
import { type ChosenEvent, isAdnominal } from './events.ts'
import { afterInsertion, isAside, wordsAside } from './insertions.ts'
import { losses } from './metrics.ts'
import { endOfSeries, planOfJoined, wordsOf } from './shared-verbs.ts'

export interface StatusReading {
  status: Status
  /** told of what is still to come: planned, or possible and planned (may send in the coming months) */
  coming: boolean
  rule: string | null
}

const reported: StatusReading = { status: 'reported', coming: false, rule: null }

type Cue = Extract<SignKind, 'planned' | 'possible' | 'denied'>

const reach = 9

// where the verb is last, what stands behind all else has the last word: 보낼 *수 있다*
const inOrder = ['denied', 'possible', 'planned'] as const

const fromTheEnd = ['denied', 'possible', 'planned'] as const

/**
 * "北, 러에 6천 명 더 *보낸다*": the present that ends a part of a headline announces; so does the one that ends a sentence of the text, where
 * people are told to go and no month or year says that they always do.
 */
export function announced(
  reading: Reading,
  event: ChosenEvent | undefined,
  status: StatusReading,
  headline: boolean,
): StatusReading {
  if (!event || status.status !== 'reported') return status
  const { items, language } = reading
  const verb = items[event.to - 1]?.lower ?? ''
  const verbs = headline ? language.announced : language.leaving
  if (items[event.to]?.kind === 'word' || !(verbs ?? []).includes(verb)) return status
  const isClosing = event.to >= items.length - 1 && event.metric === 'deployed' && reading.all('rate').length === 0
  return headline || isClosing ? { status: 'planned', coming: true, rule: `planned: ${verb}` } : status
}

/** Planned, possible or denied: a cue in the clause of the event or, without event, of the number. */
export function readStatus(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
): StatusReading {
  if (quantity.definite && (!event || event.cost > 2)) return reported
  if (event && (isToldBefore(reading, quantity, event) || isToldOf(reading, quantity, event))) return reported
  const from = isPredicate(reading, quantity) ? 0 : firstOf(reading, quantity, event)
  const last = event && event.from < counted.to ? counted.to : endOfSeries(reading, counted.to)
  const to = Math.max(event?.to ?? last, last)
  const done = isDone(reading, from, to) || isPast(reading, event)
  const itself = event?.metric === 'trained' ? event : undefined
  const aside = asideBehind(reading, quantity, counted.to, event)
  // who has been captured may want something: that is no plan of his capture
  const plan =
    done || (event?.metric === 'captured' && !reading.language.verbLast)
      ? undefined
      : (findCue(reading, 'planned', from, to, aside, itself) ??
        planBehind(reading, quantity, to) ??
        planOfJoined(reading, event))
  for (const cue of reading.language.verbLast ? fromTheEnd : inOrder) {
    const rule = cue === 'planned' ? plan : findCue(reading, cue, from, to, aside, itself)
    if (rule && !(cue === 'possible' && isNearer(reading, 'planned', from, to)))
      return { status: cue, coming: plan !== undefined && cue !== 'denied', rule: `${cue}: ${rule}` }
  }
  return reported
}

/** «Третья партия, которую могут прислать, *— это* 6 тысяч солдат»: what is said of the subject is said of the number. */
const isPredicate = (reading: Reading, { outerFrom }: FoundQuantity): boolean =>
  endsInPhrase(reading, outerFrom, reading.language.copulas)

/** "The first group, 2,600 soldiers, *is to* leave": behind a number between commas the clause goes on. */
function planBehind(reading: Reading, { outerFrom }: FoundQuantity, to: number): string | undefined {
  const { items, language } = reading
  if (language.verbLast || items[outerFrom - 1]?.text !== ',') return undefined
  let close = to
  // "1,200 soldiers *of the Northern army*, …"
  while (close - to < longestOwner && items[close]?.kind === 'word' && !reading.at('clause', close)) close += 1
  if (items[close]?.text !== ',') return undefined
  const plan = [close + 1, close + 2]
    .map((at) => reading.at('planned', at, 'after') ?? reading.at('planned', at, 'before'))
    .find((sign) => sign)
  return plan && wordsOf(reading, plan)
}

const longestOwner = 4

/** 생포*한* 북한군 2명은 …: where the verb is last, a loss that modifies the noun has happened, whatever the clause goes on to say. */
const isToldBefore = (reading: Reading, { outerFrom }: FoundQuantity, { metric, to }: ChosenEvent): boolean =>
  reading.language.verbLast &&
  losses.has(metric) &&
  to <= outerFrom &&
  isAdnominal(reading.items[to - 1]?.text ?? '') &&
  reading.at('possible', to) === undefined

/** 1만 명을 보*낸* 북한이 …: where the verb is last, a clause in the past that modifies a noun tells what has happened, whatever the noun is to do. */
function isToldOf(
  { items, language, at, over }: Reading,
  { outerTo }: FoundQuantity,
  { from, to, metric }: ChosenEvent,
): boolean {
  if (!language.verbLast || from < outerTo || !isAdnominal(items[to - 1]?.text ?? '')) return false
  if (over('quotative', to - 1)) return false
  const next = items[to]
  const goesOn = (language.nominal ?? []).some((stem) => next?.lower.startsWith(stem))
  return metric === 'deployed' && next?.kind === 'word' && !goesOn && at('party', to) !== undefined
}

const apart = 5

/** "workers could come … plans to employ thousands": what stands much nearer governs. */
function isNearer(reading: Reading, cue: Cue, from: number, to: number): boolean {
  if (reading.language.verbLast) return false
  const near = lastBefore(reading, cue, to)
  const far = lastBefore(reading, 'possible', to)
  return near !== undefined && far !== undefined && near.from - far.to > apart && near.to <= from
}

const lastBefore = (reading: Reading, cue: Cue, to: number) =>
  reading.all(cue).findLast((sign) => sign.value === 'before' && sign.to <= to)

/** From the event or the number, whichever comes first; where the verb is last, an event of an earlier clause says nothing of this one. */
function firstOf(reading: Reading, { outerFrom }: FoundQuantity, event: ChosenEvent | undefined): number {
  // "would triple the 11,000 *whom* it sent": the clause behind has its own tense
  const relative = event && reading.all('relativePronoun').some(({ from, to }) => from > outerFrom && to <= event.from)
  if (relative && !reading.language.verbLast) return event.from
  const first = Math.min(event?.from ?? outerFrom, outerFrom)
  const isDependent = event !== undefined && reading.over('gerund', event.from) !== undefined
  const from = isDependent ? Math.max(0, clauseStart(reading, first) - 1) : first
  return reading.language.verbLast ? Math.max(from, clauseStart(reading, outerFrom)) : from
}

/** «за домовленістю прибули»: a verb in the past tells what has happened, whatever was planned before; «обіцяла» is a plan by itself. */
function isPast(reading: Reading, event: ChosenEvent | undefined): boolean {
  const word = event && reading.items[event.from]?.lower
  const plans = event !== undefined && reading.all('planned').some(({ from }) => from === event.from)
  // "*counted* 12,000 whom it means to send": who was counted is told of behind
  const counts = event !== undefined && reading.over('say', event.from) !== undefined
  return (
    word !== undefined && !plans && !counts && (reading.language.past ?? []).some((ending) => word.endsWith(ending))
  )
}

function isDone(reading: Reading, from: number, to: number): boolean {
  const start = clauseStart(reading, from)
  const end = reading.language.verbLast ? clauseEnd(reading, to) : to + 1
  return reading.all('done').some((sign) => sign.from >= start && sign.to <= end)
}

/** `aside`: an inserted clause. `itself`: an event whose own word is no cue: to *prepare* 12,000 soldiers is to train them. */
function findCue(
  reading: Reading,
  cue: Cue,
  from: number,
  to: number,
  aside: readonly [from: number, to: number],
  itself?: Pick<ChosenEvent, 'from' | 'to'>,
): string | undefined {
  const before = governedStart(reading, clauseStart(reading, from))
  const after = clauseEnd(reading, to)
  const found = reading.all(cue).find((sign) => {
    const place: Place = sign.value
    if (cue !== 'denied' && place === 'after' && isAsserted(reading, sign.from)) return false
    if (cue === 'possible' && (reading.language.negation ?? []).includes(reading.items[sign.from - 1]?.lower ?? ''))
      return false
    // in May; 한 명 *앞으로*
    if (reading.over('date', sign.from) ?? reading.over('rate', sign.from)) return false
    if (place === 'after' && hasNumber(reading, from, sign.from) && isOfNextNumber(reading, sign.to)) return false
    if (itself && sign.from >= itself.from && sign.to <= itself.to) return false
    if (place === 'before') return sign.from >= before && sign.to <= to
    return sign.from >= from && sign.to <= after && !(sign.from > aside[0] && sign.from < aside[1])
  })
  return found && wordsOf(reading, found)
}

const reachNoun = 6

/** 자주포 50문과 유도탄을 쏠 *수 있는* 방사포 20문: where the verb is last, what modifies a noun with a number of its own. */
function isOfNextNumber(reading: Reading, to: number): boolean {
  if (!reading.language.verbLast || !isAdnominal(reading.items[to - 1]?.text ?? '')) return false
  for (let at = to; at < to + reachNoun; at += 1) {
    if (reading.items[at]?.kind === 'number' && !reading.over('mask', at)) return !reading.over('date', at)
    if (reading.at('clause', at) ?? reading.at('say', at) ?? reading.at('event', at)) return false
  }
  return false
}

/** A clause inserted behind the number: "5,000 builders, *whom it may use* for repairs, came"; what it says is of no event outside it. */
function asideBehind(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  from: number,
  event: ChosenEvent | undefined,
): readonly [from: number, to: number] {
  const opens = reading.at('clause', from + 1) ?? reading.at('relativePronoun', from + 1)
  if (!event || !opens || reading.language.verbLast || reading.items[from]?.text !== ',') return [from, from]
  // "counted 12,000 soldiers whom it has decided to send": only who is told of
  if (reading.over('say', event.from)) return [from, from]
  if (event.to <= outerFrom) return [from, afterInsertion(reading, from)]
  return [from, reading.items.findLastIndex(({ text }, at) => text === ',' && at > from && at < event.from)]
}

/** 갔다고 *볼* 수 있다, 1만 명에 *달할* 것으로 추산된다: said of what is, in other words; 보낸 *것 같다*, of what has been */
function isAsserted({ items, language }: Reading, from: number): boolean {
  const word = (at: number) => items[at]?.lower ?? ''
  const around = [from - 1, from].map((at) => `${word(at)} ${word(at + 1)} ${word(at + 2)}`)
  if (isAdnominal(word(from - 1)) && beginsWithPhrase({ items }, from, language.seeming)) return true
  return (language.asserted ?? []).some((form) => around.some((words) => words.startsWith(form.slice(0, -1))))
}

/** Back to the last clause start, a comma that ends a clause, or another number. */
export function clauseStart(reading: Reading, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (isAside(reading, at)) continue
    if (from - at > reach + wordsAside(reading, at, from)) return at
    const item = reading.items[at]
    if (!item || item.text === ',' || reading.at('clause', at)) return at + 1
    if (item.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return at + 1
  }
  return 0
}

/** "denied reports that …", "is likely that …": a cue right before the clause governs it. */
function governedStart(reading: Reading, start: number): number {
  const aside = reading.items[start - 1]?.text === ',' ? reading.endingAt('possible', start - 1) : undefined
  // "Perhaps, …", "…, perhaps, …": the comma behind such a word ends no clause
  if (aside && !reading.language.verbLast && (aside.from === 0 || reading.items[aside.from - 1]?.kind === 'mark'))
    return aside.from
  const opener = reading.endingAt('clause', start)
  return opener && reading.items[opener.from]?.kind === 'word' ? Math.max(0, opener.from - governing) : start
}

const governing = 3

/** 노동자를 보내*고* 기술도 배우는 방안을 검토: a verb without tense shares what the next one says of it. */
function goesOnWithoutTense({ items, language }: Reading, at: number): boolean {
  const word = items[at]?.lower ?? ''
  return (language.tenseless ?? []).some((ending) => word.endsWith(ending)) && items[at + 1]?.kind === 'word'
}

function clauseEnd(reading: Reading, to: number): number {
  if (reading.language.verbLast && reading.over('clause', to - 1) && !goesOnWithoutTense(reading, to - 1)) return to
  const start = afterInsertion(reading, to)
  for (let at = start; at < reading.items.length; at += 1) {
    const item = reading.items[at]
    if (!item || at - start > reach || item.text === ',') return at
    // where the verb is last, the word that ends the clause is the verb itself
    if (reading.at('clause', at)) {
      if (reading.language.verbLast && goesOnWithoutTense(reading, at)) continue
      return reading.language.verbLast ? at + 1 : at
    }
    if (item.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return at
  }
  return reading.items.length
}
