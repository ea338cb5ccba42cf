import { showFigure } from '../digest/compose.ts'
import type { FigureView } from '../digest/digest.ts'
import { type FigureFilters, figureMatches } from '../digest/filter.ts'
import { type Partition, readFigureId } from '../ledger/identity.ts'
import { listPartitions } from '../store/values.ts'
import { type Beside, readBeside } from './beside.ts'
import type { Desk } from './desk.ts'
import { readProofs } from './proofs.ts'
import { terms } from './terms.ts'

/** Every figure that is asked for, each with its history. */
export async function gatherFigures(desk: Desk, filters: FigureFilters): Promise<FigureView[]> {
  const partitions = await listPartitions(desk.table, desk.watch.id)
  const wanted = partitions.filter(({ metric, side, subject }) =>
    figureMatches({ ...anyFigure, metric, side, subject }, partOf(filters)),
  )
  const views = await Promise.all(wanted.map((partition) => viewsOf(desk, partition)))
  return views.flat().filter(({ figure }) => figureMatches(figure, filters))
}

/** A figure, and beside it what other claimants say of the same things; null when nothing is known of it. */
export async function gatherFigure(desk: Desk, id: string): Promise<{ view: FigureView; beside: FigureView[] } | null> {
  const figure = readFigureId(id, terms)
  if (!figure || figure.watch !== desk.watch.id) return null
  const views = await viewsOf(desk, figure)
  const view = views.find(({ figureId }) => figureId === id)
  if (!view) return null
  const comparable = ({ figure: other }: FigureView) => other.phase === figure.phase && other.mode === figure.mode
  return { view, beside: views.filter((other) => other !== view && comparable(other)) }
}

const anyFigure = { watch: '', unit: '', phase: 'actual', mode: 'total', claimant: '' } as const

/** What of a filter can be told from a partition alone. */
const partOf = ({ metric, side, subject }: FigureFilters): FigureFilters => ({ metric, side, subject })

async function viewsOf(desk: Desk, partition: Partition): Promise<FigureView[]> {
  const until = new Date(desk.now().getTime() + 1).toISOString()
  const beside = await readBeside(desk, partition, until)
  const showing = await readProofs(desk, beside.values, until)
  return figuresIn(beside).flatMap((figureId) => {
    const values = beside.values.filter((value) => value.figureId === figureId).sort(byOrder)
    const changes = beside.changes.filter((change) => change.figureId === figureId)
    return showFigure({ ...showing, values, current: beside.current.get(figureId) ?? null, changes }) ?? []
  })
}

const figuresIn = ({ values }: Beside): string[] => [...new Set(values.map(({ figureId }) => figureId))].sort()

function byOrder(a: { order: string; firstSeen: string; id: string }, b: typeof a): number {
  const [left, right] = [a, b].map(({ order, firstSeen, id }) => `${order} ${firstSeen} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
