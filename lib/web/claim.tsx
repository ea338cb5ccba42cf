import { amountInWords } from '../digest/amounts.ts'
import { asOfInWords } from '../digest/days.ts'
import { headingOf } from '../digest/headings.ts'
import { excerpt, figureOfClaim } from '../digest/proof.ts'
import type { Span } from '../figures/claim.ts'
import type { ClaimRecord } from '../store/record.ts'
import { Layout } from './layout.tsx'
import { Day, LinkOut, OutletName, Said } from './proof.tsx'

/** One claim: its sentence with the words that were used, and the rules that read them. */
export function ClaimPage({ claim }: { claim: ClaimRecord }) {
  const { article, kind, lang } = claim
  const figureId = figureOfClaim(claim)
  const title = kind === 'figure' ? amountInWords(claim, claim.unit) : 'Statement'
  return (
    <Layout title={`${title}, ${article.outlet}`}>
      <h1>
        <Said>{title}</Said>
      </h1>
      {kind === 'figure' && (
        <p class="lede">
          {figureId ? <a href={`/figures/${encodeURIComponent(figureId)}`}>{headingOf(claim)}</a> : headingOf(claim)}
        </p>
      )}
      <figure class="proof">
        <blockquote lang={lang} dir="auto">
          <p>
            <Marked claim={claim} />
          </p>
        </blockquote>
        <figcaption>
          <OutletName name={article.outlet} label={article.label} />
          {': '}
          <span lang={lang}>
            <LinkOut url={article.url}>{article.title.trim() === '' ? 'article' : article.title}</LinkOut>
          </span>
          {article.published && (
            <>
              {', '}
              <Day of={article.published} />
            </>
          )}
        </figcaption>
      </figure>
      <p class="small">
        <a href={`/articles/${encodeURIComponent(claim.articleId)}`}>Everything this article says</a>
      </p>
      <Facts claim={claim} />
      <h2>How it was read</h2>
      <ol class="trace">
        {claim.trace.map((rule) => (
          <li>
            <Said>{rule}</Said>
          </li>
        ))}
      </ol>
    </Layout>
  )
}

function Facts({ claim }: { claim: ClaimRecord }) {
  const facts: [string, string | null][] = [
    ['Claimant', claim.source ? `${claim.source.name} (${claim.source.rule})` : 'nobody named'],
    ['Via', claim.via.map(({ name }) => name).join(', ')],
    ['Status', claim.kind === 'figure' ? claim.status : null],
    ['As of', claim.kind === 'figure' ? asOfInWords(claim.asOf) : null],
    ['As written', claim.kind === 'figure' ? claim.raw : claim.quote],
    ['Stands in', claim.zone],
    ['Confidence', claim.confidence.toFixed(2)],
    ['Wire credit', claim.article.credit],
  ]
  return (
    <dl>
      {facts
        .filter(([, words]) => words)
        .map(([name, words]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <Said>{words ?? ''}</Said>
            </dd>
          </>
        ))}
    </dl>
  )
}

interface Piece {
  text: string
  parts: string[]
}

/** The sentence, the number marked, every other word that was used underlined with what it was used for. */
export function Marked({ claim }: { claim: ClaimRecord }) {
  return (
    <>
      {pieces(claim).map(({ text, parts }) => {
        const words = text
        if (parts.includes('number')) return <mark>{words}</mark>
        if (parts.length === 0) return <>{words}</>
        return (
          <span class="part" title={parts.join(', ')}>
            {words}
          </span>
        )
      })}
    </>
  )
}

/** Cuts the sentence at every end of every span. */
function pieces(claim: ClaimRecord): Piece[] {
  const spans = spansIn(claim)
  const number = spans.find(([name]) => name === 'number')?.[1] ?? [0, 0]
  const { text, start } = excerpt(claim.sentence, number)
  const shifted = spans.map(([name, span]) => [name, span[0] - start, span[1] - start] as const)
  const cuts = shifted.flatMap(([, from, to]) => [from, to]).filter((cut) => cut > 0 && cut < text.length)
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const from = edges[index] ?? 0
    return {
      text: text.slice(from, end),
      parts: shifted.filter((span) => span[1] <= from && span[2] >= end).map(([name]) => name),
    }
  })
}

/** The spans that lie in the sentence, counted from its start; the whole sentence and the whole quote mark nothing. */
function spansIn(claim: ClaimRecord): (readonly [string, Span])[] {
  const start = claim.spans.sentence[0]
  const entries: [string, Span][] =
    claim.kind === 'figure'
      ? Object.entries(claim.spans).filter(([name]) => name !== 'sentence' && name !== 'quote')
      : Object.entries(claim.spans).filter(([name]) => name !== 'sentence')
  return entries
    .map(([name, [from, to]]) => [name, [from - start, to - start]] as const)
    .filter(([, [from, to]]) => from >= 0 && to <= claim.sentence.length && from < to)
}
