import { asOfInWords } from '../digest/days.ts'
import type { FigureView, ShownValue } from '../digest/digest.ts'
import { carriedInWords, opening } from '../digest/sentences.ts'
import { StepChart } from './chart.tsx'
import { History } from './history.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { Day, ProofQuote, Said } from './proof.tsx'

export interface FigurePageProps {
  view: FigureView
  /** what other claimants say of the same */
  beside: readonly FigureView[]
  /** other kinds of figures of the same things: increments, plans, shares */
  related: readonly FigureView[]
  today: string
  alternates: readonly Alternate[]
}

/** Everything that was ever reported for a figure, beside what others claim. */
export function FigurePage({ view, beside, related, today, alternates }: FigurePageProps) {
  const same = [...beside].sort(byNews)
  return (
    <Layout title={`${view.heading}, ${view.claimant}`} section="figures" alternates={alternates}>
      <h1>{view.heading}</h1>
      <p class="lede">
        <Said>{opening(view.claimant)}</Said>
      </p>
      {view.current && <Current shown={view.current} />}
      <h2>Every claimant since the first number</h2>
      <p class="small quiet">
        One row per claimant on the same axes, carried to today. A band is a range; a hollow dot is a bound such as “at
        least”; a cross is a number that was taken back.
      </p>
      <StepChart views={[view, ...same]} today={today} />
      {[view, ...same].map((each) => (
        <History view={each} />
      ))}
      {related.length > 0 && <Related views={related} />}
    </Layout>
  )
}

/** The newest first; numbers that nobody is named for come last. */
function byNews(a: FigureView, b: FigureView): number {
  const rank = ({ figure, current }: FigureView): string =>
    `${figure.claimant === 'unattributed' ? 0 : 1} ${current?.value.order ?? ''}`
  return rank(a) < rank(b) ? 1 : -1
}

function Current({ shown }: { shown: ShownValue }) {
  return (
    <>
      <p class="move">
        <strong>
          <Said>{shown.amount}</Said>
        </strong>
      </p>
      <p class="meta">
        {asOfInWords(shown.value.asOf) ?? (
          <>
            said on <Day of={shown.value.order} />
          </>
        )}
        {`, in ${carriedInWords(shown)}`}
      </p>
      {shown.proof && <ProofQuote proof={shown.proof} />}
    </>
  )
}

function Related({ views }: { views: readonly FigureView[] }) {
  return (
    <section aria-label="Related figures">
      <h2>Related, but not the same</h2>
      <ul>
        {views.map(({ figureId, heading, claimant, current }) => (
          <li>
            <a href={`/figures/${encodeURIComponent(figureId)}`}>{heading}</a>, <Said>{claimant}</Said>
            {current && (
              <>
                : <Said>{current.amount}</Said>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
