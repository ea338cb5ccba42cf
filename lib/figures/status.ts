import type { Status } from './claim.ts'
import type { Counted } from './counted.ts'
import type { ChosenEvent } from './events.ts'
import type { FoundQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import type { Place, SignKind } from './signs.ts'

export interface StatusReading {
  status: Status
  rule: string | null
}

type Cue = Extract<SignKind, 'planned' | 'possible' | 'denied'>
const reach = 9

/** Planned, possible or denied: a cue in the clause of the event or, without event, of the number. */
export function readStatus(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
): StatusReading {
  if (quantity.definite && (!event || event.cost > 2)) return { status: 'reported', rule: null }
  const from = Math.min(event?.from ?? quantity.outerFrom, quantity.outerFrom)
  const to = Math.max(event?.to ?? counted.to, counted.to)
  const done = isDone(reading, from, to)
  for (const cue of ['denied', 'planned', 'possible'] as const) {
    const rule = findCue(reading, cue, from, to)
    if (rule && !(done && cue === 'planned')) return { status: cue, rule: `${cue}: ${rule}` }
  }
  return { status: 'reported', rule: null }
}

function isDone(reading: Reading, from: number, to: number): boolean {
  const start = clauseStart(reading, from)
  return reading.all('done').some((sign) => sign.from >= start && sign.to <= to + 1)
}

function findCue(reading: Reading, cue: Cue, from: number, to: number): string | undefined {
  const before = governedStart(reading, clauseStart(reading, from))
  const after = clauseEnd(reading, to)
  const found = reading.all(cue).find((sign) => {
    const place: Place = sign.value
    if (place === 'before') return sign.from >= before && sign.to <= to
    return sign.from >= from && sign.to <= after
  })
  return (
    found &&
    reading.items
      .slice(found.from, found.to)
      .map(({ lower }) => lower)
      .join(' ')
  )
}

/** Back to the last clause start, a comma that ends a clause, or another number. */
export function clauseStart(reading: Reading, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (from - at > reach) return at
    const item = reading.items[at]
    if (!item || item.text === ',' || reading.at('clause', at)) return at + 1
    if (item.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return at + 1
  }
  return 0
}

/** "denied reports that …", "is likely that …": a cue right before the clause governs it. */
function governedStart(reading: Reading, start: number): number {
  const opener = reading.endingAt('clause', start)
  return opener && reading.items[opener.from]?.kind === 'word' ? Math.max(0, opener.from - governing) : start
}

const governing = 2

function clauseEnd(reading: Reading, to: number): number {
  const start = afterInsertion(reading, to)
  for (let at = start; at < reading.items.length; at += 1) {
    const item = reading.items[at]
    if (!item || at - start > reach || item.text === ',') return at
    // where the verb is last, the word that ends the clause is the verb itself
    if (reading.at('clause', at)) return reading.language.verbLast ? at + 1 : at
    if (item.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return at
  }
  return reading.items.length
}

const longestInsertion = 12

/** "howitzers, built to hit Seoul, will soon go": behind an insertion between commas the clause goes on. */
function afterInsertion(reading: Reading, at: number): number {
  if (reading.items[at]?.text !== ',') return at
  const close = reading.items.findIndex(
    (item, index) => index > at && index - at <= longestInsertion && (item.text === ',' || item.kind === 'number'),
  )
  return reading.items[close]?.text === ',' ? close + 1 : at
}
