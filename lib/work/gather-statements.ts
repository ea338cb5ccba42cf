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
export async function gatherStatements(
  desk: Desk,
  { since, until }: Window,
  { claimant, lang }: StatementsAsk,
): Promise<Statement[]> {
  const said: ClaimRecord[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await listClaims(desk.table, desk.watch.id, 'statements', since, until, {
      limit: pageSize,
      ...(cursor ? { cursor } : {}),
    })
    said.push(...page.claims)
    cursor = page.cursor
  }
  const wanted = said.filter(
    (claim) =>
      (!claimant || claimant.includes(claim.source?.id ?? 'unattributed')) && (!lang || lang.includes(claim.lang)),
  )
  const utterances = firstVersions(wanted).map((claim) => ({
    id: claim.id,
    speaker: claim.source?.id ?? '',
    lang: claim.lang,
    at: claim.article.published ?? claim.seen,
    quote: claim.quote,
    claim,
  }))
  return foldUtterances(utterances)
    .flatMap((group): Statement[] => {
      const [first] = group
      const speaker = first?.claim.source
      if (!first || !speaker) return []
      const { lang: language, at, quote, id } = first
      const { id: speakerId, name } = speaker
      return [
        {
          id,
          speaker: { id: speakerId, name },
          lang: language,
          at,
          quote,
          said: group.map(({ claim }) => proofOf(claim)),
        },
      ]
    })
    .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1))
}

/** An article that was read again says its words once. */
function firstVersions(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const oldest = [...claims].sort((a, b) => (`${a.seen} ${a.version}` < `${b.seen} ${b.version}` ? 1 : -1))
  return [...new Map(oldest.map((claim) => [claim.id, claim])).values()]
}
