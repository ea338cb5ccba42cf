import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { hostKey, hostList, instant } from './keys.ts'
import { findItem, keyOf, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { update } from './write.ts'

// A host has two turns, whoever works on the table: what keeps several workers from asking it all at once is here, not in their
// memory. A turn is a lease like that of a feed, so a worker that dies with one gives it back after a while.

const turns = ['turn0', 'turn1'] as const

export interface Turn {
  host: string
  place: (typeof turns)[number]
  lease: string
}

/** A turn; or the host asked to be left alone; or both of its turns are taken. */
export type Entrance = { kind: 'entered'; turn: Turn } | { kind: 'paused'; until: string } | { kind: 'full' }

/** Longer than the longest pause; then DynamoDB may forget the host. */
const forgotten = 7 * 86_400

const storedPauses = z.object({ paused: z.string().optional(), pagesPaused: z.string().optional() })
const readPause = reader('a host', storedPauses)

const expiry = (now: Date): number => Math.floor(now.getTime() / 1000) + forgotten

/** Takes a turn at a host, when it has one left and does not ask to be left alone. */
export async function enterHost(table: Table, host: string, now: Date, leaseMs: number): Promise<Entrance> {
  const lease = `${instant(new Date(now.getTime() + leaseMs))} ${randomUUID()}`
  for (const place of turns) {
    const entered = await update(table, hostKey(host), {
      set: { [place]: lease, expires: expiry(now) },
      when: `(attribute_not_exists(#paused) OR #paused <= :now) AND (attribute_not_exists(#${place}) OR #${place} <= :now)`,
      given: { now: instant(now) },
    })
    if (entered) return { kind: 'entered', turn: { host, place, lease } }
    const until = await pausedUntil(table, host, now)
    if (until) return { kind: 'paused', until }
  }
  return { kind: 'full' }
}

/** Gives a turn back, unless it ran out and somebody else has it. */
export async function leaveHost(table: Table, { host, place, lease }: Turn): Promise<void> {
  await update(table, hostKey(host), { remove: [place], when: `#${place} = :lease`, given: { lease } })
}

/** Nobody asks this host before `until`, or nobody for its pages; of two such instants the later one holds. */
export async function pauseHost(
  table: Table,
  host: string,
  until: Date,
  whom: 'everybody' | 'pages' = 'everybody',
): Promise<void> {
  const name = whom === 'pages' ? 'pagesPaused' : 'paused'
  await update(table, hostKey(host), {
    set: { [name]: instant(until), expires: expiry(until) },
    when: `attribute_not_exists(#${name}) OR #${name} < :${name}`,
  })
}

/** Until when a host is left alone, or null when it may be asked. */
export async function pausedUntil(table: Table, host: string, now: Date): Promise<string | null> {
  const { paused } = await pausesOf(table, host)
  return paused !== undefined && paused > instant(now) ? paused : null
}

/** Until when a host is not asked for pages: longer, at times, than for feeds. */
export async function pagesPausedUntil(table: Table, host: string, now: Date): Promise<string | null> {
  const { paused = '', pagesPaused = '' } = await pausesOf(table, host)
  const until = paused > pagesPaused ? paused : pagesPaused
  return until > instant(now) ? until : null
}

async function pausesOf(table: Table, host: string): Promise<z.infer<typeof storedPauses>> {
  const item = await findItem(table, hostKey(host))
  return item ? readPause(item) : {}
}

/** Ends every turn: for the start of one machine, when one can only be the leftover of a killed process. */
export async function endTurns(table: Table): Promise<void> {
  for (const item of await queryAll(table, { where: '#pk = :hosts', given: { hosts: hostList } })) {
    const taken = turns.filter((place) => item[place] !== undefined)
    if (taken.length > 0) await update(table, keyOf(item), { remove: taken })
  }
}
