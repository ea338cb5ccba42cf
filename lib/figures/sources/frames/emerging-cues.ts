import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'

/** "…할 것이라는 분석이 우크라이나 정보당국으로부터 나왔다", "…는 사실이 국정원을 통해 확인됐다": from whom it came said what stands before. */
export function emergingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const told = mentions
    .filter((mention) => comesFrom(reading, mention) || isKnownBy(reading, mention))
    .map((mention) => ({ rule: 'said-after' as const, mention, from: 0, to: mention.from, at: mention.from }))
  const gotten = mentions
    .filter((mention) => isGotten(reading, mention))
    .map((mention) => ({ rule: 'says' as const, mention, from: mention.to, to: reading.items.length, at: mention.to }))
  return [...told, ...gotten]
}

/** "…국방부*로부터* 1만 명이 갔*다는* 답변을 *받았다*": what somebody has got from him are his words. */
function isGotten({ items, language, all }: Reading, { to, rest, relays }: Mention): boolean {
  const { emerging } = language.attribution
  if (relays || !emerging?.endings.includes(rest)) return false
  const last = items.findLast(({ kind }) => kind === 'word')?.lower ?? ''
  return (
    emerging.gotten.some((verb) => last.startsWith(verb.replace('*', ''))) &&
    all('quotative').some((one) => one.to > to)
  )
}

function comesFrom({ items, language }: Reading, { to, rest }: Mention): boolean {
  const { emerging } = language.attribution
  const verb = (at: number) => emerging?.verbs.includes(items[at]?.lower ?? '') === true
  if (emerging?.endings.includes(rest) && verb(to)) return true
  // 우크라이나군 *지휘부에서* 나왔다: a part of the office
  const part = items[to]?.kind === 'word' && rest === '' ? items[to].lower : ''
  return verb(to + 1) && emerging?.endings.some((ending) => part.endsWith(ending)) === true
}

const reachVerb = 3

/** An outlet through which something becomes known is not whose words they are. */
function isKnownBy({ items, language }: Reading, { to, rest, relays }: Mention): boolean {
  const { emerging } = language.attribution
  if (relays || rest === '' || !emerging?.through.includes(items[to]?.lower ?? '')) return false
  return items
    .slice(to + 1, to + 1 + reachVerb)
    .some(({ lower }) => emerging.known.some((verb) => lower.startsWith(verb.replace('*', ''))))
}
