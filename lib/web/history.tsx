import type { FigureView, ShownValue } from '../digest/digest.ts'
import { carriedInWords, opening } from '../digest/sentences.ts'
import { byDay } from './order.ts'
import { Day, ProofQuote, Said } from './proof.tsx'

/** Everything that one claimant said, the newest first; what only differs in its hedge stands in one row. */
export function History({ view }: { view: FigureView }) {
  const withdrawn = new Set(view.withdrawn)
  return (
    <section aria-label={view.claimant}>
      <h2>
        <Said>{opening(view.claimant)}</Said>
      </h2>
      <table class="history">
        <colgroup>
          <col class="when" />
          <col />
          <col class="where" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Number</th>
            <th scope="col">Said in</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(view).map((row) => (
            <Row row={row} withdrawn={withdrawn.has(row[0].value.id)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Row = [ShownValue, ...ShownValue[]]

/** "600", "about 600" and "at least 600" of one day are one number in other words: the first row is what the figure stands at, or the most carried. */
function rowsOf(view: FigureView): Row[] {
  const withdrawn = new Set(view.withdrawn)
  const rows = new Map<string, Row>()
  for (const shown of [...view.history].sort(byDay(view)).reverse()) {
    const { value, order, low, high, id } = shown.value
    const key = `${order} ${value ?? `${low}-${high}`} ${withdrawn.has(id)}`
    const row = rows.get(key)
    if (row) row.push(shown)
    else rows.set(key, [shown])
  }
  return [...rows.values()]
}

function Row({ row, withdrawn }: { row: Row; withdrawn: boolean }) {
  const [first, ...others] = row
  const proofs = row.flatMap(({ proof }) => proof ?? [])
  const words = <Said>{first.amount}</Said>
  return (
    <>
      <tr class={proofs.length > 0 ? 'pair' : ''}>
        <td>
          <Day of={first.value.order} />
        </td>
        <td class="amount">
          {withdrawn ? <s>{words}</s> : words}
          {withdrawn && <span class="small"> withdrawn</span>}
          {others.length > 0 && (
            <span class="also">
              {'also '}
              {others.map(({ amount }, index) => (
                <>
                  {index > 0 && ', '}
                  <Said>{amount}</Said>
                </>
              ))}
            </span>
          )}
        </td>
        <td>{carriedInWords(widest(row))}</td>
      </tr>
      {proofs.length > 0 && (
        <tr class="words">
          <td colspan={3}>
            <details>
              <summary>{proofs.length === 1 ? 'The sentence' : 'The sentences'}</summary>
              {proofs.map((proof) => (
                <ProofQuote proof={proof} />
              ))}
            </details>
          </td>
        </tr>
      )}
    </>
  )
}

/** The wording that most outlets carry stands for the row: outlets of several wordings may be the same. */
function widest([first, ...others]: Row): ShownValue {
  return others.reduce((most, shown) => (shown.outlets.length > most.outlets.length ? shown : most), first)
}
