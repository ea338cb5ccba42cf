import type { Digest } from '../digest/digest.ts'
import { counted } from '../digest/sentences.ts'
import { type Told, toldTogether } from '../digest/told.ts'

/** What one page shows of a digest. */
export interface DigestPart {
  told: readonly Told[]
  number: number
  count: number
  first: number
  /** how many pieces of news the whole digest has */
  all: number
}

/** Where a page stops, to stay below 100 kB; nothing is left out of the other forms. */
const most = 15

/** A part of a digest, counted from 1. */
export function pageOf({ items }: Pick<Digest, 'items'>, number: number): DigestPart {
  const told = toldTogether(items)
  const start = (number - 1) * most
  return {
    told: told.slice(start, start + most),
    number,
    count: Math.max(1, Math.ceil(told.length / most)),
    first: start + 1,
    all: told.length,
  }
}

/** Leads from one part to the next. */
export function Turn({ page, newer, older }: { page: DigestPart; newer: string | null; older: string | null }) {
  const last = page.first + page.told.length - 1
  return (
    <nav aria-label="Parts of this digest" class="bar turn">
      {newer && (
        <a href={newer} rel="prev">
          ← Before
        </a>
      )}
      <span class="quiet num">{`${page.first}–${last} of ${counted(page.all, 'change')}`}</span>
      {older && (
        <a href={older} rel="next">
          More →
        </a>
      )}
    </nav>
  )
}
