import { setTimeout as sleep } from 'node:timers/promises'
import { type Entrance, enterHost } from '../store/hosts.ts'
import type { Desk } from './desk.ts'

/** Longer than the longest poll: whoever holds a turn longer has died. */
const lease = 2 * 60_000
/** milliseconds: the first wait for a turn, the longest one, and all of them together */
const first = 10
const longest = 500
const patience = 20_000

/** A turn at a host, waited for while other workers have both: a poll is short, so one is soon free. */
export async function enterWhenFree(desk: Desk, host: string): Promise<Entrance> {
  let wait = first
  for (let waited = 0; ; waited += wait) {
    const entrance = await enterHost(desk.table, host, desk.now(), lease)
    if (entrance.kind !== 'full' || waited >= patience) return entrance
    wait = Math.min(longest, wait * 2)
    await sleep(wait)
  }
}
