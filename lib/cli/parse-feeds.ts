import { readFileSync } from 'node:fs'
import { type FeedFile, readFeedFile } from '../feeds/file.ts'
import { Misuse, type Streams } from './command.ts'

/** One JSON line for each file: what it lists, or why it is no feed. */
export async function parseFiles(files: readonly string[], streams: Streams): Promise<number> {
  if (files.length === 0) throw new Misuse('Expected the names of feed files.')
  let failed = 0
  for (const file of files) {
    const answer = await parseFile(file)
    if ('error' in answer) failed += 1
    streams.out(`${JSON.stringify(answer)}\n`)
  }
  return failed > 0 ? 3 : 0
}

async function parseFile(file: string): Promise<FeedFile> {
  try {
    return await readFeedFile(readFileSync(file), file)
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : `${file} cannot be read` }
  }
}
