import { parseArgs } from 'node:util'
import type { Settings } from '../local/settings.ts'
import { type Command, Misuse, type Streams } from './command.ts'

interface Options {
  json: boolean
  yes: boolean
}

type Sub = (words: string[], options: Options, streams: Streams, settings: Settings) => Promise<number>

// Each is loaded when it is called: to parse a file takes no database.
const subs: Record<string, Sub> = {
  add: async ([url = ''], { json, yes }, streams, settings) =>
    (await import('./add-feed.ts')).addOne(url, json, yes, streams, settings),
  test: async ([url = ''], { json }, streams, settings) =>
    (await import('./add-feed.ts')).testOne(url, json, streams, settings),
  import: async ([file = ''], { json }, streams, settings) =>
    (await import('./import-feeds.ts')).importFile(file, json, streams, settings),
  export: async (_words, _options, streams, settings) =>
    (await import('./import-feeds.ts')).exportAll(streams, settings),
  list: async (_words, { json }, streams, settings) =>
    (await import('./watched-feeds.ts')).listAll(json, streams, settings),
  remove: async ([id = ''], { json }, streams, settings) =>
    (await import('./watched-feeds.ts')).removeOne(id, json, streams, settings),
  parse: async (files, _options, streams) => (await import('./parse-feeds.ts')).parseFiles(files, streams),
}

export const feeds: Command = {
  name: 'feeds',
  usage: 'feeds add URL [--yes] | test URL | list | remove ID | import FILE | export | parse FILE… [--json]',
  about: 'the feeds that are watched',
  async run(words, streams, settings) {
    const { values, positionals } = parseArgs({
      args: words,
      options: { json: { type: 'boolean', default: false }, yes: { type: 'boolean', short: 'y', default: false } },
      allowPositionals: true,
    })
    const [name = '', ...rest] = positionals
    const sub = Object.hasOwn(subs, name) ? subs[name] : undefined
    if (!sub) throw new Misuse(`Expected one of ${Object.keys(subs).join(', ')}.`)
    return sub(rest, values, streams, settings)
  },
}
