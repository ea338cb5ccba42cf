import { parseArgs } from 'node:util'
import type { FigureView } from '../digest/digest.ts'
import { figureJson, stringify } from '../digest/json.ts'
import type { Desk } from '../work/desk.ts'
import { gatherFigures } from '../work/gather-figures.ts'
import type { Command } from './command.ts'
import { withMachine } from './open.ts'
import { table } from './table.ts'

const options = { json: { type: 'boolean', default: false } } as const

export const figures: Command = {
  name: 'figures',
  usage: 'figures [--json]',
  about: 'every figure that is kept, and what it stands at',
  async run(words, streams, settings) {
    const { values } = parseArgs({ args: words, options })
    const views = await withMachine(settings, ({ desk }) => everyFigure(desk, values.json))
    if (values.json) streams.out(stringify(views.map(figureJson)))
    else streams.out(table(['FIGURE', 'CLAIMANT', 'STANDS AT', 'SINCE', 'ID'], views.map(row)))
    return 0
  },
}

async function everyFigure(desk: Desk, proofs: boolean): Promise<FigureView[]> {
  const all: FigureView[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const part = await gatherFigures(desk, {}, { limit: 500, proofs, ...(cursor ? { cursor } : {}) })
    all.push(...part.views)
    cursor = part.cursor
  }
  return all
}

const row = ({ heading, claimant, current, figureId }: FigureView): string[] => [
  heading,
  claimant,
  current?.amount ?? 'taken back',
  current?.value.order ?? '',
  figureId,
]
