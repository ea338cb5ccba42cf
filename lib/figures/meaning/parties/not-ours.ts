import type { Subject } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase, hasStem } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { isOfOtherMoney } from './other-money.ts'

/** Missiles that are tested go to nobody, and the sum of an economy is no trade of it. */
export const isNotOurs = (
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject | null,
  { money, lost, people }: { money: boolean; lost: boolean; people: Subject | undefined },
  vocabulary: Vocabulary,
): boolean =>
  (money && isOfOtherMoney(reading, quantity, people, vocabulary)) ||
  (!reading.language.verbLast && isOfAnother(reading, quantity, subject, lost, vocabulary))

const isOfAnother = (
  reading: Reading,
  quantity: FoundQuantity,
  subject: Subject | null,
  lost: boolean,
  vocabulary: Vocabulary,
): boolean =>
  isShareOfEconomy(reading, quantity) ||
  isRate(reading, quantity) ||
  isShortage(reading, quantity) ||
  (subject === 'missiles' && isTest(reading, quantity, vocabulary)) ||
  ((subject === 'oil' || isMultiple(reading, quantity)) && isLimit(reading, quantity)) ||
  (lost && isOfEnemy(reading, quantity, vocabulary))

const reachLimit = 11

/** A stem of four letters and more is one, a shorter one is the word. */
const isLike = (word: string, stem: string): boolean =>
  stem.length < shortestStem ? word === stem : word.startsWith(stem)

const shortestStem = 4

const none: readonly string[] = []

/** "*limited* to 500,000 barrels a year", "4 million barrels, that is the *limit*": what may be bought has not been. */
function isLimit(reading: Reading, quantity: FoundQuantity): boolean {
  const { items, language } = reading
  const { outerFrom, outerTo } = quantity
  const { limits, sanctioned, exceeding = none } = language
  if (!limits) return false
  const modals = sanctioned && hasStem({ items }, sanctioned.law) ? sanctioned.modals : none
  const isWord = (at: number) => {
    const word = items[at]?.lower ?? ''
    return limits.some((stem) => isLike(word, stem)) || modals.includes(word)
  }
  const multiple = isMultiple(reading, quantity)
  const isExceeded = (word: string) => !multiple && exceeding.some((stem) => isLike(word, stem))
  // "over the *limit*, Russia shipped a million barrels"
  const isPassed = (at: number) => !items[at]?.numeral && items[at]?.text !== ','
  for (let at = outerFrom - 1; at >= outerFrom - reachLimit && isPassed(at); at -= 1) if (isWord(at)) return true
  // «165 тысяч баррелей при *разрешённых 500*» is the limit of the next number
  for (let at = outerTo; at < outerTo + reachLimit + 1 && !items[at]?.numeral && items[at]?.text !== ';'; at += 1)
    // "*exceeding* the cap", «*вдвое выше* лимита»
    if (isExceeded(items[at]?.lower ?? '')) return false
    // «при *квоте* ООН в *500 тысяч*»
    else if (isWord(at)) return [1, 2, 3].every((gap) => items[at + gap]?.numeral === undefined)
  return false
}

/** «*вдвое* больше лимита» is no amount. */
const isMultiple = ({ over }: Reading, { from }: FoundQuantity): boolean => over('unit', from)?.value === 'times'

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
  const isNamed = hasStem({ items: items.slice(Math.max(0, outerFrom - 2), outerFrom) }, language.tests)
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

/** "4% *of the economy*" */
function isShareOfEconomy({ items, language, at }: Reading, { outerTo }: FoundQuantity): boolean {
  if (items[outerTo]?.text !== '%' && at('unit', outerTo)?.value !== 'percent') return false
  return items.slice(outerTo + 1, outerTo + reachShare).some(({ lower }) => (language.economies ?? []).includes(lower))
}

const reachShare = 7
