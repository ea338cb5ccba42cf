import type { Side, Subject } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase, hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'

/** Missiles that are tested go to nobody, and the sum of an economy is no trade of it. */
export const isNotOurs = (
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject | null,
  { money, lost, people }: { money: boolean; lost: boolean; people: Subject | undefined },
  vocabulary: Vocabulary,
): boolean =>
  (money && (isForAnother(reading, quantity, vocabulary) || isStolen(reading, quantity))) ||
  (!reading.language.verbLast && isOfAnother(reading, quantity, subject, { money, lost, people }, vocabulary))

const isOfAnother = (
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject | null,
  { money, lost, people }: { money: boolean; lost: boolean; people: Subject | undefined },
  vocabulary: Vocabulary,
): boolean =>
  isShareOfEconomy(reading, quantity) ||
  isRate(reading, quantity) ||
  isShortage(reading, quantity) ||
  (subject === 'missiles' && isTest(reading, quantity, vocabulary)) ||
  (money &&
    (isOfEconomy(reading, quantity) ||
      isPocketMoney(reading, quantity, people, vocabulary) ||
      isFare(reading, quantity) ||
      isSpentOnTests(reading, vocabulary))) ||
  (subject === 'oil' && isLimit(reading, quantity)) ||
  (lost && isOfEnemy(reading, quantity, vocabulary))

const reachLimit = 11

/** A stem of four letters and more is one, a shorter one is the word. */
const isLike = (word: string, stem: string): boolean =>
  stem.length < shortestStem ? word === stem : word.startsWith(stem)

const shortestStem = 4

const none: readonly string[] = []

/** "*limited* to 500,000 barrels a year", "4 million barrels, that is the *limit*": what may be bought has not been. */
function isLimit({ items, language }: Reading, { outerFrom, outerTo }: FoundQuantity): boolean {
  const { limits, sanctioned } = language
  if (!limits) return false
  const modals = sanctioned && hasStem({ items }, sanctioned.law) ? sanctioned.modals : none
  const isWord = (at: number) => {
    const word = items[at]?.lower ?? ''
    return limits.some((stem) => isLike(word, stem)) || modals.includes(word)
  }
  // "over the *limit*, Russia shipped a million barrels"
  const isPassed = (at: number) => !items[at]?.numeral && items[at]?.text !== ','
  for (let at = outerFrom - 1; at >= outerFrom - reachLimit && isPassed(at); at -= 1) if (isWord(at)) return true
  // «165 тысяч баррелей при *разрешённых 500*» is the limit of the next number
  for (let at = outerTo; at < outerTo + reachLimit + 1 && !items[at]?.numeral && items[at]?.text !== ';'; at += 1)
    // «при *квоте* ООН в *500 тысяч*»
    if (isWord(at)) return [1, 2, 3].every((gap) => items[at + gap]?.numeral === undefined)
  return false
}

/** "*inflation* ran to 9.5%", "the *unemployment* rate to be 2.6%" */
function isRate({ items, language: { rates }, at }: Reading, { outerFrom, outerTo }: FoundQuantity): boolean {
  if (!rates || (items[outerTo]?.text !== '%' && at('unit', outerTo)?.value !== 'percent')) return false
  return items.slice(Math.max(0, outerFrom - reachRate), outerFrom).some(({ lower }) => rates.includes(lower))
}

const reachRate = 9

/** "a *shortage* of 4,500 workers", "*shortages* estimated at 4,500 people": nobody of whom there are so many. */
function isShortage({ items, language: { shortages } }: Reading, { outerFrom }: FoundQuantity): boolean {
  if (!shortages) return false
  for (let at = outerFrom - 1; at >= outerFrom - reachShortage && items[at]?.kind === 'word'; at -= 1)
    if (shortages.includes(items[at]?.lower ?? '')) return true
  return false
}

const reachShortage = 4

const reachEnemy = 8

/** "*the enemy* has lost 38,000 of his soldiers" */
const isOfEnemy = (
  { items, language, all }: Reading,
  { outerFrom }: FoundQuantity,
  { relation }: Vocabulary,
): boolean =>
  items
    .slice(Math.max(0, outerFrom - reachEnemy), outerFrom)
    .some(({ lower }) => (language.enemies ?? []).includes(lower)) &&
  !all('party').some(({ value }) => relation[0]?.includes(value))

