import type { Source, Status, Zone } from './claim.ts'

interface Found {
  zone: Zone
  status: Status
  source: Source | null
  /** an event of the same clause was found */
  event: boolean
  /** the counted noun stands in the text */
  subject: boolean
  asOf: boolean
}

const ceilingOfPossible = 0.5

/**
 * A printed sum of what was found. A well-read figure reaches 0.65 even when nobody is named, so that it is not kept from readers;
 * what is only said to be possible never passes 0.5.
 */
export function confidenceOf(found: Found): { sum: number; trace: string[] } {
  const parts: [name: string, points: number][] = [
    ['number', 0.3],
    ['event', found.event ? 0.2 : 0],
    ['subject', found.subject ? 0.15 : 0.05],
    ['source', sourcePoints(found.source)],
    ['as-of', found.asOf ? 0.1 : 0],
    ['zone', found.zone === 'body' ? 0 : 0.05],
  ]
  const sum = Math.round(parts.reduce((total, [, points]) => total + points, 0) * 100) / 100
  const capped = found.status === 'possible' ? Math.min(sum, ceilingOfPossible) : sum
  const trace = parts.filter(([, points]) => points > 0).map(([name, points]) => `+${points} ${name}`)
  return { sum: capped, trace: [...trace, `confidence ${capped}`] }
}

function sourcePoints(source: Source | null): number {
  if (!source) return 0.05
  if (source.rule === 'carried') return 0.05
  return source.rule === 'pronoun' || source.rule === 'quotation' ? 0.1 : 0.2
}
