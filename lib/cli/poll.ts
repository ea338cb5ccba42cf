import { parseArgs } from 'node:util'
import { addStarterFeeds } from '../work/starter-feeds.ts'
import type { Command } from './command.ts'
import { withMachine } from './open.ts'

const options = { json: { type: 'boolean', default: false } } as const

export const poll: Command = {
  name: 'poll',
  usage: 'poll [--json]',
  about: 'read every feed and article that is due, once',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    return withMachine(settings, async (machine) => {
      const added = await addStarterFeeds(machine.desk)
      if (added > 0) streams.err(`Watching ${added} starter feeds.\n`)
      streams.err('Reading what is due …\n')
      const messages = await machine.round()
      streams.out(values.json ? `${JSON.stringify({ messages })}\n` : `${messages} feeds and articles were due.\n`)
      return 0
    })
  },
}
