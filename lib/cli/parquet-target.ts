import type { SchemaElement } from 'hyparquet'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { historyColumns, historyRow } from '../digest/history.ts'
import type { Value } from '../ledger/value.ts'
import type { HistoryTarget } from './history-target.ts'

/**
 * The history as Apache Parquet: numbers are numbers, instants instants, lists lists; compressed by Snappy. Rows are written in groups, so
 * that memory holds one of them however long the history is.
 */
export function parquetTarget(path: string, rowsInGroup = 10_000): HistoryTarget {
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'figurewatch' })
  let rows: Value[] = []
  const writeGroup = async () => {
    const group = rows.map(historyRow)
    rows = []
    const columnData = historyColumns.map(({ name, kind }, index) => ({
      name,
      data: group.map((row) => (kind === 'instant' ? instantOf(row[index]) : row[index])),
    }))
    await writer.write({ columnData, rowGroupSize: rowsInGroup })
  }
  return {
    async write(values) {
      for (const value of values) {
        rows.push(value)
        if (rows.length === rowsInGroup) await writeGroup()
      }
    },
    async done() {
      if (rows.length > 0) await writeGroup()
      await writer.finish()
    },
  }
}

const instantOf = (cell: unknown): Date | null => (typeof cell === 'string' ? new Date(cell) : null)

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const

/** Said outright, for a history may be empty, and a first part of it may have no number in some column. */
const schema: SchemaElement[] = [
  { name: 'root', num_children: historyColumns.length },
  ...historyColumns.flatMap(({ name, kind }): SchemaElement[] => {
    if (kind === 'number') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }]
    if (kind === 'instant')
      return [{ name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' }]
    if (kind === 'text') return [{ name, ...text }]
    return [
      { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...text },
    ]
  }),
]
