import type { RoleName } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import { textOf } from './names.ts'

/** Who has a name of his own before the title: 강동완 교수, 디펜스 매체, 세종 연구소. */
const named: ReadonlySet<RoleName> = new Set(['experts', 'media', 'agency', 'company'])

const longestName = 2

/** Where the verb is last a name stands before its title: bare nouns right before it, without an ending and not the first words of a phrase. */
export function nameBeforeTitle(reading: Reading, role: RoleName, from: number): number {
  if (!reading.language.verbLast || reading.language.spaceless || !named.has(role)) return from
  let start = from
  while (start > 0 && from - start < longestName && isBareNoun(reading, start - 1)) start -= 1
  return start
}

/** The name of a source without the ending that marks it: 외교 소식통*은*, 여행사 대표*는*. */
export function withoutMarker(reading: Reading, text: string, rest: string): string {
  if (!reading.language.verbLast) return text
  if (rest !== '' && text.endsWith(rest)) return text.slice(0, -rest.length)
  const { subjectEndings, unmarked = [] } = reading.language.attribution
  const ending = subjectEndings.find((one) => one.length === 1 && text.length > shortest && text.endsWith(one))
  if (!ending || unmarked.some((noun) => text.endsWith(noun))) return text
  return text.slice(0, -ending.length)
}

const shortest = 3

function isBareNoun(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || item.text.length < 2 || item.glued) return false
  const kinds = [
    'event',
    'say',
    'stop',
    'modifier',
    'clause',
    'date',
    'relative',
    'thing',
    'partOf',
    'anaphor',
  ] as const
  if (kinds.some((kind) => reading.over(kind, at))) return false
  if (reading.over('party', at) ?? reading.over('claimant', at) ?? reading.over('role', at)) return false
  return !(reading.language.attribution.particles ?? []).some((particle) => item.text.endsWith(particle))
}

export const nameOf = (reading: Reading, from: number, to: number, rest: string) =>
  withoutMarker(reading, textOf(reading, from, to), rest)
