import { parseArgs } from 'node:util'
import type { Machine } from '../local/machine.ts'
import { claimsOfValue, findClaim } from '../store/claims.ts'
import { observationsOf } from '../store/observations.ts'
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
    const { claims, dropped } = await withMachine(settings, (machine) => behind(machine, id))
    if (claims.length === 0) {
      streams.err(`Nothing is known of ${id}. Ids are listed by: figurewatch figures\n`)
      return 1
    }
    streams.out(values.json ? `${JSON.stringify(claims, null, 2)}\n` : `${claims.map(told).join('\n\n')}\n`)
    // on the other stream, so that what is printed stays the claims
    if (!values.json) streams.err(gate(claims.length, dropped))
    return 0
  },
}

/** Every claim was kept because its quote alone reads as the same number; of the same articles some may not have been. */
const gate = (kept: number, dropped: number): string =>
  `${kept} shown, each with a quote that reads again as the same number; ${dropped} of the same articles dropped because theirs did not.\n`

interface Behind {
  claims: ClaimRecord[]
  dropped: number
}

async function behind(machine: Machine, id: string): Promise<Behind> {
  const claims = await claimsBehind(machine, id)
  const articles = [...new Set(claims.map(({ articleId }) => articleId))]
  const last = await Promise.all(articles.map((article) => droppedAtLast(machine, article)))
  return { claims, dropped: last.reduce((sum, count) => sum + count, 0) }
}

/** What the gate dropped when the article was last read. */
async function droppedAtLast({ desk }: Machine, article: string): Promise<number> {
  return (await observationsOf(desk.table, article)).at(-1)?.dropped ?? 0
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
