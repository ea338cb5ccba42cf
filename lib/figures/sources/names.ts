import type { Language } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import type { Mention } from './mentions.ts'

const maxName = 5

/** Words that begin with a capital, behind `from`. */
export function readName(reading: Reading, from: number): { text: string; to: number } | undefined {
  let to = from
  while (to - from < maxName && isNameWord(reading, to)) to += 1
  return to > from ? { text: textOf(reading, from, to), to } : undefined
}

/** Words that begin with a capital, before `to`: at least two, so that the first word of a sentence is no name. */
export function readNameBefore(reading: Reading, to: number): { text: string; from: number } | undefined {
  let from = to
  while (to - from < maxName && isNameWord(reading, from - 1)) from -= 1
  return to - from >= 2 ? { text: textOf(reading, from, to), from } : undefined
}

/** The outlet "Radio Free Asia": behind an opening mark. */
export const insideQuote = ({ items, language }: Reading, at: number): number =>
  language.attribution.quotes.some(([open]) => open === items[at]?.text) ? at + 1 : at

const longestQuoted = 6

/** «Восточный взгляд»: where bodies are named between quotation marks, all that stands between them. */
export function readQuoted(reading: Reading, at: number): { text: string; to: number } | undefined {
  const { items, language } = reading
  const close = language.attribution.quotes.find(([open]) => open === items[at]?.text)?.[1]
  if (language.nounHead !== 'first' || !close || !/^\p{Lu}/u.test(items[at + 1]?.text ?? '')) return undefined
  const end = items.findIndex(({ text }, index) => index > at + 1 && text === close)
  if (end < 0 || end - at > longestQuoted) return undefined
  return { text: textOf(reading, at + 1, end), to: end + 1 }
}

function isNameWord(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || !/^\p{Lu}[\p{Ll}'-]/u.test(item.text)) return item?.text === '-' && Boolean(item.glued)
  return (
    !reading.over('party', at) && !reading.over('date', at) && !reading.over('role', at) && !reading.over('thing', at)
  )
}

export function textOf(reading: Reading, from: number, to: number): string {
  return reading.items
    .slice(from, to)
    .map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text))
    .join('')
}

/** «министра Ивана Белова» is Иван Белов: the ending of the title says in which case the name behind it stands. */
export function nominative({ nameCases }: Language, name: string, title: string): string {
  if (!nameCases?.titles.includes(title)) return name
  const words = name.split(' ').map((word) => {
    const found = nameCases.endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))
    return found ? word.slice(0, -found[0].length) + found[1] : word
  })
  return words.join(' ')
}

/** An id for a name; `latin` spells other letters, so that one person has nearly one id in every language. */
export function slug(name: string, latin: Readonly<Record<string, string>> = {}): string {
  return Array.from(name.toLowerCase(), (letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}

export const nameMention = ({ language }: Reading, name: string, from: number, to: number): Mention => {
  return { from, to, source: { id: slug(name, language.latin), name }, relays: false, kind: 'name', rest: '' }
}
