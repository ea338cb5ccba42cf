import { numberInWords } from '../../digest/amounts.ts'
import { dayInWords, localTime } from '../../digest/days.ts'
import type { Digest, DigestItem, ShownValue } from '../../digest/digest.ts'
import { headingWords } from '../../digest/headings.ts'
import { plain } from '../../digest/plain.ts'
import { opening, summaryOf } from '../../digest/sentences.ts'
import { clip } from '../brief.ts'

const longest = 150

/** "Korea–Russia figures, 22 Nov: 2 changed, 1 new — South Korea’s NIS, killed ≥600 → ~2,000" */
export function subjectOf(digest: Digest): string {
  const { title, window, items } = digest
  const day = dayInWords(localTime(new Date(Date.parse(window.until) - 1), window.tz).day).replace(/ \d+$/, '')
  const first = items[0]
  const lead = first ? ` — ${leadOf(first)}` : ''
  const summary = summaryOf(digest)
  return clip(`${plain(title).replace(' and ', '–')} figures, ${day}: ${lower(summary)}${lead}`, longest)
}

function leadOf({ change, claimant, from, to }: DigestItem): string {
  const steps = [from, to].filter((value) => value !== null).map(shortAmount)
  const gone = change.kind === 'RETRACTED' ? ' withdrawn' : ''
  return plain(`${opening(claimant)}, ${headingWords.metric[change.figure.metric]} ${steps.join(' → ')}${gone}`)
}

const signs = new Map([
  ['about', '~'],
  ['nearly', '~'],
  ['at_least', '≥'],
  ['more_than', '>'],
  ['at_most', '≤'],
  ['less_than', '<'],
])

function shortAmount({ value: { value, hedge, figure }, amount }: ShownValue): string {
  if (value === null || figure.unit !== 'person') return amount
  return `${signs.get(hedge) ?? ''}${numberInWords(value)}`
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
