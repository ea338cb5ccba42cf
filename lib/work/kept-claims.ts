import type { Article, Page } from '../articles/article.ts'
import type { Claim } from '../figures/claim.ts'
import { digestOf } from '../ledger/identity.ts'
import { nameOffice } from '../ledger/office.ts'
import { sight } from '../ledger/sighting.ts'
import type { Sighting } from '../ledger/value.ts'
import type { ClaimRecord } from '../store/record.ts'

/** A claim as it is stored, and what it says to the ledger; null where it belongs on the review list. */
export interface Kept {
  claim: ClaimRecord
  sighting: Sighting | null
}

/** The reading that made the claims. `version` is the hash of its text. */
export interface Made {
  article: Article
  at: string
  page: Page
  published: string
  version: string
}

/** The claims of one reading, each with its article and with the value it speaks of. */
export function keptOf(claims: readonly Claim[], made: Made): Kept[] {
  const { article, at, page, published } = made
  const { id: outlet, publisher } = article.outlet
  const found = { watch: article.watch, seen: at, found: article.found, published, outlet, publisher, lang: page.lang }
  const sighted = claims.map((claim) => ({ claim, sighting: claim.kind === 'figure' ? sight(claim, found) : null }))
  const all = sighted.flatMap(({ sighting }) => sighting ?? [])
  return sighted.map(({ claim, sighting }) => {
    const named = sighting && nameOffice(sighting, all)
    return { claim: recordOf(claim, named, made), sighting: named }
  })
}

function recordOf(claim: Claim, sighting: Sighting | null, made: Made): ClaimRecord {
  const { article, at, page, published, version } = made
  const { outlet } = article
  const [place, what] =
    claim.kind === 'figure'
      ? [claim.spans.number, `${claim.metric} ${claim.subject} ${claim.side}`]
      : [claim.spans.quote, '']
  return {
    ...claim,
    id: `${article.id}-${digestOf(version, claim.kind, place.join(':'), what)}`,
    watch: article.watch,
    articleId: article.id,
    version,
    seen: at,
    valueId: sighting?.valueId ?? null,
    article: {
      url: article.url,
      title: page.title,
      outlet: outlet.name,
      outletId: outlet.id,
      publisher: outlet.publisher,
      label: outlet.label,
      published,
      credit: page.credit,
    },
  }
}
