import type { Entry } from './feed.ts'

const counted = 20
const fewest = 3
const minute = 60_000

const datesOf = (items: readonly Entry[]): string[] => items.flatMap(({ published }) => published ?? [])

/** Publication of the newest entry that is dated. */
export const newestOf = (items: readonly Entry[]): string | null =>
  datesOf(items).reduce<string | null>((newest, date) => (date > (newest ?? '') ? date : newest), null)

/** Minutes between the newest entries, on average; old ones that a feed keeps pinned do not count. */
export const gapOf = (items: readonly Entry[]): number | null => {
  const newest = datesOf(items).sort().slice(-counted)
  const [first] = newest
  const last = newest.at(-1)
  if (first === undefined || last === undefined || newest.length < fewest) return null
  return Math.round((Date.parse(last) - Date.parse(first)) / (newest.length - 1) / minute)
}
