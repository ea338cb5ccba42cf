import type { AsOf } from '../figures/claim.ts'
import type { Window } from './digest.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

interface Local {
  day: string
  time: string
}

/** Making a format takes a hundred times as long as using it; there are some 600 zones. */
const formatsByZone = new Map<string, Intl.DateTimeFormat>()

function formatOf(tz: string): Intl.DateTimeFormat {
  const zone = tz.toLowerCase()
  const known = formatsByZone.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: tz,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatsByZone.set(zone, format)
  return format
}

/** The day `YYYY-MM-DD` and the time `HH:MM` that clocks of a zone show. */
export function localTime(instant: Date, tz: string): Local {
  const parts = new Map(
    formatOf(tz)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** "2025-04-27" or an instant of that day in UTC → "27 Apr 2025"; what is no date stays as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(date)} ${name} ${year}` : day
}

/** "as of 27 Apr 2025", "as of Apr 2025", "1 Jan – 30 Jun 2025"; null where the text gives no day. */
export function asOfInWords(asOf: AsOf | null): string | null {
  if (!asOf) return null
  const words = dayInWords(asOf.to)
  if (asOf.precision === 'year') return `as of ${words.split(' ').slice(2).join(' ')}`
  if (asOf.precision === 'month') return `as of ${words.split(' ').slice(1).join(' ')}`
  return asOf.from === asOf.to ? `as of ${words}` : `${dayInWords(asOf.from)} – ${words}`
}

/** "2 Sep 2025 (Asia/Seoul)" for a whole day, else "1 Sep 2025, 09:00 – 2 Sep 2025, 09:00 (UTC)". */
export function windowInWords({ since, until, tz }: Window): string {
  const start = localTime(new Date(since), tz)
  const end = localTime(new Date(until), tz)
  const last = localTime(new Date(Date.parse(until) - 1), tz)
  if (start.time !== '00:00' || end.time !== '00:00') return `${moment(start)} – ${moment(end)} (${tz})`
  const days = start.day === last.day ? dayInWords(start.day) : `${dayInWords(start.day)} – ${dayInWords(last.day)}`
  return `${days} (${tz})`
}

const moment = ({ day, time }: Local): string => `${dayInWords(day)}, ${time}`
