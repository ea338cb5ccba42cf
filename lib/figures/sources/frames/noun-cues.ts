import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isCutOff } from './between.ts'
import { nextSpeaker } from './scope.ts'
import { isSeatOfBody } from './subjects-before.ts'

/** "the US estimate of 3,000", "estimates by the NIS of 3,000": holds for the words right behind it. */
export function nounCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('sourceNoun').flatMap(({ from, to }) => {
    // "Russia's federal *statistics* service": part of a name
    if (mentions.some((one) => one.kind === 'named' && one.from < from && one.to > to)) return []
    // "its shells *account for* 60 percent"
    if ((reading.at('event', from)?.to ?? to) > to) return []
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
        !isSeatOfBody(reading, one.from),
    )
    const link = reading.at('nounLink', to)
    const at = link?.to ?? (reading.language.nounHead === 'first' ? to : undefined)
    const named = mentions.find((one) => one.kind !== 'back' && one.from === at)
    // «за словами *дипломата*»: somebody who is only called by what he is may be the one named before
    const behind = isBehind && named?.kind === 'role' ? (mentions.find((one) => isSameAs(one, named)) ?? named) : named
    const known = reading.language.nounHead === 'first' ? (behind ?? owner) : (owner ?? behind)
    // «в *інтерв'ю агентству* розповів …»: who is told owns nothing
    const isTold = known?.relays === true || (known?.otherwise?.id ?? known?.role) === 'media'
    if (isBehind && isTold && reading.over('hearer', from)) return []
    const mention = (known && ownedBy(reading, mentions, known)) ?? nationBefore(reading, from)
    return mention
      ? [{ rule: 'noun' as const, mention, from: to, to: scopeOf(reading, mentions, mention, from, to), at: from }]
      : []
  })
}

const isSameAs = ({ kind, from, to, plural }: Mention, one: Mention): boolean =>
  kind === 'back' && !plural && from === one.from && to === one.to

/** "data of *Russia's* statistics service": whose body it is that the data are of. */
function ownedBy({ items, language }: Reading, mentions: readonly Mention[], owner: Mention): Mention {
  if (items[owner.to]?.lower !== language.possessive) return owner
  return mentions.find(({ kind, from }) => kind === 'named' && from === owner.to + 1) ?? owner
}

/** 러시아*는* 말 30필: where the verb is last an ending says that they are not whose words follow */
function isAside({ items, language }: Reading, { kind, to }: Mention): boolean {
  const word = items[to - 1]?.lower ?? ''
  return kind === 'place' && (language.attribution.topicEndings ?? []).some((ending) => word.endsWith(ending))
}

/** "according to official *Russian* figures" */
export function nationBehind(reading: Reading, from: number): Mention | undefined {
  const noun = reading.all('sourceNoun').find((one) => one.from > from && one.from - from <= reachNation)
  return noun && nationBefore(reading, noun.from)
}

const reachNation = 3

/** "*South Korean* estimates", "*the North's* own count": the adjective of a country is its government's. */
export function nationBefore(reading: Reading, noun: number): Mention | undefined {
  // 북한의 사망자 추산: where the verb is last, a country further ahead says of whom the estimate is
  for (const at of reading.language.verbLast ? [noun] : [noun, noun - 1]) {
    const nation = reading.endingAt('nation', at)
    if (!nation) continue
    const { value, from, to, rest } = nation
    return { from, to, source: { id: value.id, name: value.name }, relays: value.relays === true, kind: 'named', rest }
  }
  return undefined
}

const reachNoun = 8

/** «По данным X, …»: where it opens the sentence with a comma behind it, up to the next one who may say something. */
function scopeOf(reading: Reading, mentions: readonly Mention[], { to }: Mention, from: number, noun: number): number {
  const scope = Math.min(nounScope(reading, noun, to), nextSpeaker(reading, mentions, to))
  if (reading.language.nounHead !== 'first' || from > reachOpening || reading.items[to]?.text !== ',') return scope
  const next = mentions.find((one) => one.kind !== 'place' && one.from > to)
  return Math.max(scope, next?.from ?? reading.items.length)
}

/** "by official data" */
const reachOpening = 3

/** The words right behind the noun, or, where it is what a sentence is about, up to what its verb says: its count of the dead *is* 350. */
function nounScope(reading: Reading, noun: number, owner: number): number {
  const copula = reading.all('auxiliary').find(({ from }) => from >= noun)
  return (copula && !hasNumber(reading, noun, copula.from) ? copula.from : Math.max(noun, owner)) + reachNoun
}
