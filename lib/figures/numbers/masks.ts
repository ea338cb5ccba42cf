import type { Reading } from '../signs/reading.ts'
import { isCapitalized } from '../text/capitals.ts'
import type { Item } from '../text/items.ts'

/** Dates, ids, durations and the like; and digits that are written onto a word: FP-9, KN-23, M1989. */
export function masked(reading: Reading, index: number): boolean {
  return Boolean(maskOver(reading, index) ?? reading.over('date', index)) || isName(reading.items, index)
}

/** 10:30, but not "on January *13: 300* dead": a time is written in one. */
function maskOver({ over, items }: Reading, index: number): { from: number } | undefined {
  const mask = over('mask', index)
  if (mask?.value !== 'time') return mask
  const colon = items.findIndex(({ text }, at) => at > mask.from && at < mask.to && text === ':')
  return colon < 0 || items[colon + 1]?.glued ? mask : undefined
}

function isName(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const before = items[index - 1]
  if (!item || !isDigits(item)) return false
  if (writtenDay.test(item.text)) return true
  if (item.glued && before) {
    if (isLatinOrCyrillic(before.text)) return true
    const word = items[index - 2]
    if (before.text === '-' && before.glued && word?.kind === 'word')
      if (isCapitalized(word) || !isLatinOrCyrillic(word.text)) return true
    if (before.text === '.' && word?.glued) return true
  }
  const after = items[index + 1]
  return Boolean(
    after?.glued &&
      item.numeral?.plain &&
      (twoCapitals.test(after.text) ||
        (fewCapitals.test(after.text) && items[index + 2]?.numeral && items[index + 2]?.glued)),
  )
}

/** It begins with a digit, not with a word for a number. */
export const isDigits = ({ text }: Item): boolean => digit.test(text)

const digit = /^\d/
/** 20250712, 2025712 */
const writtenDay = /^20[0-2]\d(?:0?[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const twoCapitals = /^\p{Lu}{2}$/u
const fewCapitals = /^\p{Lu}{1,3}$/u
const latinOrCyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u

const isLatinOrCyrillic = (text: string) => latinOrCyrillic.test(text)

export function hasNumber(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.items[at]?.kind === 'number' && !maskOver(reading, at) && !reading.over('date', at)) return true
  }
  return false
}
