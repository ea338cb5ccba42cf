import type { Subject } from '../../claim.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'
import { smallestBare } from './last-figure.ts'
import { ofGroup, ofNationals, ofWhom } from './of-people.ts'
import { ofTheirNumber, ofThosePut } from './put-at.ts'

/** "the number of trips reached 5,000": the noun stands before, behind a word for the number. */
export function numberedBefore(reading: Reading, quantity: FoundQuantity): Subject | undefined {
  const { from, outerFrom } = quantity
  const glossed =
    ofBrackets(reading, quantity) ??
    beforeColon(reading, quantity) ??
    ofTheirNumber(reading, quantity) ??
    ofThosePut(reading, quantity) ??
    beforeDash(reading, quantity) ??
    beforeComma(reading, quantity) ??
    beforeBy(reading, quantity) ??
    beforeOf(reading, quantity) ??
    beforeWas(reading, quantity) ??
    ofWhom(reading, quantity) ??
    ofNationals(reading, quantity) ??
    ofGroup(reading, quantity)
  if (glossed) return glossed
  const said = isSaidOf(reading, outerFrom)
  const near = reading.all('thing').filter((sign) => sign.to <= from && from - sign.to <= (said ? 40 : 8))
  // "the number of containers sent to Russia, which carry arms, *is* 5,000": the first noun behind the word for the number
  const ofNumber = said ? near.find((sign) => isNumbered(reading, sign.from)) : undefined
  const thing = ofNumber ?? near.findLast(({ to }) => from - to <= 14)
  if (!thing || hasNumber(reading, thing.to, from)) return topicOf(reading, quantity)
  const counting = reading.all('counting').some(({ from: at, to }) => at >= thing.to && to <= from && from - to <= 3)
  if (counting || hasGrown(reading, thing, outerFrom)) return headOf(reading, near, thing).value
  // «*Офицеров* в этом контингенте 500»
  const opening = near[0] !== thing ? topicOf(reading, quantity) : undefined
  if (opening) return opening
  return reading.all('anaphor').some(
    (sign) =>
      sign.from === thing.from ||
      (sign.to <= thing.from && thing.from - sign.to <= 4) ||
      // "рабочих стало на 5000 больше": where the head of the phrase is first, the word for the number may stand between
      (sign.from >= thing.to && sign.to <= from && from - sign.to <= 2),
  )
    ? thing.value
    : topicOf(reading, quantity)
}

/** "*the containers* with ammunition number 6,000": what stands right before "with" or "of". */
function headOf(reading: Reading, near: readonly SignMatch<'thing'>[], thing: SignMatch<'thing'>): SignMatch<'thing'> {
  const link = reading.language.nounHead === 'last' ? reading.endingAt('nounLink', thing.from) : undefined
  return near.find(({ to }) => to === link?.from) ?? thing
}

/** "*the soldiers* of the North in Kursk *have grown to* 12,000": people, and nothing that is theirs. */
function hasGrown(reading: Reading, { value, to }: SignMatch<'thing'>, at: number): boolean {
  if (reading.language.nounHead !== 'last' || !isPersonal(value)) return false
  const grown = reading.endingAt('rangeMiddle', at) && reading.endingAt('change', at - 1)
  return grown !== undefined && grown.from >= to && reading.items[to]?.lower !== reading.language.possessive
}

/** "*North Korean soldiers* at the front: an estimated 15,000 along a line": what a headline counts behind its colon. */
function beforeColon(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast || reading.items[outerFrom - 1]?.text !== ':') return undefined
  const people = reading.all('thing').findLast(({ to, value }) => to <= outerFrom && isPersonal(value))
  return people && !hasNumber(reading, people.to, outerFrom) ? people.value : undefined
}

/** "lorries - 170, flour - 8.3 tons": a list gives each thing before its number. */
function beforeDash(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const dash = reading.items[outerFrom - 1]
  if (reading.language.verbLast || dash?.glued || !/^[-\u2013\u2014]$/.test(dash?.text ?? '')) return undefined
  return reading.endingAt('thing', outerFrom - 1)?.value
}

/** «приїхали *сапери*, близько тисячі»: a noun, and behind its comma how many they are. */
function beforeComma(reading: Reading, { from, outerFrom, outerTo }: FoundQuantity): Subject | undefined {
  const { items, language } = reading
  const hedged = outerFrom < from && items[outerFrom - 1]?.text === ','
  if (!hedged || language.nounHead !== 'first' || items[outerTo]?.kind === 'word') return undefined
  const noun = reading.endingAt('party', outerFrom - 1)?.from ?? outerFrom - 1
  const thing = reading.endingAt('thing', noun) ?? reading.endingAt('thing', outerFrom - 1)
  return thing && !hasNumber(reading, 0, thing.from) ? thing.value : undefined
}

