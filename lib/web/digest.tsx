import { windowInWords } from '../digest/days.ts'
import type { Coverage, Digest, DigestItem, ShownValue } from '../digest/digest.ts'
import { headingOf } from '../digest/headings.ts'
import { counted, coverageInWords, summaryOf } from '../digest/sentences.ts'
import type { ChangeKind } from '../ledger/change.ts'
import { ChangeItem } from './change.tsx'
import { type Choice, Filters } from './filters.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { Day, Said } from './proof.tsx'

export interface DigestPageProps {
  digest: Digest
  filters: readonly Choice[]
  /** the windows of the same length before and after this one */
  earlier: string
  later: string | null
  alternates: readonly Alternate[]
}

/** Where a page stops, to stay small; nothing is left out of the other forms. */
const most = 30

const groups: readonly (readonly [title: string, kinds: readonly ChangeKind[]])[] = [
  ['Corrected and withdrawn', ['CORRECTED', 'RETRACTED']],
  ['Changed', ['CHANGED']],
  ['Narrowed', ['REFINED']],
  ['In conflict', ['CONFLICT']],
  ['New', ['NEW']],
  ['Confirmed', ['CONFIRMED']],
]

/** What changed in a window. */
export function DigestPage({ digest, filters, earlier, later, alternates }: DigestPageProps) {
  const { title, window, items, baseline, restated } = digest
  const shown = items.slice(0, most)
  return (
    <Layout title={`${title}: ${summaryOf(digest)}`} section="digest" alternates={alternates}>
      <h1>{`${title}: what changed`}</h1>
      <p class="quiet num">{windowInWords(window)}</p>
      {digest.status === 'no-change' ? (
        <p class="nothing">Nothing changed.</p>
      ) : (
        <p class="lede num">{summaryOf(digest)}.</p>
      )}
      <nav aria-label="Other days" class="bar small">
        <a href={earlier}>← Earlier</a>
        {later && <a href={later}>Later →</a>}
        <a href="/?since=24h">24 hours</a>
        <a href="/?since=7d">7 days</a>
        <a href="/?since=30d">30 days</a>
      </nav>
      <Filters action="/" choices={filters} />
      {groups.map(([name, kinds]) => (
        <Group name={name} items={shown.filter(({ change }) => kinds.includes(change.kind))} />
      ))}
      {items.length > shown.length && (
        <p>
          And {counted(items.length - shown.length, 'more change')}: choose a shorter window or a filter, or take the
          whole digest in another form below.
        </p>
      )}
      {baseline.length > 0 && <Baseline values={baseline} />}
      <CoverageNote coverage={digest.coverage} words={coverageInWords(digest)} restated={restated} />
    </Layout>
  )
}

function Group({ name, items }: { name: string; items: readonly DigestItem[] }) {
  if (items.length === 0) return null
  return (
    <section aria-label={name}>
      <h2 class="group">{name}</h2>
      {items.map((item) => (
        <ChangeItem item={item} />
      ))}
    </section>
  )
}

function Baseline({ values }: { values: readonly ShownValue[] }) {
  return (
    <section aria-label="Where the figures stood">
      <h2 class="group">Where the figures stood when the watch began</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Number</th>
            <th scope="col">Said by</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ value, amount, claimant }) => (
            <tr>
              <td>
                <a href={`/figures/${encodeURIComponent(value.figureId)}`}>{headingOf(value.figure)}</a>
              </td>
              <td class="amount">
                <Said>{amount}</Said>
              </td>
              <td>
                <Said>{claimant}</Said>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CoverageNote({ coverage, words, restated }: { coverage: Coverage; words: string; restated: number }) {
  return (
    <section class="coverage small" aria-label="What was read">
      <h2 class="group">What was read</h2>
      <p class="num">
        {words}
        {restated > 0 && ` ${counted(restated, 'figure')} only repeated.`}
      </p>
      {coverage.feedsFailed.length > 0 && (
        <details>
          <summary>{counted(coverage.feedsFailed.length, 'feed')} could not be read</summary>
          <ul>
            {coverage.feedsFailed.map(({ title, health, since, why }) => (
              <li>
                <Said>{title}</Said>: {health} since <Day of={since} />
                {why && (
                  <>
                    {', '}
                    <Said>{why}</Said>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
