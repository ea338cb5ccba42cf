import type { Reading } from '../../signs/reading.ts'
import type { Mention } from './mentions.ts'

/** Where the verb is last: *국정원의* 보고서, *전략연구원(전략연)의* ‘제목’ 보고서 — whose paper it is stands before its title. */
export function ownerOfPaper(reading: Reading, mentions: readonly Mention[], paper: number): Mention | undefined {
  const { items, language } = reading
  if (!language.verbLast) return undefined
  const end = titleStart(reading, paper)
  const link = items[end - 1]
  const linked = link !== undefined && language.modifiers.includes(link.lower) ? end - 1 : end
  const name = glossStart(reading, linked)
  return mentions.findLast(
    ({ kind, to, rest }) =>
      (kind === 'named' || kind === 'name') &&
      ((to === end && language.modifiers.includes(rest)) || (to === name && rest === '' && linked < end)),
  )
}

const reachTitle = 16

/** Where the quoted title begins that stands right before the paper; without one the paper itself. */
function titleStart({ items, language }: Reading, paper: number): number {
  const close = items[paper - 1]?.text
  const pair = language.attribution.quotes.find(([, closing]) => closing === close)
  if (!pair) return paper
  for (let at = paper - 2; at >= 0 && paper - at <= reachTitle; at -= 1) if (items[at]?.text === pair[0]) return at
  return paper
}

const reachGloss = 6

/** 전략연구원*(전략연)* */
function glossStart({ items }: Reading, end: number): number {
  if (items[end - 1]?.text !== ')') return end
  for (let at = end - 2; at >= 0 && end - at <= reachGloss; at -= 1) if (items[at]?.text === '(') return at
  return end
}
