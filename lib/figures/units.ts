import type { Subject } from './claim.ts'
import type { Counted } from './meaning/nouns/counted.ts'
import type { Reading } from './signs/reading.ts'

/** What a thing is counted in where no unit is written; there a heading need not name it. */
export const unitOfSubject: Readonly<Record<Subject, string>> = {
  soldiers: 'person',
  officers: 'person',
  engineers: 'person',
  workers: 'person',
  tourists: 'person',
  travellers: 'person',
  shells: 'shell',
  missiles: 'missile',
  artillery: 'gun',
  containers: 'container',
  vehicles: 'vehicle',
  explosives: 'other:item',
  oil: 'other:item',
  goods: 'other:item',
  money: 'usd',
  other: 'other:item',
}

/** The unit that is written wins over the one that goes with the thing: 7,000 tons of rice. */
export function unitOf(reading: Reading, counted: Counted, subject: Subject): string {
  const { unit } = counted
  const coin = coinOf(reading, counted)
  if (coin) return `other:${coin.value}`
  if (unit === 'times') return 'other:times'
  if (unit === 'item') return unitOfSubject[subject]
  return unit ?? unitOfSubject[subject]
}

/** Behind the number, or its sign before it: €1,900. */
const coinOf = ({ over, all }: Reading, { from, to }: Counted) =>
  over('coin', to - 1) ?? all('coin').find((coin) => coin.from >= from && coin.to <= to)

/** 1천500달러*(약 200만원)*: the same sum in another coin. */
export function isConverted(reading: Reading, outerFrom: number, counted: Counted): boolean {
  const link = linkBefore(reading, outerFrom)
  // 600만 달러*(약 82억)*: without its coin, where the verb is last
  if (reading.language.verbLast && !counted.unit && !counted.subject && reading.items[link]?.text === '(')
    return reading.over('unit', link - 1)?.value === 'usd'
  if (counted.unit !== 'usd' || !coinOf(reading, counted)) return false
  if (reading.over('unit', link - 1)?.value === 'usd') return true
  // "$20 billion (nearly €18 billion)"
  return reading.items[link - 1]?.numeral !== undefined && reading.all('currency').some(({ to }) => to <= link)
}

const longestLink = 2

/** The bracket, or where the verb is last the comma, behind which the other coin stands: 2.5달러, 우리 돈 3천600원; 350달러(한화 약 49만원). */
function linkBefore({ items, language }: Reading, from: number): number {
  if (items[from - 1]?.text === '(') return from - 1
  for (let at = from - 1; language.verbLast && at >= from - 1 - longestLink; at -= 1)
    if (items[at]?.text === ',' || items[at]?.text === '(') return at
  return -1
}
