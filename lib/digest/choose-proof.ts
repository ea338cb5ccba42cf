import type { ClaimRecord } from '../store/record.ts'

type Key = number | string

/** Rules by which a claimant is found outside the sentence that gives the number. */
const elsewhere = new Set(['carried', 'pronoun', 'same figure', 'sole source'])

/**
 * The claim that speaks best for a value, by what it means and never by chance. First what proves most: a text that gives the number as
 * its own news before one that recalls it, a sentence that names its claimant before one that leaves it to another sentence, an original
 * report before a wire copy. Among those that are equally good, the first that was published, then by address. Within one article the
 * newest version of it (that is what a reader will find), then a sentence of the text before the headline, the surer one, the earlier one.
 */
export function bestClaim(claims: readonly ClaimRecord[]): ClaimRecord | undefined {
  return claims.map((claim) => ({ claim, keys: [...strength(claim), ...place(claim)] })).sort(byKeys)[0]?.claim
}

/** Of each language the best of those claims that prove as much as the best of all: which of them a reader gets is a matter of language alone. */
export function bestInEachLanguage(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const best = bestClaim(claims)
  if (!best) return []
  const equal = claims.filter((claim) => String(strength(claim)) === String(strength(best)))
  const langs = [...new Set(equal.map(({ lang }) => lang))].sort()
  return langs.flatMap((lang) => bestClaim(equal.filter((claim) => claim.lang === lang)) ?? [])
}

/** What a claim proves: the less of each, the better. */
function strength(claim: ClaimRecord): Key[] {
  return [recalls(claim) ? 1 : 0, namesItsClaimant(claim) ? 0 : 1, claim.article.credit === null ? 0 : 1]
}

const recalls = (claim: ClaimRecord): boolean => claim.kind === 'figure' && claim.superseded

/** A number without any claimant has nobody to name. */
const namesItsClaimant = ({ source }: ClaimRecord): boolean => source === null || !elsewhere.has(source.rule)

function place({ article, seen, zone, confidence, spans, quote, id }: ClaimRecord): Key[] {
  return [
    publishedAt(article.published, seen),
    article.url,
    -Date.parse(seen),
    zone === 'headline' ? 1 : 0,
    -confidence,
    spans.sentence[0],
    quote,
    id,
  ]
}

/** Milliseconds. Nobody publishes after we have read it; a page that says so, or says nothing, was published when we read it. */
function publishedAt(published: string | null, seen: string): number {
  const said = published === null ? Number.NaN : Date.parse(published)
  return Number.isNaN(said) ? Date.parse(seen) : Math.min(said, Date.parse(seen))
}

function byKeys(a: { keys: readonly Key[] }, b: { keys: readonly Key[] }): number {
  const at = a.keys.findIndex((key, index) => key !== b.keys[index])
  const [left = 0, right = 0] = [a.keys[at], b.keys[at]]
  return at < 0 ? 0 : left < right ? -1 : 1
}
