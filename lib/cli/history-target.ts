import { open, rename } from 'node:fs/promises'
import { type HistoryForm, historyForms } from '../digest/history.ts'
import type { Value } from '../ledger/value.ts'
import type { Streams } from './command.ts'

/** Where a history goes, part by part. */
export interface HistoryTarget {
  write: (values: readonly Value[]) => Promise<void> | void
  done: () => Promise<void> | void
}

export const historyFormats = ['csv', 'ndjson', 'parquet'] as const
export type HistoryFormat = (typeof historyFormats)[number]

/** A file is written aside and renamed: one that is there is whole. */
export async function historyFile(format: HistoryFormat, path: string): Promise<HistoryTarget> {
  const part = `${path}.part`
  const target = format === 'parquet' ? await parquetFile(part) : await textFile(historyForms[format], part)
  return {
    write: target.write,
    async done() {
      await target.done()
      await rename(part, path)
    },
  }
}

export function historyStream(format: Exclude<HistoryFormat, 'parquet'>, { out }: Streams): HistoryTarget {
  const { head, line } = historyForms[format]
  out(head)
  return { write: (values) => out(values.map(line).join('')), done: () => {} }
}

async function textFile({ head, line }: HistoryForm, path: string): Promise<HistoryTarget> {
  const file = await open(path, 'w')
  await file.write(head)
  return {
    write: async (values) => {
      await file.write(values.map(line).join(''))
    },
    done: () => file.close(),
  }
}

/** The library is loaded by whoever asks for it. */
const parquetFile = async (path: string): Promise<HistoryTarget> =>
  (await import('./parquet-target.ts')).parquetTarget(path)
