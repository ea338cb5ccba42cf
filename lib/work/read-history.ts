import { partitionId } from '../ledger/identity.ts'
import type { Value } from '../ledger/value.ts'
import { listPartitions, readPartition } from '../store/values.ts'
import type { Desk } from './desk.ts'

/** Every value that was ever reported, one partition after the other, so that memory holds one of them. */
export async function* readHistory(desk: Desk): AsyncGenerator<{ values: Value[]; done: number; of: number }> {
  const partitions = await listPartitions(desk.table, desk.watch.id)
  const sorted = partitions.toSorted((a, b) => (partitionId(a) < partitionId(b) ? -1 : 1))
  for (const [index, partition] of sorted.entries()) {
    const { values } = await readPartition(desk.table, partition)
    yield { values: values.sort(byFigure), done: index + 1, of: sorted.length }
  }
}

function byFigure(a: Value, b: Value): number {
  const [left, right] = [a, b].map(({ figureId, order, firstSeen, id }) => `${figureId} ${order} ${firstSeen} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
