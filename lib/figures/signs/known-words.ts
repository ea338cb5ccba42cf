import type { Reading } from './reading.ts'

const kinds = [
  'event',
  'say',
  'stop',
  'modifier',
  'clause',
  'date',
  'relative',
  'party',
  'thing',
  'partOf',
  'anaphor',
  'superseded',
  'increment',
  'rate',
  'hedgeBefore',
] as const

/** Whether a word means something to the tables, so that it is no bare noun: no part of a name, and nothing unknown that is counted. */
export const isKnownWord = (reading: Reading, at: number): boolean =>
  kinds.some((kind) => reading.over(kind, at) !== undefined)
