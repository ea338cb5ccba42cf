import type { Side, Subject } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { isKnownWord } from '../../signs/known-words.ts'
import type { Reading } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'

/** Money and shares are counted in themselves: of the noun before them they are what it earned or its part. */
const unitless: ReadonlySet<Counted['unit']> = new Set(['usd', 'percent'])

const nearSteps = 6

const farReach = 10

/**
 * Where the verb is last the noun stands before its number, as a rule beside it (북한군 2000여명, 사망자 600명), else as what the clause is
 * about (컨테이너는 지금까지 1만3천여개). A bare noun beside the number that is not known is what is counted, and no figure.
 */
export function nounBefore(reading: Reading, quantity: FoundQuantity, right: Counted): Counted {
  const near = besideNumber(reading, quantity, right)
  if (near.subject || near.foreign) return near
  if (near.unit !== 'person' && isBareNoun(reading, near.from - 1)) return { ...near, unknown: true }
  return near.unit === 'person' || near.unit === 'item' ? farther(reading, quantity, near) : near
}

function besideNumber(reading: Reading, quantity: FoundQuantity, right: Counted): Counted {
  let from = quantity.outerFrom
  const found = { ...right, from }
  for (let step = 0; step < nearSteps; step += 1) {
    const formation = reading.over('mask', from - 1)
    if (formation && right.unit === 'person') {
      from = formation.from
      continue
    }
    if (reading.items[from - 1]?.text === ')') {
      from = openingOf(reading, from - 1)
      continue
    }
    if (isParticleOfName(reading, from - 1)) {
      from -= 1
      continue
    }
    const thing = unitless.has(right.unit) ? undefined : nounEnding(reading, 'thing', from)
    const foreign = isSpeaker(reading, from) ? undefined : nounEnding(reading, 'foreign', from)
    if (foreign && foreign.from <= (thing?.from ?? from)) return { ...found, foreign: true }
    const party = reading.endingAt('party', from)
    if (thing && right.unit !== null && isPersonal(thing.value) !== (right.unit === 'person')) break
    if (thing && isOfArmy(reading, thing.from)) return { ...found, foreign: true }
    if (thing) {
      // *러시아 청소년* 76명: the noun begins with whose they are
      const owner = party ?? reading.at('party', thing.from) ?? ownerBefore(reading, thing.from)
      return { ...found, subject: thing.value, side: found.side ?? owner?.value ?? null, from: thing.from }
    }
    if (party) {
      const part = isPart(reading, party.rest)
      if (!part && !reading.language.attribution.subjectEndings.includes(party.rest)) break
      found.side ??= party.value
      found.from = party.from
      if (!part) break
    }
    const skipped = party ?? skippable(reading, from)
    if (!skipped) break
    from = skipped.from
  }
  return found
}

/** KN-23*이* 9발: an ending behind a name with a number is a word of its own. */
function isParticleOfName({ items, language, endingAt }: Reading, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'word' || !item.glued || items[at - 1]?.numeral === undefined) return false
  const isEnding = language.attribution.subjectEndings.includes(item.lower) || language.joiners.includes(item.lower)
  return isEnding && endingAt('thing', at) !== undefined
}

const longestBracket = 6

/** 단거리탄도미사일(SRBM) 100여 발: the noun stands before the brackets. */
function openingOf({ items }: Reading, close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= longestBracket; at -= 1) if (items[at]?.text === '(') return at
  return close
}

/** Without an ending, or with one that links it, a name is part of the noun behind it. */
const isPart = (reading: Reading, rest: string) => rest === '' || reading.language.modifiers.includes(rest)

const skippable = (reading: Reading, to: number) =>
  reading.endingAt('modifier', to) ?? reading.endingAt('date', to) ?? reading.endingAt('relative', to)

/** A party right before the noun owns it, unless its ending makes it something else: 러시아 노동자, but not 러시아에 자주포. */
function ownerBefore(reading: Reading, to: number) {
  const party = reading.endingAt('party', to)
  return party && isPart(reading, party.rest) ? party : undefined
}

/** 러시아군 누적 사상자: an army before the noun, over words that say nothing, is whose they are. */
function armyBefore(reading: Reading, thing: { from: number; to: number }): Side | null {
  const itself = reading.endingAt('party', thing.to)
  if (itself) return itself.value
  let to = thing.from
  for (let modifier = reading.endingAt('modifier', to); modifier; modifier = reading.endingAt('modifier', to))
    to = modifier.from
  const army = reading.endingAt('foreign', to)
  return (army && reading.at('party', army.from)?.value) ?? null
}

/** *우크라이나군* 장교 두 명: an army that is none of ours right before the noun has them. */
const isOfArmy = (reading: Reading, from: number): boolean => {
  const army = reading.endingAt('foreign', from)
  return army?.rest === '' && reading.at('party', army.from) !== undefined
}

/** 군 *관계자는* 1천 명이라고 했다: whose words they are is no counted noun. */
const isSpeaker = (reading: Reading, to: number): boolean =>
  reading.endingAt('role', to) !== undefined &&
  (reading.language.attribution.topicEndings ?? []).some((ending) => reading.items[to - 1]?.lower.endsWith(ending))

/** A noun that does not say where, from where or to whom: 여단에서 1만명 are no brigades. */
function nounEnding<K extends 'thing' | 'foreign'>(reading: Reading, kind: K, to: number) {
  const { toward, origin } = reading.language
  const noun = reading.endingAt(kind, to)
  const aside = noun && (toward.after.includes(noun.rest) || origin.after.includes(noun.rest))
  return aside ? undefined : noun
}

/** The nearest thing of the right kind that the clause names before the number. */
function farther(reading: Reading, quantity: FoundQuantity, found: Counted): Counted {
  const personal = found.unit === 'person'
  for (let at = quantity.outerFrom - 1; at >= 0 && at > quantity.outerFrom - farReach; at -= 1) {
    const item = reading.items[at]
    if (!item || item.kind === 'number' || (personal && reading.at('clause', at))) break
    const thing = reading.at('thing', at)
    if (thing && isPersonal(thing.value) === personal)
      return {
        ...found,
        subject: thing.value,
        side: found.side ?? armyBefore(reading, thing),
      }
  }
  return found
}

/** A word that is no sign and carries no particle. */
function isBareNoun(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || isKnownWord(reading, at)) return false
  return !reading.language.stops.some((stop) => item.lower.endsWith(stop))
}

/** 탄약*의* 40%, 포탄 *중* 약 70%: the noun right before a share is the whole. */
export function wholeBefore(reading: Reading, outerFrom: number): Subject | null {
  const thing = reading.endingAt('thing', reading.endingAt('partOf', outerFrom)?.from ?? outerFrom)
  return thing && isPart(reading, thing.rest) ? thing.value : null
}
