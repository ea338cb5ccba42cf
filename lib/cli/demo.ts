import { parseArgs } from 'node:util'
import type { Digest } from '../digest/digest.ts'
import { text } from '../digest/text.ts'
import { playDemo, wholeYear } from '../local/demo.ts'
import { serveLocally } from '../local/serve.ts'
import { untilStopped } from '../local/stop.ts'
import { koreaRussia } from '../watches/korea-russia.ts'
import type { Command } from './command.ts'

const options = {
  exit: { type: 'boolean', default: false },
  data: { type: 'string', default: '.figurewatch/demo' },
  tz: { type: 'string', default: 'UTC' },
} as const

export const demo: Command = {
  name: 'demo',
  usage: 'demo [--exit] [--data FOLDER] [--tz Asia/Seoul]',
  about: 'play the sample newsroom: a year of coverage in under a minute, on this machine alone',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    const { data, tz } = values
    streams.err('Playing the sample newsroom, October 2024 to September 2025, over HTTP on 127.0.0.1.\n')
    const week = (digest: Digest) => {
      streams.err(`${progress(digest)}\n`)
      streams.out(`\n${'─'.repeat(80)}\n\n${text.render(digest)}`)
    }
    const play = await playDemo({
      watch: koreaRussia,
      data,
      tz,
      userAgent: settings.userAgent,
      port: 0,
      weeks: wholeYear,
      week,
    })
    if (!values.exit) {
      const site = await serveLocally(play.machine.desk, {
        port: settings.port,
        writeKey: settings.writeKey,
        office: play.machine.office,
      })
      streams.err(`\nThe page is open on ${site.address} (Ctrl-C ends it).\n`)
      await untilStopped()
      await site.close()
    }
    await play.close()
    return 0
  },
}

function progress({ window, items, coverage }: Digest): string {
  return `  week of ${window.since.slice(0, 10)}: ${coverage.articlesRead} articles read, ${items.length} changes`
}
