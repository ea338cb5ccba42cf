import type { Reading } from '../signs/reading.ts'

/** Items inside quotation marks, marks left out; a quotation may begin before the sentence and go on behind it. */
export interface Quotation {
  from: number
  to: number
  begun: boolean
  closed: boolean
}

/** The quotations of a sentence; `inside` is the closing mark that an earlier sentence of the paragraph still waits for. */
export function readQuotations(
  reading: Reading,
  inside: string | null,
): { quotations: Quotation[]; inside: string | null } {
  const pairs = reading.language.attribution.quotes
  const quotations: Quotation[] = []
  let close = inside
  let from = 0
  for (let index = 0; index < reading.items.length; index += 1) {
    const item = reading.items[index]
    if (item?.kind !== 'mark') continue
    const { text } = item
    if (closes(reading, close, text) && ends(reading, index)) {
      quotations.push({ from, to: index, begun: from === 0 && inside !== null, closed: true })
      close = null
    } else if (close === null && begins(reading, index)) {
      close = pairs.find((pair) => pair[0] === text)?.[1] ?? null
      from = index + 1
    }
  }
  if (close !== null)
    quotations.push({ from, to: reading.items.length, begun: from === 0 && inside !== null, closed: false })
  return { quotations, inside: close }
}

// A mark that is also an apostrophe opens only before a word and after a space, and closes only after one.
function begins({ items }: Reading, at: number): boolean {
  const before = items[at - 1]
  return items[at + 1]?.glued === true && (items[at]?.glued !== true || before?.kind === 'mark')
}

const doubles: ReadonlySet<string> = new Set(['"', '\u201d'])

/** Where the verb is last, a typewriter's mark may close what a printer's has opened: “…". */
const closes = ({ language }: Reading, close: string | null, text: string): boolean =>
  close === text || (language.verbLast && close !== null && doubles.has(close) && doubles.has(text))

// Where the verb is last, a particle is written onto the closing mark: "…"라고.
function ends({ items, language }: Reading, at: number): boolean {
  if (items[at]?.glued !== true) return false
  return language.verbLast || items[at + 1]?.glued !== true || items[at + 1]?.kind === 'mark'
}

export const isQuoted = (quotations: readonly Quotation[], at: number) =>
  quotations.some(({ from, to }) => at >= from && at < to)
