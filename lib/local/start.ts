import { setTimeout as pause } from 'node:timers/promises'
import { makeDigest } from '../work/make-digest.ts'
import { sendDueDigests } from '../work/send-digests.ts'
import type { Machine } from './machine.ts'

const minute = 60_000

/** Polls, reads and digests what is due, once a minute, until it is told to stop. */
export async function keepWatching(
  machine: Machine,
  stop: AbortSignal,
  told: (messages: number) => void,
): Promise<void> {
  while (!stop.aborted) {
    told(await machine.round())
    await makeDigest(machine.desk)
    await sendDueDigests(machine.desk, machine.office)
    await pause(minute, undefined, { signal: stop }).catch(() => {})
  }
}
