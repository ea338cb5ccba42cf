import type { Metric, Mode, Side, Subject } from '../figures/claim.ts'
import type { ChangeKind } from '../ledger/change.ts'
import type { Figure } from '../ledger/value.ts'
import { statusOf } from './compose.ts'
import type { Digest, DigestItem, ShownValue } from './digest.ts'

/** Which figures are asked for; a list that is empty or missing excludes nothing. */
export interface FigureFilters {
  metric?: readonly Metric[] | undefined
  side?: readonly Side[] | undefined
  subject?: readonly Subject[] | undefined
  claimant?: readonly string[] | undefined
  phase?: readonly Figure['phase'][] | undefined
  mode?: readonly Mode[] | undefined
}

export interface DigestFilters extends FigureFilters {
  kind?: readonly ChangeKind[] | undefined
  lang?: readonly string[] | undefined
}

export function figureMatches(figure: Figure, filters: FigureFilters): boolean {
  return (
    allows(filters.metric, figure.metric) &&
    allows(filters.side, figure.side) &&
    allows(filters.subject, figure.subject) &&
    allows(filters.claimant, figure.claimant) &&
    allows(filters.phase, figure.phase) &&
    allows(filters.mode, figure.mode)
  )
}

/** The part of a digest that was asked for. Coverage stays: it says what was read, not what was wanted. */
export function filterDigest(digest: Digest, filters: DigestFilters): Digest {
  const items = digest.items.filter((item) => itemMatches(item, filters))
  const baseline = digest.baseline.filter((shown) => valueMatches(shown, filters))
  return { ...digest, items, baseline, status: statusOf(items, baseline) }
}

function itemMatches({ change, from, to }: DigestItem, filters: DigestFilters): boolean {
  if (!allows(filters.kind, change.kind) || !figureMatches(change.figure, filters)) return false
  const shown = to ?? from
  return shown === null || speaks(shown, filters)
}

function valueMatches(shown: ShownValue, filters: DigestFilters): boolean {
  return figureMatches(shown.value.figure, filters) && speaks(shown, filters)
}

function speaks({ value }: ShownValue, { lang }: DigestFilters): boolean {
  return !lang || lang.length === 0 || value.langs.some((spoken) => lang.includes(spoken))
}

function allows<T>(wanted: readonly T[] | undefined, actual: T): boolean {
  return !wanted || wanted.length === 0 || wanted.includes(actual)
}
