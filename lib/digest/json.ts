import type { Change } from '../ledger/change.ts'
import type { Digest, DigestItem, FigureView, ShownValue } from './digest.ts'
import type { Format } from './formats.ts'
import { webAddress } from './plain.ts'
import { sentenceOf, summaryOf } from './sentences.ts'

/** The digest as programs read it: stable names, one place per fact, nothing that changes while the facts do not. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  title: 'JSON',
  render: (digest) => stringify(digestJson(digest)),
}

/** JSON for people and programs: two spaces, one newline at the end. */
export function stringify(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The digest as data. */
export function digestJson(digest: Digest) {
  const { watch, title, window, status, restated, coverage } = digest
  return {
    watch,
    title,
    window,
    status,
    summary: summaryOf(digest),
    items: digest.items.map(itemJson),
    baseline: digest.baseline.map(valueJson),
    restated,
    coverage,
  }
}

/** One change as data. */
export function itemJson(item: DigestItem) {
  return {
    ...changeJson(item.change),
    sentence: sentenceOf(item),
    heading: item.heading,
    claimant: { id: item.change.figure.claimant, name: item.claimant },
    figure: { id: item.change.figureId, ...item.change.figure },
    from: item.from && valueJson(item.from),
    to: item.to && valueJson(item.to),
    against: item.against.map(valueJson),
    article: item.article && { ...item.article, url: webAddress(item.article.url) },
    why: item.why,
  }
}

function changeJson({ id, kind, at, direction, difference, percent }: Change) {
  return { id, kind, at, direction, difference, percent }
}

function valueJson({ value, claimant, amount, proof, outlets, publishers, carriers }: ShownValue) {
  return {
    id: value.id,
    figure: value.figureId,
    claimant: { id: value.figure.claimant, name: claimant },
    amount,
    value: value.value,
    low: value.low,
    high: value.high,
    hedge: value.hedge,
    unit: value.figure.unit,
    day: value.order,
    asOf: value.asOf,
    firstSeen: value.firstSeen,
    outlets,
    publishers,
    carriers,
    proof: proof && { ...proof, url: webAddress(proof.url) },
  }
}

/** One figure of a list: what it counts, and where it stands. */
export function figureJson({ figure, figureId, heading, claimant, current }: FigureView) {
  const { claimant: id, ...counted } = figure
  return { id: figureId, heading, claimant: { id, name: claimant }, ...counted, current: current && valueJson(current) }
}

/** A figure with everything that was ever reported for it. */
export function historyJson(view: FigureView) {
  return {
    ...figureJson(view),
    history: view.history.map(valueJson),
    withdrawn: view.withdrawn,
    changes: view.changes.map((change) => ({
      ...changeJson(change),
      from: change.from?.id ?? null,
      to: change.to?.id ?? null,
      against: change.against.map(({ id }) => id),
      article: change.articleId,
    })),
  }
}
