import type { Metric, Mode, Side, Subject } from '../figures/claim.ts'
import type { Change, ChangeKind } from '../ledger/change.ts'
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

/** How far a number must have moved, and which way. */
export interface Thresholds {
  minAbs?: number | undefined
  /** of the value before */
  minPct?: number | undefined
  direction?: NonNullable<Change['direction']> | undefined
}

export interface DigestFilters extends FigureFilters, Thresholds {
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

/** The part of a digest that was asked for. Coverage stays: it says what was read, not what was wanted. Pure: channels use it too. */
export function filterDigest(digest: Digest, filters: DigestFilters): Digest {
  const items = digest.items.filter((item) => itemMatches(item, filters))
  const baseline = digest.baseline.filter((shown) => valueMatches(shown, filters))
  return preferLanguages({ ...digest, items, baseline, status: statusOf(items, baseline) }, filters.lang ?? [])
}

/** The same digest with sentences in the languages that a reader prefers, the first of them first, as far as there are any that prove as much. */
export function preferLanguages(digest: Digest, langs: readonly string[]): Digest {
  if (langs.length === 0) return digest
  const proved = (shown: ShownValue): ShownValue => {
    const asked = langs.flatMap((lang) => shown.inLanguages.find((proof) => proof.lang === lang) ?? [])
    return { ...shown, proof: asked[0] ?? shown.proof }
  }
  const items = digest.items.map((item) => ({
    ...item,
    from: item.from && proved(item.from),
    to: item.to && proved(item.to),
    against: item.against.map(proved),
  }))
  return { ...digest, items, baseline: digest.baseline.map(proved) }
}

/** Whether one change is asked for. */
export function itemMatches({ change, from, to }: DigestItem, filters: DigestFilters): boolean {
  if (!allows(filters.kind, change.kind) || !figureMatches(change.figure, filters)) return false
  if (!passesThresholds(change, filters)) return false
  const shown = to ?? from
  return shown === null || speaks(shown, filters)
}

/**
 * Whether a change is large enough. Sizes hold back moves that are known to be smaller; what is no move (a new figure, a conflict) and
 * a move between ranges, whose size nobody can tell, pass: `kind` leaves them out. A direction lets through only what went that way.
 */
export function passesThresholds(
  { direction, difference, percent }: Pick<Change, 'direction' | 'difference' | 'percent'>,
  { minAbs, minPct, direction: wanted }: Thresholds,
): boolean {
  if (wanted && direction !== wanted) return false
  return reaches(difference, minAbs) && reaches(percent, minPct)
}

function reaches(size: number | null, least: number | undefined): boolean {
  return least === undefined || size === null || Math.abs(size) >= least
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
