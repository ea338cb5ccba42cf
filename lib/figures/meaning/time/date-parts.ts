import type { AsOf } from '../../claim.ts'
import type { RelativeDay } from '../../languages/form/calendar.ts'
import type { Item } from '../../text/items.ts'
import type { WordTable } from '../../text/words.ts'

const dayMs = 86_400_000

/** What a date's words say; null where they do not. */
export interface Parts {
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
}

/** Where the pattern itself says which number is the month, it is read by its signs. */
export function partsOf(
  pattern: string,
  words: readonly Item[],
  months: WordTable<number>,
  weekdays: WordTable<number>,
): Parts {
  const items = isPeriod(pattern) ? [...words].reverse() : words
  if (!pattern.includes('#m')) return readParts(items, months, weekdays)
  const signs = pattern.split(' ')
  const at = (sign: string) => items[signs.indexOf(sign)]?.numeral?.low ?? null
  return { year: at('#y'), month: at('#m'), day: at('#d'), weekday: null }
}

/** `{month} #d and #d`, `#y to #y`: the last of two is what counts. */
export const isPeriod = (pattern: string) => /#d .*#d|#y .*#y|\{month\} .*\{month\}/.test(pattern)

function readParts(items: readonly Item[], months: WordTable<number>, weekdays: WordTable<number>): Parts {
  const parts: Parts = { year: null, month: null, day: null, weekday: null }
  for (const { lower, numeral, text } of items) {
    if (numeral && text.length === 4) parts.year ??= numeral.low
    else if (numeral && numeral.low <= 31) parts.day ??= numeral.low
    else {
      parts.month ??= months.find(lower) ?? null
      parts.weekday ??= weekdays.find(lower) ?? null
    }
  }
  return parts
}

/** The days that the words mean, seen from publication. */
export function resolve({ year, month, day, weekday }: Parts, published: string | null, coming = false): AsOf | null {
  const today = dayOf(published)
  if (weekday !== null)
    return today === null ? null : single(today - ((new Date(today).getUTCDay() - weekday + 7) % 7) * dayMs)
  if (month === null) return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }
  const past = yearOf(month, day ?? 1, today)
  const isGone = coming && past !== null && today !== null && Date.UTC(past, month, 0) < today
  const known = year ?? (isGone ? past + 1 : past)
  if (known === null) return null
  if (day !== null) return single(Date.UTC(known, month - 1, day))
  return { from: iso(Date.UTC(known, month - 1, 1)), to: iso(Date.UTC(known, month, 0)), precision: 'month' }
}

/** The last such month or day that is not behind publication. */
function yearOf(month: number, day: number, today: number | null): number | null {
  if (today === null) return null
  const year = new Date(today).getUTCFullYear()
  return Date.UTC(year, month - 1, day) > today ? year - 1 : year
}

/** The days of a word that counts back from publication. */
export function relativeTo(days: RelativeDay, published: string | null): AsOf | null {
  const today = dayOf(published)
  if (today === null) return null
  if (typeof days === 'object' && 'month' in days) return monthBefore(today, days.month)
  if (typeof days === 'object' && 'year' in days) return yearBefore(today, days.year)
  if (typeof days === 'number') return single(today - days * dayMs)
  return { from: iso(today - days[0] * dayMs), to: iso(today - days[1] * dayMs), precision: 'day' }
}

/** Last month is the one before in the calendar; this one goes up to publication. */
function monthBefore(today: number, months: number): AsOf {
  const date = new Date(today)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months]
  return {
    from: iso(Date.UTC(year, month, 1)),
    to: iso(Math.min(Date.UTC(year, month + 1, 0), today)),
    precision: 'month',
  }
}

function yearBefore(today: number, years: number): AsOf {
  const year = new Date(today).getUTCFullYear() - years
  return { from: iso(Date.UTC(year, 0, 1)), to: iso(Date.UTC(year, 11, 31)), precision: 'year' }
}

/** The day of publication, in milliseconds. */
export function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? null : time
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

const single = (time: number): AsOf => ({ from: iso(time), to: iso(time), precision: 'day' })
