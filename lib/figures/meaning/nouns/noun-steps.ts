import type { Side } from '../../claim.ts'
import { masked } from '../../numbers/masks.ts'
import { phraseFrom } from '../../signs/phrases.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { isPersonal } from '../metrics.ts'
import type { Counted } from './counted.ts'
import { overJoiner, overParticiple } from './over-words.ts'

/** The number of the whole behind "of", with its hedge: 6,000 of the *approximately 11,000*. */
function wholeAt(reading: Reading, at: number): number | undefined {
  const known = reading.at('definite', at)?.to ?? at
  const next = reading.at('hedgeBefore', known)?.to ?? known
  return reading.items[next]?.numeral && !masked(reading, next) ? next : undefined
}

type Next = number | 'end' | 'unknown'

/** Takes the sign at this item into account and says where to go on. */
export function stepRight(reading: Reading, at: number, found: Counted): Next {
  // "6,000 people - British intelligence"
  const many = soMany(reading, at, found)
  if (many !== undefined) return many
  if (!reading.items[at] || ((found.subject || found.unit) && isAsideMark(reading.items, at))) return 'end'
  const party = reading.at('party', at)
  if (found.subject && reading.language.nounHead === 'first')
    return party && !isSubject(reading, party.to) ? takeParty(found, party.value, party.to) : 'end'
  const noun = stepNoun(reading, at, found)
  if (noun !== undefined) return noun
  const part = reading.at('partOf', at)
  const whole = part && wholeAt(reading, part.to)
  if (whole !== undefined && !found.subject) {
    found.partOf = !reading.language.verbLast
    return 'end'
  }
  // "10,000 *of these* soldiers": the noun is named again
  if (part && reading.at('thing', part.to) && reading.at('anaphor', at)) return part.to
  if (reading.at('anaphor', at) || (found.subject && part)) return 'end'
  if (party && reading.language.verbLast && !isLinked(reading, at) && !isHedgedOwner(reading, party)) return 'end'
  // 3천 명의 *러시아 파병* 북한군: where they went, not whose they are
  const goal = party && reading.language.verbLast ? reading.at('modifier', at) : undefined
  if (party && goal && goal.to > party.to) return goal.to
  // "shells Russia has used"
  if (party && found.subject) return 'end'
  // «1,5 млн отриманих Росією снарядів»: by whom, not whose
  if (party && reading.language.byWhom?.includes(party.rest)) return party.to
  if (party && isGiver(reading, at, party.to, found)) return 'end'
  if (party) return takeParty(found, party.value, behindOwner(reading, party.to))
  if (reading.at('stop', at) && !reading.at('modifier', at))
    return overParticiple(reading, at) ?? overJoiner(reading, at, found) ?? 'end'
  if (found.subject && !isCompound(reading, at)) return 'end'
  return stepOther(reading, at)
}

/** A noun, or the word of a unit; undefined where there is none. */
function stepNoun(reading: Reading, at: number, found: Counted): Next | undefined {
  const thing = reading.at('thing', at)
  const foreign = reading.at('foreign', at)
  if (foreign && foreign.to >= (thing?.to ?? 0) && foreign.to >= (reading.at('unit', at)?.to ?? 0)) {
    if (!found.subject) found.foreign = true
    return 'end'
  }
  if (thing && reading.language.verbLast && !isNext(reading, at)) return 'end'
  if (thing && isCountedAsArms(reading, found) && isPersonal(thing.value)) return 'end'
  // «700 раненых самолётами»: by what they went
  if (thing && at > found.to && reading.language.means?.includes(thing.rest)) return 'end'
  const unit = reading.at('unit', at)
  if (thing && thing.to >= (unit?.to ?? 0)) return takeThing(reading, found, thing)
  if (!unit) return undefined
  if (found.subject) return 'end'
  found.unit = unit.value
  found.to = unit.to
  return unit.to
}

/** 10만 *발*에 이르는 규모: the counter says that it is nobody. */
const isCountedAsArms = ({ items, language }: Reading, { unit, to }: Counted): boolean =>
  unit === 'item' && Object.values(language.counters ?? {}).some((words) => words.includes(items[to - 1]?.lower ?? ''))

/** A noun may name whose it is: North Koreans. */
function takeThing(reading: Reading, found: Counted, { value, from, to }: SignMatch<'thing'>): number {
  found.subject = value
  found.side ??= reading.at('party', from)?.value ?? null
  found.to = to
  return to
}

