import type { FigureClaim } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { isGrowing, isPersonal, losses } from '../metrics.ts'
import { hasBefore } from '../time/superseded.ts'
import type { Counted } from './counted.ts'
import { smallestBare } from './last-figure.ts'
import { isNextInList } from './series.ts'

/** The words say that the number is another one of what the last figure counts. */
export const goesOn = (reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean =>
  quantity.increment ||
  hasBefore(reading, 'anaphor', quantity, 6) ||
  isRecounted(reading, quantity, counted) ||
  isOtherwise(reading, quantity, counted) ||
  reading.at('anaphor', quantity.outerTo) !== undefined ||
  isAllThatIsSaid(reading, quantity, counted, last) ||
  isChanged(reading, quantity, last) ||
  isNextInList(reading, quantity, counted, last) ||
  hasBefore(reading, 'change', quantity, 6) ||
  isPlaced(reading, quantity, counted, last) ||
  isKnown(reading, quantity, counted, last) ||
  isGrownTo(reading, quantity, counted) ||
  isGapped(reading, quantity, counted) ||
  isOfAnotherYear(reading, quantity, counted, last)

/** 지난해 1만 명이 들어갔다. *올해는* 5만 명에 이를 수 있다: where the verb is last, of a sentence with a year and nobody else. */
const isOfAnotherYear = (
  { items, all, language }: Reading,
  { value, low, outerFrom }: FoundQuantity,
  { unit, unknown }: Counted,
  { subject, metric }: FigureClaim,
): boolean =>
  language.verbLast &&
  unit === 'person' &&
  !unknown &&
  isPersonal(subject) &&
  !losses.has(metric) &&
  (value ?? low ?? 0) >= smallestBare &&
  items.slice(0, outerFrom).some(({ lower }) => language.years?.includes(lower)) &&
  all('party').length === 0 &&
  all('thing').length === 0

/** "Now *it is* 2,000." */
const isRecounted = (reading: Reading, { outerFrom, outerTo, value }: FoundQuantity, { unit }: Counted): boolean =>
  unit === null &&
  (value ?? 0) >= smallestBare &&
  reading.items[outerTo]?.kind !== 'word' &&
  endsInPhrase(reading, outerFrom, reading.language.recounted)

/** «4 тысячи военных (*по другим данным — 3 тысячи*)» */
function isOtherwise(reading: Reading, { outerFrom, value }: FoundQuantity, { unit, unknown }: Counted): boolean {
  if (reading.language.nounHead !== 'first' || unit || unknown || (value ?? 0) < smallestBare) return false
  const mark = reading.items[outerFrom - 1]?.kind === 'mark' ? outerFrom - 1 : outerFrom
  return mark > 0 && reading.endingAt('hearsay', mark) !== undefined
}

/** «Сеул говорит о 1100, *Киев – о 3000*»: right behind who has no verb of his own stands only how many. */
function isGapped(reading: Reading, { outerFrom }: FoundQuantity, { unknown, unit }: Counted): boolean {
  if (reading.language.verbLast || unknown || unit) return false
  const word = reading.items[outerFrom - 1]
  const link = word?.kind === 'word' && word.text.length <= longestLink
  const at = link ? outerFrom - 1 : outerFrom
  const dash = /^[\u2013\u2014]$/.test(reading.items[at - 1]?.text ?? '')
  return (link || dash) && reading.endingAt('claimant', dash ? at - 1 : at) !== undefined
}

/** «до 50 тысяч *увеличится их количество*» */
const isGrownTo = ({ at }: Reading, { outerTo }: FoundQuantity, { unit }: Counted): boolean => {
  const change = unit === null ? at('change', outerTo) : undefined
  return change !== undefined && at('anaphor', change.to) !== undefined
}

/** «3 000 военных, вдобавок к *тем 11 000*, которые …», "*the 11,000* had gone": those of whom the text speaks have been counted before. */
function isKnown(
  { items, language, at }: Reading,
  { definite, outerTo, value }: FoundQuantity,
  { unit, unknown }: Counted,
  { subject }: FigureClaim,
): boolean {
  if (language.verbLast || unit || unknown || !isPersonal(subject) || (value ?? 0) < smallestBare) return false
  if (language.nounHead === 'last')
    return definite && (at('auxiliary', outerTo) ?? at('relativePronoun', outerTo)) !== undefined
  return definite || (items[outerTo]?.text === ',' && at('relativePronoun', outerTo + 1) !== undefined)
}

const longestLink = 2

/** "11,000 in Russia, with 10,000 right now *in Kursk*": a number with a place instead of a noun. */
function isPlaced(
  reading: Reading,
  { to, outerTo }: FoundQuantity,
  { unit, unknown }: Counted,
  last: FigureClaim,
): boolean {
  if (reading.language.verbLast || unit || unknown || !isPersonal(last.subject)) return false
  const at = Math.max(to, outerTo)
  // "some 15,000 are thought to be *there*"
  const { there } = reading.language
  if (there && reading.items.slice(at, at + reachThere).some(({ lower }) => lower === there)) return true
  const toward = [0, 1, 2].map((gap) => reading.at('toward', at + gap, 'before')).find((sign) => sign)
  return toward !== undefined && [0, 1].some((gap) => reading.at('party', toward.to + gap))
}

const reachThere = 8

/** "had counted about 8,000 in Kursk": a number without noun right behind a verb of saying. */
function isAllThatIsSaid(reading: Reading, quantity: FoundQuantity, counted: Counted, last: FigureClaim): boolean {
  if (reading.language.verbLast || counted.unknown || counted.unit) return false
  const link = reading.items[quantity.outerFrom - 1]
  const linked = link?.kind === 'word' && link.text.length <= longestLink && isSaying(reading, quantity.outerFrom - 1)
  if (!isPersonal(last.subject)) return false
  const at = linked ? quantity.outerFrom - 1 : quantity.outerFrom
  const said = reading.endingAt('say', at) ?? reading.endingAt('putAt', at) ?? reading.endingAt('naming', at)
  return said !== undefined || isToldOf(reading, at) || isBehindSpeaker(reading, at)
}

/** "Reuters counts: 14,000", "Seoul: 2,000" */
function isBehindSpeaker(reading: Reading, at: number): boolean {
  if (reading.items[at - 1]?.text !== ':') return false
  return (reading.endingAt('say', at - 1) ?? reading.endingAt('claimant', at - 1)) !== undefined
}

const longestHearer = 3

/** «доложила комитету *о* 600»: behind the verb stand but who is told and what links the number. */
function isToldOf(reading: Reading, at: number): boolean {
  const { about = [] } = reading.language.attribution.frames ?? {}
  if (!about.includes(reading.items[at - 1]?.lower ?? '')) return false
  // «говорила про 600, теперь – *про* 2000»
  const before = reading.items.findLastIndex(({ numeral }, index) => numeral !== undefined && index < at)
  const hedge = reading.endingAt('hedgeBefore', before)
  if (about.includes(reading.items[(hedge?.from ?? before) - 1]?.lower ?? '')) return true
  for (let end = at - 1; end >= at - 1 - longestHearer; end -= 1) {
    if (reading.endingAt('say', end)) return true
  }
  return false
}

/** «говорит *о* тринадцати тысячах» */
const isSaying = ({ endingAt }: Reading, at: number): boolean =>
  (endingAt('say', at) ?? endingAt('naming', at)) !== undefined

/** "from 300 to 600": the second is of what the first is. */
const isChanged = (reading: Reading, quantity: FoundQuantity, last: FigureClaim) =>
  (last.superseded || isGrowing(last.metric)) && reading.endingAt('rangeMiddle', quantity.outerFrom) !== undefined
