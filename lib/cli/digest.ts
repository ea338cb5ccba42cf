import { parseArgs } from 'node:util'
import { formats } from '../digest/formats.ts'
import { isZone, lengthOf, resolveWindow } from '../digest/window.ts'
import { gatherDigest } from '../work/gather-digest.ts'
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
    if (!isZone(tz)) throw new Misuse(`--tz ${tz}: expected an IANA zone such as Asia/Seoul.`)
    if (!values.date && !lengthOf(values.since) && Number.isNaN(Date.parse(values.since)))
      throw new Misuse(
        `--since ${values.since}: expected a length such as 24h or 7d, or an instant such as 2025-09-01T00:00:00Z.`,
      )
    const extension = values.json ? 'json' : values.format === 'text' ? 'txt' : values.format
    const format = formats.find((one) => one.extension === extension)
    if (!format)
      throw new Misuse(`--format ${values.format}: expected one of ${formats.map((one) => one.extension).join(', ')}.`)
    const { since, until, date } = values
    const made = await withMachine(settings, ({ desk }) =>
      gatherDigest(desk, resolveWindow({ since, until, date, tz }, desk.now())),
    )
    streams.out(format.render(made))
    return 0
  },
}
