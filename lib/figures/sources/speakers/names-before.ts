import type { Reading } from '../../signs/reading.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { readNameBefore, textOf } from './names.ts'

interface Name {
  text: string
  from: number
}

const bodies: ReadonlySet<string> = new Set(['agency', 'experts', 'company'])

/** "the *Harbour Intelligence Team*": an office by its last word, and a name before it. */
export function namedBody(reading: Reading, end: number): Name | undefined {
  const role = reading.endingAt('role', end)
  if (reading.language.nounHead !== 'last' || !role || !bodies.has(role.value)) return undefined
  if (!isCapitalized(reading.items[end - 1])) return undefined
  const body = bodyBefore(reading, end)
  const known = body && reading.all('claimant').some(({ from, to }) => from < end && to > body.from)
  return body && body.from < role.from && !known ? body : undefined
}

const longestBody = 8

/** "the *Harbour Centre of Foreign Studies*": words with a capital letter, and what links them. */
export function bodyBefore(reading: Reading, to: number): Name | undefined {
  const isName = (at: number) => isCapitalized(reading.items[at]) && !reading.over('date', at)
  let from = to
  while (to - from < longestBody) {
    const link = isName(from - 1) ? undefined : reading.endingAt('partOf', from)
    const next = link && from < to ? link.from : from
    if (!isName(next - 1)) break
    from = next - 1
  }
  // "The" opens the sentence
  if (reading.at('definite', from)?.to === from + 1) from += 1
  // "12,000 North Koreans in Russia": people, no body
  const people = reading.over('party', to - 1) ?? reading.over('thing', to - 1)
  return to - from >= 2 && !people ? { text: textOf(reading, from, to), from } : undefined
}

const longestPhrase = 14

/** "*Michael Madden* of the Harbour Center": the person before the body, in words with a capital and what links them. */
export function personOf(reading: Reading, end: number): Name | undefined {
  if (reading.language.nounHead !== 'last') return undefined
  let person: Name | undefined
  for (let at = end - 1; at >= 0 && end - at <= longestPhrase; at -= 1) {
    const link = reading.endingAt('nounLink', at + 1)
    const before = link && link.to < end ? readNameBefore(reading, link.from) : undefined
    // longer than the words of an office: somebody is called so
    if (before && link) person = before
    if (!link && !isCapitalized(reading.items[at]) && !isLinking(reading, at)) break
  }
  return person
}

const isLinking = (reading: Reading, at: number): boolean =>
  Boolean(
    reading.over('definite', at) ??
      reading.over('nounLink', at) ??
      reading.at('toward', at) ??
      reading.at('joiner', at),
  ) ||
  reading.items[at]?.text === '-' ||
  (reading.items[at]?.glued === true && reading.items[at]?.kind === 'word')
