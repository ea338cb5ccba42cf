import { monthOf, placeOffset, plainWord, zoneOffset } from './date-words.ts'

interface Clock {
  hour: number
  minute: number
  second: number
}

interface Day {
  year: number
  month: number
  day: number
}

const midnight: Clock = { hour: 0, minute: 0, second: 0 }
const timePattern = /(?:\b|t)(\d{1,2})[:h](\d{2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b)?/
const numericZone = /^\s*(?:gmt|utc)?\s*([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d)/
/** an offset that stands at the end, away from its time */
const lastZone = /\s([+\u2212-])(\d{2}):?(\d{2})$/
const placePattern = /\b[A-Z][a-z]{2,20}(?:\/[A-Z][A-Za-z_]{1,30}){1,2}/
const seoul = 9 * 60

/** East Asian and compact forms, written as the others are. */
const unify = (text: string): string =>
  plainWord(text)
    .replace(/(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/, '$1-$2-$3')
    .replace(
      /(\d{1,2})\s?[시時时]\s?(\d{1,2})\s?[분分](?:\s?(\d{1,2})\s?[초秒])?/,
      (_, h, m, s = '0') => `${h}:${m.padStart(2, '0')}:${s.padStart(2, '0')}`,
    )
    .replace(
      /(오전|오후|午前|午後|上午|下午)\s?([\d:]+)/,
      (_, half, time) => `${time} ${/오전|午前|上午/.test(half) ? 'am' : 'pm'}`,
    )
    .replace(/^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(?=z|[+-]|$)/, (_, y, mo, d, h, mi, s) =>
      h ? `${y}-${mo}-${d}t${h}:${mi}:${s ?? '00'}` : `${y}-${mo}-${d}`,
    )
    .replace(/^(\d{4})(\d{3})$/, '$1-$2')
    // ISO 8601 once let the century be left away.
    .replace(/^(\d{2})(-?)(\d{2})\2(\d{2})$/, (_, y, __, mo, d) => `${+y < 70 ? 20 : 19}${y}-${mo}-${d}`)

const fullYear = (year: number, digits: number): number => {
  if (digits > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** Without a month's name: year first if it is long, else day first as outside America, unless that cannot be. */
const numericDay = (numbers: readonly string[], american: boolean): Day | null => {
  const [first, second, third] = numbers
  if (!first) return null
  if (first.length === 4) {
    if (second?.length === 3) return { year: +first, month: 1, day: +second }
    return { year: +first, month: +(second ?? 1), day: +(third ?? 1) }
  }
  if (!second || !third) return null
  const monthFirst = +second > 12 || (american && +first <= 12)
  const year = fullYear(+third, third.length)
  return monthFirst ? { year, month: +first, day: +second } : { year, month: +second, day: +first }
}

/** With a month's name the day is the number of at most two digits and the year the other one. */
const namedDay = (numbers: readonly string[], month: number): Day | null => {
  const [first, second] = numbers
  if (!first || !second) return null
  if (first.length === 4) return { year: +first, month, day: +second }
  return { year: fullYear(+second, second.length), month, day: +first }
}

const clockOf = (match: RegExpExecArray | null): Clock | null => {
  if (!match) return midnight
  const [, hour = '', minute = '', second = '0', half] = match
  const noon = half ? (+hour % 12) + (half === 'p' ? 12 : 0) : +hour
  return noon > 24 || +minute > 59 || +second > 60 ? null : { hour: noon, minute: +minute, second: +second }
}

/** A weekday may begin like a month ("mar." is both in French), so the last word that can be one is the month. */
const dayOf = (text: string, american: boolean): Day | null => {
  const numbers = text.match(/\d+/g) ?? []
  const month = (text.match(/\p{L}+/gu) ?? []).map(monthOf).findLast((found) => found !== undefined)
  return month === undefined ? numericDay(numbers, american) : namedDay(numbers, month)
}

const minutesOf = ([, sign, hours = '0', minutes = '0']: RegExpExecArray): number =>
  (sign === '+' ? 1 : -1) * (+hours * 60 + +minutes)

const offsetOf = (afterTime: string, words: string): number | undefined => {
  const found = numericZone.exec(afterTime) ?? lastZone.exec(afterTime)
  if (found) return minutesOf(found)
  return (words.match(/[a-z]+/g) ?? []).map(zoneOffset).findLast((known) => known !== undefined)
}

/** Milliseconds as if the clock stood in Greenwich. */
const localTime = (day: Day, clock: Clock): number | null => {
  if (day.year < 1900 || day.year > 9998 || day.month < 1 || day.month > 12 || day.day < 1) return null
  const ordinal = day.month === 1 && day.day > 31
  const start = new Date(Date.UTC(day.year, day.month - 1, day.day))
  if (ordinal ? day.day > 366 : start.getUTCDate() !== day.day) return null
  return start.getTime() + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000
}

/**
 * Any date a feed has been seen to write, as ISO 8601 in UTC. A time without a zone is taken as UTC, never as the clock of this
 * machine; written in Korean it is Seoul's.
 */
export const parseDate = (raw: string): string | null => {
  const given = raw.trim().slice(0, 80)
  if (/^1\d{9}(\d{3})?$/.test(given)) return new Date(given.length === 10 ? +given * 1000 : +given).toISOString()
  const text = unify(given)
  const time = timePattern.exec(text)
  const clock = clockOf(time)
  if (!clock) return null
  const before = time ? text.slice(0, time.index) : text
  const after = time ? text.slice(time.index + time[0].length) : ''
  const rest = `${before} ${after.replace(numericZone, ' ').replace(lastZone, ' ')}`
  const american = time?.[4] !== undefined && rest.includes('/')
  const day = dayOf(rest, american)
  const local = day && localTime(day, clock)
  if (local === null) return null
  const place = placePattern.exec(given)?.[0]
  const offset =
    offsetOf(after, rest) ?? (place && placeOffset(place, local)) ?? (/\p{Script=Hangul}/u.test(given) ? seoul : 0)
  return new Date(local - (offset || 0) * 60_000).toISOString()
}
