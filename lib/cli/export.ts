import { open, rename } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { historyForms } from '../digest/history.ts'
import { readHistory } from '../work/read-history.ts'
import { type Command, Misuse, type Streams } from './command.ts'
import { withMachine } from './open.ts'

const options = {
  format: { type: 'string', default: 'csv' },
  out: { type: 'string' },
} as const

export const exportHistory: Command = {
  name: 'export',
  usage: 'export [--format csv|ndjson] [--out FILE]',
  about: 'every number that was ever reported',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    if (values.format !== 'csv' && values.format !== 'ndjson')
      throw new Misuse(`--format ${values.format}: expected csv or ndjson.`)
    const { head, line } = historyForms[values.format]
    const target = values.out === undefined ? toStream(streams) : await toFile(values.out)
    let count = 0
    await withMachine(settings, async ({ desk }) => {
      await target.write(head)
      for await (const { values: part, done, of } of readHistory(desk)) {
        await target.write(part.map(line).join(''))
        count += part.length
        streams.err(`\r${done} of ${of} kinds of figure, ${count.toLocaleString('en-US')} numbers`)
      }
    })
    await target.done()
    streams.err(`${count === 0 ? 'Nothing is kept yet.' : ''}\n`)
    return 0
  },
}

interface Target {
  write: (text: string) => Promise<void> | void
  done: () => Promise<void> | void
}

const toStream = ({ out }: Streams): Target => ({ write: out, done: () => {} })

/** Written aside and renamed: a file that is there is whole. */
async function toFile(path: string): Promise<Target> {
  const file = await open(`${path}.part`, 'w')
  return {
    write: async (text) => {
      await file.write(text)
    },
    async done() {
      await file.close()
      await rename(`${path}.part`, path)
    },
  }
}
