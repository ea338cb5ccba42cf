import type { Window } from '../digest/digest.ts'
import { proofOf } from '../digest/proof.ts'
import type { Statement } from '../digest/statement.ts'
import { foldUtterances } from '../ledger/utterances.ts'
import { listClaims } from '../store/claims.ts'
import type { ClaimRecord } from '../store/record.ts'
import type { Desk } from './desk.ts'

/** Which statements are asked for; a language is that of the article, not of the speaker. */
export interface StatementsAsk {
  claimant?: readonly string[] | undefined
  lang?: readonly string[] | undefined
}

const pageSize = 500

/** What was said in a window, newest first: the same words in several articles are one statement that many carry. */
export async function gatherStatements(desk: Desk, window: Window, ask: StatementsAsk): Promise<Statement[]> {
  const said = await allStatements(desk, window)
  const wanted = firstVersions(said.filter((claim) => isAskedFor(claim, ask)))
  return foldUtterances(wanted.map(utteranceOf))
    .flatMap(statementOf)
    .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1))
}

async function allStatements({ table, watch }: Desk, { since, until }: Window): Promise<ClaimRecord[]> {
  const said: ClaimRecord[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await listClaims(table, watch.id, 'statements', since, until, {
      limit: pageSize,
      ...(cursor ? { cursor } : {}),
    })
    said.push(...page.claims)
    cursor = page.cursor
  }
  return said
}

const isAskedFor = ({ source, lang: language }: ClaimRecord, { claimant, lang }: StatementsAsk): boolean =>
  (!claimant || claimant.includes(source?.id ?? 'unattributed')) && (!lang || lang.includes(language))

const utteranceOf = (claim: ClaimRecord) => ({
  id: claim.id,
  speaker: claim.source?.id ?? '',
  lang: claim.lang,
  at: claim.article.published ?? claim.seen,
  quote: claim.quote,
  claim,
})

/** None where nobody is known to have spoken. */
function statementOf(group: readonly ReturnType<typeof utteranceOf>[]): Statement[] {
  const [first] = group
  const speaker = first?.claim.source
  if (!first || !speaker) return []
  const { lang, at, quote, id } = first
  const said = group.map(({ claim }) => proofOf(claim))
  return [{ id, speaker: { id: speaker.id, name: speaker.name }, lang, at, quote, said }]
}

/** An article that was read again says its words once. */
function firstVersions(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const oldest = [...claims].sort((a, b) => (`${a.seen} ${a.version}` < `${b.seen} ${b.version}` ? 1 : -1))
  return [...new Map(oldest.map((claim) => [claim.id, claim])).values()]
}
