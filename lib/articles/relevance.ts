import type { Vocabulary } from '../figures/vocabulary.ts'
import { findParties, type Hit, type HitFinder } from './words.ts'

export interface Relevance {
  relevant: boolean
  /** in words for people: what was found, or what is missing */
  why: string
}

/** How far apart names may stand and still be said of one another (about a sentence and a half), and how long a lead is. */
const near = 220
const lead = 600
/** Hangul and Han say the same in half the characters. */
const dense = /\p{Script=Hangul}|\p{Script=Han}/gu
/** What is named so many times is no passing mention, wherever it stands. */
const often = 3

const compiled = new WeakMap<Vocabulary, Map<string, HitFinder>>()

function finderOf(vocabulary: Vocabulary, lang: string | null): HitFinder {
  const byLang = compiled.get(vocabulary) ?? new Map<string, HitFinder>()
  compiled.set(vocabulary, byLang)
  const finder = byLang.get(lang ?? '') ?? findParties(vocabulary, lang)
  byLang.set(lang ?? '', finder)
  return finder
}

/** Where all groups are named within a stretch of `near`; stretches do not overlap. */
function meetings(hits: readonly Hit[], groups: number, within: number): number[] {
  const found: number[] = []
  const last = new Map<number, number>()
  for (const { group, at } of hits) {
    last.set(group, at)
    const first = Math.min(...last.values())
    if (last.size < groups || at - first > within) continue
    found.push(first)
    last.clear()
  }
  return found
}

const groupsIn = (hits: readonly Hit[]) => new Set(hits.map(({ group }) => group)).size

function primary(lang: string, vocabulary: Vocabulary): string | null {
  const code = lang.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return Object.values(vocabulary.parties).some((words) => words[code]?.length) ? code : null
}

/** The vocabulary with its second relation in the place of the first; one object each, since what is compiled hangs on it. */
const turned = new WeakMap<Vocabulary, Vocabulary>()

function secondRelation(vocabulary: Vocabulary): Vocabulary | null {
  if (!vocabulary.alsoRelation) return null
  const known = turned.get(vocabulary) ?? { ...vocabulary, relation: vocabulary.alsoRelation }
  turned.set(vocabulary, known)
  return known
}

/** The vocabulary with the words of contests, and with the sides that are more than rivals, in the place of its relation. */
const contests = new WeakMap<Vocabulary, { words: Vocabulary; unless: Vocabulary }>()

function contestsOf(vocabulary: Vocabulary): { words: Vocabulary; unless: Vocabulary } | null {
  if (!vocabulary.contests) return null
  const { words, unless } = vocabulary.contests
  const silent = { ...vocabulary, claimants: [], implies: {} }
  const known = contests.get(vocabulary) ?? {
    words: { ...silent, parties: { ...vocabulary.parties, other: words }, relation: [['other']] },
    unless: { ...silent, relation: [unless] },
  }
  contests.set(vocabulary, known)
  return known
}

/** A report on a match names two countries that have nothing to do with one another. */
function isOfContest(text: string, lang: string, vocabulary: Vocabulary): boolean {
  const contest = contestsOf(vocabulary)
  if (!contest) return false
  const hitsOf = (one: Vocabulary) => finderOf(one, primary(lang, vocabulary))(text)
  return hitsOf(contest.words).length >= often && hitsOf(contest.unless).length === 0
}

/** Whether a text is coverage of the watched relation, or of the second one that a watch may have. */
export function relevance(text: string, lang: string, vocabulary: Vocabulary): Relevance {
  if (isOfContest(text, lang, vocabulary))
    return { relevant: false, why: 'it is about sport, where countries only meet' }
  const first = relevanceTo(text, lang, vocabulary)
  const other = first.relevant ? null : secondRelation(vocabulary)
  const second = other && relevanceTo(text, lang, other)
  return second?.relevant ? second : first
}

/**
 * A text is coverage of a relation when it names a party of every group in its headline, in its lead, or together often
 * enough. One meeting of names deep in a text about something else is a passing mention.
 */
function relevanceTo(text: string, lang: string, vocabulary: Vocabulary): Relevance {
  const groups = vocabulary.relation.length
  const hits = finderOf(vocabulary, primary(lang, vocabulary))(text)
  const headline = text.indexOf('\n\n') < 0 ? text.length : text.indexOf('\n\n')
  const missing = vocabulary.relation.filter((_, group) => !hits.some((hit) => hit.group === group))
  if (missing.length > 0)
    return { relevant: false, why: `it does not name ${missing.map((sides) => sides.join(' or ')).join(', nor ')}` }
  const inHeadline = hits.filter(({ at }) => at < headline)
  if (groupsIn(inHeadline) === groups) return { relevant: true, why: 'its headline names the parties' }
  const scale = (text.slice(0, 1_000).match(dense)?.length ?? 0) > Math.min(text.length, 1_000) / 4 ? 0.5 : 1
  const together = meetings(hits, groups, near * scale)
  if (together.some((at) => at < headline + lead * scale))
    return { relevant: true, why: 'its lead names the parties together' }
  if (together.length >= often) return { relevant: true, why: `it names the parties together ${together.length} times` }
  if (inHeadline.length > 0 && together.length > 0)
    return { relevant: true, why: 'its headline names a party, its text both together' }
  const named = vocabulary.relation.map((_, group) => hits.filter((hit) => hit.group === group).length)
  if (inHeadline.length > 0 && named.every((times) => times >= often))
    return { relevant: true, why: 'its headline names a party, its text the other again and again' }
  const why =
    together.length > 0
      ? `only ${together.length} passing mention of the parties together`
      : 'it names the parties far from one another'
  return { relevant: false, why }
}

/**
 * Whether a line of a feed is worth reading its page: it names a party of the relation's first group (the one that is rarer in the news),
 * or all. A page costs little and a missed one is a hole in the ledger, so this leans to reading.
 */
export function worthReading(text: string, vocabulary: Vocabulary): boolean {
  const hits = finderOf(vocabulary, null)(text)
  return hits.some(({ group }) => group === 0)
}
