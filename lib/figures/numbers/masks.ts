import type { Reading } from '../signs/reading.ts'
import type { Item } from '../text/items.ts'

/** Dates, ids, durations and the like; and digits that are written onto a word: FP-9, KN-23, M1989. */
export function masked(reading: Reading, index: number): boolean {
  return Boolean(reading.over('mask', index) ?? reading.over('date', index)) || isName(reading.items, index)
}

function isName(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const before = items[index - 1]
  if (!item || !/^\d/.test(item.text)) return false
  if (item.glued && before) {
    if (before.kind === 'word' && isLatinOrCyrillic(before.text)) return true
    const word = items[index - 2]
    if (before.text === '-' && before.glued && word?.kind === 'word' && /^\p{Lu}/u.test(word.text)) return true
    if (before.text === '-' && before.glued && word?.kind === 'word' && !isLatinOrCyrillic(word.text)) return true
    if (before.text === '.' && word?.glued) return true
  }
  const after = items[index + 1]
  return Boolean(
    after?.glued &&
      after.kind === 'word' &&
      item.numeral?.plain &&
      (/^\p{Lu}{2}$/u.test(after.text) ||
        (/^\p{Lu}{1,3}$/u.test(after.text) && items[index + 2]?.kind === 'number' && items[index + 2]?.glued)),
  )
}

const isLatinOrCyrillic = (text: string) => /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(text)

export function hasNumber(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.items[at]?.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return true
  }
  return false
}
