import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'

const longestTitle = 6

/** an "*Intelligence* Update" report released by the ministry: what a paper is called says nothing. */
export function isTitleOfPaper({ items, language, at }: Reading, from: number): boolean {
  if (language.nounHead !== 'last' || language.verbLast || !isCapitalized(items[from])) return false
  const close = language.attribution.quotes.find(([open]) => open === items[from - 1]?.text)?.[1]
  const end = close === undefined ? -1 : items.findIndex(({ text }, index) => index > from && text === close)
  return end > 0 && end - from <= longestTitle && at('role', end + 1)?.value === 'reports'
}

/** "in its *daily* report": how often it appears, no newspaper. */
export const isOften = ({ at }: Reading, from: number, to: number): boolean =>
  at('rate', from)?.to === to && (at('role', to)?.value === 'reports' || at('sourceNoun', to) !== undefined)
