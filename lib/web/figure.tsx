import { asOfInWords } from '../digest/days.ts'
import type { FigureView, ShownValue } from '../digest/digest.ts'
import { carriedInWords, opening } from '../digest/sentences.ts'
import { StepChart } from './chart.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { byDay } from './order.ts'
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

function History({ view }: { view: FigureView }) {
  const rows = [...view.history].sort(byDay(view)).reverse()
  const withdrawn = new Set(view.withdrawn)
  return (
    <section aria-label={view.claimant}>
      <h2>
        <Said>{opening(view.claimant)}</Said>
      </h2>
      <table class="even">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Number</th>
            <th scope="col">Said in</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((shown) => (
            <Value shown={shown} withdrawn={withdrawn.has(shown.value.id)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Value({ shown, withdrawn }: { shown: ShownValue; withdrawn: boolean }) {
  return (
    <>
      <tr class={shown.proof ? 'pair' : ''}>
        <td>
          <Day of={shown.value.order} />
        </td>
        <td class="amount">
          {withdrawn ? (
            <s>
              <Said>{shown.amount}</Said>
            </s>
          ) : (
            <Said>{shown.amount}</Said>
          )}
          {withdrawn && <span class="small"> withdrawn</span>}
        </td>
        <td>{carriedInWords(shown)}</td>
      </tr>
      {shown.proof && (
        <tr class="words">
          <td colspan={3}>
            <details>
              <summary>The sentence</summary>
              <ProofQuote proof={shown.proof} />
            </details>
          </td>
        </tr>
      )}
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
