import { serveLocally } from '../local/serve.ts'
import { keepWatching } from '../local/start.ts'
import { untilStopped } from '../local/stop.ts'
import { addStarterFeeds } from '../work/starter-feeds.ts'
import type { Command } from './command.ts'
import { withMachine } from './open.ts'

export const start: Command = {
  name: 'start',
  usage: 'start',
  about: 'watch live feeds on this machine: scheduler, database, endpoint and page in one process',
  async run(_words, streams, settings) {
    return withMachine(settings, async (machine) => {
      const added = await addStarterFeeds(machine.desk)
      if (added > 0)
        streams.err(`Watching ${added} starter feeds. Add yours: npm run --silent figurewatch -- feeds add URL\n`)
      const site = await serveLocally(machine.desk, { ...settings, office: machine.office })
      streams.err(`The page is open on ${site.address} (Ctrl-C ends it).\n`)
      const stop = new AbortController()
      const watching = keepWatching(machine, stop.signal, (messages) => {
        if (messages > 0) streams.err(`${new Date().toLocaleTimeString()}  ${messages} feeds and articles were due\n`)
      })
      await untilStopped()
      stop.abort()
      await watching
      await site.close()
      return 0
    })
  },
}
