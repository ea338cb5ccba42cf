import { asOfInWords } from '../digest/days.ts'
import type { DigestItem, Proof, ShownValue } from '../digest/digest.ts'
import { carriedInWords, kindWord, moveInWords, opening } from '../digest/sentences.ts'
import type { Told } from '../digest/told.ts'
import { LinkOut, ProofQuote, Said } from './proof.tsx'
import { tone } from './tone.ts'

/** One change: what happened, to which figure, old → new, by whom, the sentence that proves it, and why it is here. */
export function ChangeItem({ told: { item, conflict } }: { told: Told }) {
  const { change, claimant, heading, from, to, article, why } = item
  const against = item.against.length > 0 ? item.against : (conflict?.against ?? [])
  const shown = to ?? from
  const asOf = shown && asOfInWords(shown.value.asOf)
  return (
    <article class="item" id={`change-${change.id}`} aria-labelledby={`heading-${change.id}`}>
      <p class="meta">
        <span class={`kind ${tone(change)}`}>{kindWord(change)}</span>
        {conflict && (
          <span class="kind alert" id={`change-${conflict.change.id}`}>
            {kindWord(conflict.change)}
          </span>
        )}
        <span class="by">
          <Said>{opening(claimant)}</Said>
        </span>
        {asOf && `, ${asOf}`}
      </p>
      <h3 id={`heading-${change.id}`}>
        <a href={`/figures/${encodeURIComponent(change.figureId)}`}>{heading}</a>
      </h3>
      <Move item={item} />
      {to?.proof && <ProofQuote proof={to.proof} />}
      {from?.proof && <Before proof={from.proof} open={to === null} />}
      {against.length > 0 && <Against values={against} word={change.kind === 'CONFIRMED' ? 'as' : 'against'} />}
      {article && (
        <p class="small">
          Edited article: <LinkOut url={article.url}>{`${article.title} (${article.outlet})`}</LinkOut>
        </p>
      )}
      <p class="why">
        {shown && `In ${carriedInWords(shown)}. `}
        <Said>{conflict ? `${why} ${conflict.why}` : why}</Said>
      </p>
    </article>
  )
}

/** at least 600 → about 2,000  +1,400, +233% */
function Move({ item: { change, from, to } }: { item: DigestItem }) {
  const words = moveInWords(change)
  return (
    <p class="move">
      <span class="steps">
        {from && (
          <span class={to ? 'step from' : 'step from gone'}>
            <Said>{from.amount}</Said>
          </span>
        )}
        {from && to && (
          <span class="arrow" role="img" aria-label="now">
            {' → '}
          </span>
        )}
        {to && (
          <strong class="step">
            <Said>{to.amount}</Said>
          </strong>
        )}
      </span>
      {words && <span class="delta">{words}</span>}
    </p>
  )
}

function Before({ proof, open }: { proof: Proof; open: boolean }) {
  if (open) return <ProofQuote proof={proof} />
  return (
    <details>
      <summary>The sentence before</summary>
      <ProofQuote proof={proof} />
    </details>
  )
}

/** Where many contradict one, the rest have their sentences on their own pages. */
const mostProofs = 3

/** What others say beside it, in the same size. One sentence stands open; of several, each is behind a click. */
function Against({ values, word }: { values: readonly ShownValue[]; word: string }) {
  return (
    <ul class="against">
      {values.map(({ value, claimant, amount, proof }, index) => (
        <li>
          <p class="meta">
            {`${word} `}
            <a class="by" href={`/figures/${encodeURIComponent(value.figureId)}`}>
              <Said>{claimant}</Said>
            </a>
            {asOfInWords(value.asOf) && `, ${asOfInWords(value.asOf)}`}
          </p>
          <p class="move">
            <strong>
              <Said>{amount}</Said>
            </strong>
          </p>
          {proof && index < mostProofs && <Sentence proof={proof} of={claimant} open={values.length === 1} />}
        </li>
      ))}
    </ul>
  )
}

function Sentence({ proof, of, open }: { proof: Proof; of: string; open: boolean }) {
  if (open) return <ProofQuote proof={proof} />
  return (
    <details>
      <summary>
        The sentence<span class="hidden">{` of ${of}`}</span>
      </summary>
      <ProofQuote proof={proof} />
    </details>
  )
}
