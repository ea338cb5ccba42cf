export type Log = (event: string, facts?: Record<string, unknown>) => void

/** One JSON line per event on standard error, where Lambda and a terminal both look. Never hand it a secret. */
export const log: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`)
}

export const silent: Log = () => {}
