import type { Metric, Side } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import { wordsAside } from '../events/insertions.ts'
import { isArms, isPersonal } from '../metrics.ts'
import { isMarked, mentions, type Party } from './named-parties.ts'

/** "북한은 러시아로부터 … 받았다": who is marked as the origin sent what the other one got. */
export function senderOf(reading: Reading, parties: readonly Party[], quantity: FoundQuantity): Side | undefined {
  if (!reading.language.verbLast || !receivesBehind(reading, quantity)) return undefined
  const { after } = reading.language.origin
  return parties.find(({ rest, from }) => from < quantity.from && after.includes(rest))?.value
}

/** Where the verb is last it says behind the number which way the thing went: 러시아가 … 컨테이너 2만 개를 *받았다*. */
function receivesBehind(reading: Reading, { to }: FoundQuantity): boolean {
  for (let at = to; at < to + 12; at += 1) if (reading.at('receiving', at)) return true
  return false
}

/** Who stands right before the verb is the one who does it, whoever is named behind: Russia supplied North Korea with oil. */
export function giverOf(
  reading: Reading,
  parties: readonly Party[],
  quantity: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
): Side | undefined {
  if (!event || event.from > quantity.from || !actors.has(metric) || gets(reading, quantity, event)) return undefined
  if (reading.language.verbLast && receivesBehind(reading, quantity)) return undefined
  // "… will help Russia, sending sappers": behind the comma somebody else goes on
  const near = parties.findLast(
    ({ to, rest }) =>
      to <= event.from &&
      event.from - to <= giverReach &&
      commas(reading, to, event.from) !== 1 &&
      !reading.language.oblique?.includes(rest),
  )
  if (near && isJointly(reading, parties, near)) return undefined
  const giver = near && (ownerOf(reading, parties, near) ?? near)
  return giver && (!reading.language.verbLast || isMarked(reading, giver)) ? giver.value : undefined
}

/** "*North Korea's* Kursk losses": the place between the owner and the noun is not who loses. */
const ownerOf = ({ items, language }: Reading, parties: readonly Party[], { from }: Party): Party | undefined =>
  items[from - 1]?.lower === language.possessive ? parties.find(({ to }) => to === from - 1) : undefined

/** «*Пхеньян и Москва* условились»: who does it with another one is not the one who gives. */
function isJointly(reading: Reading, parties: readonly Party[], { from }: Party): boolean {
  const joiner = reading.language.nounHead === 'first' ? reading.endingAt('joiner', from) : undefined
  return joiner !== undefined && parties.some(({ to }) => to === joiner.from)
}

const giverReach = 5

const commas = (reading: Reading, from: number, to: number) =>
  reading.items.slice(from, to).filter(({ text }) => text === ',').length

// who suffers losses, sends, gives or pays; who kills or captures is not whose people are counted
const actors: ReadonlySet<Metric> = new Set(['casualties', 'deployed', 'supplied', 'paid'])

/** The subject of the verb gets what is counted: received 40 guns, *was given* 40 guns. */
export function gets({ items, language, over }: Reading, { from }: FoundQuantity, event: ChosenEvent): boolean {
  if (over('receiving', event.from)) return true
  const isGiven = event.to <= from && (event.metric === 'supplied' || event.metric === 'paid')
  return isGiven && (language.passive ?? []).includes(items[event.from - 1]?.lower ?? '')
}

const reachReceiver = 3

/** "*Pyongyang* has received 9,000 containers": the other one sent them, unless the words say from whom. */
export function isReceiver(
  reading: Reading,
  parties: readonly Party[],
  { from: verb, to: end }: ChosenEvent,
  own: readonly Side[],
): boolean {
  const { verbLast, nounHead, oblique = [] } = reading.language
  if (verbLast) return false
  // «9 тысяч контейнеров получил *Пхеньян*»
  const behind = nounHead === 'first' ? parties.find(({ from }) => from === end) : undefined
  if (behind && own.includes(behind.value) && !oblique.includes(behind.rest)) return true
  const before = parties.findLast(
    ({ from, to }) =>
      to <= verb &&
      verb - to - wordsAside(reading, to, verb) <= reachReceiver &&
      !reading.endingAt('origin', from, 'before'),
  )
  return before !== undefined && own.includes(before.value)
}

/** 북한이 … 얻은 *이득*, 병사에게 *지급된다*: where the verb is last, what ours gain the other one pays, unless the words say from whom. */
export function isGain(
  reading: Reading,
  parties: readonly Party[],
  { outerFrom }: FoundQuantity,
  own: readonly Side[],
  others: readonly Side[],
): boolean {
  if (!reading.language.verbLast) return false
  // what workers elsewhere earn is not of this trade
  const forArms =
    reading.all('thing').some(({ value }) => isArms(value) || value === 'soldiers') ||
    reading.all('event').some(({ value }) => value === 'deployed')
  if (!forArms && !mentions(reading, others) && reading.all('party').length > 0) return false
  return !parties.some((party) => party.to <= outerFrom && isMarked(reading, party) && !own.includes(party.value))
}

/** «экспорт *российского* угля в северокорейский порт составил 132 тысячи тонн»: right behind the word stands whose goods go. */
export function exporterOf(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  metric: Metric,
  event: ChosenEvent | undefined,
): Side | undefined {
  if (!event || reading.language.nounHead !== 'first' || (metric !== 'trade' && metric !== 'supplied')) return undefined
  const goods = reading.at('party', event.to)
  const thing = goods && goods.to < outerFrom ? reading.at('thing', goods.to) : undefined
  // «поставивши *російським військам* снаряди»: people get what is sent
  if (!goods || !thing || isPersonal(thing.value)) return undefined
  const { lower = '' } = reading.items[event.to - 1] ?? {}
  const { frames } = reading.language.attribution
  // «передала *России* снаряды»: behind a verb stands who gets them
  const isVerb = [frames?.finite, frames?.infinitives].some((endings) => endings?.some((end) => lower.endsWith(end)))
  const imported = reading.language.imports?.some((word) => reading.items[event.from]?.lower.startsWith(word))
  return isVerb || imported ? undefined : goods.value
}

/** «*рабочим* из КНДР платят»: people to whom something is given are not who pays, nor is the country they are from. */
export function isGiven(
  reading: Reading,
  parties: readonly Party[],
  quantity: FoundQuantity,
  event: ChosenEvent | undefined,
) {
  const { dative } = reading.language
  const takes = ({ rest }: { rest: string }) => dative?.includes(rest) === true
  const payers = parties.filter(
    ({ rest, from }) => !dative?.some((ending) => rest.endsWith(ending)) && !reading.endingAt('origin', from, 'before'),
  )
  if (giverOf(reading, payers, quantity, 'paid', event)) return false
  return reading.all('thing').some((thing) => isPersonal(thing.value) && takes(thing))
}

/** "soldiers earn $2,000 *a month*": so much at a time is pay, of the other side unless ours stand right before the verb; but what they *keep* is theirs. */
export function isEarned(reading: Reading, parties: readonly Party[], event: ChosenEvent | undefined): boolean {
  const { kept } = reading.language
  if (!kept || reading.all('rate').length === 0) return false
  if (parties.some(({ to }) => to === event?.from)) return false
  return !reading.items.some(({ lower }) => kept.includes(lower))
}
