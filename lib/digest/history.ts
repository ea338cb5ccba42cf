import type { Value } from '../ledger/value.ts'
import { amountInWords } from './amounts.ts'
import { headingOf } from './headings.ts'
import { type Cell, csvLine } from './rows.ts'

type Column = readonly [name: string, cell: (value: Value) => Cell | readonly string[]]

/** What is kept of one value. A column keeps its name and its meaning; new ones are added at the end. */
const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['figure_id', ({ figureId }) => figureId],
  ['heading', ({ figure }) => headingOf(figure)],
  ['claimant', ({ figure }) => figure.claimant],
  ['names', ({ names }) => names],
  ['amount', (value) => amountInWords(value, value.figure.unit)],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['hedge', ({ hedge }) => hedge],
  ['unit', ({ figure }) => figure.unit],
  ['day', ({ order }) => order],
  ['as_of_from', ({ asOf }) => asOf?.from ?? null],
  ['as_of_to', ({ asOf }) => asOf?.to ?? null],
  ['first_seen', ({ firstSeen }) => firstSeen],
  ['last_seen', ({ lastSeen }) => lastSeen],
  ['last_said', ({ lastSaid }) => lastSaid],
  ['metric', ({ figure }) => figure.metric],
  ['side', ({ figure }) => figure.side],
  ['subject', ({ figure }) => figure.subject],
  ['phase', ({ figure }) => figure.phase],
  ['mode', ({ figure }) => figure.mode],
  ['outlets', ({ outlets }) => outlets],
  ['publishers', ({ publishers }) => publishers],
  ['langs', ({ langs }) => langs],
  ['watch', ({ figure }) => figure.watch],
]

/** The whole history in one form: a head, then one line per value. */
export interface HistoryForm {
  head: string
  line: (value: Value) => string
}

export const historyForms: Record<'csv' | 'ndjson', HistoryForm> = {
  csv: {
    head: csvLine(columns.map(([name]) => name)),
    line: (value) => csvLine(columns.map(([, cell]) => flat(cell(value)))),
  },
  ndjson: {
    head: '',
    line: (value) => `${JSON.stringify(Object.fromEntries(columns.map(([name, cell]) => [name, cell(value)])))}\n`,
  },
}

const flat = (cell: Cell | readonly string[]): Cell => (typeof cell === 'object' && cell ? cell.join('; ') : cell)
