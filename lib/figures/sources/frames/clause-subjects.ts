import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, textOf } from '../speakers/names.ts'
import { isCutOff } from './between.ts'

/** "*Shoigu* met Kim in Pyongyang *and said*": who opens the clause does what both verbs tell. */
export function subjectOfBoth(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const { nounHead, attribution } = reading.language
  if (nounHead === 'first') return overRelative(reading, mentions, verb)
  if (nounHead !== 'last' || !attribution.frames) return undefined
  const and =
    reading.endingAt('joiner', verb) ?? (isAdverb(reading, verb - 1) ? reading.endingAt('joiner', verb - 1) : undefined)
  if (!and || reading.items[and.to - 1]?.kind !== 'word') return undefined
  const near = mentions.filter(({ to }) => to <= and.from && verb - to <= reachBoth)
  // behind a comma the only one may be cut off by a clause: "X came when …, *and said*"
  if (near.length < 2 && reading.items[and.from]?.text !== ',' && reading.items[and.from - 1]?.text !== ',')
    return undefined
  const mayBe = ({ kind, relays, personal }: Mention) => !relays && (kind !== 'back' || personal === true)
  return near.findLast((one) => mayBe(one) && opensItsClause(reading, one, near))
}

const reachBoth = 24

/** «*Кім* зустрів саперів, які повернулися, *і визнав* загибель дев'ятьох»: who opens the sentence, behind a clause about somebody else. */
function overRelative(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const and = reading.endingAt('joiner', verb)
  if (!and || reading.items[and.from - 1]?.text !== ',' || verb > reachBoth) return undefined
  const first = mentions.find(({ from, kind, relays }) => from === 0 && kind !== 'back' && !relays)
  const clause = first && reading.all('relativePronoun').some(({ from, to }) => from > first.to && to < and.from)
  return clause ? first : undefined
}

const isAdverb = ({ items, language }: Reading, at: number): boolean =>
  (language.attribution.frames?.adverbs ?? []).some((ending) => items[at]?.lower.endsWith(ending))

/** Before it in its clause stands but what it is called: no verb, nobody else and no word for where. */
function opensItsClause(reading: Reading, { from }: Mention, others: readonly Mention[]): boolean {
  let at = from
  while (at > 0 && reading.items[at - 1]?.kind === 'word') {
    const before = at - 1
    // "On Monday Shoigu …"
    if (reading.over('date', before)) return true
    const apart = ['toward', 'event', 'say', 'auxiliary', 'clause'] as const
    if (apart.some((sign) => reading.over(sign, before)) || others.some(({ to }) => to === at)) return false
    at = before
  }
  return at === 0 || reading.items[at - 1]?.kind === 'mark'
}

/** "an official *who asked not to be named* put": behind the relative pronoun, where no comma follows up to the verb. */
export function behindRelative(reading: Reading, from: number, verb: number): number {
  const relative = reading.language.nounHead === 'last' ? reading.at('relativePronoun', from) : undefined
  return relative && !isCutOff(reading, from, verb) ? verb : from
}

const longestPhrase = 12

/** "*A nurse* from a village near the front told the outlet": whoever opens the sentence with an article, before a verb of telling somebody. */
export function somebody(reading: Reading, verb: number, end: number): Mention | undefined {
  const { nounHead, numerals, attribution } = reading.language
  if (nounHead !== 'last' || end > longestPhrase) return undefined
  if (!numerals.article.includes(reading.items[0]?.lower ?? '')) return undefined
  if (!attribution.telling?.includes(reading.items[verb]?.lower ?? '')) return undefined
  let to = 1
  while (to < end && isDescription(reading, to)) to += 1
  return to > 1 ? nameMention(reading, textOf(reading, 1, to), 0, to) : undefined
}

/** A word that says who it is, before where he is from or what he does. */
const isDescription = ({ items, at }: Reading, word: number): boolean =>
  items[word]?.kind === 'word' && !at('stop', word) && !at('event', word)
