// Dates as pages write them, in metadata and in their visible lines.

const months: Record<string, number> = {}
const monthNames = `january jan января январь янв січня січень січ|february feb февраля февраль фев лютого лютий лют|
  march mar марта март мар березня березень бер|april apr апреля апрель апр квітня квітень квіт|may мая май травня травень трав|
  june jun июня июнь июн червня червень черв|july jul июля июль июл липня липень лип|august aug августа август авг серпня серпень серп|
  september sept sep сентября сентябрь сен сент вересня вересень вер|october oct октября октябрь окт жовтня жовтень жовт|
  november nov ноября ноябрь ноя нояб листопада листопад лист|december dec декабря декабрь дек грудня грудень груд`
for (const [i, names] of monthNames.split('|').entries())
  for (const name of names.trim().split(' ')) months[name] = i + 1

/** Minutes east of Greenwich. */
const zones: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  kst: 540,
  jst: 540,
  msk: 180,
  мск: 180,
  eet: 120,
  eest: 180,
  bst: 60,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  pst: -480,
  pdt: -420,
}

interface Day {
  year: number
  month: number
  day: number
  /** where it stands in the text */
  start: number
  end: number
}

function dayOf(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  found: RegExpExecArray,
): Day | null {
  const [y, m, d] = [Number(year), month ?? 0, Number(day)]
  const real = new Date(Date.UTC(y, m - 1, d))
  if (y < 1990 || y > 2100 || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return null
  return { year: y, month: m, day: d, start: found.index, end: found.index + found[0].length }
}

const readers: readonly ((text: string) => Day | null)[] = [
  (text) => {
    const found = /(?<!\d)(\d{4})\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})(?!\d)\s?[.일]?/.exec(text)
    return found && dayOf(found[1], Number(found[2]), found[3], found)
  },
  (text) => {
    const found = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text)
    return found && dayOf(found[3], Number(found[2]), found[1], found)
  },
  (text) => {
    const found = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})(?!\d)/iu.exec(text)
    return found && dayOf(found[3], months[found[2]?.toLowerCase() ?? ''], found[1], found)
  },
  (text) => {
    const found = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu.exec(text)
    return found && dayOf(found[3], months[found[1]?.toLowerCase() ?? ''], found[2], found)
  },
]

const clock =
  /(?<![\d:])(오전|오후)?\s?(\d{1,2})(?::|\s?시\s?)(\d{1,2})(?!\d)분?(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\b\.?)?\s?\(?((?:utc|gmt)?\s?[+−-]\d{1,2}:?\d{0,2}|\p{L}{1,4}(?!\p{L}))?/iu

function offset(zone: string | undefined): number | null {
  const named = zone?.toLowerCase().trim() ?? ''
  const [, sign, hours, minutes] = /([+−-])(\d{1,2}):?(\d{2})?/.exec(named) ?? []
  if (hours === undefined) return zones[named] ?? null
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

interface Clock {
  minutes: number
  seconds: number
  zone: number | null
}

function clockIn(text: string): Clock | null {
  const found = clock.exec(text)
  if (!found) return null
  const [, half, hour, minute, second, meridiem, zone] = found
  const late = half === '오후' || meridiem?.toLowerCase() === 'p'
  const early = half === '오전' || meridiem?.toLowerCase() === 'a'
  const hours = late || early ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour)
  if (hours > 24 || Number(minute) > 59) return null
  return { minutes: hours * 60 + Number(minute), seconds: Number(second ?? 0), zone: offset(zone) }
}

export interface Moment {
  /** ISO 8601 in UTC */
  iso: string
  /** whether a time of day was given */
  timed: boolean
}

/** The first date in a short text. `zone`: minutes east of Greenwich where the text names no zone. */
export function momentIn(text: string, zone: number): Moment | null {
  const line = text.slice(0, 300)
  const day = readers.map((read) => read(line)).find((found) => found !== null)
  if (!day) return null
  const time = clockIn(line.slice(day.end, day.end + 60)) ?? clockIn(line.slice(Math.max(0, day.start - 20), day.start))
  const minutes = (time?.minutes ?? 0) - (time?.zone ?? zone)
  const at = Date.UTC(day.year, day.month - 1, day.day, 0, minutes, time?.seconds ?? 0)
  return { iso: new Date(at).toISOString(), timed: time !== null }
}

/**
 * The zone of dates that name none: a rule by the site's country, not a guess by the page; it is used only where the page is silent.
 * Korean pages outside .kr are written in Seoul as well.
 */
export function zoneOf(host: string, lang: string): number {
  if (/\.kr$/.test(host)) return 540
  if (/\.(?:ru|ua|by|su|рф|xn--p1ai|xn--j1amh)$/.test(host)) return 180
  return lang === 'ko' ? 540 : 0
}
