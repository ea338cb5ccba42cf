import { parseArgs } from 'node:util'
import { readHistory } from '../work/read-history.ts'
import { type Command, Misuse, type Streams } from './command.ts'
import { type HistoryFormat, type HistoryTarget, historyFile, historyFormats, historyStream } from './history-target.ts'
import { withMachine } from './open.ts'

const options = {
  format: { type: 'string', default: 'csv' },
  out: { type: 'string' },
} as const

export const exportHistory: Command = {
  name: 'export',
  usage: 'export [--format csv|ndjson|parquet] [--out FILE]',
  about: 'every number that was ever reported',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    const format = historyFormats.find((one) => one === values.format)
    if (!format) throw new Misuse(`--format ${values.format}: expected one of ${historyFormats.join(', ')}.`)
    const target = await targetOf(format, values.out, streams)
    let count = 0
    await withMachine(settings, async ({ desk }) => {
      for await (const { values: part, done, of } of readHistory(desk)) {
        await target.write(part)
        count += part.length
        streams.redraw?.(`${done} of ${of} kinds of figure, ${inWords(count)}`)
      }
    })
    await target.done()
    streams.redraw?.('')
    streams.err(`${count === 0 ? 'Nothing is kept yet.' : inWords(count)}\n`)
    return 0
  },
}

const inWords = (count: number): string => `${count.toLocaleString('en-US')} numbers`

async function targetOf(format: HistoryFormat, out: string | undefined, streams: Streams): Promise<HistoryTarget> {
  if (out !== undefined) return historyFile(format, out)
  if (format === 'parquet') throw new Misuse('Parquet is no text: expected --out FILE with it.')
  return historyStream(format, streams)
}
