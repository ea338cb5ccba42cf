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
  const points: Readonly<Record<(typeof names)[number], number>> = {
    number: 0.3,
    event: found.event ? 0.2 : 0,
    subject: found.subject ? 0.15 : 0.05,
    source: sourcePoints(found.source),
    'as-of': found.asOf ? 0.1 : 0,
    zone: found.zone === 'body' ? 0 : 0.05,
  }
  const trace: string[] = []
  let total = 0
  for (const name of names) {
    const added = points[name]
    total += added
    if (added > 0) trace.push(`+${added} ${name}`)
  }
  const sum = Math.round(total * 100) / 100
  const capped = found.status === 'possible' ? Math.min(sum, ceilingOfPossible) : sum
  trace.push(`confidence ${capped}`)
  return { sum: capped, trace }
}

const names = ['number', 'event', 'subject', 'source', 'as-of', 'zone'] as const

function sourcePoints(source: Source | null): number {
  if (!source) return 0.05
  if (source.rule === 'carried') return 0.05
  return source.rule === 'pronoun' || source.rule === 'quotation' ? 0.1 : 0.2
}
