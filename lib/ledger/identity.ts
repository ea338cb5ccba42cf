import { createHash } from 'node:crypto'
import type { Metric, Mode, Side, Subject } from '../figures/claim.ts'
import type { Amount, Figure } from './value.ts'

/** Values of one partition can be compared: the same things, counted in the same unit, whoever claims it. */
export type Partition = Pick<Figure, 'watch' | 'metric' | 'side' | 'subject' | 'unit'>

export const unattributed = 'unattributed'

const separator = '~'

/** `korea-russia~killed~dprk.soldiers~person~actual~total~rok.nis` */
export function figureId(figure: Figure): string {
  const { watch, metric, side, subject, unit, phase, mode, claimant } = figure
  return [watch, metric, `${side}.${subject}`, unit, phase, mode, claimant].join(separator)
}

/** `at_least-600`, `range-11000-12000`; the amount to the last digit, so that nothing is merged when it is stored. */
export function amountKey({ hedge, value, low, high }: Amount): string {
  return value === null ? `${hedge}-${low ?? ''}-${high ?? ''}` : `${hedge}-${value}`
}

export function valueId(figure: Figure, amount: Amount): string {
  return `${figureId(figure)}=${amountKey(amount)}`
}

export function figureOfValue(id: string): string {
  return id.slice(0, id.lastIndexOf('='))
}

/** What two figures must share to be compared at all, written as one string. */
export function partitionId({ watch, metric, side, subject, unit }: Partition): string {
  return [watch, metric, `${side}.${subject}`, unit].join(separator)
}

/** The words that may stand in an id; the ledger takes them as an argument so that it knows no list of its own. */
export interface Terms {
  metrics: readonly Metric[]
  sides: readonly Side[]
  subjects: readonly Subject[]
  modes: readonly Mode[]
}

/** Reads a figure's id back; undefined for anything that is not one. */
export function readFigureId(id: string, terms: Terms): Figure | undefined {
  const [watch, metricWord, whose, unit, phaseWord, modeWord, claimant, ...rest] = id.split(separator)
  const [sideWord, subjectWord] = (whose ?? '').split('.')
  const metric = terms.metrics.find((word) => word === metricWord)
  const side = terms.sides.find((word) => word === sideWord)
  const subject = terms.subjects.find((word) => word === subjectWord)
  const mode = terms.modes.find((word) => word === modeWord)
  const phase = phaseWord === 'actual' || phaseWord === 'planned' ? phaseWord : undefined
  if (!watch || !metric || !side || !subject || !unit || !phase || !mode || !claimant || rest.length > 0)
    return undefined
  return { watch, metric, side, subject, unit, phase, mode, claimant }
}

/** A short name for what happened, the same on every machine. */
export function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16)
}
