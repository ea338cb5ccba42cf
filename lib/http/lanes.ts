import { setTimeout as sleep } from 'node:timers/promises'

interface Lane {
  busy: number
  waiting: (() => void)[]
  /** earliest start of the next request, on the clock of `performance` */
  next: number
}

/** Turns per host: at most `perHost` at a time, their starts `spacing` milliseconds apart, first come first served. */
export const createLanes = ({ perHost, spacing }: { perHost: number; spacing: number }) => {
  const lanes = new Map<string, Lane>()

  const laneOf = (host: string): Lane => {
    const known = lanes.get(host)
    if (known) return known
    const lane = { busy: 0, waiting: [], next: 0 }
    lanes.set(host, lane)
    return lane
  }

  const leave = (host: string, lane: Lane): void => {
    const next = lane.waiting.shift()
    if (next) {
      next()
      return
    }
    lane.busy -= 1
    if (lane.busy === 0 && lane.next <= performance.now()) lanes.delete(host)
  }

  /** Waits for a turn and returns what ends it. An aborted wait keeps its place until its turn comes, then gives it up. */
  const enter = async (host: string, signal: AbortSignal): Promise<() => void> => {
    const lane = laneOf(host)
    if (lane.busy < perHost) lane.busy += 1
    else await new Promise<void>((turn) => lane.waiting.push(turn))
    const start = Math.max(lane.next, performance.now())
    lane.next = start + spacing
    try {
      signal.throwIfAborted()
      if (start > performance.now()) await sleep(start - performance.now(), undefined, { signal })
    } catch (error) {
      leave(host, lane)
      throw error
    }
    return () => leave(host, lane)
  }

  return { enter }
}
