import type { Reading } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'

const longestInsertion = 12

/** "howitzers, built to hit Seoul, will soon go": behind an insertion between commas the clause goes on. */
export function afterInsertion(reading: Reading, at: number): number {
  // where the verb is last, commas divide clauses and lists
  if (reading.language.verbLast) return at
  const open = reading.items[at]?.text ?? ''
  if (dashes.has(open)) return behindDash(reading, at)
  if (open !== ',') return at
  // ", and many of them, probably, …" goes on with another clause
  if (reading.at('joiner', at + 1) && !countsAgain(reading, at + 2)) return at
  // "explosives, which, probably, came from …" begins another clause
  if (reading.at('relativePronoun', at + 1) && reading.items[at + 2]?.text === ',') return at
  if (opensOwnClause(reading, at + 1)) return at
  const last = Math.min(reading.items.length, at + longestInsertion)
  for (let close = at + 1; close < last; close += 1) if (reading.items[close]?.text === ',') return close + 1
  return at
}

/** «…, *КНДР готовит* новые части, …», «…, *ожидается* прибытие ещё 6 тысяч, …»: something else is done; who only says so is inserted. */
function opensOwnClause({ items, language, at }: Reading, from: number): boolean {
  if (language.nounHead !== 'first') return false
  const to = at('party', from)?.to ?? (at('planned', from) || at('event', from) ? from : undefined)
  const verb = to !== undefined && !at('say', to) ? items[to] : undefined
  const { finite = [] } = language.attribution.frames ?? {}
  return verb?.kind === 'word' && isSmall(verb) && finite.some((ending) => verb.lower.endsWith(ending))
}

/** ", or about half of those sent," */
const countsAgain = (reading: Reading, at: number) =>
  reading.items[reading.at('hedgeBefore', at)?.to ?? at]?.kind === 'number'

const dashes: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014'])

/** "6,000 soldiers - about half of those sent - have been killed": a dash between spaces and the next one. */
function behindDash({ items }: Reading, at: number): number {
  if (items[at]?.glued) return at
  const last = Math.min(items.length, at + longestInsertion)
  for (let close = at + 1; close < last; close += 1)
    if (dashes.has(items[close]?.text ?? '') && !items[close]?.glued) return close + 1
  return at
}

type Asides = readonly (readonly [from: number, to: number])[]

// asked of one sentence again and again
let latest: { reading: Reading; asides: Asides } | null = null

/** "…, as the agency estimates, …": words between two commas that only say who says so, without the last comma. */
export function asidesOfSpeakers(reading: Reading): Asides {
  if (latest?.reading === reading) return latest.asides
  const cues = reading.language.verbLast
    ? []
    : [...reading.all('say'), ...reading.all('according'), ...reading.all('hearsay')]
  const asides = cues.flatMap(({ from, to }) => {
    const open = commaBefore(reading, from)
    const close = open === undefined ? undefined : commaBehind(reading, to)
    return open === undefined || close === undefined ? [] : [[open, close] as const]
  })
  latest = { reading, asides }
  return asides
}

function commaBefore(reading: Reading, from: number): number | undefined {
  for (let at = from - 1; at >= 0 && from - at < longestInsertion; at -= 1)
    if (reading.items[at]?.kind !== 'word') return isComma(reading, at) ? at : undefined
  return undefined
}

function commaBehind(reading: Reading, to: number): number | undefined {
  for (let at = to; at < reading.items.length && at - to < longestInsertion; at += 1)
    if (reading.items[at]?.kind !== 'word') return isComma(reading, at) ? at : undefined
  return undefined
}

const isComma = ({ items }: Reading, at: number): boolean => items[at]?.text === ','

/** How many words of speakers' asides stand between two items. */
export const wordsAside = (reading: Reading, from: number, to: number): number =>
  asidesOfSpeakers(reading).reduce(
    (sum, [open, close]) => (open >= from && close < to ? sum + close - open + 1 : sum),
    0,
  )

export const isAside = (reading: Reading, at: number): boolean =>
  asidesOfSpeakers(reading).some(([open, close]) => at >= open && at <= close)
