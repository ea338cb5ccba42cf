import { windowInWords } from '../digest/days.ts'
import type { Coverage, Digest, ShownValue } from '../digest/digest.ts'
import { headingOf } from '../digest/headings.ts'
import { counted, coverageInWords, restatedInWords, summaryOf } from '../digest/sentences.ts'
import type { Told } from '../digest/told.ts'
import type { ChangeKind } from '../ledger/change.ts'
import { ChangeItem } from './change.tsx'
import { type DigestPart, Turn } from './digest-part.tsx'
import { type Choice, Filters } from './filters.tsx'
import { Glance } from './glance.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { Day, Said } from './proof.tsx'

export interface DigestPageProps {
  digest: Digest
  page: DigestPart
  /** the parts of the same digest before and after this one */
  newer: string | null
  older: string | null
  filters: readonly Choice[]
  /** the windows of the same length before and after this one */
  earlier: string
  later: string | null
  alternates: readonly Alternate[]
}

const groups: readonly (readonly [title: string, kinds: readonly ChangeKind[]])[] = [
  ['Corrected and withdrawn', ['CORRECTED', 'RETRACTED']],
  ['Changed', ['CHANGED']],
  ['Narrowed', ['REFINED']],
  ['In conflict', ['CONFLICT']],
  ['New', ['NEW']],
  ['Confirmed', ['CONFIRMED']],
]

/** What changed in a window. */
export function DigestPage({ digest, page, newer, older, filters, earlier, later, alternates }: DigestPageProps) {
  const { title, window, baseline, restated } = digest
  return (
    <Layout title={`${title}: ${summaryOf(digest)}`} section="digest" alternates={alternates}>
      <h1>{`${title}: what changed`}</h1>
      <p class="quiet num">{windowInWords(window)}</p>
      {digest.status === 'no-change' ? (
        <p class="nothing">Nothing changed.</p>
      ) : (
        <p class="lede num">{summaryOf(digest)}.</p>
      )}
      <Glance told={page.told} />
      <nav aria-label="Other days" class="bar small">
        <a href={earlier}>← Earlier</a>
        {later && <a href={later}>Later →</a>}
        <a href="/?since=24h">24 hours</a>
        <a href="/?since=7d">7 days</a>
        <a href="/?since=30d">30 days</a>
      </nav>
      <Filters action="/" choices={filters} />
      {groups.map(([name, kinds]) => (
        <Group name={name} told={page.told.filter(({ item }) => kinds.includes(item.change.kind))} />
      ))}
      {page.count > 1 && <Turn page={page} newer={newer} older={older} />}
      {page.number === 1 && baseline.length > 0 && <Baseline values={baseline} />}
      <CoverageNote coverage={digest.coverage} words={coverageInWords(digest)} restated={restated} />
    </Layout>
  )
}

function Group({ name, told }: { name: string; told: readonly Told[] }) {
  if (told.length === 0) return null
  return (
    <section aria-label={name}>
      <h2 class="group">{name}</h2>
      {told.map((one) => (
        <ChangeItem told={one} />
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
        {restated > 0 && ` ${restatedInWords(restated)}`}
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