/** Where the verb is last a noun goes on behind the counter only when a modifier links it: 2천 명|의|병력. */
export const isLinked = ({ endingAt, language }: Reading, at: number): boolean =>
  language.verbLast && endingAt('modifier', at) !== undefined

/** Right behind the number, its counter or a hedge that links (이상의, 넘는), or linked by a modifier. */
function isNext(reading: Reading, at: number): boolean {
  if (isLinked(reading, at) || reading.items[at - 1]?.numeral) return true
  // 1만 명의 *북한* 노동자
  const owner = reading.endingAt('party', at)
  if (owner?.rest === '' && isLinked(reading, owner.from)) return true
  return isHedged(reading, at) || (owner !== undefined && isHedgedOwner(reading, owner))
}

/** 1만 명 *넘는* 노동자 */
function isHedged({ endingAt, language }: Reading, at: number): boolean {
  const hedge = endingAt('hedgeAfter', at)
  return hedge !== undefined && (hedge.rest === '' || language.modifiers.includes(hedge.rest))
}

/** 1만 명 넘는 *북한* 노동자, but 1만 명 이상 *러시아에* … */
const isHedgedOwner = (reading: Reading, { from, to, rest }: SignMatch<'party'>): boolean =>
  rest === '' && isHedged(reading, from) && reading.at('thing', to) !== undefined

/** 40% of *Russia's* shells: the noun stands behind the possessive. */
const behindOwner = ({ items, language, at }: Reading, to: number): number =>
  items[to]?.lower === language.possessive && [1, 2].some((gap) => at('thing', to + gap)) ? to + 1 : to

/** «десятки ракет *Москва* уже получила»: a country in its first case does something and owns nothing. */
const isSubject = ({ items, language }: Reading, to: number): boolean =>
  (language.countries ?? []).includes(items[to - 1]?.lower ?? '')

/** «ещё 150 *КНДР поставит*»: where the noun is left out, a country before its verb owns nothing. */
const isGiver = ({ language, at: signAt }: Reading, at: number, to: number, { subject, unit }: Counted): boolean =>
  language.nounHead === 'first' &&
  !subject &&
  !unit &&
  signAt('claimant', at)?.to === to &&
  signAt('event', to) !== undefined

function takeParty(found: Counted, side: Side, to: number): number {
  found.side ??= side
  found.to = to
  return to
}

function stepOther(reading: Reading, at: number): Next {
  const item = reading.items[at]
  if (!item) return 'end'
  const modifier = reading.at('modifier', at)
  if (modifier) return modifier.to
  if (isModel(reading, at)) return at + 3
  if (item.numeral) return masked(reading, at) ? at + 1 : 'end'
  if (item.kind === 'mark' || reading.at('event', at) || reading.at('say', at)) return 'end'
  if (isInCompound(reading, at)) return at + 1
  return isProper(reading, at) ? at + 1 : 'unknown'
}

/** 248 *KN-23* missiles: what a weapon is called stands before what it is. */
const isModel = ({ items }: Reading, at: number): boolean =>
  items[at]?.kind === 'word' &&
  items[at + 1]?.text === '-' &&
  items[at + 1]?.glued === true &&
  items[at + 2]?.numeral !== undefined &&
  items[at + 2]?.glued === true

/** 10,000 *battle-hardened* soldiers, 50 *home-made* guns: two words with a hyphen say of what kind they are. */
const isInCompound = ({ items }: Reading, at: number): boolean =>
  [at + 1, at - 1].some((hyphen) => items[hyphen]?.text === '-' && items[hyphen]?.glued)

/** «назвав 12 тисяч *— стільки* солдатів стоїть»: behind the dash stands of what there are so many. */
function soMany({ items, language }: Reading, at: number, { subject, unit }: Counted): number | undefined {
  if (!language.soMany || subject || unit || !/^[,\u2013\u2014]$/.test(items[at]?.text ?? '')) return undefined
  return phraseFrom({ items }, at + 1, language.soMany)
}

/** A noun may go on into another one (artillery shells), through words that are neither verbs nor stops. */
const isCompound = (reading: Reading, at: number) => Boolean(reading.at('thing', at + 1)) && !reading.at('event', at)

const isProper = (reading: Reading, at: number) => isCapitalized(reading.items[at])
