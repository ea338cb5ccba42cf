import { koreaRussia } from './korea-russia.ts'
import type { Watch } from './watch.ts'

/** Every subject that can be watched. */
export const watches: readonly Watch[] = [koreaRussia]

export function findWatch(id: string): Watch | undefined {
  return watches.find((watch) => watch.id === id)
}
