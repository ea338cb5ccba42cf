import type { Item } from './items.ts'

/** A comma or a dash, behind which something is put in; many write a hyphen with spaces around it for the dash. */
export function isAsideMark(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? ''
  if (text === '-') return items[at]?.glued === false && items[at + 1]?.glued === false
  return text === ',' || text === '\u2013' || text === '\u2014'
}
