import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { textOf } from '../speakers/names.ts'

const farthestTitle = 3

/** `국정원 "…"` speaks the whole headline; `…KIDA 보고서` at its end what stands before. */
export function verbLastHeadlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  const cues = allHeadlineCues(reading, mentions)
  // 국정원 "추가 파병"…군 관계자 "1천 명": who speaks behind the break does not speak before it, nor the other way round
  const turns = cues.filter(({ mention }) => items[mention.from - 1]?.text === '\u2026')
  return cues.map((cue) => {
    const [from, to] = [
      turns.findLast(({ at }) => at <= cue.at)?.at ?? cue.from,
      turns.find(({ at }) => at > cue.at && cue.to > at)?.at ?? cue.to,
    ]
    return cue.to <= cue.at ? cue : { ...cue, from, to }
  })
}

function allHeadlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  return [...mentions, ...countriesThatSpeak(reading, mentions)].flatMap((mention): AttributionCue[] => {
    if (mention.kind === 'back' || mention.rest !== '' || isTitleOf(mention, mentions)) return []
    if (isBeforeQuotation(reading, mention.to) || isSpeakerLabel(reading, mention) || isReportLabel(reading, mention))
      return [{ rule: 'headline', mention, from: 0, to: items.length, at: mention.from }]
    const closes = items.length - mention.to <= 2 && items[mention.from - 1]?.text === '\u2026'
    return closes ? [{ rule: 'headline', mention, from: 0, to: mention.from, at: mention.from }] : []
  })
}

/** `부다노우 *국방부* 정보총국장, …`: what stands behind somebody with a name is his title. */
const isTitleOf = ({ from }: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, relays, rest, to }) => kind === 'named' && !relays && rest === '' && to === from)

/** `러시아 "…"`: a country that opens a headline before a quotation speaks by its government. */
function countriesThatSpeak(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const party = reading.all('party').find(({ from }) => from === 0)
  if (party?.rest !== '' || mentions.some(({ from }) => from === 0) || reading.items[party.to]?.kind === 'word')
    return []
  const { value, from, to } = party
  const source = { id: `${value}.government`, name: textOf(reading, from, to) }
  return [{ from, to, source, relays: false, kind: 'role', rest: '' }]
}

/** `[이성권/국회 정보위 간사 : …]`: a bracket, a name, its title and a colon. */
function isSpeakerLabel({ items }: Reading, { from, to }: Mention): boolean {
  const bracket = items.slice(Math.max(0, from - 5), from).some(({ text }) => text === '[')
  if (!bracket) return false
  return items.slice(to, to + longestLabel).some(({ text }) => text === ':')
}

const longestLabel = 9

/** `데일리NK 보도: …`, `조선중앙통신, 해외 전투에서 …`: an outlet that opens the line, with what it gives and a colon or with a comma. */
function isReportLabel(reading: Reading, { from, to, relays, rest }: Mention): boolean {
  const { items, language } = reading
  if (from > 0) return false
  if (relays && rest === '' && items[to]?.text === ',') return true
  return items[to + 1]?.text === ':' && language.attribution.framing?.papers.includes(items[to]?.lower ?? '') === true
}

/** A quotation begins behind the name, a title of a word or two, or a comma and where he said it. */
function isBeforeQuotation(reading: Reading, from: number): boolean {
  const { items, language } = reading
  const opens = language.attribution.quotes.map(([open]) => open)
  let reach = from + farthestTitle
  for (let at = from; at < reach; at += 1) {
    const item = items[at]
    if (!item || item.kind === 'number') return false
    if (opens.includes(item.text)) return !item.glued && items[at + 1]?.glued === true
    if (item.kind === 'mark' && item.text !== ',') return false
    if (item.text === ',') reach = at + farthestPlace
  }
  return false
}

const farthestPlace = 5
