import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { textOf } from '../speakers/names.ts'

const reachNumber = 12

const reachVerb = 8

/**
 * Where the verb is last: *북한이 공개한* 전사자 350명, *북한은* 350명을 전사자로 *인정했*는데 — what a country itself makes known of its own is
 * its word. Verbs that others use of it (보냈다고 밝혔다) are left to those who are named for them.
 */
export function disclosedCues(reading: Reading): AttributionCue[] {
  const { disclosing } = reading.language.attribution
  if (!disclosing) return []
  return reading.all('party').flatMap((party): AttributionCue[] => {
    if (!isSubject(reading, party) || reading.over('claimant', party.from)) return []
    const mention = {
      from: party.from,
      to: party.to,
      source: { id: `${party.value}.government`, name: textOf(reading, party.from, party.to) },
      relays: false,
      kind: 'role' as const,
      own: true as const,
      rest: party.rest,
    }
    const given = verbAt(reading, party.to, party.to + reachVerb, disclosing.attributive, true)
    const fact = (disclosing.facts ?? []).some((stem) => reading.items[given + 1]?.lower.startsWith(stem))
    // 1천 명이 간 사실을 북한이 확인한 *것은* …
    if (given >= 0 && fact) return [{ rule: 'said-after', mention, from: 0, to: party.from, at: party.from }]
    if (given >= 0) return [{ rule: 'says', mention, from: given + 1, to: given + 1 + reachNumber, at: party.to }]
    const own = isTopic(reading, party)
      ? Math.max(verbAt(reading, party.to, reading.items.length, disclosing.finite), vowedAt(reading, party.to))
      : -1
    return own >= 0 ? [{ rule: 'says', mention, from: party.to, to: own + 1, at: party.to }] : []
  })
}

/** 북한은 6천 명을 더 보내*겠다고* 밝혔다: who means to do it says so. */
function vowedAt({ items, language }: Reading, from: number): number {
  const vowed = language.attribution.disclosing?.vowed ?? []
  return items.findLastIndex(({ lower }, index) => index >= from && vowed.some((end) => lower.endsWith(end)))
}

const isSubject = ({ language }: Reading, { rest }: SignMatch<'party'>) =>
  language.attribution.subjectEndings.includes(rest)

const isTopic = ({ language }: Reading, { rest }: SignMatch<'party'>) =>
  (language.attribution.topicEndings ?? []).includes(rest)

/** Where the first of these verbs is, or -1; another speaker before it ends the search. */
function verbAt(reading: Reading, from: number, to: number, stems: readonly string[], stopsAtNumber = false): number {
  for (let at = from; at < to; at += 1) {
    const lower = reading.items[at]?.lower
    if (lower === undefined || reading.at('claimant', at)) return -1
    if (stems.some((stem) => lower.startsWith(stem))) return at
    if (
      stopsAtNumber &&
      (reading.items[at]?.numeral ?? (isOccasion(reading, at) ? undefined : reading.at('event', at)))
    )
      return -1
  }
  return -1
}

/** 표창식*에서* 공개한: where it was told is nothing that happened. */
const isOccasion = ({ items, language }: Reading, at: number): boolean =>
  language.origin.after.some((ending) => ending.length > 1 && items[at]?.lower.endsWith(ending))
