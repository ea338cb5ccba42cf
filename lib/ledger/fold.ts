/** A claim as folding sees it: who printed it when, the sentence that proves it, the agency that is credited, a sketch of the whole text. */
export interface Carried {
  articleId: string
  outlet: string
  publisher: string
  seen: string
  sentence: string
  credit: string | null
  sketch: readonly number[]
}

export interface Carriers {
  /** independent carriers: wire copies are one */
  count: number
  outlets: string[]
  publishers: string[]
}

const copyWindow = 72 * 3_600_000
const sameText = 0.5
const sameSentence = 0.7

/** How much of the smaller of two texts stands in the other, 0 to 1, told from their sketches. */
export type Containment = (a: readonly number[], b: readonly number[]) => number

/** Who carries a value. Two articles are one carrier when the same agency is credited, or one text holds half of the other, within 72 hours. */
export function foldCarriers(claims: readonly Carried[], containment: Containment): Carriers {
  const articles = [...new Map(claims.map((claim) => [claim.articleId, prepare(claim)])).values()]
  const groups: Prepared[][] = []
  for (const article of articles) {
    const same = groups.filter((group) => group.some((other) => copies(article, other, containment)))
    for (const group of same.slice(1)) same[0]?.push(...group.splice(0))
    if (same[0]) same[0].push(article)
    else groups.push([article])
  }
  return {
    count: groups.filter((group) => group.length > 0).length,
    outlets: sorted(articles.map(({ outlet }) => outlet)),
    publishers: sorted(articles.map(({ publisher }) => publisher)),
  }
}

interface Prepared extends Carried {
  time: number
  words: Set<string>
}

const prepare = (claim: Carried): Prepared => ({
  ...claim,
  time: Date.parse(claim.seen),
  words: new Set(shingles(claim.sentence)),
})

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort()

function copies(a: Prepared, b: Prepared, containment: Containment): boolean {
  if (Math.abs(a.time - b.time) > copyWindow) return false
  if (a.credit && a.credit === b.credit) return true
  return containment(a.sketch, b.sketch) >= sameText || contained(a.words, b.words) >= sameSentence
}

/** The share of the smaller set that the larger one holds. */
function contained<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size === 0 ? 0 : [...small].filter((one) => large.has(one)).length / small.size
}

/** Runs of five words; of six letters in scripts where a word is often a whole phrase (Korean). */
function shingles(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const cjk = /[\p{Script=Hangul}\p{Script=Han}]/u.test(sentence)
  const parts = cjk ? [...words.join('')] : words
  const size = cjk ? 6 : 5
  return Array.from({ length: Math.max(0, parts.length - size + 1) }, (_, i) => parts.slice(i, i + size).join(' '))
}
