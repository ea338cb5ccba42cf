import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'

/** At the start of a sentence or a clause it holds for what follows, else for what stands before. */
export function scopeOf(reading: Reading, from: number, to: number): { from: number; to: number } {
  // "“… in the fighting,” *according to officials*": the comma inside the quotation
  const begins = reading.endingAt('clause', from) !== undefined && !closesQuote(reading, from - 1)
  const opening = begins || !hasNumber(reading, 0, from)
  if (!opening && hasNumber(reading, to, reading.items.length)) return { from: 0, to: reading.items.length }
  // «… 300 человек», — *говорится в сообщении*
  const closes = isDash(reading.items[from - 1]?.text ?? '') && to >= reading.items.length - 1
  return opening && !closes ? { from: to, to: reading.items.length } : { from: 0, to: from }
}

/** "the agency's findings came *as TASS reported that* …": behind a comma and one word somebody else says what follows. */
export function nextSpeaker(reading: Reading, mentions: readonly Mention[], from: number): number {
  const that = reading.language.attribution.frames?.that ?? []
  const next = mentions.find((one) => {
    const verb = reading.items[one.from - 2]?.text === ',' && one.from > from ? reading.at('say', one.to) : undefined
    return verb !== undefined && that.includes(reading.items[verb.to]?.lower ?? '')
  })
  return next?.from ?? Number.POSITIVE_INFINITY
}

export const isDash = (text: string): boolean => text === '\u2013' || text === '\u2014'

/** A closing mark of quotation right behind the comma or the full stop that it takes in. */
const closesQuote = ({ items, language }: Reading, at: number): boolean =>
  /^[,.!?]$/.test(items[at - 1]?.text ?? '') &&
  items[at]?.glued === true &&
  language.attribution.quotes.some(([, close]) => close === items[at]?.text)
