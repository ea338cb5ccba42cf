import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Feed } from '../feeds/feed.ts'
import { readFeedFile } from '../feeds/file.ts'
import type { Settings } from '../local/settings.ts'
import { listFeeds, removeFeed } from '../store/feeds.ts'
import { type Added, addFeed, type Tried, testFeed } from '../work/add-feed.ts'
import { type Command, Misuse, type Streams } from './command.ts'
import { withMachine } from './open.ts'
import { table } from './table.ts'

type Sub = (words: string[], json: boolean, streams: Streams, settings: Settings) => Promise<number>

const subs: Record<string, Sub> = {
  add: async ([url = ''], json, streams, settings) =>
    tell(await withMachine(settings, ({ desk }) => addFeed(desk, url)), json, streams),
  test: async ([url = ''], json, streams, settings) =>
    tell(await withMachine(settings, ({ desk }) => testFeed(desk, url)), json, streams),
  async list(_words, json, streams, settings) {
    const feeds = await withMachine(settings, ({ desk }) => listFeeds(desk.table, desk.watch.id))
    streams.out(
      json
        ? `${JSON.stringify(feeds, null, 2)}\n`
        : table(['ID', 'TITLE', 'HEALTH', 'NEXT', 'ADDRESS'], feeds.map(row)),
    )
    return 0
  },
  async remove([id = ''], json, streams, settings) {
    const removed = await withMachine(settings, ({ desk }) => removeFeed(desk.table, id))
    if (removed) streams.out(json ? `${JSON.stringify({ removed: id })}\n` : `Removed ${id}.\n`)
    else streams.err(`There is no feed ${id}. Ids are listed by: figurewatch feeds list\n`)
    return removed ? 0 : 1
  },
  async parse(files, _json, streams) {
    if (files.length === 0) throw new Misuse('Expected the names of feed files.')
    const answers: { error?: string }[] = []
    for (const file of files) {
      const answer = await parseFile(file)
      answers.push('error' in answer ? { error: answer.error } : {})
      streams.out(`${JSON.stringify(answer)}\n`)
    }
    return answers.some(({ error }) => error !== undefined) ? 3 : 0
  },
}

export const feeds: Command = {
  name: 'feeds',
  usage: 'feeds add URL | test URL | list | remove ID | parse FILE… [--json]',
  about: 'the feeds that are watched',
  async run(words, streams, settings) {
    const { values, positionals } = parseArgs({
      args: words,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [name = '', ...rest] = positionals
    const sub = Object.hasOwn(subs, name) ? subs[name] : undefined
    if (!sub) throw new Misuse(`Expected one of ${Object.keys(subs).join(', ')}.`)
    return sub(rest, values.json, streams, settings)
  },
}

const row = ({ id, title, url, state }: Feed): string[] => [
  id,
  title,
  state.why ? `${state.health}: ${state.why}` : state.health,
  new Date(state.next).toLocaleString(),
  url,
]

async function parseFile(file: string): ReturnType<typeof readFeedFile> {
  try {
    return await readFeedFile(readFileSync(file), file)
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : `${basename(file)} cannot be read` }
  }
}

function tell(added: Added | Tried, json: boolean, { out, err }: Streams): number {
  if (json) out(`${JSON.stringify(added)}\n`)
  else if (added.kind === 'failed') err(`${added.why}\n`)
  else if (added.kind === 'choices')
    out(
      `Several feeds were found. Add one of them:\n${added.feeds.map(({ url, title }) => `  ${url}  ${title}\n`).join('')}`,
    )
  else
    out(
      `${words[added.kind]}: ${added.feed.title} (${added.feed.url})\n${added.sample.map((title) => `  · ${title}\n`).join('')}`,
    )
  return added.kind === 'failed' ? 1 : added.kind === 'choices' ? 3 : 0
}

const words = { added: 'Watching', known: 'Already watched', found: 'A feed' }
