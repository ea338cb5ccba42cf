import type { Change } from './change.ts'
import { movement } from './changes.ts'
import { digestOf, figureOfValue, partitionId } from './identity.ts'
import type { Value } from './value.ts'

/** What one reading of an article saw, as far as the ledger cares. */
export interface Reading {
  articleId: string
  at: string
  textHash: string
  source: 'page' | 'feed'
  values: readonly string[]
}

/** An article that was read again and no longer says `from`; `to` is what it says instead, if anything. */
export interface Revision {
  articleId: string
  at: string
  from: string
  to: string | null
}

/**
 * Readings of one article, by time → what was taken back between them. Only readings of the page itself are compared: a feed's summary
 * that leaves a number out takes nothing back.
 */
export function revisions(readings: readonly Reading[]): Revision[] {
  const pages = readings.filter((reading) => reading.source === 'page').sort((a, b) => (a.at < b.at ? -1 : 1))
  return pages.flatMap((after, index) => {
    const before = pages[index - 1]
    return before && before.textHash !== after.textHash ? between(before, after) : []
  })
}

function between(before: Reading, after: Reading): Revision[] {
  const removed = before.values.filter((id) => !after.values.includes(id)).sort()
  const added = new Set(after.values.filter((id) => !before.values.includes(id)).sort())
  const found = new Map<string, string>()
  for (const alike of [sameFigure, sameNumber, sameThings]) {
    for (const from of removed.filter((id) => !found.has(id))) {
      const to = [...added].find((id) => alike(from, id))
      if (!to) continue
      found.set(from, to)
      added.delete(to)
    }
  }
  return removed.map((from) => ({ articleId: after.articleId, at: after.at, from, to: found.get(from) ?? null }))
}

const amountOf = (id: string): string => id.slice(id.lastIndexOf('=') + 1)
const partitionOf = (id: string): string => id.split('~', 4).join('~')

/** Another number for the same figure; else the same number for another; else another number for the same things. */
const sameFigure = (a: string, b: string): boolean => figureOfValue(a) === figureOfValue(b)
const sameNumber = (a: string, b: string): boolean => amountOf(a) === amountOf(b)
const sameThings = (a: string, b: string): boolean => partitionOf(a) === partitionOf(b)

/** CORRECTED and RETRACTED, for revisions whose values are at hand. */
export function corrections(list: readonly Revision[], findValue: (id: string) => Value | undefined): Change[] {
  return list.flatMap((revision) => {
    const from = findValue(revision.from)
    const to = revision.to ? (findValue(revision.to) ?? null) : null
    if (!from) return []
    const kind = to ? ('CORRECTED' as const) : ('RETRACTED' as const)
    const { figure, figureId } = to ?? from
    const id = digestOf(kind, from.id, to?.id ?? '', revision.articleId, revision.at)
    const comparable =
      to && partitionId(from.figure) === partitionId(to.figure) ? movement(from, to) : movement(null, to)
    return [
      {
        id,
        kind,
        at: revision.at,
        figure,
        figureId,
        from,
        to,
        against: [],
        articleId: revision.articleId,
        ...comparable,
      },
    ]
  })
}

/** A corrected article is one piece of news: the step that its new number makes is not told a second time. */
export function withoutEchoes(steps: readonly Change[], corrected: readonly Change[]): Change[] {
  const told = new Set(corrected.map((change) => `${change.to?.id} ${change.at}`))
  return steps.filter((change) => change.kind === 'CONFLICT' || !told.has(`${change.to?.id} ${change.at}`))
}

/** Whether a value is left without any article: every one that said it has taken it back. Since when, or undefined. */
export function voidSince(valueId: string, articles: readonly (readonly Reading[])[]): string | undefined {
  const since = articles.map((readings) => takenBack(valueId, readings))
  if (since.length === 0 || since.some((at) => at === undefined)) return undefined
  return since
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)
}

function takenBack(valueId: string, readings: readonly Reading[]): string | undefined {
  const last = revisions(readings)
    .filter(({ from }) => from === valueId)
    .at(-1)
  const pages = readings.filter(({ source }) => source === 'page').sort((a, b) => (a.at < b.at ? -1 : 1))
  return last && !pages.at(-1)?.values.includes(valueId) ? last.at : undefined
}
