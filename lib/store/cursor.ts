import { z } from 'zod'
import { type Item, reader } from './read.ts'

const place = z.object({ dayAt: z.string().max(1000), pk: z.string().min(1).max(500), sk: z.string().min(1).max(1000) })
/** Where a page ended in the index `day`. */
export type Place = z.infer<typeof place>

const parsePlace = reader('a place in the index `day`', place)

/** A cursor comes from outside: one that we did not give is the asker's mistake, not ours. */
export class BadCursor extends Error {
  override name = 'BadCursor'
}

export function writeCursor(last: Item): string {
  const { dayAt, pk, sk } = parsePlace(last)
  return Buffer.from(JSON.stringify([dayAt, pk, sk])).toString('base64url')
}

/** A place after `until` is of another window. One before `since` is not: a window like the last 24 hours moves while it is read. */
export function readCursor(cursor: string, until: string): Place {
  const [dayAt, pk, sk] = decode(cursor)
  const parsed = place.safeParse({ dayAt, pk, sk })
  if (!parsed.success) throw new BadCursor('The cursor is not one that a page gave')
  if (parsed.data.dayAt > until) throw new BadCursor('The cursor belongs to a page of another window')
  return parsed.data
}

function decode(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
