import type { Digest, Window } from '../digest/digest.ts'

type Gather = (window: Window) => Promise<Digest>

/** How the endpoint shares digests, wherever it runs. It is well below the minute for which it lets others keep an answer. */
export const sharing = { age: 15_000, patience: 60_000 }

export interface Sharing {
  /** a clock of milliseconds that never stands still, whatever day the desk thinks it is */
  clock: () => number
  /** milliseconds for which a digest is fresh */
  age: number
  /** milliseconds for which an older one is still given out while a fresh one is made */
  patience: number
}

interface Made {
  /** when the table was read for it */
  at: number
  digest: Digest
  /** the same digest in the words of each zone */
  zones: Map<string, Digest>
}

interface Entry {
  made: Made | null
  making: Promise<Made> | null
}

/** Windows are rounded to whole hours, so that few of them are asked for at a time; zones are some hundreds. */
const mostWindows = 50
const mostZones = 50

/**
 * Reads the table once for everybody who asks for the same window at the same time or soon after. What they get is the same object, so
 * that it is written down once, and older than `age` only while a fresh one is made: less than the endpoint lets others keep it.
 */
export function shareDigest(gather: Gather, { clock, age, patience }: Sharing): Gather {
  const entries = new Map<string, Entry>()
  const make = (entry: Entry, window: Window): Promise<Made> => {
    const at = clock()
    const making = gather(window)
      .then((digest): Made => {
        entry.made = { at, digest, zones: new Map() }
        return entry.made
      })
      .finally(() => {
        entry.making = null
      })
    entry.making = making
    return making
  }
  const madeFor = async (window: Window): Promise<Made> => {
    const entry = entryFor(entries, `${window.since} ${window.until}`)
    const old = entry.made ? clock() - entry.made.at : Number.POSITIVE_INFINITY
    if (entry.made && old < age) return entry.made
    const making = entry.making ?? make(entry, window)
    if (!entry.made || old >= patience) return making
    // Whoever asks next tries again, and is told when it is too late for the old one.
    making.catch(() => {})
    return entry.made
  }
  return async (window) => inZone(await madeFor(window), window)
}

function entryFor(entries: Map<string, Entry>, key: string): Entry {
  const entry = entries.get(key) ?? { made: null, making: null }
  entries.set(key, entry)
  const [oldest] = entries.keys()
  if (entries.size > mostWindows && oldest !== undefined) entries.delete(oldest)
  return entry
}

/** A zone is only words: windows that differ in nothing else share a reading. */
function inZone({ digest, zones }: Made, window: Window): Digest {
  if (digest.window.tz === window.tz) return digest
  const own = zones.get(window.tz) ?? { ...digest, window }
  if (zones.size < mostZones) zones.set(window.tz, own)
  return own
}
