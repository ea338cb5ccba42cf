import type { Value } from '../ledger/value.ts'
import { amountInWords } from './amounts.ts'
import { headingOf } from './headings.ts'
import { type Cell, csvLine } from './rows.ts'

type HistoryCell = Cell | readonly string[]
type Column = readonly [name: string, cell: (value: Value) => HistoryCell]

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

/** One value, cell by cell, in the order of `historyColumns`. */
export const historyRow = (value: Value): HistoryCell[] => columns.map(([, cell]) => cell(value))

const lists = new Set(['names', 'outlets', 'publishers', 'langs'])
const numbers = new Set(['value', 'low', 'high'])
const instants = new Set(['first_seen', 'last_seen'])

/** What stands in each column, for files that are made of types. */
export const historyColumns: readonly { name: string; kind: 'text' | 'number' | 'instant' | 'list' }[] = columns.map(
  ([name]) => ({ name, kind: kindOf(name) }),
)

function kindOf(name: string): (typeof historyColumns)[number]['kind'] {
  if (lists.has(name)) return 'list'
  if (numbers.has(name)) return 'number'
  return instants.has(name) ? 'instant' : 'text'
}

const flat = (cell: HistoryCell): Cell => (typeof cell === 'object' && cell ? cell.join('; ') : cell)
