import type { Language } from '../languages/language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { PatternEntry } from './pattern-tree.ts'
import type { Place, Sign } from './signs.ts'

type Entries = PatternEntry<Sign>[]

/** All words of a language and a watch as one list of patterns, so that a text is read once for all of them. */
export function signEntries(language: Language, vocabulary: Vocabulary, code: string): Entries {
  return [
    ...quantityEntries(language),
    ...eventEntries(language),
    ...sourceEntries(language),
    ...dateEntries(language),
    ...vocabularyEntries(vocabulary, code),
  ]
}

const list = (patterns: readonly string[], sign: Sign): Entries => patterns.map((pattern) => ({ pattern, value: sign }))

const keyed = <K extends string>(table: Readonly<Record<K, readonly string[]>>, sign: (key: K) => Sign): Entries =>
  keysOf(table).flatMap((key) => list(table[key], sign(key)))

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key))
}

const sided = (cues: { before: readonly string[]; after: readonly string[] }, sign: (side: Place) => Sign): Entries =>
  keyed(cues, sign)

function quantityEntries(language: Language): Entries {
  return [
    ...keyed(language.hedges.before, (value) => ({ kind: 'hedgeBefore', value })),
    ...keyed(language.hedges.after, (value) => ({ kind: 'hedgeAfter', value })),
    ...sided(language.increment, (value) => ({ kind: 'increment', value })),
    ...list(language.rate, { kind: 'rate', value: true }),
    ...keyed(language.masks, (value) => ({ kind: 'mask', value })),
    ...Object.entries(language.coins ?? {}).flatMap(([code, words]) => [
      ...list(words, { kind: 'unit', value: 'usd' }),
      ...list(words, { kind: 'coin', value: code }),
    ]),
    ...keyed(language.units, (value) => ({ kind: 'unit', value })),
    ...list(language.multiplied ?? [], { kind: 'multiplied', value: true }),
    ...list(language.currencyBefore, { kind: 'currency', value: true }),
    ...keyed(language.things, (value) => ({ kind: 'thing', value })),
    ...list(language.foreign, { kind: 'foreign', value: true }),
    ...list(language.modifiers, { kind: 'modifier', value: true }),
    ...list(language.stops, { kind: 'stop', value: true }),
    ...list(language.definite, { kind: 'definite', value: true }),
    ...list(language.partOf, { kind: 'partOf', value: true }),
    ...language.ranges.flatMap(({ open }, index) => list(open, { kind: 'rangeOpen', value: index })),
    ...middles(language).map(
      ({ word, frames }) => ({ pattern: word, value: { kind: 'rangeMiddle', value: frames } }) as const,
    ),
    ...list(language.counting ?? [], { kind: 'counting', value: true }),
    ...list(language.changes, { kind: 'change', value: true }),
    ...list(language.elsewhere ?? [], { kind: 'elsewhere', value: true }),
  ]
}

/** Each middle word with every frame that it stands in. */
function middles({ ranges }: Language): { word: string; frames: number[] }[] {
  const words = [...new Set(ranges.flatMap(({ middle }) => middle))]
  return words.map((word) => ({
    word,
    frames: ranges.flatMap(({ middle }, index) => (middle.includes(word) ? [index] : [])),
  }))
}

function eventEntries(language: Language): Entries {
  return [
    ...keyed(language.events, (value) => ({ kind: 'event', value })),
    ...list(language.receiving ?? [], { kind: 'receiving', value: true }),
    ...list(language.auxiliaries, { kind: 'auxiliary', value: true }),
    ...list(language.purposes ?? [], { kind: 'purpose', value: true }),
    ...list(language.joiners, { kind: 'joiner', value: true }),
    ...list(language.clauses, { kind: 'clause', value: true }),
    ...sided(language.planned, (value) => ({ kind: 'planned', value })),
    ...sided(language.possible, (value) => ({ kind: 'possible', value })),
    ...sided(language.denied, (value) => ({ kind: 'denied', value })),
    ...list(language.done, { kind: 'done', value: true }),
    ...list(language.gerunds ?? [], { kind: 'gerund', value: true }),
    ...sided(language.superseded, (value) => ({ kind: 'superseded', value })),
    ...list(language.updated, { kind: 'updated', value: true }),
    ...list(language.anaphors, { kind: 'anaphor', value: true }),
    ...sided(language.toward, (value) => ({ kind: 'toward', value })),
    ...sided(language.origin, (value) => ({ kind: 'origin', value })),
  ]
}

function sourceEntries({ attribution }: Language): Entries {
  return [
    ...list(attribution.verbs, { kind: 'say', value: true }),
    ...list(attribution.putAt.verbs, { kind: 'putVerb', value: true }),
    ...list(attribution.putAt.at, { kind: 'putAt', value: true }),
    ...list(attribution.putAt.naming ?? [], { kind: 'naming', value: true }),
    ...list(attribution.agents ?? [], { kind: 'agent', value: true }),
    ...list(attribution.according, { kind: 'according', value: true }),
    ...list(attribution.accordingAfter, { kind: 'accordingAfter', value: true }),
    ...sided(attribution.citing, (value) => ({ kind: 'citing', value })),
    ...list(attribution.nouns, { kind: 'sourceNoun', value: true }),
    ...keyed(attribution.papers ?? noPapers, (value) => ({ kind: 'paper', value })),
    ...list(attribution.nounLinks, { kind: 'nounLink', value: true }),
    ...list(attribution.plurals ?? [], { kind: 'plural', value: true }),
    ...list(attribution.pronouns, { kind: 'pronoun', value: true }),
    ...list(attribution.anaphors, { kind: 'sourceAnaphor', value: true }),
    ...list(attribution.aboutThis ?? [], { kind: 'aboutThis', value: true }),
    ...keyed(attribution.roles, (value) => ({ kind: 'role', value })),
    ...list(attribution.hearers ?? [], { kind: 'hearer', value: true }),
    ...list(attribution.firstPerson ?? [], { kind: 'firstPerson', value: true }),
    ...list(attribution.silent ?? [], { kind: 'silent', value: true }),
    ...list(attribution.impersonal ?? [], { kind: 'impersonal', value: true }),
    ...list(attribution.relatives, { kind: 'relativePronoun', value: true }),
    ...list(attribution.hearsay, { kind: 'hearsay', value: true }),
    ...list(attribution.attributive ?? [], { kind: 'attributive', value: true }),
    ...list(attribution.quotatives ?? [], { kind: 'quotative', value: true }),
    ...list(attribution.continued ?? [], { kind: 'continued', value: true }),
  ]
}

const noPapers = { inside: [], topic: [] } as const

function dateEntries({ calendar }: Language): Entries {
  const relative = Object.entries(calendar.relative).map(
    ([pattern, value]): PatternEntry<Sign> => ({ pattern, value: { kind: 'relative', value } }),
  )
  return [
    ...calendar.dates.map((pattern): PatternEntry<Sign> => ({ pattern, value: { kind: 'date', value: pattern } })),
    ...relative,
  ]
}

function vocabularyEntries({ parties, claimants }: Vocabulary, code: string): Entries {
  return [
    ...keysOf(parties).flatMap((side) => list(parties[side][code] ?? [], { kind: 'party', value: side })),
    ...claimants.flatMap((claimant) => list(claimant.words[code] ?? [], { kind: 'claimant', value: claimant })),
    ...claimants.flatMap((claimant) => list(claimant.adjectives?.[code] ?? [], { kind: 'nation', value: claimant })),
  ]
}
