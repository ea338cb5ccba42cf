import { parseArgs } from 'node:util'
import type { Machine } from '../local/machine.ts'
import { claimsOfValue, findClaim } from '../store/claims.ts'
import type { ClaimRecord } from '../store/record.ts'
import { gatherFigure } from '../work/gather-figures.ts'
import { type Command, Misuse } from './command.ts'
import { withMachine } from './open.ts'

const options = { json: { type: 'boolean', default: false } } as const

export const explain: Command = {
  name: 'explain',
  usage: 'explain ID [--json]',
  about: 'the words behind a claim, a value or a figure, and which rule read which of them',
  async run(words, streams, settings) {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    const [id] = positionals
    if (!id) throw new Misuse('Expected the id of a claim, a value or a figure.')
    const claims = await withMachine(settings, (machine) => claimsBehind(machine, id))
    if (claims.length === 0) {
      streams.err(`Nothing is known of ${id}. Ids are listed by: figurewatch figures\n`)
      return 1
    }
    streams.out(values.json ? `${JSON.stringify(claims, null, 2)}\n` : `${claims.map(told).join('\n\n')}\n`)
    return 0
  },
}

async function claimsBehind({ desk }: Machine, id: string): Promise<ClaimRecord[]> {
  const claim = await findClaim(desk.table, id)
  if (claim) return [claim]
  const ofValue = id.includes('=') ? await claimsOfValue(desk.table, id) : []
  if (ofValue.length > 0) return ofValue
  const figure = await gatherFigure(desk, id)
  const lists = await Promise.all((figure?.view.history ?? []).map(({ value }) => claimsOfValue(desk.table, value.id)))
  return lists.flat()
}

function told(claim: ClaimRecord): string {
  const { article } = claim
  const source = claim.source
    ? `${claim.source.name} (${claim.source.id}, read by ${claim.source.rule})`
    : 'nobody is named'
  const via = claim.via.map(({ name }) => name).join(', ')
  return [
    claim.id,
    `  »${claim.quote}«  in: ${claim.sentence}`,
    `  ${article.outlet}, ${article.published ?? 'undated'}: ${article.url}`,
    `  source: ${source}${via ? `, via ${via}` : ''}`,
    `  confidence: ${claim.confidence}`,
    ...claim.trace.map((rule) => `    ${rule}`),
  ].join('\n')
}
