import type { Digest, Window } from '../digest/digest.ts'

type Gather = (window: Window) => Promise<Digest>

export interface Sharing {
  /** a clock of milliseconds that never stands still, whatever day the desk thinks it is */
  clock: () => number
  /** milliseconds for which one reading of the table answers everybody who asks for the same window */
  age: number
}

interface Reading {
  at: number
  digest: Promise<Digest>
  /** the same digest in the words of each zone */
  zones: Map<string, Promise<Digest>>
}

/** Windows are rounded to whole hours, so that few of them are asked for at a time; zones are some hundreds. */
const mostWindows = 50
const mostZones = 50

/**
 * Reads the table once for everybody who asks for the same window at the same time or soon after. What they get is at most `age` old,
 * which is less than the endpoint lets others keep it, and it is the same object, so that it is written down once.
 */
export function shareDigest(gather: Gather, { clock, age }: Sharing): Gather {
  const readings = new Map<string, Reading>()
  const read = (key: string, window: Window): Reading => {
    const at = clock()
    const found = readings.get(key)
    if (found && at - found.at < age) return found
    const reading: Reading = { at, digest: gather(window), zones: new Map() }
    readings.delete(key)
    readings.set(key, reading)
    // A failure is told to those who wait for it, and to nobody else.
    reading.digest.catch(() => readings.get(key) === reading && readings.delete(key))
    const [oldest] = readings.keys()
    if (readings.size > mostWindows && oldest !== undefined) readings.delete(oldest)
    return reading
  }
  return (window) => inZone(read(`${window.since} ${window.until}`, window), window)
}

/** A zone is only words: windows that differ in nothing else share a reading. */
function inZone({ digest, zones }: Reading, window: Window): Promise<Digest> {
  const found = zones.get(window.tz)
  if (found) return found
  const own = digest.then((whole) => (whole.window.tz === window.tz ? whole : { ...whole, window }))
  if (zones.size < mostZones) zones.set(window.tz, own)
  return own
}
