import type { Wishes } from './feed.ts'
import type { FeedField } from './field-names.ts'
import type { Fields, Node } from './fields.ts'

/** What a document says of its own rhythm; how long an answer stays fresh is said by the server. */
export type OwnWishes = Omit<Wishes, 'maxAge'>

export const noWishes: Wishes = { ttl: null, maxAge: null, skipHours: [], skipDays: [] }

const units = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
])
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const textIn = (nodes: readonly Node[]): string => nodes.find(({ text }) => text.trim() !== '')?.text.trim() ?? ''

/** Whole minutes of at most a year: the table holds no number of any size. */
const whole = (minutes: number): number => Math.ceil(Math.min(minutes, 525_600))

const ttlOf = (read: Fields<FeedField>): number | null => {
  const ttl = Number(textIn(read('ttl')))
  if (ttl > 0) return whole(ttl)
  const unit = units.get(textIn(read('sy:updateperiod')).toLowerCase())
  const times = Number(textIn(read('sy:updatefrequency')) || 1)
  return unit && times > 0 ? whole(unit / times) : null
}

const once = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** `<hour>` goes from 0 to 23 in RSS 2.0 and from 1 to 24 in 0.91: 24 is 0. */
const hoursIn = (text: string): number[] =>
  once(
    [...text.slice(0, 5000).matchAll(/\d+/g)]
      .map(Number)
      .filter((hour) => hour <= 24)
      .map((hour) => hour % 24),
  )

const daysIn = (text: string): number[] =>
  once(
    [...text.slice(0, 5000).matchAll(/[a-z]+/gi)]
      .map(([day]) => days.indexOf(day.toLowerCase()))
      .filter((day) => day >= 0),
  )

/** How a feed asks to be polled: not more often than, not in these hours, not on these days. */
export const wishesOf = (read: Fields<FeedField>): OwnWishes => ({
  ttl: ttlOf(read),
  skipHours: hoursIn(textIn(read('skiphours'))),
  skipDays: daysIn(textIn(read('skipdays'))),
})

const hour = 3_600_000

/** The next instant outside of the hours and days a feed does not want to be polled in; a feed that skips all of them means nothing. */
export const outsideSkipped = (at: Date, { skipHours, skipDays }: Pick<Wishes, 'skipHours' | 'skipDays'>): Date => {
  if (skipHours.length === 0 && skipDays.length === 0) return at
  const skipped = (date: Date): boolean => skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay())
  if (!skipped(at)) return at
  const nextHour = Math.floor(at.getTime() / hour) * hour + hour
  const candidates = Array.from({ length: 7 * 24 }, (_, n) => new Date(nextHour + n * hour))
  const free = candidates.find((date) => !skipped(date))
  // The scattering within its hour stays, or all feeds with the same wish would come due in one instant.
  return free ? new Date(free.getTime() + (at.getTime() % hour)) : at
}
