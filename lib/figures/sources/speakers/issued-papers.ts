import type { Reading } from '../../signs/reading.ts'
import { readSubjects } from '../frames/verb-last-subjects.ts'
import type { Mention } from './mentions.ts'
import { ownerOfPaper } from './paper-owner.ts'

/** Where the verb is last: 감시단이 29일 낸 첫 *보고서는*, 통일부 *자료에는* — a paper is the word of who put it out, whatever it is called. */
export function issuedPapers(reading: Reading, mentions: readonly Mention[]): Mention[] {
  return reading.all('paper').flatMap(({ value, from, to }) => {
    // 자료*에 따르면*
    if (reading.at('accordingAfter', from) ?? reading.at('accordingAfter', to)) return []
    const issuer =
      issuerOf(reading, mentions, from) ??
      ownerOfPaper(reading, mentions, from) ??
      (value === 'inside' ? ownerOf(reading, mentions, from) : undefined)
    const word = reading.items[to - 1]?.lower ?? ''
    return issuer ? [{ ...issuer, from, to, kind: 'named' as const, rest: word }] : []
  })
}

/** *국방부* 자료에는, *합참의* 이번 숫자는: right before it, without another ending. */
const ownerOf = ({ language }: Reading, mentions: readonly Mention[], paper: number): Mention | undefined =>
  mentions.findLast(
    ({ kind, to, rest }) =>
      kind !== 'back' &&
      kind !== 'place' &&
      ((to === paper && rest === '') ||
        (paper - to <= 1 && to <= paper && rest !== '' && language.modifiers.includes(rest))),
  )

const reachVerb = 6

const reachSubject = 10

/** *국무부가* 해마다 내는 보고서에는: the subject of the verb that tells where the paper comes from. */
function issuerOf(reading: Reading, mentions: readonly Mention[], paper: number): Mention | undefined {
  for (let at = paper - 1; at >= 0 && paper - at <= reachVerb; at -= 1) {
    if (reading.items[at]?.kind === 'number' && !reading.over('date', at)) return undefined
    if (reading.at('attributive', at))
      return (
        ownerBehind(reading, mentions, at + 1) ??
        readSubjects(reading, mentions).findLast(({ end }) => end <= at && at - end <= reachSubject)?.mention
      )
  }
  return undefined
}

/** NHK가 보도한 *우크라이나 정보총국의* 보고서: behind what modifies a paper stands whose it is, whoever has passed it on. */
export const ownerBehind = (reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.find(
    (one) =>
      one.from === at &&
      (one.kind === 'named' || one.kind === 'role') &&
      (one.rest === '' || reading.language.modifiers.includes(one.rest)) &&
      [0, 1, 2].some((gap) => isPaper(reading, one.to + gap)),
  )

const isPaper = ({ items, language }: Reading, at: number): boolean =>
  (language.attribution.framing?.papers ?? []).some((paper) => items[at]?.lower.startsWith(paper))

/** 합참*이*, MSMT*가*: as the subject of a verb */
export function isMarked({ items, language }: Reading, { to, rest }: Mention): boolean {
  const { subjectEndings } = language.attribution
  const marker = items[to]
  return subjectEndings.includes(rest) || (marker?.glued === true && subjectEndings.includes(marker.lower))
}
