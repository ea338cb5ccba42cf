import { stripVTControlCharacters } from 'node:util'

const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uff60]/u

/** How many columns of a terminal a text takes: Hangul and Han take two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)

/** Text from outside on one line, without the sequences that would steer a terminal. */
const plain = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}+/gu, ' ')

/** Rows under their headings, each column as wide as its widest cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Nothing yet.\n'
  const all = [headings, ...rows].map((row) => row.map(plain))
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')
  return `${all.map((row) => line(row).trimEnd()).join('\n')}\n`
}
