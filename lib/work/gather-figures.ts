import { showFigure } from '../digest/compose.ts'
import type { FigureView } from '../digest/digest.ts'
import { type FigureFilters, figureMatches } from '../digest/filter.ts'
import { type Partition, partitionId, readFigureId } from '../ledger/identity.ts'
import type { Value } from '../ledger/value.ts'
import { BadCursor } from '../store/cursor.ts'
import { listPartitions } from '../store/values.ts'
import { type Beside, readBeside } from './beside.ts'
import type { Desk } from './desk.ts'
import { readProofs } from './proofs.ts'
import { terms } from './terms.ts'

/** Which part of the figures is asked for, and whether each comes with the sentence that proves where it stands. */
export interface FiguresAsk {
  limit: number
  cursor?: string
  proofs: boolean
}

/** Partitions that are read at once, and the most that one page costs however few of their figures are asked for. */
const together = 8
const mostRead = 400

/** Where figures stand, by partition: at least `limit` of them where there are as many, then a cursor to the rest. */
export async function gatherFigures(
  desk: Desk,
  filters: FigureFilters,
  { limit, cursor, proofs }: FiguresAsk,
): Promise<{ views: FigureView[]; cursor: string | null }> {
  const after = cursor === undefined ? '' : readCursor(cursor, desk.watch.id)
  const wanted = (await listPartitions(desk.table, desk.watch.id))
    .filter(({ metric, side, subject }) => figureMatches({ ...anyFigure, metric, side, subject }, partOf(filters)))
    .filter((partition) => partitionId(partition) > after)
    .sort((a, b) => (partitionId(a) < partitionId(b) ? -1 : 1))
  const views: FigureView[] = []
  let read = 0
  for (; read < Math.min(wanted.length, mostRead) && views.length < limit; read += together) {
    const lists = wanted.slice(read, read + together).map((partition) => standingIn(desk, partition, filters, proofs))
    views.push(...(await Promise.all(lists)).flat())
  }
  const last = wanted[read - 1]
  return { views, cursor: last && read < wanted.length ? writeCursor(last) : null }
}

const writeCursor = (last: Partition): string => Buffer.from(partitionId(last)).toString('base64url')

function readCursor(cursor: string, watch: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!place.startsWith(`${watch}~`)) throw new BadCursor('The cursor is not one that a page gave')
  return place
}

/** A figure; beside it what others say of the same, and, without proofs, of its increments, plans and shares. */
export interface FigureFound {
  view: FigureView
  beside: FigureView[]
  related: FigureView[]
}

/** Null when nothing is known of the figure. */
export async function gatherFigure(desk: Desk, id: string): Promise<FigureFound | null> {
  const figure = readFigureId(id, terms)
  if (!figure || figure.watch !== desk.watch.id) return null
  const until = momentAfter(desk)
  const beside = await readBeside(desk, figure, until)
  const comparable = ({ phase, mode }: Value['figure']) => phase === figure.phase && mode === figure.mode
  const shown = beside.values.filter((value) => comparable(value.figure))
  const views = await viewsOf(desk, beside, shown, until)
  const view = views.find(({ figureId }) => figureId === id)
  if (!view) return null
  const others = views.filter((other) => other !== view)
  return {
    view,
    beside: others.filter((other) => comparable(other.figure)),
    related: others.filter((other) => !comparable(other.figure)),
  }
}

const anyFigure = { watch: '', unit: '', phase: 'actual', mode: 'total', claimant: '' } as const

/** What of a filter can be told from a partition alone. */
const partOf = ({ metric, side, subject }: FigureFilters): FigureFilters => ({ metric, side, subject })

const momentAfter = (desk: Desk): string => new Date(desk.now().getTime() + 1).toISOString()

async function standingIn(desk: Desk, partition: Partition, filters: FigureFilters, proofs: boolean) {
  const until = momentAfter(desk)
  const beside = await readBeside(desk, partition, until)
  const proved = [...beside.current.values()].filter(({ figure }) => figureMatches(figure, filters))
  const views = await viewsOf(desk, beside, proofs ? proved : [], until)
  return views.filter(({ figure }) => figureMatches(figure, filters))
}

/** Every figure of a partition; the values that are to be proved come with their sentences. */
async function viewsOf(desk: Desk, beside: Beside, proved: readonly Value[], until: string): Promise<FigureView[]> {
  const showing = await readProofs(desk, proved, until)
  return figuresIn(beside).flatMap((figureId) => {
    const values = beside.values.filter((value) => value.figureId === figureId).sort(byOrder)
    const changes = beside.changes.filter((change) => change.figureId === figureId)
    const current = beside.current.get(figureId) ?? null
    return showFigure({ ...showing, values, current, changes, withdrawn: beside.voids }) ?? []
  })
}

const figuresIn = ({ values }: Beside): string[] => [...new Set(values.map(({ figureId }) => figureId))].sort()

function byOrder(a: Value, b: Value): number {
  const [left, right] = [a, b].map(({ order, firstSeen, id }) => `${order} ${firstSeen} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
