import type { Context } from '../../context.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Meaning } from '../meaning.ts'
import { isArms, losses, personal } from '../metrics.ts'
import type { Counted } from '../nouns/counted.ts'
import { isGoal, isInOffice, isSource, type Party } from './named-parties.ts'

type Sources = readonly (readonly [from: number, to: number])[]

/** Where the head is last and the verb in the middle: what others do or lose, sell or are given. */
export function isOfThird(
  reading: Reading,
  quantity: FoundQuantity,
  { side, to }: Counted,
  meant: Meaning,
  sources: Sources,
  context: Context,
): boolean {
  const { nounHead, verbLast } = reading.language
  if (nounHead !== 'last' || verbLast || side !== null) return false
  const { own } = sidesOf(context.vocabulary)
  const isOwn = ({ value }: Party) => own.includes(value)
  const parties = reading.all('party').filter((party) => !isSource(party, sources) && !isInOffice(reading, party))
  if (losses.has(meant.metric) && isLossOf(reading, quantity, parties, isOwn)) return true
  if (isGivenTo(reading, to, meant, isOwn)) return true
  if (personal.has(meant.metric) && isOfArmy(reading, quantity, sources)) return true
  if (meant.metric === 'travel' && isTravelOf(parties, to)) return true
  return (
    !reading.all('party').some(isOwn) &&
    parties.some(
      (party) =>
        party.value === 'other' &&
        !(reading.over('currency', party.from) ?? reading.over('unit', party.from)) &&
        (isGoal(reading, party)
          ? !personal.has(meant.metric) && meant.metric !== 'share'
          : party.from < quantity.outerFrom && opens(reading, parties, party)),
    )
  )
}

const reachTravel = 6

/** "while 280,000 went *to Thailand*", "5,000 came *from China*": the country that stands behind them first is no pair of the watch. */
function isTravelOf(parties: readonly Party[], to: number): boolean {
  const behind = parties.find(({ from }) => from >= to)
  return behind?.value === 'other' && behind.from - to <= reachTravel
}

/** Nobody else stands before it. */
const opens = (reading: Reading, parties: readonly Party[], { from, to }: Party): boolean =>
  parties[0]?.from === from && reading.items[to]?.text !== ','

/** "the *Ukrainian* death toll" */
function adjective({ endingAt }: Reading, loss: number): Party | undefined {
  const party = endingAt('party', loss)
  return party?.value === 'ukraine' && endingAt('definite', party.from) ? party : undefined
}

/** "*Ukraine's losses* come to 46,000 killed, while …": of nobody who is named behind. */
function isLossOf(
  reading: Reading,
  { outerFrom }: FoundQuantity,
  parties: readonly Party[],
  isOwn: (party: Party) => boolean,
): boolean {
  const { all, endingAt, items, language } = reading
  const loss = all('event').find(({ value, to }) => losses.has(value) && to <= outerFrom)
  if (!loss) return false
  const owner =
    items[loss.from - 1]?.lower === language.possessive
      ? endingAt('party', loss.from - 1)
      : adjective(reading, loss.from)
  return (
    owner !== undefined &&
    !isOwn(owner) &&
    !parties.some((one) => isOwn(one) && one.from > loss.to && one.to <= outerFrom)
  )
}

/** "*Ukraine's armed forces* will grow by 160,000 soldiers": the army that opens the clause is no army of the two. */
function isOfArmy({ items, language, all }: Reading, { outerFrom }: FoundQuantity, sources: Sources): boolean {
  const owner = all('party').findLast((party) => party.to < outerFrom && !isSource(party, sources))
  if (owner?.value !== 'ukraine' || outerFrom - owner.to > reachArmy) return false
  if (items[owner.to]?.lower !== language.possessive) return false
  const between = items.slice(owner.to + 1, outerFrom)
  const isArmy = between
    .slice(0, 2)
    .some(({ lower }) => language.formations?.words.includes(lower) || lower === 'forces')
  return (
    isArmy &&
    between.every(({ kind }) => kind === 'word') &&
    !all('say').some(({ from }) => from > owner.to && from < outerFrom)
  )
}

const reachArmy = 8

const reachGoal = 5

/** "$725 million in military aid *for Ukraine*", "500 missiles *to Kyiv*": given to neither of the two. */
function isGivenTo(
  { items, at, endingAt }: Reading,
  to: number,
  { metric, subject }: Meaning,
  isOwn: (party: Party) => boolean,
): boolean {
  if (!(subject === 'money' && metric === 'paid') && !(isArms(subject) && metric === 'supplied')) return false
  for (let next = to; next < to + reachGoal && items[next]?.kind === 'word'; next += 1) {
    const party = at('party', next)
    if (!party) continue
    const link = items[next - 1]?.lower ?? ''
    return (
      !isOwn(party) && party.value === 'ukraine' && goals.has(link) && endingAt('toward', next, 'before') !== undefined
    )
  }
  return false
}

const goals: ReadonlySet<string> = new Set(['to', 'for'])
