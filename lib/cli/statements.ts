import { parseArgs } from 'node:util'
import { dayInWords } from '../digest/days.ts'
import { stringify } from '../digest/json.ts'
import { type Statement, statementJson } from '../digest/statement.ts'
import { gatherStatements } from '../work/gather-statements.ts'
import { askedWindow } from './asked-window.ts'
import type { Command } from './command.ts'
import { ownZone, withMachine } from './open.ts'
import { table } from './table.ts'

const options = {
  since: { type: 'string', default: '7d' },
  until: { type: 'string' },
  tz: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

export const statements: Command = {
  name: 'statements',
  usage: 'statements [--since 7d|2025-09-01] [--until …] [--tz Asia/Seoul] [--json]',
  about: 'who was quoted with which words',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    const { since, until, tz = ownZone(), json } = values
    const windowAt = askedWindow({ since, until, tz })
    const found = await withMachine(settings, ({ desk }) => gatherStatements(desk, windowAt(desk.now()), {}))
    if (json) streams.out(stringify(found.map(statementJson)))
    else streams.out(table(['DAY', 'SPEAKER', 'WORDS', 'ARTICLES', 'ID'], found.map(row)))
    return 0
  },
}

const row = ({ at, speaker, quote, said, id }: Statement): string[] => [
  dayInWords(at),
  speaker.name,
  quote,
  String(said.length),
  id,
]
