import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { readName, readQuoted, textOf } from './names.ts'

const reach = 12

interface Name {
  text: string
  to: number
}

/**
 * «вице-президент Союза агентств России Алексан Белый», «посол в Сеуле Иван Белов»: where the possessor stands behind its noun, the name of the
 * person comes last, behind whatever he is the head of.
 */
export function personBehind(reading: Reading, from: number, end = Number.POSITIVE_INFINITY): Name | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  let found: (Name & { from: number }) | undefined
  for (let at = from; at < Math.min(end, from + reach); ) {
    const body = readQuoted(reading, at)
    const whole = body ? undefined : readName(reading, at)
    const name = whole && whole.to > end ? { text: textOf(reading, at, end), to: end } : whole
    if (name) found = { ...name, from: at }
    const next = body?.to ?? name?.to ?? behindWord(reading, at)
    if (next === undefined) break
    at = next
  }
  if (!found || found.to - found.from < 2) return undefined
  return found.from === from ? { text: found.text, to: found.to } : lastOf(reading, found.to, found.from)
}

/** The words of an office: nobody says anything there; "in" only before a place. */
function behindWord(reading: Reading, at: number): number | undefined {
  const item = reading.items[at]
  if (item?.kind !== 'word' && !(item?.text === '-' && item.glued)) return undefined
  const place = reading.at('toward', at, 'before')
  // «в России», «в *Харьковской* области»
  if (place) return reading.at('party', place.to)?.to ?? (isCapitalized(reading.items[place.to]) ? place.to : undefined)
  return reading.at('stop', at) || reading.at('say', at) ? undefined : at + 1
}

const longestSyllable = 4

/** A name and a surname, or three short words, as Koreans have; what stands before them is of the body. */
function lastOf(reading: Reading, to: number, from: number): Name {
  const syllables = reading.items.slice(to - 3, to)
  const three = to - from >= 3 && syllables.every(({ text }) => text.length <= longestSyllable)
  return { text: textOf(reading, to - (three ? 3 : 2), to), to }
}
