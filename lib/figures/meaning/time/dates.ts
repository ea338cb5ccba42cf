import type { AsOf } from '../../claim.ts'
import type { Language } from '../../languages/language.ts'
import { masked } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { createWordTable } from '../../text/words.ts'
import { dayOf, isPeriod, type Parts, partsOf, relativeTo, resolve } from './date-parts.ts'

export type DateReader = (
  reading: Reading,
  quantity: FoundQuantity,
  published: string | null,
  planned?: boolean,
) => AsOf | null

/**
 * The date of a quantity's own clause that stands nearest to it, resolved against publication and never behind it, but for a term that is
 * planned. A date of another clause belongs to another number or to who said it, the beginning of a period is no day of the count, of a period
 * with two ends the last one counts; no date is better than a wrong one.
 */
export function createDateReader({ calendar }: Language): DateReader {
  const months = createWordTable(calendar.months)
  const weekdays = createWordTable(calendar.weekdays)
  const { begins = { before: [], after: [] }, terms = [] } = calendar
  return (reading, quantity, published, planned = false) => {
    const dates = [...reading.all('date'), ...reading.all('relative')]
    if (dates.length === 0) return null
    const candidates = dates.filter((sign) => isNear(reading, sign, quantity))
    if (candidates.length === 0) return null
    const nearest = candidates.toSorted(
      (a, b) => distance(a, quantity) - distance(b, quantity) || b.to - b.from - (a.to - a.from),
    )
    for (const sign of nearest) {
      if (candidates.some((other) => overlaps(sign, other) && detail(reading, other) > detail(reading, sign))) continue
      if (isYearOf(sign, dates)) continue
      const last = endOfPeriod(reading, sign, dates)
      if (last === sign && !isPeriodSign(sign) && isBeginning(reading, sign, begins)) continue
      const coming = planned && opensWith(reading, sign, terms)
      const found =
        typeof last.value === 'string'
          ? resolve(
              withYear(
                partsOf(last.value, reading.items.slice(last.from, last.to), months, weekdays),
                last,
                dates,
                published,
              ),
              published,
              coming,
            )
          : relativeTo(last.value, published)
      if (found) return found
    }
    return null
  }
}

/** 지난해 10월, «у серпні минулого року»: a month beside a word for its year. */
function withYear(parts: Parts, sign: DateSign, dates: readonly DateSign[], published: string | null): Parts {
  const today = dayOf(published)
  if (parts.year !== null || parts.month === null || today === null) return parts
  const beside = dates.find(
    (one) =>
      yearsBefore(one) !== undefined && (overlaps(one, sign) || sign.from - one.to <= 1) && one.from - sign.to <= 0,
  )
  const years = beside && yearsBefore(beside)
  return years === undefined ? parts : { ...parts, year: new Date(today).getUTCFullYear() - years }
}

/** *지난해* 8월: the word for the year is a part of the date beside it. */
const isYearOf = (sign: DateSign, dates: readonly DateSign[]): boolean =>
  yearsBefore(sign) !== undefined &&
  dates.some(
    (one) =>
      typeof one.value === 'string' &&
      (overlaps(one, sign) || one.from === sign.to || (one.to <= sign.from && sign.from - one.to <= 1)),
  )

const yearsBefore = ({ value }: DateSign): number | undefined =>
  typeof value === 'object' && 'year' in value ? value.year : undefined

type DateSign = SignMatch<'date'> | SignMatch<'relative'>

/** "between January *and March*", "in January *and February*": the date that closes a period; the longest reading of it. */
function endOfPeriod(reading: Reading, sign: DateSign, dates: readonly DateSign[]): DateSign {
  const begun = dates.reduce((to, one) => (overlaps(one, sign) ? Math.max(to, one.to) : to), sign.to)
  const middle = reading.at('rangeMiddle', begun)?.to ?? begun + 1
  const linked = reading.at('rangeMiddle', begun) ?? reading.at('joiner', begun)
  const behind = dates.filter(
    ({ from }) => (from === begun && opensLinked(reading, from)) || (linked && from === middle),
  )
  const longest = behind.reduce<DateSign | undefined>(
    (best, one) => (best && best.to >= one.to ? best : one),
    undefined,
  )
  return longest ?? sign
}

/** "*and* February", "*to* March": a date that begins with what links it. */
const opensLinked = (reading: Reading, at: number) =>
  reading.at('rangeMiddle', at) !== undefined || reading.at('joiner', at) !== undefined

/** "since August", "8월*부터*": a period that begins then and goes on. */
function isBeginning(
  reading: Reading,
  sign: DateSign,
  { before, after }: { before: readonly string[]; after: readonly string[] },
) {
  return opensWith(reading, sign, before) || after.includes(reading.items[sign.to]?.lower ?? '')
}

const isPeriodSign = ({ value }: DateSign) => typeof value === 'string' && isPeriod(value)

/** The date, or the word before it, is one of these: *by* December. */
const opensWith = ({ items }: Reading, { from }: DateSign, words: readonly string[]): boolean =>
  [from, from - 1].some((at) => words.includes(items[at]?.lower ?? ''))

const reach = 12

/** A date that opens its sentence holds for the whole of its clause: "In April the agency put the number of … at 600". */
const opening = { within: 2, reach: 24 }

/** No other number and no start of a clause stands between. */
function isNear(reading: Reading, sign: { from: number; to: number }, quantity: FoundQuantity): boolean {
  const opens = sign.from <= opening.within && sign.to <= quantity.from
  if (distance(sign, quantity) > (opens ? opening.reach : reach)) return false
  const behind = sign.from >= quantity.to
  // 1만 명 *중* 일부가 이달 들어 …: said of a part
  if (behind && reading.language.verbLast && reading.at('partOf', quantity.outerTo)) return false
  const from = behind ? quantity.to : sign.to
  const to = behind ? sign.from : opens ? startOfList(reading, quantity) : quantity.from
  for (let at = from; at < to; at += 1) {
    const { kind, text } = reading.items[at] ?? { kind: 'mark', text: ';' }
    if (kind === 'number' && !masked(reading, at)) return false
    if (
      text === ';' ||
      text === '\u2026' ||
      (kind === 'word' && reading.at('clause', at) && !reading.over('hedgeBefore', at))
    )
      return false
  }
  return true
}

const longestOfList = 4

/** 지난해 10월에는 2만여 개, *940만여 발*: where the verb is last, a date that opens the sentence holds for the numbers of a list. */
function startOfList({ items, language, over }: Reading, { from, outerFrom }: FoundQuantity): number {
  if (!language.verbLast || items[outerFrom - 1]?.text !== ',' || !over('unit', outerFrom - 2)) return from
  for (let at = outerFrom - 2; at >= outerFrom - longestOfList; at -= 1) if (items[at]?.kind === 'number') return at
  return from
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to

/** A date with its year or day says more than its month alone. */
const detail = ({ items }: Reading, { from, to }: { from: number; to: number }) =>
  items.slice(from, to).filter(({ kind }) => kind === 'number').length

const distance = (sign: { from: number; to: number }, { from, to }: FoundQuantity) =>
  sign.from >= to ? sign.from - to : from - sign.to
