import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'

/** "…라는 것이 국정원의 설명이다", "…숨졌다는 국정원의 분석": the noun of saying closes what was said, and whose it is stands before it. */
export function verbLastNounCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const end = reading.items.length - (reading.items.at(-1)?.kind === 'mark' ? 1 : 0)
  return reading.all('sourceNoun').flatMap((noun): AttributionCue[] => {
    const mention = mentions.findLast(
      (one) => one.to <= noun.from && wordsBetween(reading, one.to, noun.from) <= (one.kind === 'back' ? 0 : 1),
    )
    if (!mention || !isBare(reading, mention)) return []
    // 해외정보국(FISU)의 집계
    const name = mentions.find(({ to }) => to === mention.from - 1) ?? mention
    if (noun.to !== end && !reading.endingAt('quotative', name.from)) return []
    return [{ rule: 'said-after', mention, from: saidFrom(reading, mention.from), to: mention.from, at: mention.from }]
  })
}

/** 8천 명이 들어왔는데, *이는* 제재를 피하려는 것이라는 것이 국정원의 설명이다: what he says of it begins behind the comma. */
const saidFrom = ({ items, language }: Reading, end: number): number =>
  Math.max(
    0,
    items.findLastIndex(
      ({ lower }, at) =>
        at < end && items[at - 1]?.text === ',' && language.attribution.pointers?.includes(lower) === true,
    ),
  )

/** 해외정보국(FISU)*의* 집계: brackets and what links them are no words of their own, but 방송에서 *한* 말 is no number. */
const wordsBetween = ({ items, language }: Reading, from: number, to: number): number =>
  items
    .slice(from, to)
    .filter(({ kind, lower }) =>
      kind === 'word' ? !language.modifiers.includes(lower) : language.attribution.indefinite?.includes(lower) === true,
    ).length

/** 통일부 *자료에는* …, *같은 자료에는* …: what stands behind is its word, whatever the verb. */
export function paperCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('paper').flatMap(({ value, from, to }): AttributionCue[] => {
    const found =
      value === 'inside'
        ? mentions.find((one) => one.from === from || (one.kind === 'back' && one.to === to))
        : undefined
    const mention = found && { ...found, otherwise: undefined }
    return mention ? [{ rule: 'according-to', mention, from: to, to: reading.items.length, at: to }] : []
  })
}

/** 김정은*에게* 말 24마리: an ending makes it something else than whose words they are */
const isBare = ({ language }: Reading, { rest }: Mention) => rest === '' || language.modifiers.includes(rest)
