import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isCutOff } from './between.ts'
import { isSeatOfBody } from './subjects-before.ts'

/** "the US estimate of 3,000", "estimates by the NIS of 3,000": holds for the words right behind it. */
export function nounCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('sourceNoun').flatMap(({ from, to }) => {
    if (isVerb(reading, from, to) || isOfBody(reading, mentions, from)) return []
    // «у властей США сведения есть»: where the owner stands behind its noun, nobody before it is the owner
    const isBehind = reading.language.nounHead === 'first'
    const ahead = isBehind ? 0 : 2
    const owner = mentions.findLast(
      (one) =>
        !isBehind &&
        one.kind !== 'back' &&
        one.to <= from &&
        from - one.to <= ahead &&
        !isCutOff(reading, one.to, from) &&
        !isAside(reading, one) &&
        // 우크라 점령지 재건 *전망*: a place, no office
        (!reading.language.verbLast || one.kind !== 'place' || one.to === from) &&
        // "the Harbour Institute in London estimates": a verb, and the city is where it sits
        !isSeatOfBody(reading, one.from, mentions),
    )
    const link = reading.at('nounLink', to)
    const at = link?.to ?? (reading.language.nounHead === 'first' ? to : undefined)
    const behind = mentions.find(
      (one) => one.kind !== 'back' && at !== undefined && one.from >= at && one.from - at <= (link ? 3 : 0),
    )
    const known = reading.language.nounHead === 'first' ? (behind ?? owner) : (owner ?? behind)
    const mention = (known && ownedBy(reading, mentions, known)) ?? nationBefore(reading, from)
    return mention
      ? [{ rule: 'noun' as const, mention, from: to, to: nounScope(reading, to, mention.to), at: from }]
      : []
  })
}

/** "the federal *statistics* service" is called so. */
const isOfBody = ({ language }: Reading, mentions: readonly Mention[], noun: number): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  mentions.some(({ kind, from, to }) => kind === 'named' && from <= noun && to > noun + 1)

/** "data of *Russia's* statistics service": whose body it is that the data are of. */
function ownedBy({ items, language }: Reading, mentions: readonly Mention[], owner: Mention): Mention {
  if (owner.kind !== 'place' || items[owner.to]?.lower !== language.possessive) return owner
  return mentions.find(({ kind, from }) => kind === 'named' && from === owner.to + 1) ?? owner
}

/** "the NIS *estimates* 1,000": a verb, where the words are the same. */
function isVerb(reading: Reading, from: number, to: number): boolean {
  const start = reading.at('hedgeBefore', to)?.to ?? to
  return (
    reading.language.nounHead === 'last' &&
    reading.over('say', from) !== undefined &&
    hasNumber(reading, start, start + 1)
  )
}

/** 김정은*에게* 말 24마리, 러시아*는* 말 30필: where the verb is last an ending says that they are not whose words follow */
const isAside = ({ items, language }: Reading, { kind, rest, to }: Mention): boolean => {
  if (!language.verbLast) return false
  const { subjectEndings, topicEndings = [] } = language.attribution
  const word = items[to - 1]?.lower ?? ''
  if (rest === '') return kind === 'place' && topicEndings.some((ending) => word.endsWith(ending))
  return [language.toward.after, language.origin.after, subjectEndings].some((endings) => endings.includes(rest))
}

/** "according to official *Russian* figures" */
export function nationBehind(reading: Reading, from: number): Mention | undefined {
  const noun = reading.all('sourceNoun').find((one) => one.from > from && one.from - from <= reachNation)
  return noun && !hasNumber(reading, from, noun.from) ? nationBefore(reading, noun.from) : undefined
}

const reachNation = 3

/** "*South Korean* estimates", "*the North's* own count": the adjective of a country is its government's. */
export function nationBefore(reading: Reading, noun: number): Mention | undefined {
  for (const at of [noun, noun - 1]) {
    const nation = reading.endingAt('nation', at)
    if (!nation) continue
    const { value, from, to, rest } = nation
    return { from, to, source: { id: value.id, name: value.name }, relays: value.relays === true, kind: 'named', rest }
  }
  return undefined
}

const reachNoun = 8

const reachCopula = 16

/** The words right behind the noun, or, where it is what a sentence is about, up to what its verb says: its count of the dead *is* 350. */
function nounScope(reading: Reading, noun: number, owner: number): number {
  // «у звіті штабу зазначається, що …»: what is said there goes on to the end
  if (owner >= noun && (reading.at('hearsay', owner) ?? reading.at('according', owner))) return reading.items.length
  for (let at = noun; at < noun + reachCopula && at < reading.items.length; at += 1) {
    if (reading.at('auxiliary', at)) return Math.max(noun + reachNoun, at + reachNoun)
    if (reading.items[at]?.text === ',' || hasNumber(reading, at, at + 1)) break
  }
  return (reading.language.nounHead === 'last' && !reading.language.verbLast ? Math.max(noun, owner) : noun) + reachNoun
}
