import type { Change } from '../ledger/change.ts'
import { differenceInWords, percentInWords } from './amounts.ts'
import { ownWords } from './claimants.ts'
import { windowInWords } from './days.ts'
import type { Digest, DigestItem, ShownValue } from './digest.ts'
import { toldTogether } from './told.ts'

/** The word that stands before an item: what happened, never told by colour alone. */
export function kindWord({ kind, direction }: Pick<Change, 'kind' | 'direction'>): string {
  return kind === 'CHANGED' && direction ? direction.toUpperCase() : kind
}

/** "+1,400, +233%"; null where one of the numbers has no point to compare. */
export function moveInWords({ difference, percent, figure }: Change): string | null {
  if (difference === null) return null
  const words = differenceInWords(difference, figure.unit)
  return percent === null || figure.unit === 'percent' ? words : `${words}, ${percentInWords(percent)}`
}

/** "South Korea's NIS: North Korean soldiers killed, at least 600 → about 2,000 (+1,400, +233%)". */
export function sentenceOf(
  item: Pick<DigestItem, 'change' | 'claimant' | 'heading' | 'from' | 'to' | 'against'>,
): string {
  return `${opening(item.claimant)}: ${item.heading}, ${happened(item)}`
}

function happened({ change, from, to, against }: Pick<DigestItem, 'change' | 'from' | 'to' | 'against'>): string {
  const now = to?.amount ?? 'no number'
  const before = from?.amount ?? 'no number'
  if (change.kind === 'NEW') return `${now} (new)`
  if (change.kind === 'CONFLICT') return `${now}, against ${others(against)}`
  if (change.kind === 'CONFIRMED') return `${now}, as ${others(against)}`
  if (change.kind === 'RETRACTED') return `${before} (no longer in the article)`
  const move = moveInWords(change)
  return `${before} → ${now}${move ? ` (${move})` : ''}`
}

/** "Ukraine's Defence Ministry (about 11,000) and Volodymyr Zelensky (12,000)" */
function others(against: readonly ShownValue[]): string {
  return list(against.map(({ claimant, amount }) => `${claimant} (${amount})`))
}

/** Why an item is in the digest, in one sentence. */
export function whyOf(item: Pick<DigestItem, 'change' | 'claimant' | 'from' | 'to' | 'against' | 'article'>): string {
  const { change, article } = item
  const claimant = opening(item.claimant)
  const names = numbersOf(item.against)
  const where = article ? `The article in ${article.outlet}` : 'The article'
  if (change.kind === 'CORRECTED')
    return `${where} was edited: the same article gave another number when it was read before.`
  if (change.kind === 'RETRACTED') return `${where} was edited and no longer gives this number.`
  if (change.kind === 'CONFLICT')
    return `This number does not fit ${names}, said within 45 days of it. None is preferred.`
  if (change.kind === 'CONFIRMED') return `This number agrees with ${names}.`
  if (change.kind === 'REFINED') return `${claimant} gives a narrower number inside the one before.`
  if (change.kind === 'NEW')
    return `${anonymous(item.claimant) ? 'First number without a named source' : `First number from ${item.claimant}`} for this figure.`
  return `${anonymous(item.claimant) ? 'The newest number without a named source' : `The newest number from ${item.claimant}`} no longer fits the one before.`
}

const groups = [
  ['CORRECTED', 'corrected'],
  ['RETRACTED', 'retracted'],
  ['CHANGED', 'changed'],
  ['REFINED', 'refined'],
  ['CONFLICT', 'in conflict'],
  ['NEW', 'new'],
  ['CONFIRMED', 'confirmed'],
] as const

/** "2 changed, 1 in conflict, 1 new", or "Nothing changed". */
export function summaryOf({ items, status, baseline }: Pick<Digest, 'items' | 'status' | 'baseline'>): string {
  const news = toldTogether(items).flatMap(({ item, conflict }) => (conflict ? [item, conflict] : [item]))
  const counts = groups.map(([kind, word]) => [news.filter(({ change }) => change.kind === kind).length, word] as const)
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  if (words.length > 0) return words.join(', ')
  return status === 'baseline' ? `First day: ${counted(baseline.length, 'figure')} to start from` : 'Nothing changed'
}

/** "Korea and Russia, 22 Nov 2024 (UTC): 2 changed, 1 new" */
export function titleOf(digest: Digest): string {
  return `${digest.title}, ${windowInWords(digest.window)}: ${lower(summaryOf(digest))}`
}

/** "12 of 14 feeds read, 2 failed, 1 quiet. 83 articles read, 3 without text." */
export function coverageInWords({ coverage }: Pick<Digest, 'coverage'>): string {
  const { feeds, feedsRead, feedsFailed, feedsQuiet, articlesRead, articlesWithoutText } = coverage
  const read = [`${feedsRead} of ${counted(feeds, 'feed')} read`]
  if (feedsFailed.length > 0) read.push(`${feedsFailed.length} failed`)
  if (feedsQuiet > 0) read.push(`${feedsQuiet} quiet`)
  const without = articlesWithoutText > 0 ? `, ${articlesWithoutText} without text` : ''
  return `${read.join(', ')}. ${counted(articlesRead, 'article')} read${without}.`
}

/** "4 known numbers were only repeated." */
export function restatedInWords(count: number): string {
  return `${counted(count, 'known number')} ${count === 1 ? 'was' : 'were'} only repeated.`
}

/** "in 4 outlets of 3 publishers"; copies of one wire story count once. */
export function carriedInWords({ outlets, publishers, carriers }: ShownValue): string {
  if (outlets.length === 0) return 'no article at hand'
  const words = counted(outlets.length, 'outlet')
  const houses = publishers > 0 && publishers < outlets.length ? ` of ${counted(publishers, 'publisher')}` : ''
  const copies = carriers > 0 && carriers < outlets.length ? `, ${counted(carriers, 'independent report')}` : ''
  return `${words}${houses}${copies}`
}

/** "1 feed", "2 feeds" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`
}

/** "that of UK Ministry of Defence", "those of White House and an unnamed source" */
function numbersOf(shown: readonly ShownValue[]): string {
  const names = shown.map(({ claimant }) => (anonymous(claimant) ? 'an unnamed source' : claimant))
  return `${names.length === 1 ? 'that' : 'those'} of ${list(names)}`
}

const anonymous = (claimant: string): boolean => claimant === 'nobody named'

/** A name at the head of a sentence: "Nobody named", "Experts", but "de Witt" and "tvN" as they write themselves. */
export const opening = (name: string): string =>
  ownWords.has(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
