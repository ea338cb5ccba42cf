import type { Reading } from '../../signs/reading.ts'
import { isCapitalized, isSmall } from '../../text/capitals.ts'
import type { Mention } from './mentions.ts'
import { slug } from './name-forms.ts'

const maxName = 6

/** "*Kim* Yong-bok": a surname alone that the watch knows, before a given name of somebody else. */
export function isSomebodyElse({ items }: Reading, { from, to }: { from: number; to: number }): boolean {
  const given = items[to]
  if (to - from === 1 && isGivenName(items, from)) return true
  const dash = items[to + 1]
  return (
    to - from === 1 &&
    given !== undefined &&
    isCapitalized(given) &&
    dash?.text === '-' &&
    dash.glued &&
    items[to + 2]?.glued === true &&
    items[to + 2]?.kind === 'word'
  )
}

/** "Park *Yoon*-bae": between a surname and a hyphen with a small letter behind it stands a given name. */
function isGivenName(items: Reading['items'], at: number): boolean {
  const dash = items[at + 1]
  const end = items[at + 2]
  if (dash?.text !== '-' || !dash.glued || end?.kind !== 'word' || !end.glued || isCapitalized(end)) return false
  const surname = items[at - 1]
  return surname?.kind === 'word' && isCapitalized(surname) && isCapitalized(items[at])
}

/** Words that begin with a capital, behind `from`. */
export function readName(reading: Reading, from: number): { text: string; to: number } | undefined {
  const first = behindSeat(reading, from)
  let to = first
  while (to - first < maxName && isNameWord(reading, to)) to += 1
  return to > first ? { text: textOf(reading, first, to), to } : undefined
}

/** "the *London-based* Harbour Institute" */
const behindSeat = ({ items, language }: Reading, at: number): number =>
  items[at + 1]?.text === '-' && language.attribution.seated?.includes(items[at + 2]?.lower ?? '') ? at + 3 : at

/**
 * «представители *Национальной* организации по туризму», «*Морские* вести»: where the possessor stands behind, one adjective with a capital and a noun
 * with none name a body, no person.
 */
export function isBodyName(reading: Reading, from: number, { to }: { to: number }): boolean {
  const { bodyEndings, attribution } = reading.language
  const noun = reading.items[to]
  if (!bodyEndings || to - from !== 1 || noun?.kind !== 'word' || !isSmall(noun) || noun.lower.length < shortestNoun)
    return false
  if (reading.at('stop', to) ?? reading.at('say', to) ?? reading.at('event', to)) return false
  const { finite = [], adverbs = [] } = attribution.frames ?? {}
  if ([...finite, ...adverbs].some((ending) => noun.lower.endsWith(ending))) return false
  return bodyEndings.some((ending) => reading.items[from]?.lower.endsWith(ending))
}

const shortestNoun = 4

/** Words that begin with a capital, before `to`: at least two, so that the first word of a sentence is no name. */
export function readNameBefore(reading: Reading, to: number): { text: string; from: number } | undefined {
  let from = to
  while (to - from < maxName && isNameWord(reading, from - 1)) from -= 1
  return to - from >= 2 ? { text: textOf(reading, from, to), from } : undefined
}

/** "…, *Kyslytsia* stressed": one such word behind a mark, where the head is last. */
export function surnameBefore(reading: Reading, to: number): { text: string; from: number } | undefined {
  const item = reading.items[to - 1]
  const alone = reading.items[to - 2]?.kind === 'mark' && item?.glued === false
  if (reading.language.nounHead !== 'last' || !item?.word?.name) return undefined
  return alone && isNameWord(reading, to - 1) ? { text: item.text, from: to - 1 } : undefined
}

/** «*Oryx* насчитал», «*«Взгляд»* пишет»: one word in letters of another script or between quotation marks is an outlet. */
export function outletBefore(reading: Reading, to: number): { text: string; from: number } | undefined {
  const { items, language } = reading
  if (language.nounHead !== 'first') return undefined
  const { text = '' } = items[to - 1] ?? {}
  const open = language.attribution.quotes.find((pair) => pair[1] === text)?.[0]
  if (open) {
    const from = items.findLastIndex((item, at) => at < to - 1 && item.text === open)
    return readQuoted(reading, from)?.to === to ? { text: textOf(reading, from + 1, to - 1), from } : undefined
  }
  return isOfOtherScript(reading, text) && !reading.over('claimant', to - 1) ? { text, from: to - 1 } : undefined
}

const latin = /^\p{Script=Latin}/u

/** Letters of the page's own script are a person's, those of another an outlet's. */
export const isOfOtherScript = ({ items }: Reading, text: string): boolean =>
  latin.test(text) && !latin.test(items.find(({ kind, text: one }) => kind === 'word' && one !== text)?.text ?? '')

/** The outlet "Radio Free Asia", the daily "The Korea Herald": behind an opening mark and an article. */
export function insideQuote(reading: Reading, at: number): number {
  const opens = reading.language.attribution.quotes.some((pair) => pair[0] === reading.items[at]?.text)
  const inside = opens ? at + 1 : at
  return reading.at('definite', inside)?.to ?? inside
}

const longestQuoted = 6

/** «Восточный взгляд», the daily "Harbour Today": where bodies are named between quotation marks, all that stands between them. */
export function readQuoted(
  { items, language }: Reading,
  at: number,
  named = language.nounHead === 'first',
): { text: string; to: number } | undefined {
  const close = language.attribution.quotes.find((pair) => pair[0] === items[at]?.text)?.[1]
  if (!named || !close || !isCapitalized(items[at + 1])) return undefined
  const end = items.findIndex(({ text }, index) => index > at + 1 && text === close)
  if (end < 0 || end - at > longestQuoted) return undefined
  return { text: textOf({ items }, at + 1, end), to: end + 1 }
}

/** O'Brien */
const startsAsName = /^\p{Lu}['-]/u

function isNameWord(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (isSyllable(reading, at)) return true
  if (item?.kind !== 'word' || !(item.word?.name || startsAsName.test(item.text)))
    return item?.text === '-' && item.glued
  // "*Meanwhile* Olena Vovk said": whatever opens the sentence has a capital
  if (at === 0 && (reading.at('stop', 0) ?? reading.at('superseded', 0))) return false
  return (
    !reading.over('party', at) && !reading.over('date', at) && !reading.over('role', at) && !reading.over('thing', at)
  )
}

/** Ryu Hyun-*woo*: small behind a hyphen, where two words with a capital stand before it. */
function isSyllable({ items }: Reading, at: number): boolean {
  const [family, given, hyphen, item] = items.slice(Math.max(0, at - 3), at + 1)
  return (
    item?.kind === 'word' &&
    item.glued &&
    hyphen?.text === '-' &&
    hyphen.glued &&
    given?.word?.name === true &&
    family?.word?.name === true
  )
}

export function textOf({ items }: Pick<Reading, 'items'>, from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text))
    .join('')
}

export const nameMention = ({ language }: Reading, name: string, from: number, to: number): Mention => {
  const relays = language.attribution.outlets?.some((word) => name.endsWith(word)) === true
  return { from, to, source: { id: slug(name, language.latin), name }, relays, kind: 'name', rest: '' }
}
