import { createHash } from 'node:crypto'
import type { Entry } from './feed.ts'

const half = 8

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, half)

/** Which entry it is, and then what it says. */
export const markOf = ({ id, title, summary }: Entry): string => short(id) + short(JSON.stringify([title, summary]))

/** The entries that were not listed before, and those that say something else now. */
export const newsOf = (entries: readonly Entry[], listed: readonly string[]): { fresh: Entry[]; edited: Entry[] } => {
  const marks = new Set(listed)
  const ids = new Set(listed.map((mark) => mark.slice(0, half)))
  const other = entries.filter((entry) => !marks.has(markOf(entry)))
  const isKnown = (entry: Entry): boolean => ids.has(markOf(entry).slice(0, half))
  return { fresh: other.filter((entry) => !isKnown(entry)), edited: other.filter(isKnown) }
}
