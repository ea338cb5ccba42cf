import type { Change, ChangeKind } from '../ledger/change.ts'
import type { Value } from '../ledger/value.ts'
import type { Evidence } from '../store/record.ts'
import type { Watch } from '../watches/watch.ts'
import { amountInWords } from './amounts.ts'
import { bestClaim, bestInEachLanguage } from './choose-proof.ts'
import { claimantName } from './claimants.ts'
import type { Coverage, Digest, DigestItem, FigureView, ShownValue, Window } from './digest.ts'
import { headingOf } from './headings.ts'
import { proofOf } from './proof.ts'
import { whyOf } from './sentences.ts'

/** What it takes to show values: the watch for names, and what the store knows about each of them. */
export interface Showing {
  watch: Watch
  /** every claim that speaks of a value, in any order */
  proofs: (valueId: string) => readonly Evidence[]
  /** how many reports stand behind claims when copies of one wire story count once */
  foldCarriers: (claims: readonly Evidence[]) => number
}

/** Everything that a digest is made of, and nothing that has to be asked for. */
export interface ComposeInput extends Showing {
  window: Window
  changes: readonly Change[]
  /** values of the watch's first day; empty when that day is not in the window */
  baseline: readonly Value[]
  restated: number
  coverage: Coverage
  /** the article of a correction */
  article: (articleId: string) => DigestItem['article']
}

const rank: Record<ChangeKind, number> = {
  CORRECTED: 0,
  RETRACTED: 1,
  CHANGED: 2,
  REFINED: 3,
  CONFLICT: 4,
  NEW: 5,
  CONFIRMED: 6,
}

/** Changes → what people read. Pure, and the same for the same ledger: order and proof never depend on who asks. */
export function compose(input: ComposeInput): Digest {
  const items = withSequels(input.changes.map((change) => itemOf(change, input))).sort(byWeight)
  return {
    watch: input.watch.id,
    title: input.watch.title,
    window: input.window,
    status: statusOf(items, input.baseline),
    items,
    baseline: input.baseline.map((value) => show(value, input)).sort(byHeading),
    restated: input.restated,
    coverage: input.coverage,
  }
}

export function statusOf(items: readonly unknown[], baseline: readonly unknown[]): Digest['status'] {
  if (items.length > 0) return 'changes'
  return baseline.length > 0 ? 'baseline' : 'no-change'
}

function itemOf(change: Change, input: ComposeInput): DigestItem {
  const edited = change.articleId
  const parts = {
    change,
    claimant: claimantName(
      input.watch,
      change.figure.claimant,
      [change.to, change.from].filter((value) => value !== null),
    ),
    heading: headingOf(change.figure),
    from: change.from && show(change.from, input, edited),
    to: change.to && show(change.to, input, edited),
    against: change.against.map((value) => show(value, input)),
    article: edited === null ? null : input.article(edited),
  }
  return { ...parts, why: whyOf(parts) }
}

/** A number that was taken back later in the same window is told as one that was. */
function withSequels(items: readonly DigestItem[]): DigestItem[] {
  const edits = items.filter(({ change }) => change.articleId !== null)
  return items.map((item) => {
    const later = edits.find(({ change }) => change.from?.id === item.change.to?.id && change.at > item.change.at)
    if (!item.change.to || !later) return item
    return { ...item, why: `${item.why} ${later.article?.outlet ?? 'The article'} took it back later.` }
  })
}

/** A value with its name, its words and its best sentence; one from the edited article where there is one. */
function show(value: Value, { watch, proofs, foldCarriers }: Showing, articleId: string | null = null): ShownValue {
  const claims = proofs(value.id)
  const own = claims.filter((claim) => claim.articleId === articleId)
  const best = bestClaim(own) ?? bestClaim(claims)
  const outlets = [...new Set(claims.map(({ article }) => article.outlet))].sort()
  return {
    value,
    claimant: claimantName(watch, value.figure.claimant, [value]),
    amount: amountInWords(value, value.figure.unit),
    proof: best ? proofOf(best) : null,
    inLanguages: bestInEachLanguage(own.length > 0 ? own : claims).map(proofOf),
    outlets: outlets.length > 0 ? outlets : value.outlets,
    publishers: value.publishers.length,
    carriers: claims.length > 0 ? foldCarriers(claims) : value.outlets.length,
  }
}

/** What a figure's page needs, from its values, oldest first. */
export function showFigure(
  input: Showing & {
    values: readonly Value[]
    current: Value | null
    changes: readonly Change[]
    withdrawn?: ReadonlyMap<string, string>
  },
): FigureView | null {
  const first = input.values[0]
  if (!first) return null
  const { figure, figureId } = first
  return {
    figure,
    figureId,
    claimant: claimantName(input.watch, figure.claimant, input.values),
    heading: headingOf(figure),
    current: input.current && show(input.current, input),
    history: input.values.map((value) => show(value, input)),
    withdrawn: input.values.filter(({ id }) => input.withdrawn?.has(id)).map(({ id }) => id),
    changes: [...input.changes],
  }
}

/** Mistakes first, then by kind; within a kind the greatest relative move, then the widest carried. */
function byWeight(a: DigestItem, b: DigestItem): number {
  return (
    rank[a.change.kind] - rank[b.change.kind] ||
    size(b.change) - size(a.change) ||
    spread(b) - spread(a) ||
    compare(a.heading, b.heading) ||
    compare(a.change.id, b.change.id)
  )
}

const size = ({ percent }: Change): number => (percent === null ? -1 : Math.abs(percent))

const spread = ({ to, from }: DigestItem): number => (to ?? from)?.publishers ?? 0

function byHeading(a: ShownValue, b: ShownValue): number {
  return compare(headingOf(a.value.figure), headingOf(b.value.figure)) || compare(a.value.id, b.value.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