/** "*containers by the thousands*" */
function beforeBy(reading: Reading, { outerFrom, definite, value }: FoundQuantity): Subject | undefined {
  const by =
    reading.language.nounHead === 'last' && definite && value === null
      ? reading.endingAt('agent', outerFrom)
      : undefined
  return by && reading.endingAt('thing', by.from)?.value
}

/** "*a force of* 1,500": people, and how many there are of them; "recruits of 20" are so old */
function beforeOf(reading: Reading, { outerFrom, value, low }: FoundQuantity): Subject | undefined {
  const isMany = (value ?? low ?? 0) >= smallestBare && reading.language.nounHead === 'last'
  const link = isMany ? reading.endingAt('nounLink', outerFrom) : undefined
  const group = link && reading.endingAt('thing', link.from)
  return group && isPersonal(group.value) ? group.value : undefined
}

/** «таких *визитов было* почти 13 тысяч»: of what there were so many. */
function beforeWas(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const { was, ofMany = [] } = reading.language
  if (!endsInPhrase(reading, outerFrom, was)) return undefined
  const thing = reading.all('thing').findLast(({ to }) => to < outerFrom && outerFrom - 1 - to <= reachVerb)
  if (!thing && isNative(reading, outerFrom)) return 'soldiers'
  return thing && ofMany.includes(thing.rest) && !hasNumber(reading, thing.to, outerFrom) ? thing.value : undefined
}

const reachNative = 5

/** «*північнокорейців* під Курськом буде 20 тисяч»: people who are only called by their country. */
const isNative = ({ items, language }: Reading, to: number): boolean =>
  items
    .slice(Math.max(0, to - reachNative), to)
    .some(({ lower }) => language.natives?.some((stem) => lower.startsWith(stem)))

/** "more than half of *the soldiers* (about 11,000)": the noun right before brackets that hold but a number. */
export function ofBrackets(reading: Reading, { outerFrom, outerTo }: FoundQuantity): Subject | undefined {
  if (reading.language.verbLast || reading.items[outerFrom - 1]?.text !== '(' || reading.items[outerTo]?.text !== ')')
    return undefined
  const people = reading.endingAt('thing', outerFrom - 1)
  return people && isPersonal(people.value) ? people.value : undefined
}

const isSaidOf = (reading: Reading, at: number): boolean =>
  [at, at - 1].some(
    (end) =>
      reading.endingAt('auxiliary', end) ??
      reading.endingAt('counting', end) ??
      reading.endingAt('change', end) ??
      reading.endingAt('putAt', end),
  )

const isNumbered = (reading: Reading, at: number): boolean =>
  reading.all('anaphor').some(({ to }) => to <= at && at - to <= 4)

const furthestTopic = 20

const reachVerb = 3

/** «*Рабочих из КНДР* в крае, говорят власти, *10 тысяч*»: a clause that opens with people and ends with their number. */
function topicOf(reading: Reading, { outerFrom, outerTo }: FoundQuantity): Subject | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  const first = reading.all('thing').find(({ to }) => to <= outerFrom && outerFrom - to <= furthestTopic)
  if (!first || !opensClause(reading, first.from)) return undefined
  if (!isPersonal(first.value) && first.from > 0) return undefined
  const person = reading.at('unit', outerTo)
  const end = reading.items[person?.value === 'person' ? person.to : outerTo]
  if ((end !== undefined && end.kind !== 'mark') || hasNumber(reading, first.to, outerFrom)) return undefined
  // «*Солдат*, которые …, около 5 тысяч»: of so many; what the clause between says is of them
  const ofThese = reading.language.ofMany?.includes(first.rest) === true
  const start = ofThese ? lastComma(reading, first.to, outerFrom) : first.to
  // «*Туристов* из страны побывало 2500»: the verb right before the number is of them
  const events = reading.all('event').filter(({ to }) => outerFrom - to > reachVerb)
  const between = [...reading.all('clause'), ...events].some(
    ({ from, to }) => from >= start && to <= outerFrom && reading.items[from]?.kind === 'word',
  )
  return between ? undefined : first.value
}

function lastComma({ items }: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (items[at]?.text === ',') return at
  return from
}

/** Nothing but what is said of the noun stands before it: «*Убитых и раненых* солдат …». */
function opensClause(reading: Reading, noun: number): boolean {
  let at = noun
  while (
    reading.over('modifier', at - 1) ??
    reading.over('joiner', at - 1) ??
    reading.over('event', at - 1) ??
    reading.over('party', at - 1)
  )
    at -= 1
  return at === 0 || reading.items[at - 1]?.kind === 'mark'
}
