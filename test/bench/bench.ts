import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Something that is measured: it prints its figures, and throws when one of them is not as promised. */
export interface Measurement {
  name: string
  about?: string
  run(print: (line: string) => void): Promise<void>
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const collect = (): void => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
}

/** Memory of this process once everything that can be freed is: with what V8 keeps for later, and that of its objects alone. */
export const settledMemory = (): number => {
  collect()
  return process.memoryUsage().rss
}

export const settledHeap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

export const expectThat = (holds: boolean, promise: string): void => {
  if (!holds) throw new Error(`Promised and not kept: ${promise}`)
}
