import { amountInWords } from '../digest/amounts.ts'
import { headingOf } from '../digest/headings.ts'
import { figureOfClaim } from '../digest/proof.ts'
import { counted } from '../digest/sentences.ts'
import type { Outlet } from '../feeds/feed.ts'
import type { ClaimRecord } from '../store/record.ts'
import { Marked } from './claim.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { MarkedText } from './marked-text.tsx'
import { Day, LinkOut, OutletName, Said } from './proof.tsx'

/** What one reading saw, as far as people care. */
export interface ShownReading {
  at: string
  textHash: string
  source: 'page' | 'feed'
  title: string
  lang: string
  published: string | null
  problem: string | null
}

export interface ArticlePageProps {
  article: { url: string; outlet: Outlet; entry: { title: string } }
  readings: readonly ShownReading[]
  claims: readonly ClaimRecord[]
  /** null: it has expired, or is not for everybody */
  text: string | null
  alternates: readonly Alternate[]
}

/** Where the list stops, to stay small; nothing is left out of the JSON. */
const most = 60

/** One article: what it says, claim by claim, and, while it is kept, its text with the words that were used. */
export function ArticlePage({ article, readings, claims, text, alternates }: ArticlePageProps) {
  const last = readings.at(-1)
  const title = last?.title || article.entry.title || 'Article'
  const now = claims.filter(({ version }) => version === last?.textHash)
  const gone = claims.filter(({ version, id }) => version !== last?.textHash && !now.some((claim) => claim.id === id))
  return (
    <Layout title={`${title}, ${article.outlet.name}`} alternates={alternates}>
      <h1 lang={last?.lang} dir="auto">
        {title}
      </h1>
      <p class="lede">
        <OutletName name={article.outlet.name} label={article.outlet.label} />
        {last?.published && (
          <>
            {', '}
            <Day of={last.published} />
          </>
        )}
      </p>
      <p class="small">
        <LinkOut url={article.url}>{article.url}</LinkOut>
      </p>
      <Claims title="What it says" claims={now} />
      {gone.length > 0 && <Claims title="What it said before" claims={gone} />}
      {readings.length > 0 && <Readings readings={readings} />}
      {text !== null && last && <MarkedText text={text} lang={last.lang} claims={now} />}
    </Layout>
  )
}

function Claims({ title, claims }: { title: string; claims: readonly ClaimRecord[] }) {
  return (
    <section aria-label={title}>
      <h2 class="group">{title}</h2>
      {claims.length === 0 && <p class="nothing">Nothing that is counted here.</p>}
      <ul class="against">
        {claims.slice(0, most).map((claim) => (
          <Claim claim={claim} />
        ))}
      </ul>
      {claims.length > most && <p>And {counted(claims.length - most, 'more claim')}: take this page as JSON.</p>}
    </section>
  )
}

function Claim({ claim }: { claim: ClaimRecord }) {
  const figureId = figureOfClaim(claim)
  const what = claim.kind === 'figure' ? headingOf(claim) : 'said'
  return (
    <li>
      <p class="meta">
        <span class="by">
          <Said>{claim.source?.name ?? 'Nobody named'}</Said>
        </span>
        {': '}
        {figureId ? <a href={`/figures/${encodeURIComponent(figureId)}`}>{what}</a> : what}
        {claim.kind === 'figure' && !figureId && ' (left for people to look at)'}
      </p>
      {claim.kind === 'figure' && (
        <p class="move">
          <strong>
            <Said>{amountInWords(claim, claim.unit)}</Said>
          </strong>
        </p>
      )}
      <figure class="proof">
        <blockquote lang={claim.lang} dir="auto">
          <p>
            <Marked claim={claim} />
          </p>
        </blockquote>
        <figcaption>
          <a href={`/claims/${encodeURIComponent(claim.id)}`}>How it was read</a>
        </figcaption>
      </figure>
    </li>
  )
}

function Readings({ readings }: { readings: readonly ShownReading[] }) {
  return (
    <section aria-label="Readings">
      <h2 class="group">When it was read</h2>
      <ul class="small">
        {readings.map((reading, index) => (
          <li>
            <time datetime={reading.at}>{reading.at.slice(0, 16).replace('T', ' ')} UTC</time>
            {reading.source === 'feed' ? ', the words of the feed' : `, ${editOf(reading, readings[index - 1])}`}
            {reading.problem && (
              <>
                {': '}
                <Said>{reading.problem}</Said>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function editOf(reading: ShownReading, before: ShownReading | undefined): string {
  if (!before) return 'for the first time'
  return before.textHash === reading.textHash ? 'unchanged' : 'its words had changed'
}