/** "the *launch of* seven missiles": where nobody is named whom they could be given to or hit. */
const isTest = (
  reading: Reading,
  { outerFrom }: FoundQuantity,
  { relation, alsoRelation = [] }: Vocabulary,
): boolean => {
  const others = [...relation.slice(1), ...alsoRelation.slice(1)].flat()
  const struck: readonly string[] = [...others, 'ukraine']
  const { items, language } = reading
  // «*испытание* двух ракет» is one, whoever comes to see it
  const isNamed = items
    .slice(Math.max(0, outerFrom - 2), outerFrom)
    .some(({ lower }) => (language.tests ?? []).some((stem) => lower.startsWith(stem)))
  return (
    isNamed ||
    ((endsInPhrase(reading, outerFrom, language.testing) || isFlying(reading, outerFrom)) &&
      !reading.all('party').some(({ value }) => struck.includes(value)))
  )
}

/** "the two missiles *fell* into the sea" */
const isFlying = ({ items, language: { flights } }: Reading, at: number): boolean =>
  flights !== undefined &&
  items.slice(at, at + reachFlight).some(({ lower }) => flights.some((stem) => lower.startsWith(stem)))

const reachFlight = 14

/** "up to 1.9 million rubles": what is not told in dollars is of the watch only in a sentence on trade. */
const isPocketMoney = (
  reading: Reading,
  { from, to }: FoundQuantity,
  people: Subject | undefined,
  { relation }: Vocabulary,
): boolean =>
  (reading.at('coin', to) ?? reading.endingAt('coin', from)) !== undefined &&
  !reading.all('event').some(({ value }) => value === 'trade') &&
  !isPaidForOurs(reading, relation[0] ?? [], people) &&
  // "800 lorries for 12 billion won"
  !reading.all('thing').some(({ value, to: end }) => (value === 'vehicles' || value === 'goods') && end <= to)

/** "Moscow *pays* €1,900 for each *North Korean soldier*" */
const isPaidForOurs = ({ all }: Reading, own: readonly Side[], people: Subject | undefined): boolean =>
  all('event').some(({ value }) => value === 'paid') &&
  // «*каждому из них* платят 80 тысяч рублей»
  ((people === 'workers' && all('anaphor').length > 0) ||
    (all('party').some(({ value }) => own.includes(value)) &&
      all('thing').some(({ value }) => value === 'soldiers' || value === 'workers')))

/** "the *ticket* costs $750": what a traveller pays. */
const isFare = ({ items, language: { fares }, all }: Reading, { value }: FoundQuantity): boolean =>
  fares !== undefined &&
  value !== null &&
  value < dearest &&
  items.some(({ kind, lower }) => kind === 'word' && fares.some((stem) => lower.startsWith(stem))) &&
  !all('thing').some((thing) => thing.value === 'soldiers' || thing.value === 'workers')

const dearest = 20_000

/** "hackers *stole* $2 billion": nobody has paid it; where the verb is last, of what else the sentence counts that says nothing. */
function isStolen({ items, language: { thefts, verbLast } }: Reading, { outerFrom, outerTo }: FoundQuantity): boolean {
  const near = verbLast ? items.slice(Math.max(0, outerFrom - reachTheft), outerTo + reachTheft) : items
  return thefts !== undefined && near.some(({ lower }) => thefts.some((stem) => lower.startsWith(stem)))
}

const reachTheft = 2

/** "the missile *tests cost* him $1 billion": what a country spends on its own arms. */
function isSpentOnTests({ items, language: { spending }, all }: Reading, { relation }: Vocabulary): boolean {
  if (!spending || all('party').some(({ value }) => relation.slice(1).some((sides) => sides.includes(value))))
    return false
  const has = (stems: readonly string[]) => items.some(({ lower }) => stems.some((stem) => lower.startsWith(stem)))
  return has(spending.verbs) && has(spending.arms) && has(spending.tests)
}

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

/** "4% *of the economy*" */
function isShareOfEconomy({ items, language, at }: Reading, { outerTo }: FoundQuantity): boolean {
  if (items[outerTo]?.text !== '%' && at('unit', outerTo)?.value !== 'percent') return false
  return items.slice(outerTo + 1, outerTo + reachShare).some(({ lower }) => (language.economies ?? []).includes(lower))
}

const reachShare = 7

/** "the *GDP*, which the central bank puts at $23 billion" */
function isOfEconomy({ items, language }: Reading, { outerFrom }: FoundQuantity): boolean {
  const { economies = [] } = language
  for (let at = outerFrom - 1; at >= 0 && outerFrom - at <= reachEconomy; at -= 1) {
    if (items[at]?.numeral || items[at]?.text === ';') return false
    if (economies.includes(items[at]?.lower ?? '')) return true
  }
  return false
}
