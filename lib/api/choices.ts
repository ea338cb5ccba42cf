import type { FigureFilters } from '../digest/filter.ts'
import { headingWords } from '../digest/headings.ts'
import { metrics, sides } from '../figures/claim.ts'
import { changeKinds } from '../ledger/change.ts'
import type { Watch } from '../watches/watch.ts'
import type { Choice } from '../web/filters.tsx'
import type { DigestQuery } from './asks.ts'

const windows = [
  ['24h', 'the last 24 hours'],
  ['7d', 'the last 7 days'],
  ['30d', 'the last 30 days'],
  ['365d', 'the last year'],
] as const

/** The filters of the digest's page, as they are chosen. */
export function digestChoices(watch: Watch, query: DigestQuery): Choice[] {
  const since = windows.find(([value]) => value === query.since)?.[0] ?? '24h'
  const kinds = changeKinds.map((kind) => [kind, kind.toLowerCase()] as const)
  return [
    { name: 'since', label: 'When', options: windows, chosen: since },
    ...figureChoices(watch, query),
    { name: 'kind', label: 'Kind', options: [any, ...kinds], chosen: query.kind?.[0] ?? '' },
  ]
}

const any = ['', 'any'] as const

/** The filters that figures themselves have. */
export function figureChoices(watch: Watch, query: FigureFilters): Choice[] {
  const claimants = watch.vocabulary.claimants.map(({ id, name }) => [id, name] as const)
  const sorted = claimants.toSorted((a, b) => a[1].localeCompare(b[1], 'en'))
  return [
    {
      name: 'metric',
      label: 'What',
      options: [any, ...metrics.map((metric) => [metric, headingWords.metric[metric]] as const)],
      chosen: query.metric?.[0] ?? '',
    },
    {
      name: 'side',
      label: 'Whose',
      options: [any, ...sides.map((side) => [side, headingWords.side[side]] as const)],
      chosen: query.side?.[0] ?? '',
    },
    { name: 'claimant', label: 'Said by', options: [any, ...sorted], chosen: query.claimant?.[0] ?? '' },
  ]
}
