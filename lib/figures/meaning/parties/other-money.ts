import type { Side, Subject } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { beginsWithPhrase, hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** A sum that neither of the two pays the other: what is given to somebody else or stolen, an economy, a fare, the cost of tests. */
export const isOfOtherMoney = (
  reading: Reading,
  quantity: FoundQuantity,
  people: Subject | undefined,
  vocabulary: Vocabulary,
): boolean =>
  isForAnother(reading, quantity, vocabulary) ||
  isStolen(reading, quantity) ||
  (!reading.language.verbLast &&
    (isOfEconomy(reading, quantity) ||
      isSufficient(reading, quantity) ||
      isPocketMoney(reading, quantity, people, vocabulary) ||
      isFare(reading, quantity) ||
      isSpentOnTests(reading, vocabulary)))

/** "up to 1.9 million rubles": what is not told in dollars is of the watch only in a sentence on trade. */
const isPocketMoney = (
  reading: Reading,
  { from, to, value }: FoundQuantity,
  people: Subject | undefined,
  { relation }: Vocabulary,
): boolean =>
  (reading.at('coin', to) ?? reading.endingAt('coin', from)) !== undefined &&
  !reading.all('event').some(({ value }) => value === 'trade') &&
  !isPaidForOurs(reading, relation[0] ?? [], people) &&
  !isPaidBetween(reading, value ?? 0, relation) &&
  // "800 lorries for 12 billion won"
  !reading.all('thing').some(({ value, to: end }) => (value === 'vehicles' || value === 'goods') && end <= to)

/** "Moscow *pays* €1,900 for each *North Korean soldier*" */
const isPaidForOurs = ({ all }: Reading, own: readonly Side[], people: Subject | undefined): boolean =>
  all('event').some(({ value }) => value === 'paid') &&
  // «*каждому из них* платят 80 тысяч рублей»
  ((people === 'workers' && all('anaphor').length > 0) ||
    (all('party').some(({ value }) => own.includes(value)) &&
      all('thing').some(({ value }) => value === 'soldiers' || value === 'workers')))

/** "*North Korea* has *earned* 8 trillion won from *Russia*": no man's pay is that high. */
const isPaidBetween = ({ all }: Reading, value: number, relation: Vocabulary['relation']): boolean =>
  value >= leastOfStates &&
  all('event').some((event) => event.value === 'paid') &&
  relation.every((sides) => all('party').some((party) => sides.includes(party.value)))

const leastOfStates = 1e9

/** "the *ticket* costs $750", "a beer at $3": what a traveller pays. */
const isFare = ({ items, language: { fares }, all }: Reading, { value }: FoundQuantity): boolean =>
  fares !== undefined &&
  value !== null &&
  value < dearest &&
  ((value < dearestDrink && all('rate').length === 0) ||
    items.some(({ kind, lower }) => kind === 'word' && fares.some((stem) => lower.startsWith(stem)))) &&
  !all('thing').some((thing) => thing.value === 'soldiers' || thing.value === 'workers')

const dearest = 20_000

const dearestDrink = 20

/** "hackers *stole* $2 billion": nobody has paid it; where the verb is last, of what else the sentence counts that says nothing. */
function isStolen({ items, language: { thefts, verbLast } }: Reading, { outerFrom, outerTo }: FoundQuantity): boolean {
  const near = verbLast ? items.slice(Math.max(0, outerFrom - reachTheft), outerTo + reachTheft) : items
  return hasStem({ items: near }, thefts)
}

const reachTheft = 2

/** "the missile *tests cost* him $1 billion": what a country spends on its own arms. */
function isSpentOnTests({ items, language: { spending }, all }: Reading, { relation }: Vocabulary): boolean {
  if (!spending || all('party').some(({ value }) => relation.slice(1).some((sides) => sides.includes(value))))
    return false
  const { verbs, arms, tests } = spending
  return [verbs, arms, tests].every((stems) => hasStem({ items }, stems))
}

/** "a billion dollars *would be enough* to feed the country" */
const isSufficient = (reading: Reading, { outerTo }: FoundQuantity): boolean =>
  reading.language.sufficing !== undefined &&
  Array.from({ length: reachEnough }, (_, gap) => outerTo + gap).some((at) =>
    beginsWithPhrase(reading, at, reading.language.sufficing),
  )

const reachEnough = 4

const reachAid = 3

const reachPackage = 9

/** "a package of aid *for Ukraine*, worth $400 million", where nobody of ours is named */
function isForAnother(
  { all, endingAt, items, language }: Reading,
  { outerFrom }: FoundQuantity,
  { relation }: Vocabulary,
): boolean {
  if (all('party').some(({ value }) => relation.some((sides) => sides.includes(value)))) return false
  return all('party').some(
    ({ from, to, value }) =>
      to <= outerFrom &&
      (outerFrom - to <= reachAid || (value === 'ukraine' && outerFrom - to <= reachPackage)) &&
      // 우크라이나를 *위한* 12억 달러 지원
      (endingAt('toward', from, 'before') !== undefined || language.aidFor?.includes(items[to]?.lower ?? '') === true),
  )
}

const reachEconomy = 10

/** "the *GDP*, which the central bank puts at $23 billion" */
function isOfEconomy({ items, language }: Reading, { outerFrom }: FoundQuantity): boolean {
  const { economies = [] } = language
  for (let at = outerFrom - 1; at >= 0 && outerFrom - at <= reachEconomy; at -= 1) {
    if (items[at]?.numeral || items[at]?.text === ';') return false
    if (economies.includes(items[at]?.lower ?? '')) return true
  }
  return false
}
