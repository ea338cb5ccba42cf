import { readFileSync } from 'node:fs'
import { writeOpml } from '../feeds/opml.ts'
import type { ImportedList } from '../feeds/preview.ts'
import type { Settings } from '../local/settings.ts'
import { listFeeds } from '../store/feeds.ts'
import { type Imported, importFeeds } from '../work/import-feeds.ts'
import { Misuse, type Streams } from './command.ts'
import { withMachine } from './open.ts'
import { table } from './table.ts'

const words = { added: 'added', known: 'already there', failed: 'failed' } as const

/** Watches the feeds of an OPML file; `-` is what comes through a pipe. */
export async function importFile(file: string, json: boolean, streams: Streams, settings: Settings): Promise<number> {
  if (file === '') throw new Misuse('Expected the name of an OPML file, or - for one that comes through a pipe.')
  const opml = readFileSync(file === '-' ? 0 : file)
  const imported = await withMachine(settings, ({ desk }) => importFeeds(desk, opml))
  if (json) streams.out(`${JSON.stringify(imported, null, 2)}\n`)
  else if (imported.kind === 'failed') streams.err(`${imported.why}\n${imported.advice}\n`)
  else streams.out(told(imported))
  return codeOf(imported)
}

/** Every feed as OPML. */
export async function exportAll(streams: Streams, settings: Settings): Promise<number> {
  const [title, feeds] = await withMachine(
    settings,
    async ({ desk: { table: from, watch } }) => [watch.title, await listFeeds(from, watch.id)] as const,
  )
  streams.out(writeOpml(`figurewatch: ${title}`, feeds))
  return 0
}

function codeOf(imported: Imported): number {
  if (imported.kind === 'failed') return 1
  const failed = imported.rows.filter(({ kind }) => kind === 'failed').length
  if (failed === 0) return 0
  return failed === imported.rows.length ? 1 : 3
}

function told({ rows, until }: ImportedList): string {
  const count = (kind: keyof typeof words): string => `${rows.filter((row) => row.kind === kind).length} ${words[kind]}`
  const lines = rows.map((row) => [words[row.kind], row.title, row.url, row.kind === 'failed' ? row.why : ''])
  const when = rows.some(({ kind }) => kind === 'added')
    ? ` They are read for the first time one after the other, the last at ${new Date(until).toLocaleTimeString()}; a page is looked through for its feed then.`
    : ''
  return `${table(['RESULT', 'TITLE', 'ADDRESS', 'WHY'], lines)}\n${count('added')}, ${count('known')}, ${count('failed')}.${when}\n`
}
