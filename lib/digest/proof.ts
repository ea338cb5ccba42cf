import type { Span } from '../figures/claim.ts'
import { figureOfValue } from '../ledger/identity.ts'
import type { ClaimRecord, Evidence } from '../store/record.ts'
import type { Proof } from './digest.ts'

/** A quote is one sentence of at most this many characters: enough to prove a number, too little to replace the article. */
const longestQuote = 300

/** A piece of a sentence, and where it starts in it. */
interface Excerpt {
  text: string
  start: number
}

/** The figure a claim speaks of; null for statements and for claims on the review list. */
export function figureOfClaim({ valueId }: Pick<ClaimRecord, 'valueId'>): string | null {
  return valueId === null ? null : figureOfValue(valueId)
}

/** The sentence that proves a claim, cut to what may be quoted, with the quote's place in it. */
export function proofOf(claim: Evidence): Proof {
  const { article } = claim
  const full = markOf(claim)
  const { text, start } = excerpt(claim.sentence, full)
  return {
    claimId: claim.id,
    quote: claim.quote,
    sentence: text,
    mark: [clamp(full[0] - start, text), clamp(full[1] - start, text)],
    lang: claim.lang,
    via: claim.via.map(({ name }) => name),
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    label: article.label,
    published: article.published,
  }
}

/** Where the quote stands in its sentence; an empty span at the start when it does not stand there. */
function markOf({ sentence, quote, spans }: Evidence): Span {
  const start = spans.quote[0] - spans.sentence[0]
  if (start >= 0 && sentence.startsWith(quote, start)) return [start, start + quote.length]
  const found = sentence.indexOf(quote)
  return found < 0 ? [0, 0] : [found, found + quote.length]
}

/** The words around a span, at most `longestQuote` characters with the dots that stand for what is left out. */
export function excerpt(sentence: string, [from, to]: Span): Excerpt {
  if (sentence.length <= longestQuote) return { text: sentence, start: 0 }
  const room = longestQuote - 2
  const spare = Math.max(0, room - (to - from))
  const start = wordEnd(sentence, Math.max(0, Math.min(from - Math.floor(spare / 2), sentence.length - room)), from)
  const end = wordStart(sentence, Math.min(sentence.length, start + room), to)
  const before = start > 0 ? '…' : ''
  const after = end < sentence.length ? '…' : ''
  return { text: `${before}${sentence.slice(start, end)}${after}`, start: start - before.length }
}

/** Moves a cut forward behind the next space, but not into the marked words, and never into half a character. */
function wordEnd(text: string, cut: number, limit: number): number {
  if (cut <= 0) return 0
  const space = text.indexOf(' ', cut)
  if (space >= 0 && space < limit) return space + 1
  return isLowHalf(text, cut) ? cut + 1 : cut
}

function wordStart(text: string, cut: number, limit: number): number {
  if (cut >= text.length) return text.length
  const space = text.lastIndexOf(' ', cut)
  if (space >= limit) return space
  return isLowHalf(text, cut) ? cut - 1 : cut
}

const isLowHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

const clamp = (at: number, text: string): number => Math.max(0, Math.min(at, text.length))
