import type { Reading } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'

/** "recent reports suggest": the first word is what they are, not what they do. */
export function isNoun(reading: Reading, at: number): boolean {
  // "no such *claim*"
  const { determiners = [] } = reading.language.attribution
  if (determiners.includes(reading.items[at - 1]?.lower ?? '') || isDescribed(reading, at, determiners)) return true
  const role = reading.over('role', at)
  return role !== undefined && (role.to - role.from > 1 || Boolean(reading.at('say', role.to)))
}

/** "*the first* report": a word that says of what kind it is stands between, and nobody who reports. */
function isDescribed(reading: Reading, at: number, determiners: readonly string[]): boolean {
  const kind = reading.items[at - 1]
  if (!determiners.includes(reading.items[at - 2]?.lower ?? '') || !reading.over('role', at)) return false
  const speakers = ['role', 'party', 'claimant', 'thing', 'sourceAnaphor'] as const
  return isSmall(kind) && !speakers.some((sign) => reading.over(sign, at - 1))
}

export const isCutOff = (reading: Reading, from: number, to: number) =>
  reading.items.slice(from, to).some(({ text }) => text === ',')

export const fewSpeakers = 20

/** Another verb of saying or the start of a clause stands between a subject and its verb. */
export function blocked(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (item?.kind === 'number' && !reading.over('date', at) && !reading.over('mask', at)) return true
    if (item?.text === ';' || item?.text === ':') return true
    // "soldiers of the North (somebody says …": what is in the brackets is nobody's who stands before them
    if (item?.text === '(' && !reading.items.slice(at, to).some(({ text }) => text === ')')) return true
    if (reading.at('say', at) && !reading.over('citing', at) && !reading.over('sourceNoun', at) && !isNoun(reading, at))
      return true
    if (
      reading.at('clause', at) &&
      item?.kind === 'word' &&
      !reading.over('nounLink', at) &&
      !reading.over('hearer', at) &&
      !reading.over('joiner', at)
    )
      return true
  }
  return false
}

const longestSomething = 6

/** "against UN sanctions, *a new analysis* suggests": an article behind a comma begins who speaks; nobody before it does. */
export function startOfSomething(reading: Reading, verb: number): number {
  const { nounHead, numerals } = reading.language
  if (nounHead !== 'last') return 0
  for (let at = verb - 1; at > 0 && verb - at <= longestSomething; at -= 1) {
    if (reading.items[at]?.kind !== 'word') return 0
    if (numerals.article.includes(reading.items[at]?.lower ?? '')) return reading.items[at - 1]?.text === ',' ? at : 0
  }
  return 0
}

/** "it is *put* at 300", "lawmakers were *told* that": by somebody else. */
export function isPassive({ items, language, at }: Reading, verb: number): boolean {
  const { passive = [], attribution } = language
  if (!passive.includes(items[verb - 1]?.lower ?? '')) return false
  // "*it* is noted *that*": by who speaks anyhow
  return !(at('pronoun', verb - 2) && attribution.frames?.that.includes(items[verb + 1]?.lower ?? ''))
}
