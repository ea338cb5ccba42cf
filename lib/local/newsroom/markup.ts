import type { SampleOutlet } from './story.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const minutesOf = (offset: SampleOutlet['offset']): number =>
  Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)) * (offset.startsWith('-') ? -1 : 1)

const shifted = (instant: string, offset: SampleOutlet['offset']): Date =>
  new Date(Date.parse(instant) + minutesOf(offset) * 60_000)

/** RFC 3339 by the outlet's clock: `2024-10-18T21:10:00+09:00`. */
export const localStamp = (instant: string, offset: SampleOutlet['offset']): string =>
  `${shifted(instant, offset).toISOString().slice(0, 19)}${offset}`

/** RFC 822 by the outlet's clock, as RSS wants it: `Fri, 18 Oct 2024 21:10:00 +0900`. */
export const mailStamp = (instant: string, offset: SampleOutlet['offset']): string =>
  shifted(instant, offset).toUTCString().replace('GMT', offset.replace(':', ''))

const locales = { en: 'en-GB', ko: 'ko-KR', ru: 'ru-RU', uk: 'uk-UA' }

/** The day as people of that language write it, for the line under a headline. */
export function writtenDay(instant: string, outlet: SampleOutlet): string {
  const format = new Intl.DateTimeFormat(locales[outlet.lang], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(shifted(instant, outlet.offset))
}

/** A number that stays the same for the same words: view counts and the like (FNV-1a). */
export function steadyNumber(words: string, below: number): number {
  const hash = [...words].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  return (hash >>> 0) % below
}
