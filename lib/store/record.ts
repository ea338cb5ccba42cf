import type { Label } from '../feeds/feed.ts'
import type { Claim } from '../figures/claim.ts'

/** A claim as it is kept: with the article that makes it, so that a number leads back to its sentence in one read. */
export type ClaimRecord = Claim & {
  id: string
  watch: string
  articleId: string
  /** hash of the text that was read */
  version: string
  seen: string
  /** the ledger value it speaks of; null for statements and for claims on the review list */
  valueId: string | null
  article: {
    url: string
    title: string
    outlet: string
    outletId: string
    publisher: string
    label: Label | null
    published: string | null
    credit: string | null
  }
}

/** What it takes to show a claim as a proof: a third of what is kept of it. */
export type Evidence = Pick<
  ClaimRecord,
  'id' | 'articleId' | 'seen' | 'lang' | 'zone' | 'quote' | 'sentence' | 'source' | 'via' | 'confidence' | 'article'
> & {
  spans: Pick<ClaimRecord['spans'], 'quote' | 'sentence'>
  /** the text gives the number as an earlier one */
  superseded?: boolean
}

/** The days a watch has run: its first day is the baseline, whose figures are listed and not announced. */
export interface WatchRecord {
  id: string
  began: string
}
