import type { Evidence } from '../store/record.ts'

type Key = number | string

/** Rules by which a claimant is found outside the sentence that gives the number. */
const elsewhere = new Set(['carried', 'pronoun', 'same figure', 'sole source'])

/** Reports within this time of the first are the same news; a later one may be about something else that has the same number. */
const sameNews = 72 * 3_600_000

/**
 * The claim that speaks best for a value, by what it means and never by chance.
 * 1. Texts that give the number as news before those that recall it; sentences that name their claimant before those that leave it to
 *    another sentence.
 * 2. Of these, the reports of the first three days: whoever reported it first, and who wrote of the same news.
 * 3. Of these, an original report before a wire copy, and a sentence of the text before a headline; the first that was published; by
 *    address. Within one article its newest version, which is what a reader will find, then the surer and the earlier sentence.
 */
export function bestClaim(claims: readonly Evidence[]): Evidence | undefined {
  return sorted(firstReports(claims), (claim) => [...worth(claim), ...place(claim)])[0]
}

/** Of each language the best of those claims that are worth as much as the best of all: which of them a reader gets is a matter of language alone. */
export function bestInEachLanguage(claims: readonly Evidence[]): Evidence[] {
  const best = bestClaim(claims)
  if (!best) return []
  const equal = firstReports(claims).filter((claim) => String(worth(claim)) === String(worth(best)))
  const langs = [...new Set(equal.map(({ lang }) => lang))].sort()
  return langs.flatMap((lang) => bestClaim(equal.filter((claim) => claim.lang === lang)) ?? [])
}

function firstReports(claims: readonly Evidence[]): Evidence[] {
  const [strongest] = sorted(claims, strength)
  const strong = claims.filter((claim) => strongest && String(strength(claim)) === String(strength(strongest)))
  const first = Math.min(...strong.map(publishedAt))
  return strong.filter((claim) => publishedAt(claim) - first <= sameNews)
}

/** What a claim proves: the less of each, the better. */
const strength = (claim: Evidence): Key[] => [claim.superseded ? 1 : 0, namesItsClaimant(claim) ? 0 : 1]

/** A number without any claimant has nobody to name. */
const namesItsClaimant = ({ source }: Evidence): boolean => source === null || !elsewhere.has(source.rule)

const worth = ({ article, zone }: Evidence): Key[] => [article.credit === null ? 0 : 1, zone === 'headline' ? 1 : 0]

function place(claim: Evidence): Key[] {
  const { article, seen, confidence, spans, quote, id } = claim
  return [publishedAt(claim), article.url, -Date.parse(seen), -confidence, spans.sentence[0], quote, id]
}

/** Milliseconds. Nobody publishes after we have read it; a page that says so, or says nothing, was published when we read it. */
function publishedAt({ article: { published }, seen }: Evidence): number {
  const said = published === null ? Number.NaN : Date.parse(published)
  return Number.isNaN(said) ? Date.parse(seen) : Math.min(said, Date.parse(seen))
}

/** By the first key in which two differ. */
function sorted(claims: readonly Evidence[], keysOf: (claim: Evidence) => Key[]): Evidence[] {
  const keyed = claims.map((claim) => ({ claim, keys: keysOf(claim) }))
  const compare = (a: readonly Key[], b: readonly Key[]): number => {
    const at = a.findIndex((key, index) => key !== b[index])
    const [left = 0, right = 0] = [a[at], b[at]]
    return at < 0 ? 0 : left < right ? -1 : 1
  }
  return keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ claim }) => claim)
}
