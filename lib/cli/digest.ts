import { parseArgs } from 'node:util'
import { formats } from '../digest/formats.ts'
import { gatherDigest } from '../work/gather-digest.ts'
import { askedWindow } from './asked-window.ts'
import { type Command, Misuse } from './command.ts'
import { ownZone, withMachine } from './open.ts'

const options = {
  since: { type: 'string', default: '24h' },
  until: { type: 'string' },
  date: { type: 'string' },
  tz: { type: 'string' },
  format: { type: 'string', default: 'txt' },
  json: { type: 'boolean', default: false },
} as const

export const digest: Command = {
  name: 'digest',
  usage:
    'digest [--since 24h|7d|2025-09-01] [--until …] [--date 2025-09-02] [--tz Asia/Seoul] [--format text|json|csv|html|atom|feed.json|ndjson] [--json]',
  about: 'what is new or changed',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    const tz = values.tz ?? ownZone()
    const { since, until, date } = values
    const windowAt = askedWindow({ since, until, date, tz })
    const extension = values.json ? 'json' : values.format === 'text' ? 'txt' : values.format
    const format = formats.find((one) => one.extension === extension)
    if (!format)
      throw new Misuse(`--format ${values.format}: expected one of ${formats.map((one) => one.extension).join(', ')}.`)
    const made = await withMachine(settings, ({ desk }) => gatherDigest(desk, windowAt(desk.now())))
    streams.out(format.render(made))
    return 0
  },
}
