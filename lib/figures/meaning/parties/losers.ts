import type { Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { losses } from '../metrics.ts'
import { isGoal, isMarked, type Party } from './named-parties.ts'

/** "Ukraine says *it has lost* 43,000", «сказал, что *украинская армия потеряла* …»: who loses men is the subject of the verb, or the one who says so himself. */
export function isLostByAnother(
  reading: Reading,
  quantity: FoundQuantity,
  event: ChosenEvent | undefined,
  own: readonly Side[],
): boolean {
  if (!event || !isLosing(reading, event)) return false
  if (reading.language.verbLast) return isLostByTopic(reading, quantity, event, own)
  if (event.to > quantity.from) return false
  const said = reading.all('say').findLast(({ to }) => to <= event.from)
  const loser = subjectOf(reading, said?.to ?? 0, event.from)
  if (loser) return !own.includes(loser.value)
  const speaker = said && speakerBefore(reading, said.from)
  return speaker !== undefined && !own.includes(speaker) && isHimself(reading, said, event.from)
}

const reachOwner = 2

/** «*потери ВСУ* за сутки составили 1485 военных»: where the possessor stands behind, of whom the losses are. */
export function isLossOfAnother({ language, all }: Reading, { from }: FoundQuantity, own: readonly Side[]): boolean {
  if (language.nounHead !== 'first' || all('party').some(({ value }) => own.includes(value))) return false
  const loss = all('event').findLast(({ value, to }) => losses.has(value) && to <= from)
  const owner = loss && all('party').find((party) => party.from >= loss.to && party.from - loss.to <= reachOwner)
  return owner?.value === 'ukraine' && owner.to <= from
}

/** «*Мы теряем* 60 солдат в день и 500 ранеными», сказал Зеленский: what whoever speaks has lost himself. */
export function isLostBySpeaker(reading: Reading, own: readonly Side[]): boolean {
  const { items, language, all } = reading
  const we = items.some(
    ({ lower }, at) =>
      language.ourselves?.includes(lower) &&
      [at + 1, at + 2].some((verb) => language.loses?.some((stem) => items[verb]?.lower.startsWith(stem))),
  )
  const isOurs = all('party').some(({ value }) => own.includes(value))
  return we && !isOurs && !all('claimant').some(({ value }) => value.side !== undefined && own.includes(value.side))
}

const isLosing = ({ items, language }: Reading, { from, to }: ChosenEvent): boolean =>
  items.slice(from, to).some(({ lower }) => language.loses?.some((stem) => lower.startsWith(stem)))

/** The party nearest before the verb, but for where it happens. */
const subjectOf = (reading: Reading, from: number, to: number): Party | undefined =>
  reading.all('party').findLast((party) => party.from >= from && party.to <= to && !isGoal(reading, party))

const reachSpeaker = 3

/** Whose country speaks: *Ukraine* said, *Zelensky* said. */
function speakerBefore({ all }: Reading, verb: number): Side | undefined {
  const isNear = ({ to }: { to: number }) => to <= verb && verb - to <= reachSpeaker
  return all('party').findLast(isNear)?.value ?? all('claimant').findLast(isNear)?.value.side
}

const longestClause = 5

/** "*it* has lost", "*his* army had lost", «что *потеряла*»: nobody else stands between who says it and the verb. */
function isHimself({ items, language, over }: Reading, said: SignMatch<'say'> | undefined, verb: number): boolean {
  if (!said || verb - said.to > longestClause) return false
  const between = items.slice(said.to, verb)
  const { pronouns, personal = [] } = language.attribution
  const own = language.ofSpeaker ?? []
  if (between.some(({ lower }) => [pronouns, personal, own].some((words) => words.includes(lower)))) return true
  // «заявила, что уже потеряла»
  const isNothing = (at: number) => items[at]?.kind === 'mark' || over('clause', at) || over('stop', at)
  return language.nounHead === 'first' && between.every((_, at) => isNothing(said.to + at))
}

/** 우크라이나*는* 4만3천 명을 *잃었다고* 밝혔다: where the verb is last, the topic. */
function isLostByTopic(reading: Reading, { from }: FoundQuantity, event: ChosenEvent, own: readonly Side[]): boolean {
  if (event.from < from) return false
  const topic = reading.all('party').findLast((party) => party.to <= from && isMarked(reading, party))
  const between = reading.all('party').some(({ from: at, value }) => at < from && own.includes(value))
  return topic !== undefined && !own.includes(topic.value) && !between
}

/** «Україна отримала тіла 6057 *своїх* військових»: people of the one who is the subject. */
export const isOfItsOwn = (
  reading: Reading,
  { outerFrom, outerTo, from }: FoundQuantity,
  own: readonly Side[],
): boolean => {
  const { items, language } = reading
  const word = items[language.verbLast ? outerFrom - 1 : outerTo]?.lower ?? ''
  if (!language.itsOwn?.some((own) => (language.verbLast ? word.startsWith(own) : word === own))) return false
  const before = reading.all('party').filter((party) => party.to <= from && !isGoal(reading, party))
  // 우크라이나*는* … *자국군* 4만 명: where the verb is last, who opens the sentence
  const subject = language.verbLast ? before[0] : before.at(-1)
  return subject !== undefined && !own.includes(subject.value)
}
