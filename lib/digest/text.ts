import { asOfInWords, dayInWords, windowInWords } from './days.ts'
import type { Coverage, Digest, DigestItem, Proof, ShownValue } from './digest.ts'
import type { Format } from './formats.ts'
import { headingOf } from './headings.ts'
import { wrap } from './lines.ts'
import { plain, webAddress } from './plain.ts'
import {
  carriedInWords,
  counted,
  coverageInWords,
  kindWord,
  moveInWords,
  opening,
  restatedInWords,
  summaryOf,
} from './sentences.ts'
import { type Told, toldTogether } from './told.ts'

const width = 80
const indent = '    '

/** The digest for a terminal and for the plain part of a mail. */
export const text: Format = {
  extension: 'txt',
  mediaType: 'text/plain',
  title: 'Text',
  render: (digest) => textOf(digest, everything, new Set()),
}

/** How much of a digest is written out, where not all of it may be. */
export interface Most {
  items: number
  baseline: number
}

const everything: Most = { items: Number.POSITIVE_INFINITY, baseline: Number.POSITIVE_INFINITY }

/** Sentences that stand in `quoted` are not written out again; without it each item stands alone, as the items of a mail do. */
export function textOf(digest: Digest, most: Most = everything, quoted: Set<string> | null = null): string {
  return `${blocks(digest, most, quoted).join('\n\n')}\n`
}

function blocks(digest: Digest, most: Most, quoted: Set<string> | null): string[] {
  const told = toldTogether(digest.items)
  const more = told.length - most.items
  const head = [plain(digest.title), windowInWords(digest.window), `${summaryOf(digest)}.`]
  return [
    head.map((line) => wrap(line, width)).join('\n'),
    ...told.slice(0, most.items).map((one) => itemText(one, quoted)),
    ...(more > 0 ? [`And ${counted(more, 'more change')}.`] : []),
    ...(digest.baseline.length > 0 ? [baselineText(digest.baseline, most.baseline)] : []),
    ...(digest.restated > 0 ? [restatedInWords(digest.restated)] : []),
    coverageText(digest),
  ]
}

function itemText({ item, conflict }: Told, quoted: Set<string> | null): string {
  const shown = item.to ?? item.from
  const asOf = shown && asOfInWords(shown.value.asOf)
  const lines = [
    wrap(`${kindWord(item.change)}${conflict ? ', CONFLICT' : ''} · ${item.heading}`, width),
    wrap(`${plain(opening(item.claimant))}: ${move(item)}${asOf ? `, ${asOf}` : ''}`, width, indent),
    ...(item.to?.proof ? [proofText(item.to.proof, quoted)] : []),
    ...(item.from?.proof && (item.change.kind === 'CHANGED' || !item.to?.proof)
      ? [before(item.from.proof, item, quoted)]
      : []),
    ...(item.against.length > 0 ? item.against : (conflict?.against ?? [])).map((one) => againstText(one, quoted)),
    ...(shown ? [wrap(`In ${plain(carriedInWords(shown))}.`, width, indent)] : []),
    wrap(`Why: ${plain([item.why, conflict?.why ?? ''].join(' ').trim())}`, width, indent),
  ]
  return lines.join('\n')
}

function move({ change, from, to }: DigestItem): string {
  const steps = [from, to].filter((value) => value !== null).map(({ amount }) => plain(amount))
  const words = moveInWords(change)
  const gone = change.kind === 'RETRACTED' ? ' → withdrawn' : ''
  return `${steps.join(' → ')}${gone}${words ? ` (${words})` : ''}`
}

function before(proof: Proof, { to }: DigestItem, quoted: Set<string> | null): string {
  const words = proofText(proof, quoted)
  return to ? `${wrap('Before:', width, indent)}\n${words}` : words
}

function againstText(shown: ShownValue, quoted: Set<string> | null): string {
  const line = wrap(`Beside it, ${plain(shown.claimant)}: ${plain(shown.amount)}`, width, indent)
  return shown.proof ? `${line}\n${proofText(shown.proof, quoted)}` : line
}

/** The sentence with its number between » and «, who printed it, and where; once in a digest. */
function proofText(proof: Proof, quoted: Set<string> | null): string {
  const { sentence, mark } = proof
  const marked = `${sentence.slice(0, mark[0])}»${sentence.slice(...mark)}«${sentence.slice(mark[1])}`
  const label = proof.label && proof.label !== 'independent' ? ` (${proof.label})` : ''
  const credit = [
    `${proof.outlet}${label}`,
    ...(proof.published ? [dayInWords(proof.published)] : []),
    ...via(proof),
  ].join(', ')
  const repeated = quoted?.has(proof.claimId)
  quoted?.add(proof.claimId)
  const lines = repeated
    ? [plain(`${credit}: quoted above`)]
    : [`“${plain(mark[0] === mark[1] ? sentence : marked)}”`, plain(credit), webAddress(proof.url) ?? '']
  return lines
    .filter((line) => line !== '')
    .map((line) => wrap(line, width, `${indent}  `))
    .join('\n')
}

const via = ({ via: relays }: Proof): string[] => (relays.length > 0 ? [`via ${relays.join(', ')}`] : [])

function baselineText(baseline: readonly ShownValue[], most: number): string {
  const lines = baseline
    .slice(0, most)
    .map(({ value, claimant, amount }) =>
      wrap(plain(`${headingOf(value.figure)}: ${amount}, ${claimant}`), width, indent),
    )
  const more = baseline.length - most
  const rest = more > 0 ? [`${indent}And ${counted(more, 'more figure')}.`] : []
  return ['Where the figures stood when the watch began:', ...lines, ...rest].join('\n')
}

/** What was read; why a feed failed is told in the digest in which it began, and then only that it still does. */
function coverageText({ coverage, window }: Digest): string {
  const began = coverage.feedsFailed.filter(({ since }) => since >= window.since)
  const still = coverage.feedsFailed.filter(({ since }) => since < window.since)
  const since = (feed: FailedFeed): string => `${feed.health} since ${dayInWords(feed.since)}`
  const lines = [
    ...began.map((feed) => `${feed.title}: ${since(feed)}${feed.why ? `, ${feed.why}` : ''}`),
    ...(still.length > 0
      ? [`Still failing: ${still.map((feed) => `${feed.title} (${since(feed)})`).join(', ')}.`]
      : []),
  ]
  return [wrap(coverageInWords({ coverage }), width), ...lines.map((line) => wrap(plain(line), width, indent))].join(
    '\n',
  )
}

type FailedFeed = Coverage['feedsFailed'][number]
