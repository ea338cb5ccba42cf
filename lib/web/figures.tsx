import type { FigureView } from '../digest/digest.ts'
import { opening } from '../digest/sentences.ts'
import { type Choice, Filters } from './filters.tsx'
import { type Alternate, Layout } from './layout.tsx'
import { Day, Said } from './proof.tsx'

export interface FiguresPageProps {
  views: readonly FigureView[]
  /** where the rest is */
  more: string | null
  filters: readonly Choice[]
  alternates: readonly Alternate[]
}

/** Where every figure stands, all claimants of one figure side by side. */
export function FiguresPage({ views, more, filters, alternates }: FiguresPageProps) {
  const groups = byHeading(views)
  return (
    <Layout title="Figures" section="figures" alternates={alternates}>
      <h1>Where the figures stand</h1>
      <p class="lede">The newest number of every claimant, side by side.</p>
      <Filters action="/figures" choices={filters} />
      {groups.length === 0 && <p class="nothing">No figure yet.</p>}
      {groups.map(([heading, rows]) => (
        <section aria-label={heading}>
          <h2>{heading}</h2>
          <table class="fixed">
            <colgroup>
              <col class="who" />
              <col />
              <col class="when" />
            </colgroup>
            <thead class="hidden">
              <tr>
                <th scope="col">Said by</th>
                <th scope="col">Number</th>
                <th scope="col">Day</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((view) => (
                <Row view={view} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {more && (
        <nav aria-label="Parts of this list" class="bar turn">
          <a href={more} rel="next">
            More figures →
          </a>
        </nav>
      )}
    </Layout>
  )
}

function Row({ view: { figureId, claimant, current } }: { view: FigureView }) {
  return (
    <tr>
      <td>
        <a href={`/figures/${encodeURIComponent(figureId)}`}>
          <Said>{opening(claimant)}</Said>
        </a>
      </td>
      <td class="amount">{current ? <Said>{current.amount}</Said> : 'withdrawn'}</td>
      <td>{current && <Day of={current.value.order} />}</td>
    </tr>
  )
}

/** Figures under their heading, in the order of headings; the claimant whose number is newest comes first. */
function byHeading(views: readonly FigureView[]): [string, FigureView[]][] {
  const groups = new Map<string, FigureView[]>()
  for (const view of views) groups.set(view.heading, [...(groups.get(view.heading) ?? []), view])
  const newest = (view: FigureView): string => view.current?.value.order ?? ''
  return [...groups]
    .map(([heading, rows]): [string, FigureView[]] => [heading, rows.sort((a, b) => (newest(a) < newest(b) ? 1 : -1))])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
