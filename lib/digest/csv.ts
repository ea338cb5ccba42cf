import type { DigestItem, ShownValue } from './digest.ts'
import type { Format } from './formats.ts'
import { webAddress } from './plain.ts'
import { type Cell, csvLine } from './rows.ts'

type Column = readonly [name: string, cell: (item: DigestItem) => Cell]

/** One change per row. A column keeps its name and its meaning; new ones are added at the end. */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv',
  title: 'CSV',
  render: ({ items }) =>
    [columns.map(([name]) => name), ...items.map((item) => columns.map(([, cell]) => cell(item)))]
      .map(csvLine)
      .join(''),
}

const columns: readonly Column[] = [
  ['id', ({ change }) => change.id],
  ['at', ({ change }) => change.at],
  ['kind', ({ change }) => change.kind],
  ['direction', ({ change }) => change.direction],
  ['heading', ({ heading }) => heading],
  ['claimant', ({ claimant }) => claimant],
  ['from', ({ from }) => from?.amount ?? null],
  ['to', ({ to }) => to?.amount ?? null],
  ['difference', ({ change }) => change.difference],
  ['percent', ({ change }) => change.percent],
  ...amountColumns('from', ({ from }) => from),
  ...amountColumns('to', ({ to }) => to),
  ['unit', ({ change }) => change.figure.unit],
  ['as_of_from', ({ to, from }) => (to ?? from)?.value.asOf?.from ?? null],
  ['as_of_to', ({ to, from }) => (to ?? from)?.value.asOf?.to ?? null],
  ['metric', ({ change }) => change.figure.metric],
  ['side', ({ change }) => change.figure.side],
  ['subject', ({ change }) => change.figure.subject],
  ['phase', ({ change }) => change.figure.phase],
  ['mode', ({ change }) => change.figure.mode],
  ['claimant_id', ({ change }) => change.figure.claimant],
  ['figure_id', ({ change }) => change.figureId],
  ['against', ({ against }) => list(against.map(({ claimant, amount }) => `${claimant}: ${amount}`))],
  ['why', ({ why }) => why],
  ['outlets', (item) => list(shownIn(item)?.outlets ?? [])],
  ['publishers', (item) => shownIn(item)?.publishers ?? null],
  ['carriers', (item) => shownIn(item)?.carriers ?? null],
  ['quote', (item) => proofIn(item)?.quote ?? null],
  ['sentence', (item) => proofIn(item)?.sentence ?? null],
  ['lang', (item) => proofIn(item)?.lang ?? null],
  ['via', (item) => list(proofIn(item)?.via ?? [])],
  ['outlet', (item) => proofIn(item)?.outlet ?? null],
  ['title', (item) => proofIn(item)?.title ?? null],
  ['url', (item) => webAddress(proofIn(item)?.url ?? '')],
  ['published', (item) => proofIn(item)?.published ?? null],
]

function amountColumns(end: string, shownOf: (item: DigestItem) => ShownValue | null): Column[] {
  return [
    [`${end}_value`, (item) => shownOf(item)?.value.value ?? null],
    [`${end}_low`, (item) => shownOf(item)?.value.low ?? null],
    [`${end}_high`, (item) => shownOf(item)?.value.high ?? null],
    [`${end}_hedge`, (item) => shownOf(item)?.value.hedge ?? null],
  ]
}

const shownIn = ({ to, from }: DigestItem) => to ?? from
const proofIn = (item: DigestItem) => shownIn(item)?.proof ?? null

const list = (words: readonly string[]): string => words.join('; ')
