import type { Span } from '../figures/claim.ts'
import type { ClaimRecord } from '../store/record.ts'

/** Where a text stops, so that its page stays below 100 kB in any script. */
const longest = 20_000

interface Mark {
  span: Span
  claimId: string
}

/** A text with every quote that was used marked, each leading to how it was read. */
export function MarkedText({ text, lang, claims }: { text: string; lang: string; claims: readonly ClaimRecord[] }) {
  const marks = marksOf(claims, Math.min(text.length, longest))
  return (
    <section aria-label="The text">
      <h2 class="group">The text</h2>
      <p class="small quiet">Kept for a while on this machine, for nobody else to see.</p>
      <div class="text" lang={lang} dir="auto">
        {paragraphs(text.slice(0, longest)).map(([from, to]) => (
          <p>{between(text, from, to, marks)}</p>
        ))}
        {text.length > longest && <p>…</p>}
      </div>
    </section>
  )
}

/** Quotes in order; of two that overlap the first stays. */
function marksOf(claims: readonly ClaimRecord[], end: number): Mark[] {
  const all = claims
    .map(({ spans, id }) => ({ span: spans.quote, claimId: id }))
    .filter(({ span }) => span[0] < span[1] && span[1] <= end)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Mark[] = []
  for (const mark of all) if (mark.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(mark)
  return kept
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => [index, index + words.length])
}

/** One paragraph; a mark that runs over its end is cut there. */
function between(text: string, from: number, to: number, marks: readonly Mark[]) {
  const inside = marks.filter(({ span }) => span[0] < to && span[1] > from)
  const starts = [from, ...inside.map(({ span }) => span[1])]
  return (
    <>
      {starts.map((start, index) => {
        const mark = inside[index]
        const begin = mark ? Math.max(mark.span[0], from) : to
        return (
          <>
            {text.slice(start, begin)}
            {mark && (
              <mark>
                <a href={`/claims/${encodeURIComponent(mark.claimId)}`}>
                  {text.slice(begin, Math.min(mark.span[1], to))}
                </a>
              </mark>
            )}
          </>
        )
      })}
    </>
  )
}
