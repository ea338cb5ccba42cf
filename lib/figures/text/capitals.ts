import type { Item } from './items.ts'

const capital = /^\p{Lu}/u
const name = /^\p{Lu}\p{Ll}/u

export const isCapital = (text: string): boolean => capital.test(text)

/** A capital and a small letter: Kim, but not NIS. */
export const isLikeName = (text: string): boolean => name.test(text)

export const isCapitalized = (item: Item | undefined): boolean =>
  item !== undefined && (item.word ? item.word.capital : isCapital(item.text))

/** No capital in it. */
export const isSmall = (item: Item | undefined): boolean => item?.word?.small ?? item?.text === item?.lower
