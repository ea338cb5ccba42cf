import type { Settings } from '../local/settings.ts'

/** Where a command writes: results to `out`, progress and complaints to `err`. */
export interface Streams {
  out: (text: string) => void
  err: (text: string) => void
  /** a line that takes the place of the last such line. Missing where nobody watches a terminal. */
  redraw?: (line: string) => void
  /** asks the person at the terminal; null: no answer. Missing where nobody sits at one. */
  ask?: (question: string) => Promise<string | null>
}

/** One command. `run` gets the words after its name and answers with an exit code: 0 good, 1 failed, 2 misused, 3 partly done. */
export interface Command {
  name: string
  usage: string
  about: string
  run(words: string[], streams: Streams, settings: Settings): Promise<number>
}

/** A mistake in how a command was called; its message is followed by the command's usage. */
export class Misuse extends Error {}
