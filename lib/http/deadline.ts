export interface Deadline {
  signal: AbortSignal
  start: () => void
  stop: () => void
}

/** One total limit of time. It starts when the first request starts, so that waiting for a turn costs nothing. */
export const startDeadline = (ms: number): Deadline => {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const start = (): void => {
    timer ??= setTimeout(() => controller.abort(new DOMException('too slow', 'TimeoutError')), ms)
  }
  return { signal: controller.signal, start, stop: () => clearTimeout(timer) }
}
