import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase, phraseBefore } from '../../signs/phrases.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { Place, SignKind } from '../../signs/signs.ts'
import { clauseEnd, clauseStart, governedStart, isAdnominal } from '../events/clauses.ts'
import type { ChosenEvent } from '../events/events.ts'
import { afterInsertion } from '../events/insertions.ts'
import { wordsOf } from '../events/shared-verbs.ts'

type Cue = Extract<SignKind, 'planned' | 'possible' | 'denied'>

const apart = 5

/** "workers could come … plans to employ thousands": what stands much nearer governs. */
export function isNearer(reading: Reading, cue: Cue, from: number, to: number): boolean {
  const near = lastBefore(reading, cue, to)
  const far = lastBefore(reading, 'possible', to)
  return near !== undefined && far !== undefined && near.from - far.to > apart && near.to <= from
}

const lastBefore = (reading: Reading, cue: Cue, to: number) =>
  reading.all(cue).findLast((sign) => sign.value === 'before' && sign.to <= to)

/** `aside`: an inserted clause. `itself`: an event whose own word is no cue: to *prepare* 12,000 soldiers is to train them. */
export function findCue(
  reading: Reading,
  cue: Cue,
  from: number,
  to: number,
  aside: readonly [from: number, to: number],
  itself?: Pick<ChosenEvent, 'from' | 'to'>,
): string | undefined {
  const start = clauseStart(reading, from)
  const before = (cue === 'denied' ? deniedFrom(reading, start) : undefined) ?? governedStart(reading, start)
  const after = clauseEnd(reading, to)
  const found = reading.all(cue).find((sign) => {
    const place: Place = sign.value
    if (cue !== 'denied' && place === 'after' && isAsserted(reading, sign.from)) return false
    if (cue !== 'planned' && (reading.language.negation ?? []).includes(reading.items[sign.from - 1]?.lower ?? ''))
      return false
    if (cue === 'denied' && place === 'before' && isSilence(reading, sign.to)) return false
    // in May; 한 명 *앞으로*
    if (reading.over('date', sign.from) ?? reading.over('rate', sign.from)) return false
    if (hasNumber(reading, from, sign.from) && isOfNextNumber(reading, sign.to)) return false
    if (itself && sign.from >= itself.from && sign.to <= itself.to) return false
    if (cue === 'planned' && (isGoal(reading, sign.to) || isMeasure(reading, sign))) return false
    if (cue === 'possible' && (isOfListed(reading, sign) || isOfSaying(reading, sign.to))) return false
    if (cue === 'planned' && (isOfNextClause(reading, sign) || isForFight(reading, sign))) return false
    if (place === 'before') return sign.from >= before && sign.to <= to
    return sign.from >= from && sign.to <= after && !(sign.from > aside[0] && sign.from < aside[1])
  })
  return found && wordsOf(reading, found)
}

/** "the containers *would amount to* 500,000 shells": what only measures plans nothing. */
const isMeasure = ({ at }: Reading, { from, to }: SignMatch<Cue>): boolean => (at('possible', from)?.to ?? 0) > to

/** "those *going to* North Korea": where to, and no verb behind. */
const isGoal = ({ items, language, at }: Reading, to: number): boolean =>
  language.infinitive !== undefined && items[to - 1]?.lower === language.infinitive && at('party', to) !== undefined

/** "she *could confirm* 11,000": of what somebody is able to say. */
const isOfSaying = ({ language, at }: Reading, to: number): boolean =>
  language.nounHead === 'last' && !language.verbLast && at('say', to) !== undefined

/** "food, oil *and, possibly, some planes*, worth $1.2 billion": said of one thing of a list that ends before the next number. */
function isOfListed({ items, all, language, endingAt }: Reading, { from, to }: SignMatch<Cue>): boolean {
  const at = items[from - 1]?.text === ',' ? from - 1 : from
  if (language.verbLast || at === 0 || !endingAt('joiner', at)) return false
  const thing = all('thing').find((one) => one.from >= to)
  const event = all('event').find((one) => one.from >= to)
  if (!thing || (event && event.from < thing.from)) return false
  return !items.slice(to, thing.to).some(({ numeral }) => numeral !== undefined)
}

const reachFight = 3

/** "*preparing for combat* in Kursk", 교전*을 준비하고* 있다: who makes ready to fight is there. */
function isForFight({ items, language: { readying, verbLast } }: Reading, { from, to }: SignMatch<Cue>): boolean {
  if (!readying) return false
  const has = (stems: readonly string[], first: number, last: number) =>
    items.slice(first, last).some(({ lower }) => stems.some((stem) => lower.startsWith(stem)))
  const near = verbLast ? [from - 1, to] : [to, to + reachFight]
  return has(readying.verbs, from, to) && has(readying.fights, near[0] ?? from, near[1] ?? to)
}

const reachNext = 6

/** «перебувають 11 тисяч, *очікується* ще 6»: behind a comma a plan with a number of its own. */
function isOfNextClause({ items, language }: Reading, { from, to, value }: SignMatch<Cue>): boolean {
  if (language.nounHead !== 'first' || value !== 'after' || items[from - 1]?.text !== ',') return false
  for (let at = to; at < to + reachNext && items[at]?.text !== ','; at += 1) if (items[at]?.numeral) return true
  return false
}

/** «отказался *комментировать*»: who says nothing denies nothing. */
const isSilence = ({ items, language, at }: Reading, to: number): boolean =>
  at('say', to) !== undefined &&
  language.attribution.frames?.infinitives?.some((ending) => items[to]?.lower.endsWith(ending)) === true

/** «*отверг* измышления *о том, что* отправлены солдаты»: what is denied is told in a clause of its own. */
function deniedFrom(reading: Reading, start: number): number | undefined {
  const opener = phraseBefore(reading, start, reading.language.contents)
  return opener === undefined ? undefined : governedStart(reading, clauseStart(reading, opener))
}

const reachNoun = 6

/** 자주포 50문과 유도탄을 쏠 *수 있는* 방사포 20문: where the verb is last, what modifies a noun with a number of its own. */
function isOfNextNumber(reading: Reading, to: number): boolean {
  if (!isAdnominal(reading.items[to - 1]?.text ?? '')) return false
  for (let at = to; at < to + reachNoun; at += 1) {
    if (reading.items[at]?.kind === 'number' && !reading.over('mask', at)) return !reading.over('date', at)
    if (reading.at('clause', at) ?? reading.at('say', at) ?? reading.at('event', at)) return false
  }
  return false
}

/** A clause inserted behind the number: "sent 5,000 builders, *whom it may use* for repairs, …"; what it says is of no event outside it. */
export function asideBehind(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  from: number,
  event: ChosenEvent | undefined,
): readonly [from: number, to: number] {
  const opens = reading.at('clause', from + 1) ?? reading.at('relativePronoun', from + 1)
  return [from, opens && (!event || event.to <= outerFrom) ? afterInsertion(reading, from) : from]
}

/** 갔다고 *볼* 수 있다, 1만 명에 *달할* 것으로 추산된다: said of what is, in other words; 보낸 *것 같다*, of what has been */
function isAsserted({ items, language }: Reading, from: number): boolean {
  const word = (at: number) => items[at]?.lower ?? ''
  const around = [from - 1, from].map((at) => `${word(at)} ${word(at + 1)} ${word(at + 2)}`)
  if (isAdnominal(word(from - 1)) && beginsWithPhrase({ items }, from, language.seeming)) return true
  return (language.asserted ?? []).some((form) => around.some((words) => words.startsWith(form.slice(0, -1))))
}
