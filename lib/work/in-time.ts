import { setTimeout as pause } from 'node:timers/promises'

/** What the work gives, or something else where somebody who waits would wait too long. The work itself goes on to its own end. */
export async function inTime<T>(milliseconds: number, work: Promise<T>, late: T): Promise<T> {
  const bell = new AbortController()
  const ring = pause(milliseconds, late, { signal: bell.signal }).catch(() => late)
  return Promise.race([work, ring]).finally(() => bell.abort())
}
