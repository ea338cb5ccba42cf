import type { FigureClaim } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'

/** "It is thought that …", "… reportedly": nobody is named who says so. */
export const isToldByNobody = (reading: Reading): boolean =>
  reading.all('hearsay').some(({ from, to }) => !isOfThoseOnly(reading, from, to))

/** «13 тысяч (*по другим оценкам* — до 15 тысяч)», «…, *а по другим данным* — 10 тысяч»: nobody's, whoever says the number before. */
export const isAsideOfNobody = (reading: Reading, number: number): boolean =>
  reading
    .all('hearsay')
    .some(
      ({ from, to }) =>
        to <= number &&
        (isBracketed(reading, from, to, number) || (number - to <= reachAside && opensOther(reading, from, to))),
    )

const isBracketed = ({ items }: Reading, from: number, to: number, number: number): boolean =>
  items[from - 1]?.text === '(' && !items.slice(to, number).some(({ text }) => text === ')')

const reachAside = 4

const longPhrase = 3

/** «, а *по другим данным*», but not «и предполагается»: that may be what somebody says. */
const opensOther = ({ items, language, endingAt }: Reading, from: number, to: number): boolean =>
  language.nounHead === 'first' &&
  to - from >= longPhrase &&
  items[(endingAt('joiner', from)?.from ?? from - 1) - 1]?.text === ','

/** "1,000 sappers, *who are said* to help there": of what those do, not of their number. */
function isOfThoseOnly({ items, at, over, endingAt }: Reading, from: number, to: number): boolean {
  if (!endingAt('relativePronoun', from)) return false
  for (let next = to; items[next] && !at('clause', next); next += 1)
    if (items[next]?.numeral || (over('event', next)?.value ?? 'other') !== 'other') return false
  return true
}

/** 북한은 지난해 1만1천 명을 *보냈다*: where the verb is last, a sentence that ends in who was sent and names nobody who says so tells what everybody knows. */
export function isKnownToAll(reading: Reading, figures: readonly FigureClaim[]): boolean {
  const { items, language } = reading
  if (!language.verbLast || figures.length === 0) return false
  if (figures.some((one) => one.metric !== 'deployed' || one.status !== 'reported' || one.zone === 'headline'))
    return false
  if (!reading.all('party').some(({ value }) => value === figures[0]?.side)) return false
  const verb = items.findLastIndex(({ kind }) => kind === 'word')
  const ends = reading.all('event').some(({ value, to }) => value === 'deployed' && to >= verb)
  return ends && reading.all('quotative').length === 0
}
