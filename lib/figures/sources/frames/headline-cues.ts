import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention } from '../speakers/names.ts'

const reachTail = 5

/** «депутат парламента Южной Кореи», «министр обороны Ким Ён Хён»: behind the head stand whose it is and the name. */
function endOfName(reading: Reading, from: number): number {
  if (reading.language.nounHead !== 'first') return endOfOccasion(reading, from)
  let to = from
  while (
    to - from < reachTail &&
    reading.items[to]?.kind === 'word' &&
    !reading.at('stop', to) &&
    !reading.at('say', to)
  )
    to += 1
  // «Владимир Зеленский / *Telegram*: …»: where he said it
  if (reading.items[to]?.text === '/' && reading.items[to + 2]?.text === ':') return to + 2
  const listened = endOfListener(reading, to)
  if (listened !== undefined) return listened
  // «Лидер КНДР осмотрел заводы»: what ends in no name is said of him
  return isCapitalized(reading.items[to - 1]) ? to : from
}

const reachOccasion = 4

/** "Zelensky *on Monday*: …", "Shin *in Seoul*: …": behind the name stands when or where he said it. */
function endOfOccasion({ items, language, at }: Reading, from: number): number {
  if (language.verbLast || !at('toward', from, 'before')) return from
  for (let to = from + 1; to <= from + reachOccasion; to += 1) {
    if (items[to]?.text === ':') return to
    if (items[to]?.kind !== 'word' || at('say', to) || at('event', to)) return from
  }
  return from
}

const reachListener = 5

/** «Буданов *в інтерв'ю Bloomberg*: …»: behind the name stands whom he told. */
function endOfListener({ items, at }: Reading, from: number): number | undefined {
  const hearer = at('hearer', from)
  if (!hearer) return undefined
  for (let to = hearer.to; to <= hearer.to + reachListener; to += 1) {
    if (items[to]?.text === ':') return to
    if (items[to]?.kind !== 'word') return undefined
  }
  return undefined
}

/** «… — *начальник* ГУР», «…: *дані* NHK»: before the name stands what he is there, or what it has given out. */
function startOfTitle(reading: Reading, { kind, from }: Mention): number {
  if (reading.language.nounHead !== 'first' || kind !== 'named') return from
  return (reading.endingAt('role', from) ?? reading.endingAt('sourceNoun', from))?.from ?? from
}

const initialsOnly = /^\p{Lu}{2,}$/u

/** "ATOR: …": the initials of a body that the gazetteer does not know. */
function initials(reading: Reading): Mention[] {
  const [first, colon] = reading.items
  const known = reading.at('party', 0) ?? reading.at('claimant', 0) ?? reading.at('role', 0)
  if (!first || known || colon?.text !== ':' || !initialsOnly.test(first.text)) return []
  return [nameMention(reading, first.text, 0, 1)]
}

/** "… 500 dead (*NIS*)", "… (source: *NIS*)": where the bracket opens, at the end of a sentence or before a dash. */
function inBrackets(reading: Reading, { kind, from, relays }: Mention, end: number): number | undefined {
  const { items } = reading
  if (items[end]?.text !== ')') return undefined
  const isCredit = reading.endingAt('role', from - 1)?.value === 'sources'
  const open = isCredit ? from - 3 : from - 1
  if (items[open]?.text !== '(') return undefined
  if (isCredit) return open
  // "the ministry (MND)" is a name, "(AFP)" who took the picture
  const named = kind === 'named' && !relays && !reading.endingAt('claimant', open)
  return named && end + 1 >= items.length - 1 ? open : undefined
}

/** "*SEOUL*: Some 600 have died, a lawmaker said.": where it was written; "UK:" speaks. */
const isDateline = ({ items }: Reading, { from }: Mention): boolean => {
  const { text } = items[from] ?? { text: '' }
  return text.length > initialsOfCountry && initialsOnly.test(text)
}

const initialsOfCountry = 4

/** "*Seoul*: 600 came in May, an outlet reported": a sentence that says itself who tells it was written there. */
const isTold = ({ language, all }: Reading): boolean =>
  language.nounHead === 'last' && !language.verbLast && all('say').length > 0

const longestCredit = 12

const longestTitle = 9

/** "… — Ivan Petrov, *governor of the region*" */
const isTitled = ({ items, language, at, all }: Reading, comma: number): boolean =>
  language.nounHead === 'last' &&
  items[comma]?.text === ',' &&
  at('role', comma + 1) !== undefined &&
  items.length - comma <= longestTitle &&
  !all('say').some(({ from }) => from > comma)

/** «*Источник*: Reuters.», «Источник этой новости – *НРС*»: a line that only says whose the text is; who is named behind the mark. */
export function creditLine(reading: Reading, mentions: readonly Mention[]): Mention | undefined {
  const { items, language } = reading
  const opens = reading.at('role', 0)?.value === 'sources' && (language.nounHead === 'first' || items[1]?.text === ':')
  const cites = reading.all('citing').length > 0
  if (!opens || items.length > (cites ? 2 : 1) * longestCredit || hasNumber(reading, 0, items.length)) return undefined
  const mark = items.findIndex(({ text }) => /^[:\u2013\u2014]$/.test(text))
  const named = mark < 0 ? [] : mentions.filter(({ from, kind }) => from > mark && kind !== 'place')
  // "Source: BBC, *citing* data from the Open Source Centre"
  return (cites ? named.find(({ relays }) => !relays) : undefined) ?? named[0]
}

/** "Seoul: 2,000 killed" and "2,000 killed - NIS". */
export function headlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  const credit = creditLine(reading, mentions)
  if (credit) return [{ rule: 'citing', mention: credit, from: 0, to: items.length, at: 0 }]
  return [...mentions, ...initials(reading)].flatMap((mention) => {
    const end = endOfName(reading, mention.to)
    const opens = mention.from <= 2 && items[end]?.text === ':'
    const start = startOfTitle(reading, mention)
    const closes =
      (end >= items.length - 1 || isTitled(reading, end)) &&
      start > 3 &&
      // "… of the most closed country - North Korea.": a sentence, no headline
      !(mention.kind === 'place' && items.at(-1)?.text === '.') &&
      /^[-:|\u2013\u2014]$/.test(items[start - 1]?.text ?? '') &&
      items[start - 1]?.glued === (items[start - 1]?.text === ':')
    const bracketed = inBrackets(reading, mention, end)
    if (bracketed !== undefined)
      return [{ rule: 'headline' as const, mention, from: 0, to: bracketed, at: mention.from }]
    // «*Розвідка*: …»: whoever it is
    const isUnnamed = opens && mention.role !== undefined && reading.language.nounHead === 'first'
    if ((mention.kind === 'back' && !isUnnamed) || !(opens || closes)) return []
    // "Russia and the North: brothers in arms": what the article is about, not who tells it
    if (
      mention.kind === 'place' &&
      (isDateline(reading, mention) || (opens && isTold(reading)) || !hasNumber(reading, 0, items.length))
    )
      return []
    return [
      {
        rule: 'headline' as const,
        mention,
        from: opens ? end : 0,
        to: opens ? items.length : mention.from,
        at: mention.from,
      },
    ]
  })
}
